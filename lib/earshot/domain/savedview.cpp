// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/savedview.h"

#include "earshot/domain/folding.h"

namespace Earshot
{

QList<SavedView> viewsOf(const QList<SavedView> &all, AgentId agent)
{
    QList<SavedView> seen = all;
    seen.removeIf([agent](const SavedView &view) { return !view.isShared() && view.owner != agent; });
    return seen;
}

const SavedView *viewCalled(const QList<SavedView> &all, AgentId agent, const QString &name)
{
    const QString wanted = folded(name.simplified());
    const SavedView *found = nullptr;
    for (const SavedView &view : all) {
        if (folded(view.name) != wanted)
            continue;
        if (!view.isShared() && view.owner == agent)
            return &view;
        if (view.isShared() && !found)
            found = &view;
    }
    return found;
}

} // namespace Earshot
