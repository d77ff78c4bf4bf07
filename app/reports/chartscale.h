// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartview.h"

namespace Earshot
{

/// The figure of a cell, or NaN where there is none or too few cases stand behind it.
double figureOf(const QAbstractItemModel &model, int row, int column);
bool isTooFew(const QAbstractItemModel &model, int row, int column);

bool isWhole(double figure);
/// A part of the scale's top that is itself a round figure: nobody counts 1.3 tickets.
double stepOf(double top);

} // namespace Earshot
