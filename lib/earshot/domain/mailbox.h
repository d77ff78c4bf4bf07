// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/domain/mailserver.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Earshot
{

/// A mailbox of the team: where its mail arrives, where replies go out, and the queue it is for. Its password or token
/// is no part of it; see SecretStore.
struct Mailbox {
    MailboxId id;
    QUuid uid;
    QString address;
    QString aliases; ///< other addresses of it: "info@example.com, sales@example.com"
    QueueId queue;
    MailServer incoming; ///< IMAP
    MailServer outgoing; ///< SMTP submission
    QString user; ///< whom one logs in as
    MailLogin::Kind login = MailLogin::Kind::Password;
    QString folder; ///< what is read; empty = INBOX
    QString doneFolder; ///< where mails go that were read; empty = they stay where they are
    QString sentFolder; ///< where a copy of what goes out is put; empty = nowhere
    AgentId acknowledger; ///< in whose name a new matter is answered automatically; empty = it is not
    qint64 version = 1;

    /// The address and the aliases, folded.
    QStringList addresses() const;
    bool operator==(const Mailbox &) const = default;
};

/// The mailbox a mail goes out by: the one whose address it bears, else the ticket's queue's, else the only one.
const Mailbox *mailboxFor(const QList<Mailbox> &all, const QString &from, QueueId queue);

/// How one direction of a mailbox is doing.
struct MailHealth {
    QDateTime lastSuccess;
    QDateTime failingSince; ///< invalid = nothing is wrong
    MailFault fault; ///< the last one, while it fails

    bool isFailing() const { return failingSince.isValid(); }
    bool operator==(const MailHealth &) const = default;
};

/// How a mailbox is doing, as all who are at work on the desk see it.
struct MailboxState {
    MailboxId mailbox;
    MailHealth incoming;
    MailHealth outgoing;
    int waiting = 0; ///< mails on the server that are not on the desk yet

    bool operator==(const MailboxState &) const = default;
};

/// Failing that long is told above everything else.
constexpr qint64 MailTroubleAfterMs = 15 * 60 * 1000;

} // namespace Earshot
