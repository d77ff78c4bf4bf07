// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taborder.h"

#include <QWidget>

namespace Earshot
{

namespace
{

bool isStop(const QWidget *widget)
{
    // A field inside a box of choices stands for the box.
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

/// In the order in which Tab comes to them, from there on.
QList<QWidget *> stopsIn(const QWidget *place, QWidget *from)
{
    QList<QWidget *> stops;
    QWidget *next = from;
    do {
        if (isStop(next) && (next == place || place->isAncestorOf(next)))
            stops << next;
        next = next->nextInFocusChain();
    } while (next != from);
    return stops;
}

} // namespace

void tabThrough(const QList<QWidget *> &places)
{
    QWidget *before = nullptr;
    for (QWidget *place : places) {
        for (QWidget *stop : stopsIn(place, place)) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

void keepTabPlace(QWidget *place, const QList<QWidget *> &inside)
{
    QWidget *before = place;
    while (!isStop(before) || (before != place && place->isAncestorOf(before))) {
        before = before->previousInFocusChain();
        if (before == place)
            return; // there is nothing else
    }
    QList<QWidget *> all{before};
    if (inside.isEmpty())
        all << stopsIn(place, before);
    else
        all << inside;
    if (all.value(1) == before) // the place itself
        all.removeFirst();
    tabThrough(all);
}

} // namespace Earshot
