// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/outbox.h"

#include "earshot/storage/whole.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

template<class Noun>
QList<Noun> readAll(Rows rows)
{
    QList<Noun> list;
    while (rows.next())
        list << readRow<Noun>(rows);
    return list;
}

QString select(QLatin1StringView rest)
{
    return u"SELECT id, "_s + Table<OutboxEntry>::columns + u" FROM outbox "_s + rest;
}

void note(Session &session, const OutboxEntry &entry)
{
    session.noteChange(Kind::Outbox, entry.id);
    session.noteChange(Kind::Ticket, entry.ticket); // its conversation shows how far the mail has come
}

} // namespace

void Outbox::insert(Session &session, OutboxEntry &entry)
{
    insertRow(session, entry);
    note(session, entry);
}

void Outbox::update(Session &session, OutboxEntry &entry)
{
    updateRow(session, entry);
    note(session, entry);
}

OutboxEntry Outbox::byId(Session &session, OutboxId id)
{
    return theRow<OutboxEntry>(session, id);
}

std::optional<OutboxEntry> Outbox::ofMessage(Session &session, MessageId message)
{
    const QList<OutboxEntry> found = readAll<OutboxEntry>(session.rows(select("WHERE message_id = ?"_L1), message));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OutboxEntry> Outbox::ofTicket(Session &session, TicketId ticket)
{
    const QString whole = select("WHERE ticket_id IN "_L1) + QLatin1StringView(wholeTicket) + u" ORDER BY id"_s;
    return readAll<OutboxEntry>(session.rows(whole, ticket));
}

QList<OutboxRow> Outbox::unsent(Session &session, int limit)
{
    Rows rows = session.rows(
        u"SELECT %1, t.number, m.to_text, m.cc_text, m.subject, m.message_id, m.raw_hash, COALESCE(a.name, '') "
        "FROM outbox o JOIN message m ON m.id = o.message_id JOIN ticket t ON t.id = o.ticket_id "
        "LEFT JOIN agent a ON a.id = m.author_id WHERE o.state <> 2 ORDER BY o.not_before, o.id LIMIT ?"_s.arg(
            columnsOf(Table<OutboxEntry>::columns, "o"_L1)),
        limit);
    QList<OutboxRow> list;
    while (rows.next()) {
        OutboxRow row;
        row.entry = readRow<OutboxEntry>(rows);
        rows.read(row.number, row.to, row.cc, row.subject, row.messageId, row.rawHash, row.author);
        list << row;
    }
    return list;
}

int Outbox::unsentCount(Session &session)
{
    return session.one<int>(u"SELECT COUNT(*) FROM outbox WHERE state <> 2"_s).value_or(0);
}

void Outbox::remove(Session &session, OutboxId id)
{
    const OutboxEntry entry = byId(session, id);
    if (!canBeCancelled(entry.state))
        throw Failure(Error::Kind::Conflict, u"the mail has gone already"_s);
    session.run(u"DELETE FROM outbox WHERE id = ?"_s, id);
    note(session, entry);
}

QList<CannedReply> CannedReplies::all(Session &session)
{
    return readAll<CannedReply>(
        session.rows(u"SELECT id, "_s + Table<CannedReply>::columns + u" FROM canned_reply ORDER BY title, id"_s));
}

void CannedReplies::insert(Session &session, CannedReply &reply)
{
    insertRow(session, reply);
    session.noteChange(Kind::CannedReply, reply.id);
}

void CannedReplies::update(Session &session, CannedReply &reply)
{
    updateRow(session, reply);
    session.noteChange(Kind::CannedReply, reply.id);
}

void CannedReplies::remove(Session &session, CannedReplyId id)
{
    session.run(u"DELETE FROM canned_reply WHERE id = ?"_s, id);
    session.noteChange(Kind::CannedReply, id);
}

} // namespace Earshot
