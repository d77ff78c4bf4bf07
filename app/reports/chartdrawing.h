// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartview.h"

class QCustomPlot;

namespace Earshot
{

/// Builds the plot of a described table in one theme; everything that knows the plotting library is behind it.
void drawChart(QCustomPlot &plot, const QAbstractItemModel &model, const ChartDescription &description,
    const Theme &theme, Qt::LayoutDirection direction);

} // namespace Earshot
