// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/loadingcards.h"

#include <QPainter>

#include "shell/card.h"
#include "shell/paint.h"

namespace Earshot
{

void LoadingCards::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void LoadingCards::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    int y = Space::L;
    for (const int height : {140, 92, 116}) {
        const QRect card(Space::L, y, width() - 2 * Space::L, height);
        drawCard(&painter, card, Card::Kind::Plain, theme);
        drawPlaceholderRow(&painter, card.adjusted(Space::S, 0, -Space::S, height / -3), theme, layoutDirection());
        y += height + Space::S;
    }
}

} // namespace Earshot
