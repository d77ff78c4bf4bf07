// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Earshot
{

/// Gives the inner controls of Qt's fields (the button that clears a line, the arrows of a calendar) the names a screen
/// reader needs; Qt gives them none.
void nameInnerControl(QWidget *widget);

} // namespace Earshot
