// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/ticketlink.h"
#include "earshot/storage/tickets.h"

#include <QUuid>

namespace Earshot
{

// Acts on how tickets, their messages and customers belong together. Each is one transaction and returns the name by
// which undoAct() takes it back.

/// Makes the tickets part of another one, which shows their conversations from then on: a pointer, nothing is copied.
/// Whoever waits on one of them waits on that one. Throws Refused when nothing is left to merge, or when the other one
/// is not on the desk.
QUuid mergeTickets(Session &session, const Actor &actor, const QList<TicketId> &from, TicketId into);

struct SplitOff {
    TicketId ticket;
    qint64 number = 0;
    QUuid act;
};
/// Makes a ticket of a message; an empty subject is the message's own. Throws Refused for the only message.
SplitOff splitMessage(Session &session, const Actor &actor, MessageId message, const QString &subject);
/// Puts a message onto another ticket. Throws Refused when it is there already.
QUuid moveMessage(Session &session, const Actor &actor, MessageId message, TicketId to);

/// "`ticket` is `kind` `other`", or no longer. Throws Refused for a ticket and itself.
QUuid linkTickets(Session &session, const Actor &actor, TicketId ticket, LinkKind kind, TicketId other, bool linked);
QUuid followTicket(Session &session, const Actor &actor, TicketId ticket, AgentId agent, bool follows);

/// Into spam or trash, or back onto the desk. One act for all of them.
QUuid putAway(Session &session, const Actor &actor, const QList<TicketId> &tickets, Shelf shelf);

/// They are one person: tickets, calls, addresses and numbers of the first lead to the second. Throws Refused for a
/// customer and themselves.
QUuid mergeCustomers(Session &session, const Actor &actor, CustomerId from, CustomerId into);

/// The links written on a ticket and its followers, each as the history keeps it.
QStringList linkTexts(Session &session, TicketId ticket);
QStringList followerTexts(Session &session, TicketId ticket);

} // namespace Earshot
