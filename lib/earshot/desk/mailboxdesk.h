// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/mail/smtpclient.h"
#include "earshot/storage/mailboxes.h"
#include "earshot/storage/outbox.h"

#include <QHash>

namespace Earshot
{

/// A mailbox and the queue it is for, which is made if there is none of that name. A queue without an address writes
/// from this one. Throws Conflict when the desk has the mailbox, Refused for what is no address.
MailboxId addMailbox(
    Session &session, const Actor &actor, const Mailbox &mailbox, const QString &queue, const QString &senderName);
/// The same for one that is there; throws Conflict when somebody has changed it meanwhile.
MailboxId changeMailbox(
    Session &session, const Actor &actor, const Mailbox &mailbox, const QString &queue, const QString &senderName);
bool removeMailbox(Session &session, const Actor &actor, MailboxId id);

/// How long somebody who holds a mailbox may be silent before they are taken for gone.
constexpr int HoldSeconds = 45;
/// Holds the mailbox, or goes on holding it; whether it is held now. What whoever had it before was just handing over
/// may have gone, and says so.
bool holdMailbox(Session &session, const Actor &actor, MailboxId id, const QString &holder);
bool letMailboxGo(Session &session, const Actor &actor, MailboxId id, const QString &holder);

/// Which mails may go by this mailbox now, in their order, and when to look again; invalid when nothing waits.
struct DueMails {
    QList<OutboxId> now;
    QDateTime next;
};
DueMails dueMails(Session &session, MailboxId id, const QDateTime &now);

/// A mail that is being sent: nobody else sends it, and nobody can take it back. Should the program end now, it has not
/// gone.
struct Departure {
    OutboxEntry entry;
    SmtpMail mail;
};
/// What came of one.
struct Arrival {
    OutboxEntry entry;
    SmtpOutcome outcome;
};
/// Writes down what came of the mail before, and marks the first of `due` that may still go as being sent: one
/// transaction for both.
struct Handover {
    bool isHeld = true; ///< else somebody else sends by the mailbox, and there is no departure
    std::optional<OutboxState> arrived; ///< what the mail before has become
    std::optional<Departure> departure;
    QList<OutboxId> rest; ///< of `due`
};
Handover handOver(Session &session, const Actor &actor, MailboxId id, const QString &holder,
    const std::optional<Arrival> &arrival, const QList<OutboxId> &due);

/// The last byte of the mail is said next: from here on nobody else knows whether it has gone. False when it may not
/// be said, for somebody else sends by the mailbox now.
bool handing(Session &session, const Actor &actor, MailboxId id, const QString &holder, OutboxId mail);

/// Whoever sends by the mailbox goes away: what was not handed over waits again, of the other nobody knows.
bool layDown(Session &session, const Actor &actor, MailboxId id, const QString &holder);

/// A mail of which nobody knew has arrived after all, or a copy was put among the sent ones.
bool settle(Session &session, const Actor &actor, OutboxId id, bool hasArrived, bool isCopied);

} // namespace Earshot
