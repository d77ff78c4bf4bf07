// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartlegend.h"

#include <numeric>

#include "reports/plotlibrary.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

/// How many names stand side by side so that each can be read.
int columnsOf(const QCPLegend &legend)
{
    const int room = legend.parentPlot()->width() - 2 * Space::M;
    QList<int> names; // the grid of the last drawing may have places without one
    for (int i = 0; i < legend.elementCount(); ++i) {
        if (const QCPAbstractLegendItem *item = legend.item(i))
            names << item->minimumOuterSizeHint().width() + 2;
    }
    for (int columns = qMin<int>(4, names.size()); columns > 1; --columns) {
        QList<int> widths(columns);
        for (qsizetype i = 0; i < names.size(); ++i)
            widths[i % columns] = qMax(widths.at(i % columns), names.at(i));
        if (std::accumulate(widths.begin(), widths.end(), (columns - 1) * legend.columnSpacing()) <= room)
            return columns;
    }
    return 1;
}

} // namespace

void drawLegend(QCustomPlot &plot, const ChartDescription &description, const Theme &theme)
{
    QCPLegend *legend = plot.legend;
    const bool shown = description.legend && description.series.size() > 1;
    legend->setVisible(shown);
    if (!shown)
        legend->clearItems();
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFont(theme.font(TypeRole::Meta));
    legend->setTextColor(theme.color(Token::Text));
    legend->setIconSize(16, 12);
    legend->setColumnSpacing(Space::L);
    legend->setWrap(shown ? columnsOf(*legend) : 1);
    legend->setFillOrder(QCPLegend::foColumnsFirst); // puts them in their places anew
    legend->setMargins(QMargins(0, 0, 0, shown ? Space::S : 0));
}

} // namespace Earshot
