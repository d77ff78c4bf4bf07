// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/domain/customer.h"
#include "earshot/domain/history.h"
#include "earshot/domain/message.h"
#include "earshot/domain/outbox.h"
#include "earshot/storage/tickets.h"

#include <QList>

#include <optional>
#include <variant>

namespace Earshot
{

class Session;

/// A change of the ticket worth a line of its own, with the names of that time.
struct TicketEvent {
    enum class What { Status, Owner, Queue, Priority, Reach, SplitOff, MovedAway, CameFrom, MergedIn, Other };
    What what = What::Status;
    QString from;
    QString to; ///< empty: nobody, none; of Reach, what counts now, as the history keeps it; the other ticket's number
    bool undone = false;
    bool solves = false; ///< a status that says it is done

    bool operator==(const TicketEvent &) const = default;
};

/// One entry of a conversation: a mail, a note, a call, another contact, a call-back, a change of the ticket.
struct Entry {
    enum class Kind { Mail = 0, Note = 1, Call = 2, Contact = 3, CallBack = 4, Event = 5 };

    Kind kind = Kind::Mail;
    qint64 id = 0;
    QDateTime at;
    QString who; ///< name of the customer who wrote or was called, or of the agent; empty = nobody known
    QString agent; ///< of a call or contact: the colleague; empty for the reader's own
    bool mine = false; ///< by the agent who reads this
    Mood mood = Mood::Unknown; ///< told beside the newest words of the customer
    QList<Attachment> attachments;
    std::optional<OutboxEntry> way; ///< of a mail of ours: how far it has come
    std::variant<Message, Call, Contact, CallBack, QList<TicketEvent>> what;

    /// The same for the same entry, whatever becomes of it.
    qint64 key() const { return id * 8 + int(kind); }
    const Message *message() const { return std::get_if<Message>(&what); }
    const Call *call() const { return std::get_if<Call>(&what); }
    const Contact *contact() const { return std::get_if<Contact>(&what); }
    const CallBack *callBack() const { return std::get_if<CallBack>(&what); }
    const QList<TicketEvent> *events() const { return std::get_if<QList<TicketEvent>>(&what); }

    bool operator==(const Entry &) const = default;
    /// Oldest first.
    bool operator<(const Entry &other) const
    {
        return at != other.at ? at < other.at : kind != other.kind ? kind < other.kind : id < other.id;
    }
};

/// All that a conversation shows, read at one moment.
struct Timeline {
    TicketRow row;
    Customer customer;
    QList<Entry> entries; ///< oldest first

    bool operator==(const Timeline &) const = default;
};

/// Reads a ticket's conversation for the agent `reader`; throws NotFound. Of what was done, taken back and done again
/// it has what stands; the history has all of it. For Database::read().
Timeline readTimeline(Session &session, TicketId ticket, AgentId reader);

/// The first entry nobody has read: since when the customer waits. -1 when all is read.
int firstUnread(const Timeline &timeline);

} // namespace Earshot
