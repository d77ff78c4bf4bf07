// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Earshot
{

/// Says what the parts are called that Qt puts into fields: the button that empties one, the text inside a spin box,
/// the arrows and lists of a calendar.
void nameInnerParts(QWidget *form);

} // namespace Earshot
