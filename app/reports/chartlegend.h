// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartview.h"

namespace Earshot
{

/// The names of the chart's series, where it shall tell them, in as many columns as can be read.
void drawLegend(QCustomPlot &plot, const ChartDescription &description, const Theme &theme);

} // namespace Earshot
