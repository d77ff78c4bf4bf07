// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Earshot
{

/// What kind of row a change or a history entry speaks of. Stored as its number.
enum class Kind {
    Ticket = 0,
    Message = 1,
    Customer = 2,
    Call = 3,
    Contact = 4,
    CallBack = 5,
    Catalog = 6, ///< statuses, queues, agents, tags, settings: read them again
    Organisation = 7,
    Outbox = 8,
    CannedReply = 9,
    SavedView = 12, ///< told to others as Catalog
    TalkingPoint = 14, ///< told to others as Catalog
    Mailbox = 15, ///< how one is doing; what it is, is told as Catalog
    Act = 20, ///< of the history itself: which act an undo takes back
};

/// One row has changed and is committed. What is shown of it must be read again.
struct Change {
    Kind kind = Kind::Ticket;
    qint64 id = 0;

    bool operator==(const Change &) const = default;
};

inline size_t qHash(const Change &change, size_t seed = 0)
{
    return qHashMulti(seed, int(change.kind), change.id);
}

/// What a person did, as one thing that can be undone. Stored as its number.
enum class Act {
    Create = 0,
    Assign = 1,
    ChangeStatus = 2,
    ChangePriority = 3,
    MoveQueue = 4,
    Tag = 5,
    EditTicket = 6,
    EditCustomer = 7,
    FileCall = 8,
    AddNote = 9,
    PromiseCallBack = 10,
    Undo = 11,
    SendReply = 12,
    Redo = 20, ///< an undo was taken back
    Bulk = 21, ///< one thing done to several tickets
    Merge = 22,
    Split = 23, ///< a message became a ticket of its own
    MoveMessage = 24,
    Link = 25,
    Follow = 26,
    PutAway = 27, ///< into spam or trash, and back
    MergeCustomers = 28,
    ImportPeople = 40,
    KeepApart = 41, ///< two customers are not the same person
    SaveView = 42,
    EditView = 43, ///< its name, reach or place
    DeleteView = 44,
    EditPoints = 50, ///< the talking points, or their order
};

/// One field of one row, before and after an act. An act may have several.
struct HistoryEntry {
    qint64 id = 0;
    QUuid act; ///< the same for all entries of one act
    Act kind = Act::EditTicket;
    Kind rowKind = Kind::Ticket;
    qint64 row = 0;
    QString field;
    QString before;
    QString after;
    qint64 version = 0; ///< the row's version after the act; undo is refused when it has moved on
    AgentId agent;
    QDateTime at;

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace Earshot
