// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

namespace Earshot::Test
{

inline TicketId addTicket(Session &session, const QString &subject)
{
    Ticket ticket = ticketNamed(subject);
    Tickets::insert(session, ticket);
    return ticket.id;
}

inline int writeOnce(Session &session, TicketId id)
{
    Ticket ticket = Tickets::byId(session, id);
    ++ticket.written;
    Tickets::update(session, ticket);
    return ticket.written;
}

} // namespace Earshot::Test
