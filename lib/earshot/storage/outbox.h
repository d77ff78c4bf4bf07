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
    static constexpr QLatin1StringView columns{
        "message_id, ticket_id, state, bcc, draft, not_before, created, attempts, trouble, version"};
    static auto fields(auto &o)
    {
        return std::tie(
            o.message, o.ticket, o.state, o.bcc, o.draft, o.notBefore, o.created, o.attempts, o.trouble, o.version);
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
QList<OutboxEntry> ofTicket(Session &session, TicketId ticket);
/// What has not been taken by a server, the one that goes first first; `limit` of them.
QList<OutboxRow> unsent(Session &session, int limit);
int unsentCount(Session &session);
/// Takes an entry away for good; throws Conflict when the mail has gone.
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
