// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace Earshot
{

/// What a window may take of its screen, with its frame left out.
QSize screenRoom(const QWidget *window);

/// Gives the window the size of its design, or as much of it as its screen has room for.
void resizeInScreen(QWidget *window, int width, int height);

} // namespace Earshot
