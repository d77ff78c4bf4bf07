// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/message.h"
#include "earshot/storage/tickets.h"

#include <QUuid>

#include <optional>

namespace Earshot
{

class Recorder;

// The acts on tickets. Each is one transaction, is written into the history and returns the name by which undoAct()
// takes it back. They throw NotFound, and Conflict when the row has changed since it was read.

/// What a person fills in for a new ticket.
struct NewTicket {
    QUuid uid; ///< under which it is asked for again, if the answer is lost; null for a new one
    QString subject;
    QString businessNeed;
    QString needBy;
    QString needIfNot;
    QueueId queue;
    QString newQueue; ///< without a queue: the name of one, which is made if there is none
    CustomerId customer; ///< or, without one, by name and address; who is known gets the number
    QString requesterName;
    QString requesterAddress;
    QString requesterPhone;
    Priority priority = Priority::Normal;
    QString firstNote; ///< becomes an internal note; may be empty

    bool operator==(const NewTicket &) const = default;
};

/// Who the ticket would be of, if the desk knows them: by id, by address, or, if neither address nor another name was
/// given, as the only one with that number.
std::optional<CustomerId> knownRequester(Session &session, const NewTicket &fields);

/// Adds a ticket that came by other ways than mail; the one with this uid, if it is there already.
Ticket createTicket(Session &session, const Actor &actor, const NewTicket &fields);
/// The same as part of the recorder's act.
Ticket putTicket(Session &session, const Actor &actor, const NewTicket &fields, Recorder &recorder);

/// Gives a ticket that has none its requester: the one customer who can be called on that number, else a new one.
/// Throws Conflict when it has a requester by now, Refused for what cannot be dialled.
QUuid addRequester(Session &session, const Actor &actor, TicketId ticket, const QString &number);

/// One thing done to several tickets; what is not set stays as it is on each.
struct TicketChange {
    std::optional<AgentId> owner;
    std::optional<StatusId> status;
    QString holdReason; ///< for statuses of the category on hold
    std::optional<Priority> priority;
    std::optional<QueueId> queue;
    QStringList tagsOn;
    QStringList tagsOff;
};
/// As one act: taking it back gives each ticket back what it had.
QUuid changeTickets(Session &session, const Actor &actor, const QList<TicketId> &tickets, const TicketChange &change);

QUuid assignTicket(Session &session, const Actor &actor, TicketId ticket, AgentId owner);
/// `reason` is kept for statuses of the category on hold.
QUuid changeTicketStatus(Session &session, const Actor &actor, TicketId ticket, StatusId status, const QString &reason);
QUuid changeTicketPriority(Session &session, const Actor &actor, TicketId ticket, Priority priority);
QUuid moveTicket(Session &session, const Actor &actor, TicketId ticket, QueueId queue);
QUuid tagTicket(Session &session, const Actor &actor, TicketId ticket, const QStringList &tags);
QUuid setTicketMood(Session &session, const Actor &actor, TicketId ticket, Mood mood, const QString &reason);
QUuid setTicketDue(Session &session, const Actor &actor, TicketId ticket, const QDateTime &due);
QUuid setBusinessNeed(Session &session, const Actor &actor, TicketId ticket, const QString &need, const QString &by,
    const QString &ifNot);
QUuid renameTicket(Session &session, const Actor &actor, TicketId ticket, const QString &subject);

/// Adds an internal note; it is never sent and does not end the customer's waiting. `uid` names it when it was written
/// before the desk could take it.
QUuid addNote(Session &session, const Actor &actor, TicketId ticket, const QString &text, const QUuid &uid);

/// The conversation was opened: it is no longer unread. Not an act, leaves no history.
bool markRead(Session &session, TicketId ticket);

} // namespace Earshot
