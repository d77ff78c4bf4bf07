// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/entrylayout.h"

class QPainter;

namespace Earshot
{

/// What the pointer and the keyboard are on, and what is looked for, while an entry is drawn.
struct EntryLooks {
    int hotTarget = -1; ///< under the pointer
    int ringTarget = -1; ///< chosen by the keyboard
    bool ringCard = false;
    const EntryPart *overlaid = nullptr; ///< its words are drawn by the editor on top
    QStringList marks; ///< what is looked for
    QString ownName;
};

/// Draws an entry into `rect`, its whole place in the list, mirrored where `direction` asks for it.
void drawEntry(QPainter *painter, const QRect &rect, const Entry &entry, const EntryLayout &layout, const Theme &theme,
    Qt::LayoutDirection direction, const QDateTime &now, const QLocale &locale, const EntryLooks &looks);

/// Where a part's document stands in the list.
QRect documentRect(const QRect &rect, const EntryPart &part, Qt::LayoutDirection direction);

} // namespace Earshot
