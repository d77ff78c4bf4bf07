// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mergedesk.h"

#include "earshot/desk/recorder.h"
#include "earshot/desk/waiting.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/search.h"
#include "earshot/storage/ticketlinks.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// What of a ticket follows from its messages being others, and changes with every mail and call.
const QStringList followsFromMail{u"waiting_since"_s, u"written"_s, u"status_id"_s, u"category"_s, u"on_hold_reason"_s,
    u"solved"_s, u"last_channel"_s, u"unread"_s};

Failure refusal(const QString &detail)
{
    return Failure(Error::Kind::Refused, detail);
}

Status openStatus(Session &session)
{
    const Catalog catalog = Catalogs::read(session);
    const Status *open = catalog.statusOf(StatusCategory::Open);
    if (!open)
        throw Failure(Error::Kind::Broken, u"the desk has no status for open tickets"_s);
    return *open;
}

void mergeOne(Session &session, const Ticket &part, TicketId target, Recorder &recorder)
{
    // No pointer leads to a pointer: what was part of this one is part of the other one now.
    for (const TicketId earlier : Tickets::mergedInto(session, part.id)) {
        const Ticket before = Tickets::byId(session, earlier);
        Ticket after = before;
        after.mergedInto = target;
        recorder.write(before, after);
    }
    Ticket after = part;
    after.mergedInto = target;
    after.shelf = Shelf::Merged;
    recorder.write(part, after);
    recorder.tell(target, part.number);
}

/// After a message left the ticket: whoever waited because of it does no longer.
void settleSource(Session &session, TicketId id, Recorder &recorder)
{
    const Ticket before = Tickets::byId(session, id);
    if (!before.waitingSince.isValid())
        return;
    const Waiting waiting = waitingOn(session, id);
    Ticket after = before;
    after.waitingSince = waiting.since;
    after.written = waiting.written;
    recorder.write(before, after, followsFromMail);
}

/// After a message came to the ticket: whoever wrote it waits, if nobody has answered since.
void settleTarget(Session &session, TicketId id, const Message &message, const QDateTime &now, Recorder &recorder)
{
    const Waiting waiting = waitingOn(session, id);
    if (!waiting.since.isValid() || message.direction == Direction::Outbound || message.kind == MessageKind::Note)
        return;
    const Ticket before = Tickets::byId(session, id);
    Ticket after = before;
    letWait(after, waiting, openStatus(session), now);
    recorder.write(before, after, followsFromMail);
}

Ticket ticketOfMessage(Session &session, const Actor &actor, const Message &message, const Ticket &from)
{
    const Status open = openStatus(session);
    Ticket ticket;
    ticket.uid = newUid();
    ticket.subject = message.subject.isEmpty() ? from.subject : message.subject;
    ticket.queue = from.queue;
    ticket.owner = from.owner;
    ticket.status = open.id;
    ticket.category = open.category;
    ticket.priority = from.priority;
    ticket.language = from.language;
    ticket.customer = message.customer ? message.customer : from.customer;
    ticket.created = actor.now;
    ticket.updated = actor.now;
    ticket.unread = false;
    return ticket;
}

/// A number both have: whether it is theirs, and when it last reached them, is known of either.
Phone knownOfBoth(Phone phone, const Phone &other)
{
    phone.confirmed = phone.confirmed || other.confirmed;
    if (!phone.lastReached.isValid() || (other.lastReached.isValid() && other.lastReached > phone.lastReached))
        phone.lastReached = other.lastReached;
    return phone;
}

/// What is known of the one and not of the other yet. Their notes are read together.
void learnFrom(Customer &customer, const Customer &part)
{
    if (customer.role.isEmpty())
        customer.role = part.role;
    if (!customer.organisation)
        customer.organisation = part.organisation;
    if (customer.language.isEmpty())
        customer.language = part.language;
    if (customer.timeZone.isEmpty())
        customer.timeZone = part.timeZone;
    if (customer.notes.isEmpty())
        customer.notes = part.notes;
    else if (!customer.notes.contains(part.notes))
        customer.notes += u'\n' + part.notes;
}

} // namespace

QUuid mergeTickets(Session &session, const Actor &actor, const QList<TicketId> &from, TicketId into)
{
    Recorder recorder(session, actor, Act::Merge);
    const Ticket before = Tickets::byId(session, Tickets::standing(session, into));
    if (before.shelf != Shelf::Desk)
        throw refusal(u"ticket %1 is in spam or trash"_s.arg(before.number));
    Ticket after = before;
    QList<TicketId> merged;
    actor.begin(from.size());
    for (const TicketId one : from) {
        actor.step();
        const Ticket part = Tickets::byId(session, Tickets::standing(session, one));
        if (part.id == before.id || merged.contains(part.id))
            continue;
        merged << part.id;
        mergeOne(session, part, before.id, recorder);
        if (!part.waitingSince.isValid())
            continue;
        const bool isFirst = !after.waitingSince.isValid() || part.waitingSince < after.waitingSince;
        letWait(after, {isFirst ? part.waitingSince : after.waitingSince, after.written + part.written},
            openStatus(session), actor.now);
    }
    if (merged.isEmpty()) {
        const qint64 other = from.isEmpty() ? before.number : Tickets::byId(session, from.first()).number;
        throw refusal(other == before.number ? u"a ticket is not merged into itself"_s
                                             : u"tickets %1 and %2 are one already"_s.arg(other).arg(before.number));
    }
    after.updated = std::max(after.updated, actor.now);
    recorder.write(before, after, followsFromMail);
    return recorder.act();
}

SplitOff splitMessage(Session &session, const Actor &actor, MessageId id, const QString &subject)
{
    const Message before = Messages::byId(session, id);
    const Ticket from = Tickets::byId(session, Tickets::standing(session, before.ticket));
    if (Messages::ofTicket(session, from.id).size() < 2)
        throw refusal(u"message %1 is the only one of its ticket"_s.arg(id.value));
    Recorder recorder(session, actor, Act::Split);
    Ticket made = ticketOfMessage(session, actor, before, from);
    if (!subject.trimmed().isEmpty())
        made.subject = subject.trimmed();
    const bool isTheirs = before.kind == MessageKind::Mail && before.direction == Direction::Inbound;
    if (isTheirs && letsWait(Automatic(before.automatic))) {
        made.waitingSince = before.sent;
        made.written = 1;
    }
    Tickets::insert(session, made);
    Search::index(session, made);
    recorder.created(Kind::Ticket, made.id.value, made.subject);
    recorder.tell(from.id, made.number);
    Message after = before;
    after.ticket = made.id;
    recorder.write(before, after);
    if (isTheirs)
        settleSource(session, from.id, recorder);
    return {made.id, made.number, recorder.act()};
}

QUuid moveMessage(Session &session, const Actor &actor, MessageId id, TicketId to)
{
    const Message before = Messages::byId(session, id);
    const Ticket from = Tickets::byId(session, Tickets::standing(session, before.ticket));
    const Ticket target = Tickets::byId(session, Tickets::standing(session, to));
    if (from.id == target.id)
        throw refusal(u"message %1 is on that ticket"_s.arg(id.value));
    Recorder recorder(session, actor, Act::MoveMessage);
    recorder.tell(from.id, target.number);
    recorder.tell(target.id, from.number, u"from"_s);
    Message after = before;
    after.ticket = target.id;
    recorder.write(before, after);
    if (before.direction == Direction::Inbound)
        settleSource(session, from.id, recorder);
    settleTarget(session, target.id, after, actor.now, recorder);
    return recorder.act();
}

QStringList linkTexts(Session &session, TicketId ticket)
{
    QStringList texts;
    for (const TicketLink &link : TicketLinks::of(session, ticket))
        texts << u"%1:%2"_s.arg(int(link.kind)).arg(link.other.value);
    return texts;
}

QStringList followerTexts(Session &session, TicketId ticket)
{
    QStringList texts;
    for (const AgentId agent : TicketLinks::followers(session, ticket))
        texts << QString::number(agent.value);
    return texts;
}

/// Whether one comes from `ticket` to `other` by links of that kind, over however many tickets.
static bool leadsTo(Session &session, TicketId ticket, LinkKind kind, TicketId other)
{
    QList<TicketId> reached{ticket};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const TicketLink &link : TicketLinks::of(session, reached.at(i))) {
            if (link.kind != kind)
                continue;
            if (Tickets::standing(session, link.other) == Tickets::standing(session, other))
                return true;
            if (!reached.contains(link.other))
                reached << link.other;
        }
    }
    return false;
}

QUuid linkTickets(Session &session, const Actor &actor, TicketId ticket, LinkKind kind, TicketId other, bool linked)
{
    const QString text = u"%1:%2"_s.arg(int(kind)).arg(other.value);
    if (Tickets::standing(session, ticket) == Tickets::standing(session, other))
        throw refusal(u"a ticket is not linked to itself"_s);
    if (linked && leadsTo(session, other, kind, ticket))
        throw refusal(u"ticket %1 is linked that way to ticket %2 already, and both cannot be so"_s
                          .arg(Tickets::byId(session, other).number)
                          .arg(Tickets::byId(session, ticket).number));
    Recorder recorder(session, actor, Act::Link);
    const QStringList before = linkTexts(session, ticket);
    QStringList after = before;
    after.removeAll(text);
    if (linked)
        after << text;
    if (after.size() != before.size())
        recorder.writeLinks(ticket, before, after);
    if (after.size() != before.size()) {
        recorder.tell(ticket, Tickets::byId(session, other).number, linkText({kind, false, linked}));
        recorder.tell(other, Tickets::byId(session, ticket).number, linkText({kind, true, linked}));
    }
    return recorder.act();
}

QUuid followTicket(Session &session, const Actor &actor, TicketId id, AgentId agent, bool follows)
{
    const TicketId ticket = Tickets::standing(session, id);
    Recorder recorder(session, actor, Act::Follow);
    const QStringList before = followerTexts(session, ticket);
    QStringList after = before;
    after.removeAll(QString::number(agent.value));
    if (follows)
        after << QString::number(agent.value);
    if (after.size() != before.size())
        recorder.writeFollowers(ticket, before, after);
    return recorder.act();
}

QUuid putAway(Session &session, const Actor &actor, const QList<TicketId> &tickets, Shelf shelf)
{
    Recorder recorder(session, actor, Act::PutAway);
    actor.begin(tickets.size());
    for (const TicketId id : tickets) {
        actor.step();
        const Ticket before = Tickets::byId(session, Tickets::standing(session, id));
        Ticket after = before;
        after.shelf = shelf;
        recorder.write(before, after);
    }
    return recorder.act();
}

QUuid mergeCustomers(Session &session, const Actor &actor, CustomerId from, CustomerId into)
{
    const Customer part = Customers::byId(session, from);
    const Customer target = Customers::byId(session, into);
    if (part.id == target.id)
        throw refusal(u"a customer is not merged with themselves"_s);
    Recorder recorder(session, actor, Act::MergeCustomers);
    for (const CustomerId earlier : Customers::mergedInto(session, part.id)) {
        const Customer before = Customers::exactly(session, earlier);
        Customer after = before;
        after.mergedInto = target.id;
        recorder.write(before, after);
    }
    Customer gained;
    gained.addresses = part.addresses;
    QList<Phone> shared;
    for (const Phone &phone : part.phones) {
        const auto theirs = std::find_if(target.phones.begin(), target.phones.end(),
            [&phone](const Phone &known) { return known.number == phone.number; });
        if (theirs == target.phones.end())
            gained.phones << phone;
        else
            shared << knownOfBoth(*theirs, phone);
    }
    const bool learnsPreference = !target.preferenceAsked.isValid() && part.preferenceAsked.isValid();
    if (learnsPreference && target.prefers.isEmpty())
        gained.prefers = part.prefers;

    Customer emptied = part;
    emptied.mergedInto = target.id;
    emptied.addresses.clear();
    emptied.phones.clear();
    recorder.write(part, emptied);
    Customer after = target;
    learnFrom(after, part);
    if (learnsPreference) {
        after.preferenceSource = part.preferenceSource;
        after.preferenceAsked = part.preferenceAsked;
    }
    if (part.questionAsked.isValid() && !(part.questionAsked < target.questionAsked)) { // its answer is yet to come
        after.questionAsked = part.questionAsked;
        after.question = part.question;
    }
    // Taken back, only what is still so goes: others may have written on since.
    static const QStringList soft = QString(Table<Customer>::columns).split(u", "_s);
    recorder.write(target, after, soft);
    for (const Phone &phone : std::as_const(shared))
        recorder.writeReached(target.id, phone);
    recorder.gain(target.id, gained);
    return recorder.act();
}

} // namespace Earshot
