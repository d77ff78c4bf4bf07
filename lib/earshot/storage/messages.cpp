// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/messages.h"

#include "earshot/storage/search.h"
#include "earshot/storage/unmade.h"
#include "earshot/storage/whole.h"

#include <zstd.h>

#include <bit>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype chunkSize = 4 * 1024 * 1024;

/// The lowest level: attachments in base64 give nothing more at higher ones, and an import is compression for a good
/// part.
constexpr int compression = 1;

} // namespace

void Messages::insert(Session &session, Message &message, const QList<Attachment> &attachments)
{
    insert(session, message, attachments, Search::tokensOf(message, wordsOf(attachments)));
}

void Messages::insert(
    Session &session, Message &message, const QList<Attachment> &attachments, const TextTokens &tokens)
{
    insertRow(session, message);
    for (Attachment attachment : attachments) {
        attachment.message = message.id;
        insertRow(session, attachment);
        if (!attachment.text.isEmpty())
            session.run(
                u"INSERT INTO attachment_text (attachment_id, body) VALUES (?, ?)"_s, attachment.id, attachment.text);
    }
    if (!message.messageId.isEmpty())
        session.run(u"DELETE FROM expected_mail WHERE message_id = ?"_s, message.messageId);
    Search::index(session, message, tokens);
    session.noteChange(Kind::Ticket, message.ticket);
}

bool Messages::hasUid(Session &session, const QUuid &uid)
{
    return byUid(session, uid).has_value();
}

std::optional<MessageId> Messages::byUid(Session &session, const QUuid &uid)
{
    return session.one<MessageId>(u"SELECT id FROM message WHERE uid = ?"_s, uid);
}

void Messages::removeNote(Session &session, MessageId id)
{
    const Message note = byId(session, id);
    if (note.kind != MessageKind::Note)
        throw Failure(Error::Kind::Refused, u"message %1 is a mail"_s.arg(id.value));
    Search::remove(session, note, {});
    Unmade::keep(session, note);
    session.run(u"DELETE FROM message WHERE id = ?"_s, id);
    session.noteChange(Kind::Ticket, note.ticket);
}

void Messages::removeUnsent(Session &session, MessageId id)
{
    const Message mail = byId(session, id);
    Search::remove(session, mail, attachedWords(session, id));
    Unmade::keep(session, mail); // so that its number is not given to another one
    session.run(
        u"DELETE FROM attachment_text WHERE attachment_id IN (SELECT id FROM attachment WHERE message_id = ?)"_s, id);
    session.run(u"DELETE FROM attachment WHERE message_id = ?"_s, id);
    session.run(u"DELETE FROM message WHERE id = ?"_s, id);
    // Its bytes are its own: each of our mails has another Message-ID.
    session.run(u"DELETE FROM raw_chunk WHERE raw_id IN (SELECT id FROM raw_mail WHERE hash = ?)"_s, mail.rawHash);
    session.run(u"DELETE FROM raw_mail WHERE hash = ?"_s, mail.rawHash);
    session.noteChange(Kind::Ticket, mail.ticket);
}

void Messages::restoreNote(Session &session, MessageId id)
{
    const Message note = Unmade::take(session, id);
    if (note.kind != MessageKind::Note)
        throw Failure(Error::Kind::Refused, u"a mail that was taken back has to be sent again"_s);
    restoreRow(session, note);
    Search::index(session, note, Search::tokensOf(note, {}));
    session.noteChange(Kind::Ticket, note.ticket);
}

Message Messages::byId(Session &session, MessageId id)
{
    return theRow<Message>(session, id);
}

QList<Message> Messages::ofTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT id, "_s + Table<Message>::columns + u" FROM message WHERE ticket_id IN "_s
        + QLatin1StringView(wholeTicket) + u" ORDER BY sent, id"_s;
    return readRows<Message>(session.rows(sql, ticket));
}

QList<Messages::Sent> Messages::sentOnTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT direction, automatic, sent FROM message WHERE kind = 0 AND ticket_id IN "_s
        + QLatin1StringView(wholeTicket);
    QList<Sent> list;
    Rows rows = session.rows(sql, ticket);
    while (rows.next()) {
        Sent &mail = list.emplaceBack();
        rows.read(mail.direction, mail.automatic, mail.at);
    }
    return list;
}

QList<Attachment> Messages::attachments(Session &session, MessageId message)
{
    static const QString sql
        = u"SELECT id, "_s + Table<Attachment>::columns + u" FROM attachment WHERE message_id = ? ORDER BY id"_s;
    return readRows<Attachment>(session.rows(sql, message));
}

QStringList Messages::attachedWords(Session &session, MessageId message)
{
    QStringList words;
    Rows rows = session.rows(u"SELECT a.name, COALESCE(t.body, '') FROM attachment a LEFT JOIN attachment_text t "
                             "ON t.attachment_id = a.id WHERE a.message_id = ? ORDER BY a.id"_s,
        message);
    while (rows.next()) {
        QString name;
        QString text;
        rows.read(name, text);
        words << name << text;
    }
    return words;
}

QStringList Messages::wordsOf(const QList<Attachment> &attachments)
{
    QStringList words;
    for (const Attachment &attachment : attachments)
        words << attachment.name << attachment.text;
    return words;
}

QList<Attachment> Messages::attachmentsOfTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT "_s + columnsOf(Table<Attachment>::columns, "a"_L1)
        + u" FROM message m JOIN attachment a ON a.message_id = m.id WHERE m.ticket_id IN "_s
        + QLatin1StringView(wholeTicket) + u" ORDER BY a.id"_s;
    return readRows<Attachment>(session.rows(sql, ticket));
}

std::optional<TicketId> Messages::ticketOf(Session &session, const QByteArray &messageId)
{
    return session.one<TicketId>(
        u"SELECT COALESCE(t.merged_into, t.id) FROM message m JOIN ticket t ON t.id = "
        "m.ticket_id WHERE m.message_id = ? AND m.message_id <> '' ORDER BY m.id DESC LIMIT 1"_s,
        QString::fromUtf8(messageId));
}

std::optional<TicketId> Messages::ticketOfOurs(Session &session, const QByteArray &messageId)
{
    return session.one<TicketId>(u"SELECT COALESCE(t.merged_into, t.id) FROM message m JOIN ticket t ON t.id = "
                                 "m.ticket_id WHERE m.message_id = ? AND m.message_id <> '' AND m.direction = 1 "
                                 "ORDER BY m.id LIMIT 1"_s,
        QString::fromUtf8(messageId));
}

void Messages::moveTo(Session &session, const Message &message, TicketId ticket)
{
    session.run(u"UPDATE message SET ticket_id = ? WHERE id = ?"_s, ticket, message.id);
    session.run(
        u"UPDATE search_entry SET ticket_id = ? WHERE row_id = ? AND kind = ?"_s, ticket, message.id, Kind::Message);
    if (const auto waiting = session.one<OutboxId>(
            u"UPDATE outbox SET ticket_id = ? WHERE message_id = ? RETURNING id"_s, ticket, message.id))
        session.noteChange(Kind::Outbox, *waiting);
    session.noteChange(Kind::Ticket, message.ticket);
    session.noteChange(Kind::Ticket, ticket);
}

bool Messages::isOurs(Session &session, const QByteArray &messageId, const QDateTime &sent)
{
    return session
        .one<MessageId>(u"SELECT id FROM message WHERE message_id = ? AND message_id <> '' AND direction = 1 "
                        "AND sent = ? LIMIT 1"_s,
            QString::fromUtf8(messageId), sent)
        .has_value();
}

bool Messages::hasMail(Session &session, const QByteArray &messageId, qint64 size, const QByteArray &head)
{
    QList<QByteArray> hashes;
    {
        Rows rows = session.rows(u"SELECT m.raw_hash FROM message m JOIN raw_mail r ON r.hash = m.raw_hash WHERE "
                                 "m.message_id = ? AND m.message_id <> '' AND r.size = ?"_s,
            QString::fromUtf8(messageId), size);
        while (rows.next())
            hashes << rows.value<QByteArray>();
    }
    return std::any_of(
        hashes.begin(), hashes.end(), [&](const QByteArray &hash) { return raw(session, hash).startsWith(head); });
}

std::optional<MessageId> Messages::twinOf(Session &session, const QByteArray &messageId, const QByteArray &hash)
{
    const QString id = QString::fromUtf8(messageId);
    if (id.isEmpty())
        return session.one<MessageId>(u"SELECT id FROM message WHERE raw_hash = ? AND message_id = ''"_s, hash);
    const auto same = session.one<MessageId>(
        u"SELECT id FROM message WHERE message_id = ? AND message_id <> '' AND raw_hash = ?"_s, id, hash);
    return same ? same
                : session.one<MessageId>(u"SELECT id FROM message WHERE message_id = ? AND message_id <> '' "
                                         "AND direction = 1 ORDER BY id DESC LIMIT 1"_s,
                    id);
}

bool Messages::takesPart(Session &session, TicketId ticket, const QString &address)
{
    constexpr int most = 500;
    Rows rows = session.rows(u"SELECT from_address, to_text, cc_text FROM message WHERE ticket_id IN %1 AND kind = 0 "
                             "ORDER BY sent, id LIMIT ?"_s.arg(QLatin1StringView(wholeTicket)),
        ticket, most);
    while (rows.next()) {
        QString from, to, cc;
        rows.read(from, to, cc);
        for (const QString &people : {from, to, cc}) {
            if (people.contains(address, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

std::optional<QString> Messages::recipientsOfOurs(Session &session, const QList<QByteArray> &messageIds)
{
    if (messageIds.isEmpty())
        return {};
    QVariantList values;
    for (const QByteArray &id : messageIds)
        values << QString::fromUtf8(id);
    while (!std::has_single_bit(size_t(values.size())))
        values << values.last(); // a statement is kept for each length: of a few, not of hundreds
    QString marks = u"?, "_s.repeated(values.size());
    marks.chop(2);
    Rows rows = session.rowsOf(u"SELECT message_id, to_text FROM message WHERE message_id IN (%1) AND message_id <> '' "
                               "AND direction = 1 ORDER BY id"_s.arg(marks),
        values);
    QHash<QByteArray, QString> recipients; // of several with one id, of the newest
    while (rows.next()) {
        const auto id = rows.value<QString>().toUtf8();
        recipients.insert(id, rows.value<QString>());
    }
    const auto first = std::find_if(
        messageIds.begin(), messageIds.end(), [&recipients](const QByteArray &id) { return recipients.contains(id); });
    return first == messageIds.end() ? std::nullopt : std::optional(recipients.value(*first));
}

std::optional<TicketId> Messages::ticketExpecting(Session &session, const QByteArray &messageId)
{
    return session.one<TicketId>(
        u"SELECT COALESCE(t.merged_into, t.id) FROM expected_mail e JOIN ticket t ON t.id = e.ticket_id "
        "WHERE e.message_id = ?"_s,
        QString::fromUtf8(messageId));
}

void Messages::expect(Session &session, const QByteArray &messageId, TicketId ticket)
{
    session.run(u"INSERT INTO expected_mail (message_id, ticket_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        QString::fromUtf8(messageId), ticket);
}

QByteArrayList packedRaw(const QByteArray &raw)
{
    // Kept from mail to mail: making one costs as much as compressing a short mail.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    QByteArrayList chunks;
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(chunkSize, raw.size() - at);
        QByteArray packed(qsizetype(ZSTD_compressBound(size_t(size))), Qt::Uninitialized);
        const size_t length = ZSTD_compressCCtx(
            context.get(), packed.data(), size_t(packed.size()), raw.constData() + at, size_t(size), compression);
        packed.truncate(qsizetype(length));
        chunks << packed;
        at += size;
    } while (at < raw.size());
    return chunks;
}

bool Messages::hasRaw(Session &session, const QByteArray &hash)
{
    return session.one<qint64>(u"SELECT id FROM raw_mail WHERE hash = ?"_s, hash).has_value();
}

bool Messages::keepRaw(Session &session, const QByteArray &hash, qint64 size, const QByteArrayList &chunks)
{
    const auto id = session.one<qint64>(
        u"INSERT INTO raw_mail (hash, size) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id"_s, hash, size);
    if (!id)
        return false;
    for (qsizetype i = 0; i < chunks.size(); ++i)
        session.run(u"INSERT INTO raw_chunk (raw_id, position, bytes) VALUES (?, ?, ?)"_s, *id, int(i), chunks.at(i));
    return true;
}

QByteArray Messages::raw(Session &session, const QByteArray &hash)
{
    const auto id = session.one<qint64>(u"SELECT id FROM raw_mail WHERE hash = ?"_s, hash);
    if (!id)
        throw Failure(Error::Kind::NotFound, u"raw mail "_s + QString::fromLatin1(hash.toHex()));
    QByteArray raw;
    Rows rows = session.rows(u"SELECT bytes FROM raw_chunk WHERE raw_id = ? ORDER BY position"_s, *id);
    while (rows.next()) {
        const QByteArray packed = rows.value<QByteArray>();
        const qsizetype begin = raw.size();
        const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
        if (size > chunkSize)
            throw Failure(Error::Kind::Broken, u"a chunk of a raw mail is damaged"_s);
        raw.resize(begin + qsizetype(size));
        const size_t length
            = ZSTD_decompress(raw.data() + begin, size_t(size), packed.constData(), size_t(packed.size()));
        if (ZSTD_isError(length) || length != size)
            throw Failure(Error::Kind::Broken, u"a chunk of a raw mail is damaged"_s);
    }
    return raw;
}

} // namespace Earshot
