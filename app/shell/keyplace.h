// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Earshot
{

/// Whether the widget is the pane or lies in it; nullptr lies nowhere.
bool holds(const QWidget *pane, const QWidget *widget);
/// The keys go to where the pane wants them, else where they were in it last, else to what comes first.
void giveKeys(QWidget *pane);

} // namespace Earshot
