// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/search.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

void insertEntry(Session &session, qint64 key, Kind kind, qint64 row, TicketId ticket, const TextTokens &tokens)
{
    while (session.run(
               u"INSERT INTO search_entry (key, kind, row_id, ticket_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
               key, kind, row, ticket)
        == 0)
        ++key; // a whole archive may carry one date
    session.dialect().noteWords(session, tokens);
    session.atEnd([&session, key, tokens] { session.dialect().indexText(session, key, tokens); });
}

/// Takes an entry out again, by the very tokens it was put in with; whether there was one.
bool removeEntry(Session &session, Kind kind, qint64 row, const TextTokens &tokens)
{
    const auto key = session.one<qint64>(u"SELECT key FROM search_entry WHERE row_id = ? AND kind = ?"_s, row, kind);
    if (!key)
        return false;
    session.atEnd([&session, key = *key, tokens] { session.dialect().unindexText(session, key, tokens); });
    session.run(u"DELETE FROM search_entry WHERE key = ?"_s, *key);
    return true;
}

} // namespace

qint64 Search::keyOf(const QDateTime &at, Kind kind, qint64 row)
{
    const qint64 ms = std::clamp<qint64>(at.toMSecsSinceEpoch(), 0, (qint64(1) << 43) - 1);
    return (ms << 20) | ((row * 4 + int(kind) % 4) & 0xfffff);
}

void Search::index(Session &session, const Message &message, const TextTokens &tokens)
{
    insertEntry(session, keyOf(message.sent, Kind::Message, message.id.value), Kind::Message, message.id.value,
        message.ticket, tokens);
}

void Search::index(Session &session, const Call &call)
{
    insertEntry(session, keyOf(call.started, Kind::Call, call.id.value), Kind::Call, call.id.value, call.ticket,
        tokensOf(call));
}

void Search::index(Session &session, const Contact &contact)
{
    insertEntry(session, keyOf(contact.at, Kind::Contact, contact.id.value), Kind::Contact, contact.id.value,
        contact.ticket, tokensOf(contact));
}

void Search::index(Session &session, const Ticket &ticket)
{
    insertEntry(session, keyOf(ticket.created, Kind::Ticket, ticket.id.value), Kind::Ticket, ticket.id.value, ticket.id,
        tokensOf(ticket));
}

void Search::remove(Session &session, const Message &message, const QStringList &attachedWords)
{
    removeEntry(session, Kind::Message, message.id.value, tokensOf(message, attachedWords));
}

void Search::remove(Session &session, const Call &call)
{
    removeEntry(session, Kind::Call, call.id.value, tokensOf(call));
}

void Search::remove(Session &session, const Contact &contact)
{
    removeEntry(session, Kind::Contact, contact.id.value, tokensOf(contact));
}

void Search::remove(Session &session, const Ticket &ticket)
{
    removeEntry(session, Kind::Ticket, ticket.id.value, tokensOf(ticket));
}

void Search::reindex(Session &session, const Call &before, const Call &after)
{
    removeEntry(session, Kind::Call, before.id.value, tokensOf(before));
    index(session, after);
}

bool Search::reindex(Session &session, const Ticket &before, const Ticket &after)
{
    if (before.subject == after.subject && Search::needOf(before) == Search::needOf(after))
        return false;
    const bool had = removeEntry(session, Kind::Ticket, before.id.value, tokensOf(before));
    index(session, after);
    return !had;
}

} // namespace Earshot
