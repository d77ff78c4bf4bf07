// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/arrivals.h"

#include "earshot/domain/mention.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/ticketlinks.h"
#include "earshot/storage/tickets.h"

#include <algorithm>
#include <optional>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestBeginning = 160;

QString beginningOf(const Message &message)
{
    for (const QStringView line : QStringView(message.text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.toString().simplified().left(LongestBeginning);
    }
    return {};
}

std::optional<Arrival::Kind> kindOf(
    Session &session, const Message &message, const Ticket &ticket, AgentId agent, const QDateTime &since)
{
    if (message.kind == MessageKind::Note) {
        const bool isTold
            = message.author != agent && mentionedIn(message.text, Catalogs::read(session).agents).contains(agent);
        return isTold ? std::optional(Arrival::Kind::Mention) : std::nullopt;
    }
    if (message.direction != Direction::Inbound || message.sent < since || ticket.shelf != Shelf::Desk)
        return std::nullopt;
    if (ticket.owner == agent || TicketLinks::followers(session, ticket.id).contains(agent))
        return Arrival::Kind::Mine;
    return !ticket.owner && message.automatic == 0 ? std::optional(Arrival::Kind::Unassigned) : std::nullopt;
}

QString writerOf(Session &session, const Message &message)
{
    if (message.kind == MessageKind::Note) {
        const Catalog catalog = Catalogs::read(session);
        const Agent *author = catalog.agent(message.author);
        return author ? (author->name.isEmpty() ? author->login : author->name) : QString();
    }
    return message.fromName.isEmpty() ? message.fromAddress : message.fromName;
}

} // namespace

MessageId newestMessage(Session &session)
{
    return session.one<MessageId>(u"SELECT MAX(id) FROM message"_s).value_or(MessageId());
}

QList<Arrival> arrivalsOn(
    Session &session, const QList<TicketId> &tickets, AgentId agent, MessageId after, const QDateTime &since)
{
    QList<Arrival> arrivals;
    if (!agent)
        return arrivals;
    for (const TicketId id : tickets) {
        QList<MessageId> fresh;
        Rows rows = session.rows(u"SELECT id FROM message WHERE ticket_id = ? AND id > ? ORDER BY id"_s, id, after);
        while (rows.next())
            fresh << rows.value<MessageId>();
        if (fresh.isEmpty())
            continue;
        const Ticket ticket = Tickets::byId(session, Tickets::standing(session, id));
        for (const MessageId each : std::as_const(fresh)) {
            const Message message = Messages::byId(session, each);
            if (const auto kind = kindOf(session, message, ticket, agent, since))
                arrivals << Arrival{*kind, each, ticket.id, ticket.number, ticket.subject, writerOf(session, message),
                    beginningOf(message)};
        }
    }
    std::sort(arrivals.begin(), arrivals.end(),
        [](const Arrival &one, const Arrival &other) { return one.message < other.message; });
    return arrivals;
}

} // namespace Earshot
