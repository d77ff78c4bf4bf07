// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/ticketdesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/search.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Without what a terminal or a paste may bring in and nobody can see.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

/// Reads the ticket, lets `change` work on it, and writes what it did.
template<class Change>
QUuid changeTicket(Session &session, const Actor &actor, Act kind, TicketId id, Change change)
{
    const Ticket before = Tickets::byId(session, Tickets::standing(session, id));
    Ticket after = before;
    change(after);
    Recorder recorder(session, actor, kind);
    recorder.write(before, after);
    return recorder.act();
}

/// What was typed of somebody who is known already: a number is theirs, too, and a name if they had none.
void complete(Session &session, CustomerId known, const NewTicket &fields, Recorder &recorder)
{
    const Customer before = Customers::byId(session, known);
    Customer after = before;
    if (!fields.requesterName.isEmpty() && (before.name.isEmpty() || before.addresses.contains(before.name)))
        after.name = fields.requesterName;
    if (const auto number = numberOf(fields.requesterPhone, before, homeRegion(session))) {
        const auto same = std::find_if(after.phones.begin(), after.phones.end(),
            [&number](const Phone &phone) { return phone.number == number->e164(); });
        if (same == after.phones.end())
            after.phones.prepend(phoneOf(*number));
        else
            same->confirmed = true;
    }
    recorder.write(before, after);
}

CustomerId requesterOf(Session &session, const Actor &actor, const NewTicket &fields, Recorder &recorder)
{
    if (const auto known = knownRequester(session, fields)) {
        complete(session, *known, fields, recorder);
        return *known;
    }
    if (fields.requesterName.isEmpty() && fields.requesterAddress.isEmpty() && fields.requesterPhone.isEmpty())
        return {};
    Customer customer;
    customer.uid = newUid();
    customer.name = fields.requesterName.isEmpty() ? fields.requesterAddress : fields.requesterName;
    if (customer.name.isEmpty())
        customer.name = fields.requesterPhone;
    customer.created = actor.now;
    if (!fields.requesterAddress.isEmpty())
        customer.addresses << fields.requesterAddress;
    if (const auto number = numberOf(fields.requesterPhone, customer, homeRegion(session)))
        customer.phones << Phone{number->e164(), {}, {}, true, {}};
    Customers::insert(session, customer);
    recorder.created(Kind::Customer, customer.id.value, customer.name);
    return customer.id;
}

void putNote(
    Session &session, const Actor &actor, TicketId ticket, const QString &text, const QUuid &uid, Recorder &recorder)
{
    const Ticket before = Tickets::byId(session, Tickets::standing(session, ticket));
    Message note;
    note.uid = uid;
    note.ticket = before.id;
    note.kind = MessageKind::Note;
    note.direction = Direction::Outbound;
    note.sent = actor.now;
    note.received = actor.now;
    note.author = actor.agent;
    note.text = text;
    Messages::insert(session, note, {});
    Ticket after = before;
    after.updated = std::max(before.updated, actor.now);
    recorder.write(before, after);
    recorder.created(Kind::Message, note.id.value, text);
}

} // namespace

std::optional<CustomerId> knownRequester(Session &session, const NewTicket &fields)
{
    if (fields.customer)
        return fields.customer;
    if (!fields.requesterAddress.isEmpty())
        return Customers::byAddress(session, fields.requesterAddress);
    const auto number = numberOf(fields.requesterPhone, {}, homeRegion(session));
    if (!number)
        return {};
    const QList<CustomerId> who = Customers::byNumber(session, number->e164());
    const bool isMeant = who.size() == 1
        && (fields.requesterName.isEmpty()
            || folded(Customers::byId(session, who.first()).name) == folded(fields.requesterName));
    return isMeant ? std::optional(who.first()) : std::nullopt;
}

Ticket createTicket(Session &session, const Actor &actor, const NewTicket &fields)
{
    Recorder recorder(session, actor, Act::Create);
    return putTicket(session, actor, fields, recorder);
}

Ticket putTicket(Session &session, const Actor &actor, const NewTicket &fields, Recorder &recorder)
{
    if (const auto known = fields.uid.isNull() ? std::nullopt : Tickets::byUid(session, fields.uid))
        return *known;
    const Catalog catalog = Catalogs::read(session);
    const Status *first = catalog.statusOf(StatusCategory::New);
    if (!first)
        throw Failure(Error::Kind::Broken, u"the desk has no status for new tickets"_s);
    Ticket ticket;
    ticket.uid = fields.uid.isNull() ? newUid() : fields.uid;
    ticket.subject = oneLine(fields.subject);
    ticket.businessNeed = fields.businessNeed;
    ticket.needBy = fields.needBy;
    ticket.needIfNot = fields.needIfNot;
    ticket.queue = fields.queue ? fields.queue : Catalogs::queue(session, fields.newQueue);
    ticket.owner = actor.agent;
    ticket.status = first->id;
    ticket.category = first->category;
    ticket.priority = fields.priority;
    ticket.customer = requesterOf(session, actor, fields, recorder);
    ticket.created = actor.now;
    ticket.updated = actor.now;
    ticket.unread = false;
    ticket.lastChannel = Channel::Note; // nobody has been in contact yet
    Tickets::insert(session, ticket);
    Search::index(session, ticket);
    recorder.created(Kind::Ticket, ticket.id.value, ticket.subject);
    if (!fields.firstNote.trimmed().isEmpty())
        putNote(session, actor, ticket.id, fields.firstNote, newUid(), recorder);
    return Tickets::byId(session, ticket.id);
}

QUuid addRequester(Session &session, const Actor &actor, TicketId ticket, const QString &typed)
{
    const Ticket before = Tickets::byId(session, Tickets::standing(session, ticket));
    if (before.customer)
        throw Failure(Error::Kind::Conflict, u"the ticket has a requester by now"_s);
    const auto number = numberOf(typed, {}, homeRegion(session));
    if (!number)
        throw Failure(Error::Kind::Refused, u"not a number that can be dialled: %1"_s.arg(typed));
    NewTicket fields;
    fields.requesterPhone = typed.trimmed();
    Recorder recorder(session, actor, Act::EditTicket);
    Ticket after = before;
    after.customer = requesterOf(session, actor, fields, recorder);
    recorder.write(before, after);
    return recorder.act();
}

QUuid changeTickets(Session &session, const Actor &actor, const QList<TicketId> &tickets, const TicketChange &change)
{
    const auto status = change.status ? std::optional(theRow(session, *change.status)) : std::nullopt;
    Recorder recorder(session, actor, Act::Bulk);
    actor.begin(tickets.size());
    for (const TicketId id : tickets) {
        actor.step();
        const Ticket before = Tickets::byId(session, Tickets::standing(session, id));
        Ticket after = before;
        if (status) {
            changeStatus(after, *status, actor.now);
            if (status->category == StatusCategory::OnHold)
                after.onHoldReason = change.holdReason;
        }
        after.owner = change.owner.value_or(before.owner);
        after.priority = change.priority.value_or(before.priority);
        after.queue = change.queue.value_or(before.queue);
        recorder.write(before, after);
        if (change.tagsOn.isEmpty() && change.tagsOff.isEmpty())
            continue;
        const QStringList had = Tickets::ownTags(session, before.id);
        QStringList tags = had;
        tags.removeIf([&change](const QString &tag) { return change.tagsOff.contains(tag, Qt::CaseInsensitive); });
        for (const QString &tag : change.tagsOn) {
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
        }
        if (tags != had)
            recorder.writeTags(before.id, had, tags);
    }
    return recorder.act();
}

QUuid assignTicket(Session &session, const Actor &actor, TicketId ticket, AgentId owner)
{
    return changeTicket(session, actor, Act::Assign, ticket, [owner](Ticket &t) { t.owner = owner; });
}

QUuid changeTicketStatus(Session &session, const Actor &actor, TicketId ticket, StatusId status, const QString &reason)
{
    const Status to = theRow(session, status);
    return changeTicket(session, actor, Act::ChangeStatus, ticket, [&](Ticket &t) {
        changeStatus(t, to, actor.now);
        if (to.category == StatusCategory::OnHold)
            t.onHoldReason = reason;
    });
}

QUuid changeTicketPriority(Session &session, const Actor &actor, TicketId ticket, Priority priority)
{
    return changeTicket(session, actor, Act::ChangePriority, ticket, [priority](Ticket &t) { t.priority = priority; });
}

QUuid moveTicket(Session &session, const Actor &actor, TicketId ticket, QueueId queue)
{
    return changeTicket(session, actor, Act::MoveQueue, ticket, [queue](Ticket &t) { t.queue = queue; });
}

QUuid tagTicket(Session &session, const Actor &actor, TicketId ticket, const QStringList &tags)
{
    const TicketId tagged = Tickets::byId(session, Tickets::standing(session, ticket)).id;
    Recorder recorder(session, actor, Act::Tag);
    recorder.writeTags(tagged, Tickets::ownTags(session, tagged), tags);
    return recorder.act();
}

QUuid setTicketMood(Session &session, const Actor &actor, TicketId ticket, Mood mood, const QString &reason)
{
    return changeTicket(session, actor, Act::EditTicket, ticket, [&](Ticket &t) {
        t.mood = mood;
        t.moodReason = reason;
    });
}

QUuid setTicketDue(Session &session, const Actor &actor, TicketId ticket, const QDateTime &due)
{
    return changeTicket(session, actor, Act::EditTicket, ticket, [&](Ticket &t) { t.due = due; });
}

QUuid setBusinessNeed(
    Session &session, const Actor &actor, TicketId ticket, const QString &need, const QString &by, const QString &ifNot)
{
    return changeTicket(session, actor, Act::EditTicket, ticket, [&](Ticket &t) {
        t.businessNeed = need;
        t.needBy = by;
        t.needIfNot = ifNot;
    });
}

QUuid renameTicket(Session &session, const Actor &actor, TicketId ticket, const QString &subject)
{
    return changeTicket(session, actor, Act::EditTicket, ticket, [&](Ticket &t) { t.subject = oneLine(subject); });
}

QUuid addNote(Session &session, const Actor &actor, TicketId ticket, const QString &text, const QUuid &uid)
{
    Recorder recorder(session, actor, Act::AddNote);
    putNote(session, actor, ticket, text, uid, recorder);
    return recorder.act();
}

bool markRead(Session &session, TicketId ticket)
{
    return Tickets::markRead(session, ticket);
}

} // namespace Earshot
