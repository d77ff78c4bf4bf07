// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/outbox.h"

#include "earshot/storage/unmade.h"
#include "earshot/storage/whole.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString entriesWhere(QLatin1StringView rest)
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
    const QList<OutboxEntry> found
        = readRows<OutboxEntry>(session.rows(entriesWhere("WHERE message_id = ?"_L1), message));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<OutboxEntry> Outbox::ofMessageId(Session &session, const QByteArray &messageId)
{
    if (messageId.isEmpty())
        return {};
    const QList<OutboxEntry> found = readRows<OutboxEntry>(session.rows(
        entriesWhere("WHERE message_id IN (SELECT id FROM message WHERE message_id = ? AND direction = 1)"_L1),
        QString::fromUtf8(messageId)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OutboxEntry> Outbox::ofTicket(Session &session, TicketId ticket)
{
    const QString whole = entriesWhere("WHERE ticket_id IN "_L1) + QLatin1StringView(wholeTicket) + u" ORDER BY id"_s;
    return readRows<OutboxEntry>(session.rows(whole, ticket));
}

QList<Outbox::DueMail> Outbox::due(Session &session, const QDateTime &now)
{
    Rows rows = session.rows(
        u"SELECT o.id, m.from_address, t.queue_id FROM outbox o JOIN message m ON m.id = o.message_id "
        "JOIN ticket t ON t.id = o.ticket_id WHERE o.state IN (0, 3) AND o.state <> 2 AND o.not_before <= ? "
        "ORDER BY o.not_before, o.id"_s,
        now);
    QList<DueMail> list;
    while (rows.next()) {
        DueMail mail;
        rows.read(mail.id, mail.from, mail.queue);
        list << mail;
    }
    return list;
}

QDateTime Outbox::nextDue(Session &session, const QDateTime &now)
{
    return session
        .one<QDateTime>(
            u"SELECT MIN(not_before) FROM outbox WHERE state IN (0, 3) AND state <> 2 AND not_before > ?"_s, now)
        .value_or(QDateTime());
}

int Outbox::forsake(Session &session, MailboxId mailbox)
{
    const QList<OutboxEntry> left = readRows<OutboxEntry>(
        session.rows(entriesWhere("WHERE state IN (1, 6) AND state <> 2 AND mailbox_id = ? ORDER BY id"_L1), mailbox));
    for (OutboxEntry entry : left) {
        const bool isHanded = entry.state == OutboxState::Handed;
        entry.state = isHanded ? OutboxState::Unknown : OutboxState::Waiting;
        entry.attempts -= isHanded ? 0 : 1;
        update(session, entry);
    }
    return int(left.size());
}

QList<OutboxEntry> Outbox::unsettled(Session &session, MailboxId mailbox)
{
    QList<OutboxEntry> list = readRows<OutboxEntry>(
        session.rows(entriesWhere("WHERE state = 5 AND state <> 2 AND mailbox_id = ? ORDER BY id"_L1), mailbox));
    list += readRows<OutboxEntry>(
        session.rows(entriesWhere("WHERE copy_wanted AND mailbox_id = ? ORDER BY id"_L1), mailbox));
    return list;
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

Outbox::Unsettled Outbox::unsettledOf(Session &session, AgentId agent)
{
    Unsettled all;
    Rows rows = session.rows(
        u"SELECT o.id, o.state, m.to_text, o.trouble FROM outbox o JOIN message m ON m.id = o.message_id JOIN ticket t "
        "ON t.id = o.ticket_id WHERE o.state IN (4, 5) AND o.state <> 2 AND (m.author_id IS NULL OR m.author_id = ? OR "
        "t.owner_id = ?) ORDER BY o.id DESC"_s,
        agent, agent);
    while (rows.next()) {
        OutboxId id;
        auto state = OutboxState::Failed;
        QString to;
        QString trouble;
        rows.read(id, state, to, trouble);
        const bool isRefused = state == OutboxState::Failed;
        all.newest = OutboxId{std::max(all.newest.value, id.value)};
        if (all.to.isEmpty() || (isRefused && all.refused == 0)) {
            all.to = to;
            all.trouble = trouble;
        }
        ++(isRefused ? all.refused : all.unknown);
    }
    all.onTheWay
        = session
              .one<int>(
                  u"SELECT COUNT(*) FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.state IN (0, 1, 6) "
                  "AND o.state <> 2 AND m.author_id = ?"_s,
                  agent)
              .value_or(0);
    return all;
}

Failure Outbox::goneAlready(const OutboxEntry &entry)
{
    return Failure(Error::Kind::Conflict,
        entry.state == OutboxState::Unknown ? u"the mail may have gone already"_s : u"the mail has gone already"_s);
}

void Outbox::remove(Session &session, OutboxId id)
{
    const OutboxEntry entry = byId(session, id);
    if (!canBeCancelled(entry))
        throw goneAlready(entry);
    session.run(u"DELETE FROM outbox WHERE id = ?"_s, id);
    Unmade::keepText(session, Kind::Outbox, id.value, 0, {}, {}); // its number, which somebody may have written down
    note(session, entry);
}

QList<CannedReply> CannedReplies::all(Session &session)
{
    return readRows<CannedReply>(
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
