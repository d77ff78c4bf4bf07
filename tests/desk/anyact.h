// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/peopledesk.h"
#include "earshot/desk/pointdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/desk/viewdesk.h"
#include "earshot/storage/messages.h"

#include "support.h"

#include <functional>

/// Any act on any row, by numbers alone.
namespace Earshot::Test
{

/// An act, told by numbers and not by ids, so that it means the same on another desk.
using Done = std::function<QUuid(Session &, const Actor &)>;

template<class Noun>
QList<Id<Noun>> idsOf(Session &session, const char *table)
{
    QList<Id<Noun>> ids;
    Rows rows = session.rows(u"SELECT id FROM %1 ORDER BY id"_s.arg(QLatin1StringView(table)));
    while (rows.next())
        ids << rows.value<Id<Noun>>();
    return ids;
}

template<class Noun>
Id<Noun> anyOf(Session &session, const char *table, int n)
{
    const QList<Id<Noun>> ids = idsOf<Noun>(session, table);
    if (ids.isEmpty())
        throw Failure(Error::Kind::Refused, u"there is none"_s);
    return ids.at(n % ids.size());
}

inline TicketId ticket(Session &session, int n)
{
    return anyOf<Ticket>(session, "ticket", n);
}

inline CustomerId customer(Session &session, int n)
{
    return anyOf<Customer>(session, "customer", n);
}

inline AgentId agent(Session &session, int n)
{
    return anyOf<Agent>(session, "agent", n);
}

inline QString word(int n)
{
    static const QStringList words{
        u"turnstile"_s, u"Ärger"_s, u"invoice"_s, u"clock skew"_s, u"ward round"_s, u"printer"_s, u"badge"_s};
    return words.at(n % words.size());
}

inline QString number(int n)
{
    return u"+4930231251%1"_s.arg(n % 40, 2, 10, QChar(u'0'));
}

inline NewTicket newTicket(Session &session, int n)
{
    NewTicket fields;
    fields.subject = word(n) + u' ' + QString::number(n);
    fields.businessNeed = word(n / 3);
    if (n % 3 == 0)
        fields.customer = customer(session, n);
    else if (n % 3 == 1) {
        fields.requesterName = u"Person %1"_s.arg(n % 20);
        fields.requesterAddress = u"p%1@customer.example"_s.arg(n % 20);
    } else
        fields.requesterPhone = number(n);
    if (n % 2)
        fields.firstNote = u"first of %1: %2"_s.arg(n).arg(word(n / 2));
    return fields;
}

inline Call callOf(Session &session, const Actor &actor, int n, const QUuid &uid)
{
    Call call;
    call.uid = uid;
    call.ticket = n % 5 ? ticket(session, n) : TicketId();
    call.customer = n % 4 ? customer(session, n / 2) : CustomerId();
    call.direction = n % 3 ? Direction::Outbound : Direction::Inbound;
    call.number = number(n);
    if (call.customer && n % 2) {
        const QList<Phone> phones = Customers::byId(session, call.customer).phones;
        if (!phones.isEmpty())
            call.number = phones.first().number;
    }
    call.started = actor.now.addSecs(-60);
    call.state = CallState::Ended;
    CallForm form;
    form.outcome = n % 3 == 1 ? CallOutcome::Reached : CallOutcome(n % 8);
    form.agreed = Agreed(n % 3);
    form.gist = word(n);
    form.promise = n % 4 ? QString() : u"send it"_s;
    return madeElsewhere(call, form);
}

inline QUuid correctAnyCall(Session &session, const Actor &actor, int n)
{
    const Call call = Calls::byId(session, anyOf<Call>(session, "call", n));
    CallForm form = formOf(call);
    form.outcome = CallOutcome(n % 8);
    form.gist = word(n / 7);
    return correctCall(session, actor, call.uid, call.version, form);
}

inline Contact contactOf(Session &session, const Actor &actor, int n)
{
    Contact contact;
    contact.ticket = ticket(session, n);
    contact.customer = customer(session, n / 3);
    contact.channel = Channel::Visit;
    contact.direction = n % 2 ? Direction::Inbound : Direction::Outbound;
    contact.at = actor.now;
    contact.gist = word(n);
    return contact;
}

inline CallBack callBackOf(Session &session, const Actor &actor, int n)
{
    CallBack callBack;
    callBack.ticket = ticket(session, n);
    callBack.customer = customer(session, n / 3);
    callBack.number = number(n);
    callBack.from = actor.now.addSecs(n % 2 ? -60 : 3600);
    callBack.reason = word(n);
    return callBack;
}

inline TicketChange changeOf(Session &session, int n)
{
    TicketChange change;
    if (n % 2)
        change.owner = agent(session, n);
    if (n % 3 == 0)
        change.status = StatusId{1 + n % 6};
    if (n % 3 == 1)
        change.priority = Priority(n % 4);
    change.holdReason = word(n);
    change.tagsOn << u"tag %1"_s.arg(n % 5);
    change.tagsOff << u"tag %1"_s.arg(n % 4);
    return change;
}

inline QList<TicketId> some(Session &session, int n)
{
    return {ticket(session, n), ticket(session, n / 3), ticket(session, n / 7)};
}

inline SavedViewId view(Session &session, int n)
{
    return anyOf<SavedView>(session, "saved_view", n);
}

/// One of the points that a language may have, as the team has it now.
inline TeamPoint point(Session &session, int n)
{
    const QString key = u"point-%1"_s.arg(n % 6);
    return TeamPoints::find(session, u"en"_s, key).value_or(untouched(u"en"_s, PointSection::Step, key));
}

inline TalkingPoint wordsOf(const TeamPoint &point, int n)
{
    return {point.key, word(n), {}, {word(n / 7), word(n / 3)}, {}, {}, {}};
}

/// A file with three people, of whom some are known.
inline QUuid takeSomePeople(Session &session, const Actor &actor, int n, const QUuid &act)
{
    QList<PersonRead> people;
    for (int i = 0; i < 3; ++i) {
        PersonRead read;
        read.line = i + 1;
        read.customer.name = u"Person %1"_s.arg((n + i) % 20);
        read.customer.addresses << u"p%1@customer.example"_s.arg((n + i) % 20);
        read.customer.phones << Phone{number(n / 2 + i), {}, {}, true, {}};
        read.customer.notes = word(n);
        read.organisation = n % 2 ? u"House %1"_s.arg(n % 6) : QString();
        people << read;
    }
    takePeople(session, actor, act, people, u"people.csv"_s);
    return act;
}

/// Every kind of act there is, chosen by `which`; `n` decides on what and how.
inline QUuid act(Session &s, const Actor &a, int which, int n, const QUuid &uid)
{
    const auto message = [&] { return anyOf<Message>(s, "message", n / 2); };
    switch (which) {
    case 0:
        return assignTicket(s, a, ticket(s, n), n % 3 ? agent(s, n) : AgentId());
    case 1:
        return changeTicketStatus(s, a, ticket(s, n), StatusId{1 + n % 6}, word(n));
    case 2:
        return changeTicketPriority(s, a, ticket(s, n), Priority(n % 4));
    case 3:
        return moveTicket(s, a, ticket(s, n), n % 3 ? anyOf<Queue>(s, "queue", n) : QueueId());
    case 4:
        return tagTicket(s, a, ticket(s, n), {u"tag %1"_s.arg(n % 7), u"other"_s});
    case 5:
        return setTicketMood(s, a, ticket(s, n), Mood(n % 5), word(n));
    case 6:
        return setTicketDue(s, a, ticket(s, n), n % 3 ? noon.addSecs(n) : QDateTime());
    case 7:
        return renameTicket(s, a, ticket(s, n), word(n / 2) + u' ' + word(n));
    case 8:
        return setBusinessNeed(s, a, ticket(s, n), word(n), word(n / 2), word(n / 3));
    case 9:
        return addNote(s, a, ticket(s, n), u"note %1: %2"_s.arg(n).arg(word(n)), uid);
    case 10:
        return actThatMade(s, Kind::Ticket, createTicket(s, a, newTicket(s, n)).id.value);
    case 11:
        return addPhone(s, a, customer(s, n), number(n), word(n));
    case 12:
        return setPreferences(
            s, a, customer(s, n), {Preference{Channel(n % 5), n % 128, QTime(n % 24, 0), {}}}, word(n));
    case 13: {
        const Customer added
            = addCustomerOf(s, a, customerNamed(u"New %1"_s.arg(n)), n % 2 ? u"House %1"_s.arg(n % 6) : QString());
        return actThatMade(s, Kind::Customer, added.id.value);
    }
    case 14: {
        Customer edited = Customers::byId(s, customer(s, n));
        edited.notes = word(n);
        edited.name = u"Called %1"_s.arg(n % 50);
        return editCustomerOf(s, a, edited, n % 2 ? u"House %1"_s.arg(n % 6) : QString());
    }
    case 15: {
        Organisation edited = theRow(s, anyOf<Organisation>(s, "organisation", n));
        edited.calendar = word(n);
        return editOrganisation(s, a, edited);
    }
    case 16:
    case 17:
        return fileCall(s, a, callOf(s, a, n, uid), n % 2);
    case 18:
        return logContact(s, a, contactOf(s, a, n));
    case 19:
        return promiseCallBack(s, a, callBackOf(s, a, n));
    case 20:
        return settleCallBack(s, a, anyOf<CallBack>(s, "call_back", n), CallBackState(n % 3), {});
    case 21:
        return handleMissedCalls(s, a, {anyOf<Call>(s, "call", n)});
    case 22:
        return keepPromise(s, a, anyOf<Call>(s, "call", n), n % 2);
    case 23:
        return correctAnyCall(s, a, n);
    case 24:
    case 25:
        return changeTickets(s, a, some(s, n), changeOf(s, n));
    case 26:
    case 27:
        return mergeTickets(s, a, {ticket(s, n), ticket(s, n / 5)}, ticket(s, n / 11));
    case 28:
        return splitMessage(s, a, message(), n % 2 ? word(n) : QString()).act;
    case 29:
        return moveMessage(s, a, message(), ticket(s, n));
    case 30:
        return linkTickets(s, a, ticket(s, n), LinkKind(n % 3), ticket(s, n / 3), n % 4);
    case 31:
        return followTicket(s, a, ticket(s, n), agent(s, n / 2), n % 3);
    case 32:
        return putAway(s, a, {ticket(s, n)}, n % 3 == 0 ? Shelf::Spam : n % 3 == 1 ? Shelf::Trash : Shelf::Desk);
    case 33:
        return saveView(s, a, u"View %1"_s.arg(n % 8), word(n), n % 2);
    case 34:
        return changeView(s, a, view(s, n), u"View %1"_s.arg(n / 3 % 8), n % 2);
    case 35:
        return moveView(s, a, view(s, n), n % 2);
    case 36:
        return removeView(s, a, view(s, n));
    case 37:
        return rewritePoint(s, a, point(s, n), wordsOf(point(s, n), n));
    case 38:
        return hidePoint(s, a, point(s, n), n % 3);
    case 39:
        return n % 3 ? resetPoint(s, a, point(s, n)) : resetPoints(s, a, u"en"_s);
    case 40:
        return orderPoints(s, a, u"en"_s, PointSection::Step,
            {u"point-%1"_s.arg(n % 6), u"point-%1"_s.arg((n + 1) % 6), u"point-%1"_s.arg((n + 3) % 6)});
    case 41:
        return keepApart(s, a, customer(s, n), customer(s, n / 7));
    case 42:
        return takeSomePeople(s, a, n, uid);
    default:
        return mergeCustomers(s, a, customer(s, n), customer(s, n / 7));
    }
}
constexpr int kindsOfActs = 44;

} // namespace Earshot::Test
