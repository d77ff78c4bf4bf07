// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartview.h"

namespace Earshot
{

class Theme;

/// How the series of a chart are told apart in black and white: by pattern and dash, colour only repeats it.
QColor inkOf(ChartFill fill, const Theme &theme);
QBrush brushOf(ChartFill fill, const Theme &theme);
Qt::PenStyle dashOf(ChartFill fill);

} // namespace Earshot
