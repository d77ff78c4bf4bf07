// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/message.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<Message> {
    static constexpr QLatin1StringView name{"message"};
    static constexpr Kind kind = Kind::Message;
    static constexpr QLatin1StringView columns{
        "uid, ticket_id, kind, direction, message_id, from_name, from_address, to_text, cc_text, subject, sent, "
        "received, "
        "author_id, customer_id, body, html, automatic, readable, trouble, raw_hash"};
    static auto fields(auto &m)
    {
        return std::tie(m.uid, m.ticket, m.kind, m.direction, m.messageId, m.fromName, m.fromAddress, m.to, m.cc,
            m.subject, m.sent, m.received, m.author, m.customer, m.text, m.html, m.automatic, m.readable, m.trouble,
            m.rawHash);
    }
};

template<>
struct Table<Attachment> {
    static constexpr QLatin1StringView name{"attachment"};
    static constexpr QLatin1StringView columns{
        "message_id, part, name, type, size, sha256, content_id, shown_inline, executable"};
    static auto fields(auto &a)
    {
        return std::tie(a.message, a.part, a.name, a.type, a.size, a.sha256, a.contentId, a.shownInline, a.executable);
    }
};

struct TextTokens;

/// The bytes of a mail as they are kept: compressed, in chunks of at most 4 MiB. Pure, any thread.
QByteArrayList packedRaw(const QByteArray &raw);

namespace Messages
{

/// Adds the message and indexes it for search; with what Search::tokensOf() made of it, if that is there already.
void insert(Session &session, Message &message, const QList<Attachment> &attachments);
void insert(Session &session, Message &message, const QList<Attachment> &attachments, const TextTokens &tokens);
bool hasUid(Session &session, const QUuid &uid);
std::optional<MessageId> byUid(Session &session, const QUuid &uid);
/// Takes a note back, with its search entry; throws NotFound. restoreNote() brings it back.
void removeNote(Session &session, MessageId id);
void restoreNote(Session &session, MessageId id);
/// Takes a mail of ours back that has not gone out, with its files and bytes.
void removeUnsent(Session &session, MessageId id);
Message byId(Session &session, MessageId id); ///< throws NotFound
/// A ticket's messages and those of tickets that were merged into it, oldest first.
QList<Message> ofTicket(Session &session, TicketId ticket);
/// Which way the mails of them went and when, in any order.
struct Sent {
    Direction direction = Direction::Inbound;
    int automatic = 0; ///< as Message has it
    QDateTime at;
};
QList<Sent> sentOnTicket(Session &session, TicketId ticket);
QList<Attachment> attachments(Session &session, MessageId message);
/// What a message is found by besides its own words: names of files, and what can be read in them.
QStringList attachedWords(Session &session, MessageId message);
QStringList wordsOf(const QList<Attachment> &attachments); ///< the same, of what is not kept yet. Pure, any thread
QList<Attachment> attachmentsOfTicket(Session &session, TicketId ticket);

/// Where the newest mail with this Message-ID header (RFC 5322, 3.6.4) is now; without angle brackets.
std::optional<TicketId> ticketOf(Session &session, const QByteArray &messageId);
/// The same of the first mail of ours with it: nobody can take a thread away by sending another one.
std::optional<TicketId> ticketOfOurs(Session &session, const QByteArray &messageId);
/// Puts the message onto another ticket; one that waits in the outbox, with its place there.
void moveTo(Session &session, const Message &message, TicketId ticket);
/// Whether a mail of ours with this Message-ID, written at that moment, is here.
bool isOurs(Session &session, const QByteArray &messageId, const QDateTime &sent);
/// The mail that made one with this Message-ID and SHA-256 a duplicate: of the same bytes, else our own of that id.
std::optional<MessageId> twinOf(Session &session, const QByteArray &messageId, const QByteArray &hash);
/// Whether a mail with this Message-ID is here, so many bytes long and beginning with exactly this head.
bool hasMail(Session &session, const QByteArray &messageId, qint64 size, const QByteArray &head);
/// Whether somebody with this address has written, or was written to, in one of the ticket's first mails.
bool takesPart(Session &session, TicketId ticket, const QString &address);
/// To whom the first of these mails that is our own went, as its To says; nothing when we sent none of them.
std::optional<QString> recipientsOfOurs(Session &session, const QList<QByteArray> &messageIds);
/// The ticket whose thread already speaks of a mail that has not been seen.
std::optional<TicketId> ticketExpecting(Session &session, const QByteArray &messageId);
/// Remembers that `ticket` is where a mail belongs that was only spoken of so far.
void expect(Session &session, const QByteArray &messageId, TicketId ticket);

/// Keeps packedRaw() bytes of a mail under the SHA-256 of the mail; false when they were kept before.
bool keepRaw(Session &session, const QByteArray &hash, qint64 size, const QByteArrayList &chunks);
bool hasRaw(Session &session, const QByteArray &hash);
/// The raw bytes as they came; throws NotFound.
QByteArray raw(Session &session, const QByteArray &hash);

} // namespace Messages

} // namespace Earshot
