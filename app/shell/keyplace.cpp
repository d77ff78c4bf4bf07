// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyplace.h"

#include <QWidget>

namespace Earshot
{

namespace
{

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

} // namespace

bool holds(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

void giveKeys(QWidget *pane)
{
    if (pane->focusProxy())
        return pane->setFocus(Qt::ShortcutFocusReason);
    QWidget *before = pane->focusWidget();
    if (before && before != pane && takesKeys(before))
        return before->setFocus(Qt::ShortcutFocusReason);
    if (takesKeys(pane))
        return pane->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && !next->focusProxy() && takesKeys(next))
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace Earshot
