// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Earshot
{

/// A table that is read, not written in: one whole row is chosen at a time, on one line, lit under the pointer.
void arrangeRows(QTableView *table);

} // namespace Earshot
