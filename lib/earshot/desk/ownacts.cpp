// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"

#include <QSet>

#include <algorithm>

namespace Earshot
{

OwnActs ownActs(Session &session, AgentId agent, int most)
{
    QList<HistoryEntry> entries = Histories::ofAgent(session, agent, most);
    std::reverse(entries.begin(), entries.end());
    QHash<QUuid, QUuid> takenBack; // by undo and redo: which act
    QSet<QUuid> sent;
    for (const HistoryEntry &entry : std::as_const(entries)) {
        if (entry.kind == Act::SendReply)
            sent.insert(entry.act);
        if (entry.field == HistoryField::takesBack)
            takenBack.insert(entry.act, QUuid::fromString(entry.after));
    }
    OwnActs own;
    QSet<QUuid> seen;
    for (const HistoryEntry &entry : std::as_const(entries)) {
        if (seen.contains(entry.act))
            continue;
        seen.insert(entry.act);
        const QUuid of = takenBack.value(entry.act);
        if (entry.kind == Act::Undo) {
            own.done.removeAll(of);
            if (!sent.contains(of))
                own.undone << entry.act;
        } else if (entry.kind == Act::Redo) {
            own.undone.removeAll(of);
            own.done << entry.act;
        } else {
            own.done << entry.act;
            own.undone.clear(); // what comes after something new does not come back
        }
    }
    std::reverse(own.done.begin(), own.done.end());
    std::reverse(own.undone.begin(), own.undone.end());
    return own;
}

} // namespace Earshot
