// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/message.h"
#include "earshot/domain/outbox.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<OutboxEntry> {
    static constexpr QLatin1StringView name{"outbox"};
    static constexpr Kind kind = Kind::Outbox;
    static constexpr QLatin1StringView columns{
        "message_id, ticket_id, state, bcc, draft, not_before, created, attempts, trouble, recipients, mailbox_id, "
        "copy_wanted, version"};
    static auto fields(auto &o)
    {
        return std::tie(o.message, o.ticket, o.state, o.bcc, o.draft, o.notBefore, o.created, o.attempts, o.trouble,
            o.recipients, o.mailbox, o.copyWanted, o.version);
    }
};

template<>
struct Table<CannedReply> {
    static constexpr QLatin1StringView name{"canned_reply"};
    static constexpr QLatin1StringView columns{"uid, title, text, queue_id, version"};
    static auto fields(auto &c) { return std::tie(c.uid, c.title, c.text, c.queue, c.version); }
};

/// An entry with what a list shows of its mail.
struct OutboxRow {
    OutboxEntry entry;
    qint64 number = 0; ///< of the ticket
    QString to;
    QString cc;
    QString subject;
    QString messageId;
    QByteArray rawHash;
    QString author; ///< name of the agent; empty when the program wrote it

    bool operator==(const OutboxRow &) const = default;
};

namespace Outbox
{

void insert(Session &session, OutboxEntry &entry);
void update(Session &session, OutboxEntry &entry); ///< throws Conflict
OutboxEntry byId(Session &session, OutboxId id); ///< throws NotFound
std::optional<OutboxEntry> ofMessage(Session &session, MessageId message);
/// Of our mail with this Message-ID, without angle brackets.
std::optional<OutboxEntry> ofMessageId(Session &session, const QByteArray &messageId);
QList<OutboxEntry> ofTicket(Session &session, TicketId ticket);
/// What may go now, the one that waits longest first, with what says by which mailbox: see mailboxFor().
struct DueMail {
    OutboxId id;
    QString from;
    QueueId queue;
};
QList<DueMail> due(Session &session, const QDateTime &now);
/// When the next one may go that may not yet; invalid when there is none.
QDateTime nextDue(Session &session, const QDateTime &now);
/// What was on its way by this mailbox when whoever sent it went away: of what was handed over nobody knows how far it
/// came, the rest waits again. How many.
int forsake(Session &session, MailboxId mailbox);
/// What went by this mailbox and may have arrived, or whose copy is still to be put among the sent mails.
QList<OutboxEntry> unsettled(Session &session, MailboxId mailbox);
/// What has not been taken by a server, the one that goes first first; `limit` of them.
QList<OutboxRow> unsent(Session &session, int limit);
int unsentCount(Session &session);
/// What this agent has to see to, who wrote it or whose ticket it is, and what nobody wrote: how many mails were
/// refused or may have gone, and the newest of them, of the refused ones if there are any. And how many of theirs are
/// on their way: thought over, or being sent.
struct Unsettled {
    int onTheWay = 0;
    int refused = 0;
    int unknown = 0;
    OutboxId newest;
    QString to;
    QString trouble;

    bool operator==(const Unsettled &) const = default;
};
Unsettled unsettledOf(Session &session, AgentId agent);
/// A Conflict for whoever wants a mail that has gone, or may have gone.
Failure goneAlready(const OutboxEntry &entry);
/// Takes an entry away for good; throws goneAlready().
void remove(Session &session, OutboxId id);

} // namespace Outbox

namespace CannedReplies
{

QList<CannedReply> all(Session &session); ///< by title
void insert(Session &session, CannedReply &reply);
void update(Session &session, CannedReply &reply); ///< throws Conflict
void remove(Session &session, CannedReplyId id);

} // namespace CannedReplies

} // namespace Earshot
