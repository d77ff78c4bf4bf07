// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/message.h"
#include "earshot/domain/outbox.h"
#include "earshot/domain/recipients.h"
#include "earshot/mail/mailbuilder.h"
#include "earshot/storage/session.h"

#include <QHash>
#include <QUuid>

#include <optional>

namespace Earshot
{

/// What a reply on a ticket starts from.
struct ReplyStart {
    Recipients recipients; ///< the answer to all
    QList<MailAddress> before; ///< who had the last mail, with its writer and the customer, without us
    QStringList theirs; ///< the addresses of the ticket's customer
    std::optional<Message> answered; ///< the last mail a person wrote; nothing when there is none
    MailAddress from; ///< who will have written it; without an address when neither queue nor agent has one
    bool hasQueue = false; ///< the ticket is in one
    QString subject;
    QString language; ///< of the ticket, "de"; empty when nobody knows
    QHash<QString, QString> values; ///< what the names in canned replies stand for
    QString signature; ///< as it will stand below, Markdown
};
/// For `agent` to answer the ticket. Reads the mail it answers, for what its headers say. Throws NotFound.
ReplyStart replyStart(Session &session, TicketId ticket, AgentId agent);

/// The lines of a signature as it is kept, or those every queue begins with; lines whose names stand for nothing are
/// left out. The agent's name and the number to call back stand below where the lines have not got them.
QString signatureFor(const QString &kept, const QHash<QString, QString> &values);

/// What an agent has written to go out.
struct Reply {
    QUuid uid; ///< names it from the first key on: the same reply is sent once
    TicketId ticket;
    Recipients recipients;
    QString subject; ///< without our token; empty = as the ticket says
    QString text; ///< Markdown
    QString quoteIntro; ///< "On 2 Feb 2026 Dana Ruiz wrote:"; empty = nothing is quoted
    QString quote; ///< what is quoted, without marks
    QList<MailFile> files;
    StatusId status; ///< what the ticket becomes by it; empty = as it is, or open when it was new
    MessageId forwarded; ///< the mail that is sent on to somebody else; empty = it answers the ticket
    QStringList unfinished; ///< what stands in the fields To, Cc and Bcc and is no address yet; only a draft has it

    QByteArray toBytes() const; ///< for the journal
    static Reply fromBytes(const QByteArray &bytes);
    bool operator==(const Reply &) const = default;
};

/// Begins to send a mail on: nobody is named yet, its words and files go along. What is sent so answers nobody: the
/// customer waits on. Throws NotFound.
Reply forwarding(Session &session, MessageId mail);
/// Begins to send a mail of ours once more, as a new one: its people (where some were refused, only they), words and
/// files, to be put right before. Throws NotFound, and Refused when it is not ours.
Reply resending(Session &session, MessageId mail);
/// Whether the text shows the picture, which then goes along within it: ![words](name). Pure, any thread.
bool isShownInText(const Reply &reply, const MailFile &file);

/// The mail a reply becomes. Throws Refused when there is nobody to send it to or nobody to send it from.
OutgoingMail outgoingFrom(Session &session, const Actor &actor, const Reply &reply);

/// A reply on its way.
struct QueuedReply {
    QUuid act; ///< takes it back
    OutboxId outbox;
    MessageId message;
    QString messageId;

    bool operator==(const QueuedReply &) const = default;
};
class Recorder;
/// The same with a mail that is made already.
QueuedReply putIntoOutbox(Session &session, const Actor &actor, const Reply &reply, const OutgoingMail &outgoing,
    int hold, Recorder &recorder);
/// Puts the mail on its ticket and into the outbox as part of the recorder's act, and changes nothing else.
QueuedReply putIntoOutbox(Session &session, const Actor &actor, const Reply &reply, int hold, Recorder &recorder);
/// Puts the reply on its ticket and into the outbox, from where it goes after `hold` seconds at the earliest. The
/// customer no longer waits, and the ticket is the agent's if it was nobody's. The same reply again changes nothing.
/// undoAct() takes it back until it has gone.
QueuedReply sendReply(Session &session, const Actor &actor, const Reply &reply, int hold);

/// What was typed, and the act that had sent it, which can no more be undone.
struct CancelledReply {
    Reply reply;
    QUuid sent;
};
/// Takes a mail out of the outbox and off its ticket and gives back what was typed, with its files; throws Conflict
/// when it has gone.
CancelledReply cancelSending(Session &session, const Actor &actor, OutboxId entry);
/// A mail that was put off or refused is tried again at once.
bool sendAgain(Session &session, const Actor &actor, OutboxId entry);
/// What this agent wrote is thought over no longer: it may go at once. How many mails.
int endThinking(Session &session, const Actor &actor);

} // namespace Earshot
