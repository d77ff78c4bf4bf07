// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticketlink.h"
#include "earshot/storage/session.h"

namespace Earshot::TicketLinks
{

/// Those written on the ticket, by kind and id.
QList<TicketLink> of(Session &session, TicketId ticket);
/// The ticket's links are these.
void set(Session &session, TicketId ticket, const QList<TicketLink> &links);
/// What is shown on the ticket: its own links and those of others to it, of all that was merged into it, too. Links
/// lead to where a merged ticket is now.
QList<TicketLinkRow> rows(Session &session, TicketId ticket);

/// The agents who follow it, by id.
QList<AgentId> followers(Session &session, TicketId ticket);
void setFollowers(Session &session, TicketId ticket, const QList<AgentId> &agents);

} // namespace Earshot::TicketLinks
