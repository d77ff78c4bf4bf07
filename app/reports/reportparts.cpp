// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportparts.h"

#include <QVBoxLayout>

#include "reports/figurecard.h"
#include "reports/reportmodel.h"
#include "reports/reportwords.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

ReportAnswers::ReportAnswers(ReportModel &model, QWidget *parent)
    : Card(Kind::Plain, parent)
    , m_model(model)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    m_lines->setSpacing(Space::Xs);
}

void ReportAnswers::showSection(ReportSection section)
{
    m_cards.clear();
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    for (const QList<SectionAnswer> &answers : answersOf(section))
        addLine(answers);
    refresh();
}

void ReportAnswers::addLine(const QList<SectionAnswer> &answers)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Xs);
    for (const SectionAnswer &answer : answers) {
        if (row->count() > 0)
            row->addWidget(new Hairline(Qt::Vertical, line));
        auto *card = new FigureCard(answer.swatch, line);
        row->addWidget(card, 1);
        connect(card, &FigureCard::clicked, this, [this, figure = answer.opens] {
            const int column = ReportModel::columnOf(m_model.report().name, figure);
            Q_EMIT figureOpened(m_model.index(m_model.rowCount() - 1, column));
        });
        m_cards.emplaceBack(answer, card);
    }
    m_lines->addWidget(line);
}

void ReportAnswers::refresh()
{
    if (m_model.rowCount() == 0)
        return;
    const Report &report = m_model.report();
    const QLocale locale;
    for (const auto &[answer, card] : m_cards) {
        const QModelIndex total
            = m_model.index(m_model.rowCount() - 1, ReportModel::columnOf(report.name, answer.opens));
        const KeyFigure &figure = keyFigure(answer.opens);
        const qint64 cases = report.total.cells.at(total.column() - 1).cases;
        const bool saysItself = answer.medians.isEmpty() && figure.kind == FigureKind::Count;
        card->setWords(answerWords(report, answer, locale), answer.caption,
            saysItself ? QString() : tr("n = %1").arg(casesWords(figure.cases, cases, locale)));
        card->setEnabled(m_model.opened(total).has_value());
        plainToolTip(card, total.data(Qt::AccessibleDescriptionRole).toString());
    }
}

ReportCharts::ReportCharts(ReportModel &model, QWidget *parent)
    : Card(Kind::Plain, parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(padding());
    m_row->setSpacing(Space::L);
}

void ReportCharts::showSection(ReportSection section)
{
    m_section = section;
    qDeleteAll(m_charts);
    qDeleteAll(m_rows);
    m_charts.clear();
    m_rows.clear();
    for (const SectionChart &chart : chartsOf(section)) {
        QList<int> columns;
        for (const FigureSeries &series : chart.series)
            columns << ReportModel::columnOf(m_model.report().name, series.figure);
        m_rows << new ChartRows(m_model, columns, this);
        m_charts << new ChartView(this);
        m_row->addWidget(m_charts.last(), 1);
    }
    refresh();
}

void ReportCharts::refresh()
{
    const QList<SectionChart> charts = chartsOf(m_section);
    QList<ChartDescription> descriptions;
    double top = 0;
    bool anything = false;
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const int groups = m_rows.at(i)->rowCount();
        ChartDescription description;
        description.title = charts.at(i).title;
        if (groups == ChartRows::Most && m_model.rowCount() - 1 > groups)
            description.title = tr("%1, the %2 largest").arg(description.title).arg(groups);
        if (groups > ChartRows::Most)
            description.kind = ChartDescription::Kind::Line;
        for (const FigureSeries &series : charts.at(i).series)
            description.series << ChartSeries{ReportModel::columnOf(m_model.report().name, series.figure), series.fill};
        description.legend = m_section != ReportSection::Threads && description.series.size() > 1;
        description.table = tr("Report table");
        top = qMax(top, ChartView::topOf(*m_rows.at(i), description));
        anything = anything || groups > 0;
        descriptions << description;
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        descriptions[i].top = hasCommonScale(m_section) ? top : 0;
        m_charts.at(i)->setChart(m_rows.at(i), descriptions.at(i));
    }
    setVisible(anything); // axes without a bar say less than the table below
}

void ReportCharts::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() < Theme::of(this).extent(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

ReportNotes::ReportNotes(ReportName report, QWidget *parent)
    : QWidget(parent)
{
    setGround(this, Token::Rail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    column->setSpacing(Space::Xs);
    paragraph(column, tr("What is counted"), definitionOf(report));
    paragraph(column, tr("What a figure opens"),
        tr("Every coloured figure opens exactly the tickets or calls it counts: a click, or Enter in the table."));
    paragraph(column, tr("How to read it"), howToRead(report));
    if (report == ReportName::Voice)
        paragraph(column, tr("Fewer than %1 cases").arg(EnoughCases),
            tr("are shown as “too few to say”, where a median would stand; plain counts are always shown. Nobody is "
               "named: figures are by queue or week, never by person."));
    else
        paragraph(column, tr("Small numbers"),
            tr("Plain counts are always shown, zero too. Nobody is named: figures are by "
               "queue, never by person."));
    column->addStretch(1);
}

void ReportNotes::paragraph(QVBoxLayout *column, const QString &heading, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(Space::Xl);
    column->addWidget(new Label(heading, TypeRole::BaseStrong, Token::Text, this));
    auto *words = new Label(text, TypeRole::Base, Token::Text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
}

} // namespace Earshot
