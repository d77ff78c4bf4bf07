// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/seeddesk.h"

#include "earshot/desk/seedwords.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/tickets.h"

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 24 * 3600 * 1000LL;
constexpr qint64 periodMs = 730 * dayMs;
constexpr int ticketsPerCustomer = 8;
constexpr int peoplePerOrganisation = 20;
constexpr std::array queueNames{"Clinics", "Schools", "City offices", "Logistics", "Library", "Billing"};
constexpr std::array tagNames{"printing", "sign-in", "network", "hardware", "billing", "training", "vip", "calendar"};

QUuid uidOf(Dice &dice)
{
    const quint64 a = dice.next();
    const quint64 b = dice.next();
    return QUuid(uint(a >> 32), ushort(a >> 16), ushort(0x7000 | (a & 0x0fff)), uchar(0x80 | (b & 0x3f)), uchar(b >> 8),
        uchar(b >> 16), uchar(b >> 24), uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56));
}

/// One batch of tickets being made.
class Seeding
{
public:
    Seeding(Session &session, const Seed &seed)
        : m_session(session)
        , m_seed(seed)
        , m_catalog(Catalogs::read(session))
    {
    }

    void addTicket(int i)
    {
        Dice dice(m_seed.seed, quint64(i) * 2);
        if (i % ticketsPerCustomer == 0)
            addCustomer(i / ticketsPerCustomer);
        const int person = dice.below(i / ticketsPerCustomer + 1);
        Ticket ticket = begun(dice, i, customer(person));
        const QList<Message> messages = thread(dice, ticket, i, person);
        settle(dice, ticket);
        Tickets::insert(m_session, ticket);
        for (Message message : messages) {
            message.ticket = ticket.id;
            Messages::insert(m_session, message, {});
        }
        if (dice.chance(30))
            Tickets::setTags(m_session, ticket.id, {QString::fromLatin1(tagNames[size_t(dice.below(8))])});
        if (dice.chance(20))
            addCall(dice, ticket, person);
        if (dice.chance(2))
            addContact(dice, ticket);
        if (isOpen(ticket.category) && dice.chance(15))
            addCallBack(dice, ticket, person);
    }

private:
    void addCustomer(int person)
    {
        Dice dice(m_seed.seed, quint64(person) * 2 + 1);
        Customer added;
        added.uid = uidOf(dice);
        added.name = SeedWords::personName(person);
        added.organisation
            = Customers::organisation(m_session, SeedWords::organisationName(person / peoplePerOrganisation));
        added.language = person % 3 == 0 ? u"de"_s : u"en"_s;
        added.timeZone = person % 3 == 0 ? u"Europe/Berlin"_s
            : person % 3 == 1            ? u"Europe/London"_s
                                         : u"America/New_York"_s;
        added.created = m_seed.end.addMSecs(-periodMs);
        added.addresses << SeedWords::addressOf(person);
        if (dice.chance(80))
            added.phones << Phone{SeedWords::phoneOf(person), {}, {}, true, {}};
        if (dice.chance(50)) {
            added.prefers << Preference{
                dice.chance(60) ? Channel::Call : Channel::Mail, 0b11111, QTime(9, 0), QTime(17, 0)};
            added.preferenceAsked = added.created;
        }
        Customers::insert(m_session, added);
    }

    CustomerId customer(int person)
    {
        return Customers::byAddress(m_session, SeedWords::addressOf(person)).value_or(CustomerId());
    }

    Ticket begun(Dice &dice, int i, CustomerId customer)
    {
        const qint64 place = periodMs / std::max(1, m_seed.tickets) * i;
        Ticket ticket;
        ticket.uid = uidOf(dice);
        ticket.subject = SeedWords::subject(dice);
        ticket.queue = m_catalog.queues.at(dice.below(int(m_catalog.queues.size()))).id;
        ticket.priority = Priority(dice.chance(70) ? 1 : dice.below(4));
        ticket.mood = dice.chance(10) ? Mood(1 + dice.below(4)) : Mood::Unknown;
        ticket.customer = customer;
        ticket.created = m_seed.end.addMSecs(place - periodMs);
        if (dice.chance(90))
            ticket.owner = m_catalog.agents.at(dice.below(int(m_catalog.agents.size()))).id;
        setStatus(ticket, StatusCategory::New);
        return ticket;
    }

    void setStatus(Ticket &ticket, StatusCategory category)
    {
        if (const Status *status = m_catalog.statusOf(category)) {
            ticket.status = status->id;
            ticket.category = category;
        }
    }

    /// The mails of a ticket, the customer's and ours in turn, and what they do to it.
    QList<Message> thread(Dice &dice, Ticket &ticket, int i, int person)
    {
        QList<Message> messages;
        QDateTime at = ticket.created;
        const int count = 1 + dice.skewed(dice.skewed(12) + 1);
        for (int k = 0; k < count && at <= m_seed.end; ++k) {
            const bool theirs = k % 2 == 0;
            Message message;
            message.uid = uidOf(dice);
            message.direction = theirs ? Direction::Inbound : Direction::Outbound;
            message.messageId = u"%1.%2.%3@seed.example"_s.arg(m_seed.seed).arg(i).arg(k);
            message.fromName = theirs ? SeedWords::personName(person) : m_catalog.agents.first().name;
            message.fromAddress = theirs ? SeedWords::addressOf(person) : u"help@desk.example"_s;
            message.to = theirs ? u"help@desk.example"_s : SeedWords::addressOf(person);
            message.subject = k == 0 ? ticket.subject : QString(u"Re: "_s + ticket.subject);
            message.sent = at;
            message.received = at;
            if (theirs)
                message.customer = ticket.customer;
            else
                message.author = ticket.owner;
            message.text = SeedWords::text(dice, 1 + dice.below(4));
            messages << message;
            if (theirs)
                contactFromCustomer(ticket, Channel::Mail, at, *m_catalog.statusOf(StatusCategory::Open));
            else
                contactFromUs(ticket, Channel::Mail, at);
            at = at.addMSecs(600'000 + dice.skewed(3 * 24 * 3600) * 1000LL);
        }
        return messages;
    }

    /// What is old has come to its end; of the last month some is still under way.
    void settle(Dice &dice, Ticket &ticket)
    {
        const bool recent = ticket.updated.msecsTo(m_seed.end) < 30 * dayMs;
        ticket.unread = recent && dice.chance(30);
        if (!recent && !dice.chance(1)) {
            const Status *end = m_catalog.statusOf(dice.chance(80) ? StatusCategory::Closed : StatusCategory::Solved);
            changeStatus(ticket, *end, ticket.updated);
        } else if (dice.chance(50)) {
            setStatus(ticket, ticket.waitingSince.isValid() ? StatusCategory::Open : StatusCategory::Pending);
        } else if (dice.chance(5)) {
            setStatus(ticket, StatusCategory::OnHold);
            ticket.onHoldReason = u"Waits for a part"_s;
        }
        if (isOpen(ticket.category) && dice.chance(40))
            ticket.due = ticket.updated.addDays(1 + dice.below(10));
    }

    void addCall(Dice &dice, const Ticket &ticket, int person)
    {
        Call call;
        call.uid = uidOf(dice);
        call.ticket = ticket.id;
        call.customer = ticket.customer;
        call.agent = ticket.owner;
        call.direction = dice.chance(60) ? Direction::Outbound : Direction::Inbound;
        call.number = SeedWords::phoneOf(person);
        call.line = u"own-phone"_s;
        call.state = CallState::Ended;
        call.started = ticket.updated;
        call.ringingMs = 3000 + dice.below(25'000);
        call.outcome = dice.chance(70) ? CallOutcome::Reached : CallOutcome::NoAnswer;
        call.ending = reached(call) ? CallEnding::Answered : CallEnding::NoAnswer;
        if (reached(call)) {
            call.talkMs = 20'000 + dice.below(900'000);
            call.gist = SeedWords::text(dice, 1);
            if (dice.chance(20)) {
                call.promise = SeedWords::text(dice, 1);
                call.promiseDue = call.started.addDays(1 + dice.below(5));
                call.promiseState = isOpen(ticket.category) ? PromiseState::Open : PromiseState::Kept;
            }
        }
        call.filed = true;
        call.handled = reached(call) || !isOpen(ticket.category);
        Calls::insert(m_session, call);
    }

    void addContact(Dice &dice, const Ticket &ticket)
    {
        Contact contact{{}, uidOf(dice), ticket.id, ticket.customer, ticket.owner, Channel(2 + dice.below(3)),
            Direction::Inbound, ticket.updated, SeedWords::text(dice, 1)};
        Calls::insert(m_session, contact);
    }

    void addCallBack(Dice &dice, const Ticket &ticket, int person)
    {
        CallBack callBack;
        callBack.uid = uidOf(dice);
        callBack.ticket = ticket.id;
        callBack.customer = ticket.customer;
        callBack.agent = ticket.owner;
        callBack.number = SeedWords::phoneOf(person);
        callBack.from = ticket.updated.addSecs(3600 * (1 + dice.below(72)));
        callBack.to = callBack.from.addSecs(3600);
        callBack.reason = SeedWords::subject(dice);
        Calls::insert(m_session, callBack);
    }

    Session &m_session;
    const Seed &m_seed;
    Catalog m_catalog;
};

} // namespace

bool seedGround(Session &session, const Actor &, const Seed &)
{
    for (const char *name : queueNames)
        Catalogs::queue(session, QString::fromLatin1(name));
    for (int i = 0; i < 12; ++i)
        Catalogs::agent(session, u"agent%1"_s.arg(i), SeedWords::personName(i * 37), u"agent%1@desk.example"_s.arg(i));
    return true;
}

int seedTickets(Session &session, const Actor &, const Seed &seed, int from, int count)
{
    Seeding seeding(session, seed);
    const int end = std::min(from + count, seed.tickets);
    for (int i = from; i < end; ++i)
        seeding.addTicket(i);
    session.forgetChanges();
    return std::max(0, end - from);
}

} // namespace Earshot
