// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportparts.h"

#include <utility>

#include <QEvent>
#include <QPainter>
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
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    m_grid->setSpacing(Space::Xs);
}

void ReportAnswers::showSection(ReportSection section)
{
    for (const QList<Answer> &line : std::exchange(m_lines, {})) {
        for (const Answer &answer : line)
            delete answer.card;
    }
    for (const QList<ShownAnswer> &line : shownAnswersOf(m_model.report(), section)) {
        m_lines << QList<Answer>();
        for (const ShownAnswer &shown : line)
            m_lines.last() << answerCard(shown);
    }
    m_across = 0;
    refresh();
}

ReportAnswers::Answer ReportAnswers::answerCard(const ShownAnswer &shown)
{
    auto *card = new FigureCard(shown.answer.swatch, this);
    connect(card, &FigureCard::clicked, this, [this, shown] { Q_EMIT figureOpened(cellOf(shown)); });
    return {shown, card};
}

QModelIndex ReportAnswers::cellOf(const ShownAnswer &shown) const
{
    return m_model.index(m_model.rowCount() - 1, m_model.columnOf(shown.answer.opens, shown.before));
}

void ReportAnswers::refresh()
{
    if (m_model.rowCount() > 0) {
        for (const QList<Answer> &line : m_lines) {
            for (const auto &[shown, card] : line) {
                const QModelIndex total = cellOf(shown);
                card->setWords(wordsOf(m_model.report(), shown, QLocale()));
                card->setEnabled(m_model.opened(total).has_value());
                plainToolTip(card, total.data(Qt::AccessibleDescriptionRole).toString());
            }
        }
    }
    place();
}

void ReportAnswers::place()
{
    qsizetype longest = 0;
    int least = 1;
    for (const QList<Answer> &line : m_lines) {
        longest = qMax(longest, line.size());
        for (const Answer &answer : line)
            least = qMax(least, answer.card->leastWidth());
    }
    const int room = width() - 2 * Space::S + Space::Xs;
    const int across = answersAcross(longest, room / (least + Space::Xs));
    if (across == m_across)
        return;
    m_across = across;
    int row = 0;
    for (const QList<Answer> &line : m_lines) {
        for (int i = 0; i < line.size(); ++i)
            m_grid->addWidget(line.at(i).card, row + i / across, i % across);
        row += (int(line.size()) + across - 1) / across;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    update();
}

bool ReportAnswers::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the words or their size changed
        place();
    return Card::event(event);
}

void ReportAnswers::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    place();
}

void ReportAnswers::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QColor ink = Theme::of(this).color(Token::Line);
    for (const QList<Answer> &line : m_lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QRect card = line.at(i).card->geometry();
            if (m_across > 0 && i % m_across > 0)
                painter.fillRect(
                    QRect(isRightToLeft() ? card.right() + 2 : card.left() - 3, card.top(), 1, card.height()), ink);
        }
    }
}

ReportCharts::ReportCharts(ReportModel &model, QWidget *parent)
    : Card(Kind::Plain, parent)
    , m_model(model)
    , m_grid(new QGridLayout(this))
    , m_instead(new Label(TypeRole::Base, Token::Text2, this))
{
    m_grid->setContentsMargins(padding());
    m_grid->setSpacing(Space::L);
    m_instead->setWordWrap(true);
}

QString ReportCharts::wordsInstead() const
{
    return m_instead->text();
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
    m_drawn.clear();
    m_placed.clear();
    for (const SectionChart &chart : charted()) {
        QList<int> columns;
        for (const FigureSeries &series : chart.series)
            columns << m_model.columnOf(series.figure, series.before);
        m_rows << new ChartRows(m_model, columns, this);
        m_charts << new ChartView(this);
    }
    m_across = 0;
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
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        descriptions << describe(charts.at(i), *m_rows.at(i));
        top = qMax(top, ChartView::topOf(*m_rows.at(i), descriptions.last()));
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        descriptions[i].top = hasCommonScale(m_section) ? top : 0;
        m_charts.at(i)->setChart(m_rows.at(i), descriptions.at(i));
    }
    showDrawn(descriptions);
}

/// Axes without a bar say less than a line of words.
void ReportCharts::showDrawn(const QList<ChartDescription> &descriptions)
{
    m_drawn.clear();
    QStringList lines;
    bool anyTooFew = false;
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const bool marks = ChartView::hasMarks(*m_rows.at(i), descriptions.at(i));
        const bool tooFew = !marks && ChartView::hasTooFew(*m_rows.at(i), descriptions.at(i));
        m_charts.at(i)->setVisible(marks);
        if (marks)
            m_drawn << m_charts.at(i);
        else
            lines << (tooFew ? u"%1: %2"_s.arg(descriptions.at(i).title, fewCasesWords())
                             : tr("%1: none", "what a chart would show").arg(descriptions.at(i).title));
        anyTooFew = anyTooFew || tooFew;
    }
    if (m_drawn.isEmpty())
        lines = anyTooFew ? QStringList{fewCasesSentence(m_model.report().grouping)} : QStringList();
    m_instead->setText(lines.join(u'\n'));
    m_instead->setVisible(!lines.isEmpty());
    setVisible(!m_drawn.isEmpty() || !lines.isEmpty());
    QSizePolicy policy = sizePolicy();
    policy.setVerticalStretch(m_drawn.isEmpty() ? 0 : 1);
    setSizePolicy(policy);
    place();
}

void ReportCharts::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    place();
}

void ReportCharts::place()
{
    const int fit = width() < Theme::of(this).extent(560) ? 1 : 2;
    const int across = qBound(1, int(m_drawn.size()), fit);
    if (across == m_across && m_placed == m_drawn)
        return;
    m_across = across;
    m_placed = m_drawn;
    const int rows = (int(m_drawn.size()) + across - 1) / across;
    for (int i = 0; i < m_drawn.size(); ++i)
        m_grid->addWidget(m_drawn.at(i), i / across, i % across);
    m_grid->addWidget(m_instead, rows, 0, 1, across);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row < rows ? 1 : 0);
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
    m_howToRead = paragraph(column, tr("How to read it"), howToRead(report));
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

void ReportNotes::setReport(const Report &report, ReportSection section)
{
    m_counted->setText(definitionOf(report, section));
    m_howToRead->setText(howToRead(report.name, section));
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
