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
    for (const QList<SectionAnswer> &answers : answersOf(section)) {
        addLine(answers, false);
        const bool stands = keyFigure(answers.first().opens).standing;
        if (m_model.report().comparison != Comparison::None && !stands)
            addLine(answers, true);
    }
    refresh();
}

void ReportAnswers::addLine(const QList<SectionAnswer> &answers, bool before)
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
        connect(card, &FigureCard::clicked, this, [this, before, figure = answer.opens] {
            Q_EMIT figureOpened(m_model.index(m_model.rowCount() - 1, m_model.columnOf(figure, before)));
        });
        m_cards << Answer{answer, before, card};
    }
    m_lines->addWidget(line);
}

void ReportAnswers::refresh()
{
    if (m_model.rowCount() == 0)
        return;
    const Report &report = m_model.report();
    const QLocale locale;
    for (const auto &[answer, before, card] : m_cards) {
        const QModelIndex total = m_model.index(m_model.rowCount() - 1, m_model.columnOf(answer.opens, before));
        const KeyFigure &figure = keyFigure(answer.opens);
        const qint64 cases = m_model.cellAt(total).cases;
        const bool saysItself = answer.medians.isEmpty() && figure.kind == FigureKind::Count;
        const QString caption = before ? tr("%1, %2", "a figure, period before")
                                             .arg(answer.medians.isEmpty() ? headingOf(answer.opens) : answer.caption,
                                                 thenWords(report.name, report.comparison))
                                       : answer.caption;
        card->setWords(answerWords(report, answer, before, locale), caption,
            saysItself ? QString() : tr("n = %1").arg(casesWords(figure.cases, cases, locale)));
        card->setEnabled(m_model.opened(total).has_value());
        plainToolTip(card, total.data(Qt::AccessibleDescriptionRole).toString());
    }
}

ReportCharts::ReportCharts(ReportModel &model, QWidget *parent)
    : Card(Kind::Plain, parent)
    , m_model(model)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(padding());
    m_grid->setSpacing(Space::L);
}

QList<SectionChart> ReportCharts::charted() const
{
    return m_model.report().comparison == Comparison::None ? chartsOf(m_section) : comparedChartsOf(m_section);
}

void ReportCharts::showSection(ReportSection section)
{
    m_section = section;
    qDeleteAll(m_charts);
    qDeleteAll(m_rows);
    m_charts.clear();
    m_rows.clear();
    for (const SectionChart &chart : charted()) {
        QList<int> columns;
        for (const FigureSeries &series : chart.series)
            columns << m_model.columnOf(series.figure, series.before);
        m_rows << new ChartRows(m_model, columns, this);
        m_charts << new ChartView(this);
    }
    m_across = 0;
    place();
    refresh();
}

ChartDescription ReportCharts::describe(const SectionChart &chart, const ChartRows &rows) const
{
    const Report &report = m_model.report();
    const int groups = rows.rowCount();
    ChartDescription description;
    description.title = chart.title;
    if (groups == ChartRows::Most && m_model.rowCount() - 1 > groups)
        description.title = tr("%1, the %2 largest").arg(description.title).arg(groups);
    if (groups > ChartRows::Most)
        description.kind = ChartDescription::Kind::Line;
    const bool compared = chart.series.first().before;
    for (const FigureSeries &series : chart.series) {
        ChartSeries shown{m_model.columnOf(series.figure, series.before), series.fill, {}};
        if (compared)
            shown.name = series.before ? thenWords(report.name, report.comparison) : nowWords(report.name);
        description.series << shown;
    }
    // Where swatches stand beside the answers they are the legend.
    description.legend = compared || (m_section != ReportSection::Threads && description.series.size() > 1);
    description.table = tr("Report table");
    return description;
}

void ReportCharts::refresh()
{
    const QList<SectionChart> charts = charted();
    QList<ChartDescription> descriptions;
    double top = 0;
    bool anything = false;
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        descriptions << describe(charts.at(i), *m_rows.at(i));
        top = qMax(top, ChartView::topOf(*m_rows.at(i), descriptions.last()));
        anything = anything || ChartView::hasMarks(*m_rows.at(i), descriptions.last());
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
    place();
}

void ReportCharts::place()
{
    const int across = width() < Theme::of(this).extent(560) ? 1 : 2;
    if (across == m_across)
        return;
    m_across = across;
    for (int i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts.at(i), i / across, i % across);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

ReportNotes::ReportNotes(ReportName report, QWidget *parent)
    : QWidget(parent)
{
    setGround(this, Token::Rail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    column->setSpacing(Space::Xs);
    m_counted = paragraph(column, countedHeading(), definitionOf(report));
    paragraph(column, tr("What a figure opens"),
        tr("Every coloured figure opens exactly the tickets or calls it counts: a click, or Enter in the table."));
    paragraph(column, tr("How to read it"), howToRead(report));
    if (report == ReportName::Voice)
        paragraph(column, tr("Fewer than %1 cases").arg(EnoughCases),
            tr("are shown as “too few to say”, where a median would stand; plain counts are always shown. Nobody is "
               "named: figures are by queue, week or month, never by person."));
    else
        paragraph(column, tr("Small numbers"),
            tr("Plain counts are always shown, zero too. Nobody is named: figures are by "
               "queue, never by person."));
    column->addStretch(1);
}

void ReportNotes::setReport(const Report &report)
{
    m_counted->setText(definitionOf(report));
}

Label *ReportNotes::paragraph(QVBoxLayout *column, const QString &heading, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(Space::Xl);
    column->addWidget(new Label(heading, TypeRole::BaseStrong, Token::Text, this));
    auto *words = new Label(text, TypeRole::Base, Token::Text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    return words;
}

} // namespace Earshot
