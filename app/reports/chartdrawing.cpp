// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include <algorithm>
#include <cmath>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QLocale>

#include "reports/chartfills.h"
#include "reports/chartlegend.h"
#include "reports/chartnames.h"
#include "reports/chartscale.h"
#include "reports/plotlibrary.h"
#include "shell/paint.h"

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

using Kind = ChartDescription::Kind;

constexpr double WidestBar = 28;
constexpr double BarGap = 2;
constexpr double LabelGap = 6; ///< two figures nearer than this read as one

QString tooFewWords()
{
    return QCoreApplication::translate(
        "Earshot::ChartView", "too few\nto say", "in the place of a bar, two short lines");
}

/// A figure over the outermost bar may be wider than the room beside it.
QPointF insidePlot(const QCPItemText &text, QPointF place)
{
    const double half = QFontMetrics(text.font()).horizontalAdvance(text.text()) / 2.0 + 1;
    const double width = text.parentPlot()->width();
    if (width > 2 * half)
        place.setX(qBound(half, place.x(), width - half));
    return place;
}

class Drawing
{
public:
    Drawing(QCustomPlot &plot, const QAbstractItemModel &model, const ChartDescription &description, const Theme &theme,
        Qt::LayoutDirection direction)
        : m_plot(plot)
        , m_model(model)
        , m_description(description)
        , m_theme(theme)
        , m_mirrored(direction == Qt::RightToLeft)
        , m_groups(model.rowCount())
        , m_values(m_mirrored ? plot.yAxis2 : plot.yAxis)
    {
    }

    void draw()
    {
        clear();
        drawTitle();
        drawAxes();
        if (m_description.kind == Kind::Line)
            drawLines();
        else
            drawBars();
        drawLegend(m_plot, m_description, m_theme);
    }

private:
    void clear();
    void drawTitle();
    void drawAxes();
    void drawBars();
    void drawLines();
    bool allTooFew(int row) const;
    QString nameOf(const ChartSeries &series) const;
    QCPItemText *addText(const QString &text, TypeRole role, Token color);
    QPointF above(const QList<QList<QCPItemText *>> &labels, qsizetype series, int row, QPointF place) const;
    std::pair<double, double> groupPlace(int row) const;
    std::pair<double, double> placeBeside(const QList<QCPBars *> &bars, qsizetype series, int row, double width) const;
    void sayTooFew(QCPItemText &text, std::pair<double, double> place) const;
    QPointF besideWords(const QCPItemText &text, int row, QPointF place, double width) const;
    void placeBars(const QList<QCPBars *> &bars, const QList<QList<QCPItemText *>> &labels) const;

    QCustomPlot &m_plot;
    const QAbstractItemModel &m_model;
    const ChartDescription &m_description;
    Theme m_theme;
    bool m_mirrored;
    int m_groups;
    QCPAxis *m_values;
};

void Drawing::clear()
{
    // The connection belongs to the texts of the last drawing.
    QObject::disconnect(&m_plot, &QCustomPlot::afterLayout, &m_plot, nullptr);
    m_plot.clearItems();
    m_plot.clearPlottables();
    for (QCPBarsGroup *group : m_plot.findChildren<QCPBarsGroup *>())
        delete group;
    QCPLayoutGrid *rows = m_plot.plotLayout();
    if (rows->rowCount() > 1)
        return;
    // Title and legend get rows of their own, so that neither lies on a bar.
    rows->insertRow(0);
    rows->insertRow(0);
    rows->setRowSpacing(0);
    rows->addElement(0, 0, new QCPTextElement(&m_plot));
    auto *legendRow = new QCPLayoutGrid;
    rows->addElement(1, 0, legendRow);
    rows->setRowStretchFactor(1, 0.001);
    m_plot.axisRect()->insetLayout()->take(m_plot.legend);
    legendRow->addElement(0, m_mirrored ? 1 : 0, m_plot.legend);
    legendRow->addElement(0, m_mirrored ? 0 : 1, new QCPLayoutElement(&m_plot));
    legendRow->setColumnStretchFactor(m_mirrored ? 1 : 0, 0.001);
}

void Drawing::drawTitle()
{
    m_plot.setBackground(m_theme.color(Token::Surface));
    auto *title = qobject_cast<QCPTextElement *>(m_plot.plotLayout()->element(0, 0));
    title->setText(inOwnDirection(m_description.title, Qt::LeftToRight));
    title->setFont(m_theme.font(TypeRole::BaseStrong));
    title->setTextColor(m_theme.color(Token::Text));
    title->setTextFlags((m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    title->setMargins(QMargins(0, 0, 0, Space::S));
}

void Drawing::drawAxes()
{
    const QPen line(m_theme.color(Token::Line), 1);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.xAxis2, m_plot.yAxis, m_plot.yAxis2}) {
        axis->setVisible(axis == m_plot.xAxis || axis == m_values);
        axis->setTickLabels(axis->visible());
        axis->setBasePen(Qt::NoPen);
        axis->setTicks(true); // without them there are no labels; they have neither length nor ink
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLengthIn(0);
        axis->setSubTicks(false);
        axis->setTickLabelFont(m_theme.font(TypeRole::Meta));
        axis->setTickLabelColor(m_theme.color(Token::Text2));
        axis->setTickLabelPadding(Space::S);
        axis->grid()->setVisible(axis == m_values);
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
        axis->grid()->setAntialiased(false);
    }
    m_plot.setLocale(QLocale());
    m_values->setNumberFormat(u"f"_s);
    const double top = m_description.top > 0 ? m_description.top : ChartView::topOf(m_model, m_description);
    m_values->setRange(0, top);
    const double step = stepOf(top);
    auto steps = QSharedPointer<QCPAxisTickerFixed>::create();
    steps->setTickStep(step);
    m_values->setTicker(steps);
    m_values->setNumberPrecision(isWhole(step) ? 0 : isWhole(step * 10) ? 1 : 2);

    auto names = QSharedPointer<QCPAxisTickerText>::create();
    const double pitch = (m_plot.width() - 64.0) / qMax(1, m_groups); // beside the figures of the scale
    const QMap<int, QString> shown
        = namesOnAxis(m_model, m_description.groupColumn, m_theme.font(TypeRole::Meta), pitch);
    for (auto name = shown.begin(); name != shown.end(); ++name)
        names->addTick(name.key(), name.value());
    m_plot.xAxis->setTicker(names);
    m_plot.xAxis->setRange(-0.5, qMax(1, m_groups) - 0.5);
    m_plot.xAxis->setRangeReversed(m_mirrored);
    m_plot.axisRect()->setMinimumMargins(QMargins(0, Space::S, 0, 0));
}

QCPItemText *Drawing::addText(const QString &text, TypeRole role, Token color)
{
    auto *item = new QCPItemText(&m_plot);
    item->setClipToAxisRect(false);
    item->setText(text);
    item->setFont(m_theme.font(role));
    item->setColor(m_theme.color(color));
    item->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setPadding(QMargins(3, 0, 3, 2));
    return item;
}

bool Drawing::allTooFew(int row) const
{
    return std::all_of(m_description.series.begin(), m_description.series.end(),
        [this, row](const ChartSeries &series) { return isTooFew(m_model, row, series.column); });
}

QString Drawing::nameOf(const ChartSeries &series) const
{
    if (!series.name.isEmpty())
        return series.name;
    const QVariant heading = m_model.headerData(series.column, Qt::Horizontal, HeadingRole);
    return (heading.isValid() ? heading : m_model.headerData(series.column, Qt::Horizontal)).toString();
}

void Drawing::drawBars()
{
    const bool stacked = m_description.kind == Kind::StackedBars;
    QCPBarsGroup *group = stacked ? nullptr : new QCPBarsGroup(&m_plot);
    if (group) {
        group->setSpacingType(QCPBarsGroup::stAbsolute);
        group->setSpacing(BarGap);
    }
    QList<QCPBars *> bars;
    QList<QList<QCPItemText *>> labels;
    for (const ChartSeries &series : m_description.series) {
        auto *plotted = new QCPBars(m_plot.xAxis, m_values);
        plotted->setName(nameOf(series));
        plotted->setAntialiased(false);
        plotted->setAntialiasedFill(false);
        plotted->setPen(series.fill == ChartFill::Solid ? QPen(Qt::NoPen) : QPen(inkOf(series.fill, m_theme), 1));
        plotted->setBrush(brushOf(series.fill, m_theme));
        plotted->setWidthType(QCPBars::wtAbsolute);
        if (group)
            plotted->setBarsGroup(group);
        else if (!bars.isEmpty())
            plotted->moveAbove(bars.last());
        QList<QCPItemText *> texts;
        for (int row = 0; row < m_groups; ++row) {
            const double figure = figureOf(m_model, row, series.column);
            plotted->addData(row, std::isnan(figure) ? 0 : figure);
            const bool bold = series.fill == ChartFill::Solid;
            if (isTooFew(m_model, row, series.column))
                texts.append(addText(tooFewWords(), TypeRole::Meta, Token::Text2));
            else if (std::isnan(figure))
                texts.append(nullptr);
            else
                texts.append(addText(m_model.index(row, series.column).data().toString(),
                    bold ? TypeRole::MetaStrong : TypeRole::Meta, Token::Text));
        }
        bars.append(plotted);
        labels.append(texts);
    }
    const Drawing placed = *this;
    QObject::connect(
        &m_plot, &QCustomPlot::afterLayout, &m_plot, [placed, bars, labels] { placed.placeBars(bars, labels); });
}

void Drawing::placeBars(const QList<QCPBars *> &bars, const QList<QList<QCPItemText *>> &labels) const
{
    if (bars.isEmpty() || m_groups == 0)
        return;
    const bool stacked = m_description.kind == Kind::StackedBars;
    const qsizetype beside = stacked ? 1 : bars.size();
    const double room = m_plot.axisRect()->width() * 0.72 / m_groups;
    const double width = std::floor(qBound(3.0, (room - BarGap * double(beside - 1)) / double(beside), WidestBar));
    for (QCPBars *plotted : bars)
        plotted->setWidth(width);
    for (qsizetype series = 0; series < bars.size(); ++series) {
        for (int row = 0; row < m_groups; ++row) {
            QCPItemText *text = labels[series][row];
            if (!text)
                continue;
            QPointF place = bars[series]->dataPixelPosition(row);
            const bool tooFew = isTooFew(m_model, row, m_description.series[series].column);
            if (tooFew && !stacked && allTooFew(row)) {
                text->setVisible(series == 0); // once for the group
                sayTooFew(*text, groupPlace(row));
                continue;
            }
            if (tooFew && !stacked) {
                sayTooFew(*text, placeBeside(bars, series, row, width));
                continue;
            }
            if (stacked && !tooFew) {
                const double tall
                    = bars[series]->data()->at(row)->value / m_values->range().size() * m_plot.axisRect()->height();
                text->setVisible(tall >= text->font().pixelSize() + 4);
                text->setPositionAlignment(Qt::AlignCenter);
                text->setBrush(m_theme.color(Token::Surface));
                text->setPadding(QMargins(3, 0, 3, 0));
                place.ry() += tall / 2;
            }
            if (!tooFew && !stacked)
                place = above(labels, series, row, besideWords(*text, row, place, width));
            text->position->setCoords(insidePlot(*text, place));
        }
    }
}

/// The part of the axis that is the group's, from edge to edge.
std::pair<double, double> Drawing::groupPlace(int row) const
{
    const double middle = m_plot.xAxis->coordToPixel(row);
    const double half = m_plot.axisRect()->width() / 2.0 / m_groups;
    return {middle - half, middle + half};
}

/// What the other bars of the group leave to this one.
std::pair<double, double> Drawing::placeBeside(
    const QList<QCPBars *> &bars, qsizetype series, int row, double width) const
{
    auto [left, right] = groupPlace(row);
    const double own = bars[series]->dataPixelPosition(row).x();
    for (const QCPBars *other : bars) {
        const double there = other->dataPixelPosition(row).x();
        if (there < own)
            left = qMax(left, there + width / 2);
        else if (there > own)
            right = qMin(right, there - width / 2);
    }
    return {left, right};
}

/// In the place of a bar: in two short lines, turned where these are too wide, a dash where both are too large.
void Drawing::sayTooFew(QCPItemText &text, std::pair<double, double> place) const
{
    const QFontMetrics metrics(text.font());
    const QString words = tooFewWords();
    const QString line = QString(words).replace(u'\n', u' ');
    const double room = place.second - place.first;
    const bool flat = metrics.size(0, words).width() + 6 <= room;
    const bool turned
        = !flat && metrics.height() <= room && metrics.horizontalAdvance(line) + 6 <= m_plot.axisRect()->height();
    text.setText(flat ? words : turned ? line : u"–"_s);
    text.setRotation(turned ? -90 : 0);
    text.setPositionAlignment(turned ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom);
    text.position->setCoords((place.first + place.second) / 2, m_values->coordToPixel(0));
}

/// A figure wider than its bar keeps off the words beside it.
QPointF Drawing::besideWords(const QCPItemText &text, int row, QPointF place, double width) const
{
    const bool hasWords = std::any_of(m_description.series.begin(), m_description.series.end(),
        [this, row](const ChartSeries &series) { return isTooFew(m_model, row, series.column); });
    const double over = (QFontMetrics(text.font()).horizontalAdvance(text.text()) - width) / 2;
    const double middle = m_plot.xAxis->coordToPixel(row);
    if (hasWords && over > 0 && place.x() != middle)
        place.rx() += place.x() < middle ? -over : over;
    return place;
}

/// Where a label goes so that it does not lie on that of the bar beside: one line higher if they would meet.
QPointF Drawing::above(const QList<QList<QCPItemText *>> &labels, qsizetype series, int row, QPointF place) const
{
    const QCPItemText *beside = series > 0 ? labels[series - 1][row] : nullptr;
    if (!beside || isTooFew(m_model, row, m_description.series[series - 1].column))
        return place;
    const QFontMetrics metrics(beside->font());
    const QFontMetrics own(labels[series][row]->font());
    const QPointF there = beside->position->coords();
    const double widths
        = (metrics.horizontalAdvance(beside->text()) + own.horizontalAdvance(labels[series][row]->text())) / 2.0;
    if (qAbs(there.x() - place.x()) < widths + LabelGap && qAbs(there.y() - place.y()) < own.height())
        place.setY(there.y() - own.height());
    return place;
}

void Drawing::drawLines()
{
    QList<std::pair<QCPItemText *, QPointF>> labels;
    const bool roomForFigures = m_groups * m_description.series.size() <= 24;
    for (const ChartSeries &series : m_description.series) {
        QCPGraph *graph = m_plot.addGraph(m_plot.xAxis, m_values);
        const QColor ink = inkOf(series.fill, m_theme);
        graph->setName(nameOf(series));
        graph->setPen(QPen(ink, 2, dashOf(series.fill), Qt::RoundCap, Qt::RoundJoin));
        const auto shape = series.fill == ChartFill::Solid ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssCircle;
        graph->setScatterStyle(QCPScatterStyle(shape, QPen(ink, 2), m_theme.color(Token::Surface), 6));
        for (int row = 0; row < m_groups; ++row) {
            const double figure = figureOf(m_model, row, series.column);
            // NaN leaves a gap in the line.
            graph->addData(row, figure);
            if (std::isnan(figure) || !roomForFigures)
                continue;
            const bool bold = series.fill == ChartFill::Solid;
            labels.append({addText(m_model.index(row, series.column).data().toString(),
                               bold ? TypeRole::MetaStrong : TypeRole::Meta, Token::Text),
                QPointF(row, figure)});
        }
    }
    QCPAxis *keys = m_plot.xAxis;
    QCPAxis *values = m_values;
    QObject::connect(&m_plot, &QCustomPlot::afterLayout, &m_plot, [labels, keys, values] {
        for (const auto &[text, place] : labels) {
            const QPointF point(keys->coordToPixel(place.x()), values->coordToPixel(place.y()) - 5);
            text->position->setCoords(insidePlot(*text, point));
        }
    });
}

} // namespace

void drawChart(QCustomPlot &plot, const QAbstractItemModel &model, const ChartDescription &description,
    const Theme &theme, Qt::LayoutDirection direction)
{
    Drawing(plot, model, description, theme, direction).draw();
}

} // namespace Earshot
