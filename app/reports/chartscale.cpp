// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartscale.h"

#include <cmath>
#include <limits>

#include <QAbstractItemModel>

namespace Earshot
{

namespace
{

/// The next of 1, 2, 2.5, 5, 10 … that leaves room for the figure on the longest bar.
double roundTop(double largest)
{
    if (!(largest > 0))
        return 1;
    const double wanted = largest * 1.08;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= wanted)
            return step * power;
    }
    return 10 * power;
}

} // namespace

bool isWhole(double figure)
{
    return std::abs(figure - std::round(figure)) < 1e-9;
}

double stepOf(double top)
{
    for (const double unit : {1.0, 0.1}) {
        for (const int parts : {4, 5, 3, 2, 1}) {
            if (isWhole(top / parts / unit))
                return top / parts;
        }
    }
    return top / 4;
}

bool isTooFew(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(TooFewRole).toBool();
}

double figureOf(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex cell = model.index(row, column);
    const QVariant figure = cell.data(FigureRole).isValid() ? cell.data(FigureRole) : cell.data(Qt::EditRole);
    bool isNumber = false;
    const double value = figure.toDouble(&isNumber);
    return isNumber && !isTooFew(model, row, column) ? value : std::numeric_limits<double>::quiet_NaN();
}

double ChartView::topOf(const QAbstractItemModel &model, const ChartDescription &description)
{
    double largest = 0;
    bool whole = true;
    for (int row = 0; row < model.rowCount(); ++row) {
        double stack = 0;
        for (const ChartSeries &series : description.series) {
            const double figure = figureOf(model, row, series.column);
            if (std::isnan(figure))
                continue;
            stack += figure;
            whole = whole && isWhole(figure);
            largest = qMax(largest, description.kind == ChartDescription::Kind::StackedBars ? stack : figure);
        }
    }
    return whole && largest > 0 && largest <= 3 ? largest + 1 : roundTop(largest);
}

bool ChartView::hasMarks(const QAbstractItemModel &model, const ChartDescription &description)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const ChartSeries &series : description.series) {
            if (figureOf(model, row, series.column) > 0) // not so of too few cases, which are no number
                return true;
        }
    }
    return false;
}

bool ChartView::hasTooFew(const QAbstractItemModel &model, const ChartDescription &description)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const ChartSeries &series : description.series) {
            if (isTooFew(model, row, series.column))
                return true;
        }
    }
    return false;
}

} // namespace Earshot
