// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailboxdesk.h"

#include "earshot/desk/holder.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Everybody who is to get it, each once, as far as it has come with them.
QList<OutboxRecipient> recipientsOf(const OutboxEntry &entry, const Message &message)
{
    if (!entry.recipients.isEmpty())
        return outboxRecipients(entry.recipients);
    QList<OutboxRecipient> recipients;
    QStringList known;
    for (const QString &text : {message.to, message.cc, entry.bcc}) {
        for (const MailAddress &person : parseAddresses(text)) {
            if (!person.isValid() || known.contains(person.folded()))
                continue;
            known << person.folded();
            recipients << OutboxRecipient{person.address, OutboxRecipient::State::Waiting, {}};
        }
    }
    return recipients;
}

QStringList waitingOf(const QList<OutboxRecipient> &recipients)
{
    QStringList addresses;
    for (const OutboxRecipient &one : recipients) {
        if (one.state == OutboxRecipient::State::Waiting)
            addresses << one.address;
    }
    return addresses;
}

/// What the server said of each of them.
void note(QList<OutboxRecipient> &recipients, const SmtpOutcome &outcome)
{
    const bool isTaken = outcome.kind == SmtpOutcome::Kind::Taken;
    for (OutboxRecipient &one : recipients) {
        if (one.state != OutboxRecipient::State::Waiting)
            continue;
        for (const SmtpRecipient &said : outcome.recipients) {
            if (said.address != one.address)
                continue;
            one.words = said.words;
            if (said.isRefused())
                one.state = OutboxRecipient::State::Refused;
            else if (isTaken && said.isTaken())
                one.state = OutboxRecipient::State::Taken;
        }
        if (outcome.kind == SmtpOutcome::Kind::Refused && one.state == OutboxRecipient::State::Waiting) {
            one.state = OutboxRecipient::State::Refused;
            one.words = outcome.words;
        }
    }
}

bool any(const QList<OutboxRecipient> &recipients, OutboxRecipient::State state)
{
    return std::any_of(
        recipients.begin(), recipients.end(), [state](const OutboxRecipient &one) { return one.state == state; });
}

OutboxState arrive(Session &session, const Actor &actor, const Arrival &arrival)
{
    using State = OutboxRecipient::State;
    // Somebody may have taken us for gone, and it for lost; we know better.
    OutboxEntry entry = Outbox::byId(session, arrival.entry.id);
    QList<OutboxRecipient> recipients = outboxRecipients(entry.recipients);
    note(recipients, arrival.outcome);
    entry.trouble = arrival.outcome.kind == SmtpOutcome::Kind::Taken ? QString() : arrival.outcome.words;
    const QDateTime next = nextTry(entry.attempts, actor.now);
    if (arrival.outcome.kind == SmtpOutcome::Kind::Unknown) {
        entry.state = OutboxState::Unknown;
    } else if (any(recipients, State::Waiting) && next.isValid()) {
        entry.state = OutboxState::Deferred;
        entry.notBefore = next;
    } else {
        for (OutboxRecipient &one : recipients) { // two days are enough
            if (one.state == State::Waiting)
                one.state = State::Refused;
        }
        entry.state = any(recipients, State::Taken) ? OutboxState::Sent : OutboxState::Failed;
    }
    // Whoever does not get it is named, whatever became of the others.
    for (const OutboxRecipient &one : std::as_const(recipients)) {
        if (entry.trouble.isEmpty() && (one.state == State::Refused || one.state == State::Waiting))
            entry.trouble = one.words;
    }
    entry.recipients = textOf(recipients);
    const bool hasGone = entry.state == OutboxState::Sent || any(recipients, State::Taken);
    if (hasGone) {
        for (const Mailbox &mailbox : Mailboxes::all(session))
            entry.copyWanted = entry.copyWanted || (mailbox.id == entry.mailbox && !mailbox.sentFolder.isEmpty());
    }
    Outbox::update(session, entry);
    return entry.state;
}

/// Marks it as being sent; nothing when it may not go any more.
std::optional<Departure> depart(Session &session, const Actor &actor, MailboxId mailbox, OutboxId id)
{
    const std::optional<OutboxEntry> found = findRow<OutboxEntry>(session, id);
    if (!found || found->notBefore > actor.now
        || (found->state != OutboxState::Waiting && found->state != OutboxState::Deferred))
        return {};
    const Message message = Messages::byId(session, found->message);
    Departure departure{*found, {}};
    OutboxEntry &entry = departure.entry;
    const QList<OutboxRecipient> recipients = recipientsOf(entry, message);
    entry.recipients = textOf(recipients);
    entry.state = OutboxState::Sending;
    entry.mailbox = mailbox;
    ++entry.attempts;
    Outbox::update(session, entry);
    // A program's mail has no sender who could be answered (RFC 3834 3.3).
    departure.mail = {message.automatic != 0 ? QString() : message.fromAddress, waitingOf(recipients),
        Messages::raw(session, message.rawHash)};
    return departure;
}

/// The mailbox with its queue, which writes from it and is called so.
Mailbox ofQueue(Session &session, Mailbox mailbox, const QString &queue, const QString &senderName)
{
    mailbox.address = mailbox.address.trimmed();
    if (!MailAddress{{}, mailbox.address}.isValid())
        throw Failure(Error::Kind::Refused, u"\"%1\" is no mail address"_s.arg(mailbox.address));
    mailbox.queue = Catalogs::queue(session, queue);
    const Catalog catalog = Catalogs::read(session);
    const Queue *before = catalog.queue(mailbox.queue);
    if (!before)
        return mailbox;
    Queue named = *before;
    if (named.address.isEmpty())
        named.address = mailbox.address;
    if (!senderName.trimmed().isEmpty())
        named.senderName = senderName.simplified();
    if (named != *before)
        Catalogs::update(session, named);
    return mailbox;
}

} // namespace

MailboxId addMailbox(
    Session &session, const Actor &, const Mailbox &mailbox, const QString &queue, const QString &senderName)
{
    Mailbox added = ofQueue(session, mailbox, queue, senderName);
    Mailboxes::insert(session, added);
    return added.id;
}

MailboxId changeMailbox(
    Session &session, const Actor &, const Mailbox &mailbox, const QString &queue, const QString &senderName)
{
    Mailbox changed = ofQueue(session, mailbox, queue, senderName);
    Mailboxes::update(session, changed);
    return changed.id;
}

bool removeMailbox(Session &session, const Actor &, MailboxId id)
{
    Outbox::forsake(session, id);
    Mailboxes::remove(session, id);
    return true;
}

bool holdMailbox(Session &session, const Actor &, MailboxId id, const QString &holder)
{
    const QString present = Mailboxes::holder(session, id);
    const QString gone = present != holder && isGone(present) ? present : QString();
    if (!Mailboxes::hold(session, id, holder, gone, HoldSeconds))
        return false;
    if (present != holder)
        Outbox::forsake(session, id);
    return true;
}

bool letMailboxGo(Session &session, const Actor &, MailboxId id, const QString &holder)
{
    Mailboxes::letGo(session, id, holder);
    return true;
}

DueMails dueMails(Session &session, MailboxId id, const QDateTime &now)
{
    const QList<Mailbox> all = Mailboxes::all(session);
    DueMails mails{{}, Outbox::nextDue(session, now)};
    for (const Outbox::DueMail &due : Outbox::due(session, now)) {
        const Mailbox *by = mailboxFor(all, due.from, due.queue);
        if (by && by->id == id)
            mails.now << due.id;
    }
    return mails;
}

Handover handOver(Session &session, const Actor &actor, MailboxId id, const QString &holder,
    const std::optional<Arrival> &arrival, const QList<OutboxId> &due)
{
    Handover handover;
    // What has gone has gone, whoever holds the mailbox now.
    if (arrival)
        handover.arrived = arrive(session, actor, *arrival);
    handover.rest = due;
    if (due.isEmpty())
        return handover;
    handover.isHeld = Mailboxes::isHeld(session, id, holder);
    while (handover.isHeld && !handover.departure && !handover.rest.isEmpty())
        handover.departure = depart(session, actor, id, handover.rest.takeFirst());
    return handover;
}

bool handing(Session &session, const Actor &, MailboxId id, const QString &holder, OutboxId mail)
{
    std::optional<OutboxEntry> entry = findRow<OutboxEntry>(session, mail);
    if (!entry || entry->state != OutboxState::Sending || !Mailboxes::isHeld(session, id, holder))
        return false;
    entry->state = OutboxState::Handed;
    Outbox::update(session, *entry);
    return true;
}

bool layDown(Session &session, const Actor &, MailboxId id, const QString &holder)
{
    return Mailboxes::isHeld(session, id, holder) && Outbox::forsake(session, id) > 0;
}

bool settle(Session &session, const Actor &, OutboxId id, bool hasArrived, bool isCopied)
{
    std::optional<OutboxEntry> entry = findRow<OutboxEntry>(session, id);
    if (!entry)
        return false;
    if (hasArrived && entry->state == OutboxState::Unknown)
        markArrived(*entry);
    if (isCopied)
        entry->copyWanted = false;
    Outbox::update(session, *entry);
    return true;
}

} // namespace Earshot
