// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/messages.h"

#include "earshot/storage/search.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype chunkSize = 4 * 1024 * 1024;

/// Level 1: most of the gain of higher levels for mail, at a third of their time.
constexpr int compression = 1;

template<class Noun>
QList<Noun> readAll(Rows rows)
{
    QList<Noun> list;
    while (rows.next())
        list << readRow<Noun>(rows);
    return list;
}

} // namespace

void Messages::insert(Session &session, Message &message, const QList<Attachment> &attachments)
{
    insertRow(session, message);
    QStringList names;
    for (Attachment attachment : attachments) {
        attachment.message = message.id;
        insertRow(session, attachment);
        names << attachment.name;
    }
    Search::index(session, message, names);
    session.noteChange(Kind::Ticket, message.ticket);
}

bool Messages::hasUid(Session &session, const QUuid &uid)
{
    return session.one<qint64>(u"SELECT id FROM message WHERE uid = ?"_s, uid).has_value();
}

void Messages::removeNote(Session &session, MessageId id)
{
    const Message note = byId(session, id);
    if (note.kind != MessageKind::Note)
        throw Failure(Error::Kind::Refused, u"message %1 is a mail"_s.arg(id.value));
    Search::remove(session, note);
    session.run(u"DELETE FROM message WHERE id = ?"_s, id);
    session.noteChange(Kind::Ticket, note.ticket);
}

Message Messages::byId(Session &session, MessageId id)
{
    return theRow<Message>(session, id);
}

QList<Message> Messages::ofTicket(Session &session, TicketId ticket)
{
    static const QString sql
        = u"SELECT id, "_s + Table<Message>::columns + u" FROM message WHERE ticket_id = ? ORDER BY sent, id"_s;
    return readAll<Message>(session.rows(sql, ticket));
}

QList<Attachment> Messages::attachments(Session &session, MessageId message)
{
    static const QString sql
        = u"SELECT id, "_s + Table<Attachment>::columns + u" FROM attachment WHERE message_id = ? ORDER BY id"_s;
    return readAll<Attachment>(session.rows(sql, message));
}

QList<Attachment> Messages::attachmentsOfTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT "_s + columnsOf(Table<Attachment>::columns, "a"_L1)
        + u" FROM message m JOIN attachment a ON a.message_id = m.id WHERE m.ticket_id = ? ORDER BY a.id"_s;
    return readAll<Attachment>(session.rows(sql, ticket));
}

std::optional<TicketId> Messages::ticketOf(Session &session, const QByteArray &messageId)
{
    return session.one<TicketId>(u"SELECT ticket_id FROM message WHERE message_id = ? AND message_id <> '' "
                                 "ORDER BY id DESC LIMIT 1"_s,
        QString::fromUtf8(messageId));
}

std::optional<TicketId> Messages::ticketExpecting(Session &session, const QByteArray &messageId)
{
    return session.one<TicketId>(
        u"SELECT ticket_id FROM expected_mail WHERE message_id = ?"_s, QString::fromUtf8(messageId));
}

void Messages::expect(Session &session, const QByteArray &messageId, TicketId ticket)
{
    session.run(u"INSERT INTO expected_mail (message_id, ticket_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        QString::fromUtf8(messageId), ticket);
}

bool Messages::hasRaw(Session &session, const QByteArray &hash)
{
    return session.one<qint64>(u"SELECT size FROM raw_mail WHERE hash = ?"_s, hash).has_value();
}

bool Messages::keepRaw(Session &session, const QByteArray &hash, const QByteArray &raw)
{
    const qsizetype chunks = std::max<qsizetype>(1, (raw.size() + chunkSize - 1) / chunkSize);
    const int added
        = session.run(u"INSERT INTO raw_mail (hash, size, chunks) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, hash,
            qint64(raw.size()), int(chunks));
    if (added == 0)
        return false;
    for (qsizetype i = 0; i < chunks; ++i)
        session.run(u"INSERT INTO raw_chunk (hash, position, bytes) VALUES (?, ?, ?)"_s, hash, int(i),
            qCompress(QByteArrayView(raw)
                          .sliced(i * chunkSize, std::min(chunkSize, raw.size() - i * chunkSize))
                          .toByteArray(),
                compression));
    return true;
}

QByteArray Messages::raw(Session &session, const QByteArray &hash)
{
    QByteArray raw;
    bool found = false;
    Rows rows = session.rows(u"SELECT bytes FROM raw_chunk WHERE hash = ? ORDER BY position"_s, hash);
    while (rows.next()) {
        raw += qUncompress(rows.value<QByteArray>());
        found = true;
    }
    if (!found)
        throw Failure(Error::Kind::NotFound, u"raw mail "_s + QString::fromLatin1(hash.toHex()));
    return raw;
}

} // namespace Earshot
