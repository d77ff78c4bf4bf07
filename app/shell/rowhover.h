// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Earshot
{

/// Lights the whole row under the pointer, where Qt lights one cell; drawRowGround() and the plain delegate show it.
void lightRowUnderPointer(QTableView *view);

/// On a view that lights rows: the row under the pointer, or -1.
inline constexpr char HoveredRowProperty[] = "earshotHoveredRow";

} // namespace Earshot
