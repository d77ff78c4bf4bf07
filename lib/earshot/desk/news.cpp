// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/news.h"

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
constexpr int ArchiveDays = 2; ///< what was written longer ago was imported

QString beginningOf(const Message &message)
{
    for (const QStringView line : QStringView(message.text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.toString().simplified().left(LongestBeginning);
    }
    return {};
}

std::optional<News::Kind> kindOf(
    Session &session, const Message &message, const Ticket &ticket, AgentId agent, const QDateTime &since)
{
    if (message.received < since)
        return std::nullopt;
    if (message.kind == MessageKind::Note) {
        const bool isTold
            = message.author != agent && mentionedIn(message.text, Catalogs::read(session).agents).contains(agent);
        return isTold ? std::optional(News::Kind::Mention) : std::nullopt;
    }
    if (message.direction != Direction::Inbound || message.sent < since.addDays(-ArchiveDays)
        || ticket.shelf != Shelf::Desk)
        return std::nullopt;
    if (ticket.owner == agent || TicketLinks::followers(session, ticket.id).contains(agent))
        return News::Kind::Mine;
    return !ticket.owner && message.automatic == 0 ? std::optional(News::Kind::Unassigned) : std::nullopt;
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
    return MessageId{session.one<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM message"_s).value_or(0)};
}

QList<News> newsOn(
    Session &session, const QList<TicketId> &tickets, AgentId agent, MessageId after, const QDateTime &since)
{
    QList<News> news;
    if (!agent)
        return news;
    for (const TicketId id : tickets) {
        QList<MessageId> fresh;
        Rows rows = session.rows(u"SELECT id FROM message WHERE ticket_id = ? AND id > ? ORDER BY id"_s, id,
            after.value); // also from the beginning, where an empty id would be none
        while (rows.next())
            fresh << rows.value<MessageId>();
        if (fresh.isEmpty())
            continue;
        const Ticket ticket = Tickets::byId(session, Tickets::standing(session, id));
        for (const MessageId each : std::as_const(fresh)) {
            const Message message = Messages::byId(session, each);
            if (const auto kind = kindOf(session, message, ticket, agent, since))
                news << News{*kind, each, ticket.id, ticket.number, ticket.subject, writerOf(session, message),
                    beginningOf(message)};
        }
    }
    std::sort(news.begin(), news.end(), [](const News &one, const News &other) { return one.message < other.message; });
    return news;
}

} // namespace Earshot
