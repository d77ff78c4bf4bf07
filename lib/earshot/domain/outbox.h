// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace Earshot
{

/// How far a mail of ours has come on its way out. Stored as its number.
enum class OutboxState {
    Waiting = 0, ///< nobody has handed it to a server yet
    Sending = 1, ///< a server is being spoken to
    Sent = 2, ///< the server has taken it
    Deferred = 3, ///< the server could not take it now; tried again later
    Failed = 4, ///< the server will never take it
    Unknown = 5, ///< the line broke after the last byte: it may have gone
    Handed = 6, ///< its last byte is being said: whoever says it now knows alone what comes of it
};

/// Whether the mail can still be taken back: nobody outside has seen it.
constexpr bool canBeCancelled(OutboxState state)
{
    return state == OutboxState::Waiting || state == OutboxState::Deferred || state == OutboxState::Failed;
}

/// Whether somebody may say: once more.
constexpr bool canBeSentAgain(OutboxState state)
{
    return canBeCancelled(state) || state == OutboxState::Unknown;
}

/// How far a mail came with one who is to get it.
struct OutboxRecipient {
    enum class State {
        Waiting = 0, ///< no server has taken it for them
        Taken = 1,
        Refused = 2, ///< no server ever will
        Bounced = 3, ///< a server took it, and said later that they do not get it
    };
    QString address;
    State state = State::Waiting;
    QString words; ///< what the server said, one line

    bool operator==(const OutboxRecipient &) const = default;
};
/// A line each, as OutboxEntry keeps them.
QString textOf(const QList<OutboxRecipient> &recipients);
QList<OutboxRecipient> outboxRecipients(const QString &text);

/// When a mail is tried again that was put off `attempts` times; invalid when it is given up, after about two days.
QDateTime nextTry(int attempts, const QDateTime &now);

/// A mail of ours that is to go out. What it says is the message; this is about its way.
struct OutboxEntry {
    OutboxId id;
    MessageId message;
    TicketId ticket;
    OutboxState state = OutboxState::Waiting;
    QString bcc; ///< who gets it unseen: "Name <address>, …"
    QByteArray draft; ///< what was typed, for whoever takes it back
    QDateTime notBefore; ///< until then it waits, so that it can be thought over
    QDateTime created;
    int attempts = 0;
    QString trouble; ///< what the server said last
    QString recipients; ///< outboxRecipients(); empty until a server was asked
    MailboxId mailbox; ///< by which it goes or went; empty until then
    bool copyWanted = false; ///< a copy is still to be put among the sent mails
    qint64 version = 1;

    bool operator==(const OutboxEntry &) const = default;
};

/// A mail of which nobody knew has gone after all.
void markArrived(OutboxEntry &entry);
/// Whether it can be taken back: not even one of several people has it.
bool canBeCancelled(const OutboxEntry &entry);

/// Fixed texts to answer with, searched by title and words.
struct CannedReply {
    CannedReplyId id;
    QUuid uid;
    QString title;
    QString text; ///< Markdown with variables, see expanded()
    QueueId queue; ///< of this queue only; empty = of all
    qint64 version = 1;

    bool operator==(const CannedReply &) const = default;
};

} // namespace Earshot
