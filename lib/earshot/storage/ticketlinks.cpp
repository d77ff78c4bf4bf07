// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/ticketlinks.h"

#include "earshot/storage/whole.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QList<TicketLink> TicketLinks::of(Session &session, TicketId ticket)
{
    QList<TicketLink> links;
    Rows rows
        = session.rows(u"SELECT kind, other_id FROM ticket_link WHERE ticket_id = ? ORDER BY kind, other_id"_s, ticket);
    while (rows.next()) {
        TicketLink link;
        rows.read(link.kind, link.other);
        links << link;
    }
    return links;
}

void TicketLinks::set(Session &session, TicketId ticket, const QList<TicketLink> &links)
{
    for (const TicketLink &before : of(session, ticket))
        session.noteChange(Kind::Ticket, before.other);
    session.run(u"DELETE FROM ticket_link WHERE ticket_id = ?"_s, ticket);
    for (const TicketLink &link : links) {
        session.run(
            u"INSERT INTO ticket_link (ticket_id, kind, other_id) VALUES (?, ?, ?)"_s, ticket, link.kind, link.other);
        session.noteChange(Kind::Ticket, link.other);
    }
    session.noteChange(Kind::Ticket, ticket);
}

QList<TicketLinkRow> TicketLinks::rows(Session &session, TicketId ticket)
{
    const QString select
        = u"SELECT l.kind, l.ticket_id, l.other_id, t.id, t.number, t.subject, t.category FROM ticket_link l "
          "JOIN ticket o ON o.id = l.%1 JOIN ticket t ON t.id = COALESCE(o.merged_into, o.id) "
          "WHERE l.%2 IN "_s
        + QLatin1StringView(wholeTicket) + u" ORDER BY l.kind, t.number"_s;
    QList<TicketLinkRow> links;
    for (const bool isReverse : {false, true}) {
        Rows rows = session.rows(
            isReverse ? select.arg(u"ticket_id"_s, u"other_id"_s) : select.arg(u"other_id"_s, u"ticket_id"_s), ticket);
        while (rows.next()) {
            TicketLinkRow link;
            link.isReverse = isReverse;
            rows.read(link.kind, link.from, link.to, link.other, link.number, link.subject, link.category);
            if (link.other != ticket) // what was merged since says nothing any more
                links << link;
        }
    }
    return links;
}

QList<AgentId> TicketLinks::followers(Session &session, TicketId ticket)
{
    QList<AgentId> agents;
    Rows rows = session.rows(u"SELECT agent_id FROM ticket_follower WHERE ticket_id = ? ORDER BY agent_id"_s, ticket);
    while (rows.next())
        agents << rows.value<AgentId>();
    return agents;
}

void TicketLinks::setFollowers(Session &session, TicketId ticket, const QList<AgentId> &agents)
{
    session.run(u"DELETE FROM ticket_follower WHERE ticket_id = ?"_s, ticket);
    for (const AgentId agent : agents)
        session.run(u"INSERT INTO ticket_follower (ticket_id, agent_id) VALUES (?, ?)"_s, ticket, agent);
    session.noteChange(Kind::Ticket, ticket);
}

} // namespace Earshot
