// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenroom.h"

#include <QScreen>
#include <QWidget>

#include "shell/look.h"

namespace Earshot
{

QSize screenRoom(const QWidget *window)
{
    constexpr int titleBar = 40;
    return window->screen()->availableSize() - QSize(0, titleBar);
}

void resizeInScreen(QWidget *window, int width, int height)
{
    const Theme theme = Theme::of(window);
    window->resize(QSize(theme.extent(width), theme.extent(height)).boundedTo(screenRoom(window)));
}

} // namespace Earshot
