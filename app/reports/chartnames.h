// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class QAbstractItemModel;
class QFont;

namespace Earshot
{

/// What stands below the axis of a chart, by row; `pitch` is the width of a group. Whole names take two lines before
/// they are shortened. Short names (ShortNameRole) are never shortened: where all do not fit, every second or third
/// stands; the year below the first and where it changes.
QMap<int, QString> namesOnAxis(const QAbstractItemModel &model, int column, const QFont &font, double pitch);

} // namespace Earshot
