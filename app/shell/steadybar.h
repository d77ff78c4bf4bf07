// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace Earshot
{

/// Shows the field's scroll bar when there are more lines than it has room for, and takes it away when they fit beside
/// it; one that has a rule of its own keeps it. A field that breaks its lines never scrolls sideways. Left to itself,
/// Qt goes on for ever where a text fits without the bar and does not fit with it.
void keepBarSteady(QPlainTextEdit *field);

} // namespace Earshot
