// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

/// Somebody a call may come from.
struct CallerMatch {
    Customer customer;
    QString organisation;
    QList<TicketRow> open; ///< all their open tickets, the newest first
    QList<CallRow> promises; ///< what we promised them and have not kept yet

    bool operator==(const CallerMatch &) const = default;
};

/// Everybody who can be called on the number, for Database::read(). Nobody for one that is kept back.
QList<CallerMatch> callersOf(Session &session, const QString &number);

/// Gives an incoming call a ticket of its own, with whoever calls as its requester: the customer, or, without one, a
/// new one of that number and name.
Ticket ticketOfCaller(Session &session, const Actor &actor, CustomerId customer, const IncomingCall &caller);

} // namespace Earshot
