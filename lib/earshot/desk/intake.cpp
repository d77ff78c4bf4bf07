// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/intake.h"

#include "earshot/desk/askdesk.h"
#include "earshot/desk/foundnumbers.h"
#include "earshot/desk/mailoutcomes.h"
#include "earshot/desk/voicemail.h"
#include "earshot/desk/waiting.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/directions.h"
#include "earshot/mail/messageid.h"
#include "earshot/mail/threading.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// A reply to something closed that long ago is a new matter, whatever it refers to.
constexpr qint64 longClosedDays = 60;
/// No server tries longer than a week; the rest is for the one that reports late.
constexpr qint64 bounceDays = 14;

/// One mail being filed.
class Filing
{
public:
    Filing(Session &session, const IntakeRules &rules, const IncomingMail &incoming, const QDateTime &now)
        : m_session(session)
        , m_rules(rules)
        , m_incoming(incoming)
        , m_mail(incoming.mail)
        , m_now(now)
        , m_at(incoming.mail.date.isValid() ? std::min(incoming.mail.date, now) : now)
        , m_voicemail(voicemailOf(incoming.mail))
    {
    }

    Received run()
    {
        // Our own copy that comes back, by way of a list or the Sent folder, has other headers and is the same mail.
        const bool isKnown = isOwn(m_mail.from) && Messages::isOurs(m_session, m_mail.messageId, m_at);
        if (isKnown)
            noteArrived(m_session, m_mail.messageId);
        if (isKnown || !Messages::keepRaw(m_session, m_mail.contentHash, m_incoming.size, m_incoming.raw)) {
            return duplicate();
        }
        m_ours = isOwn(m_mail.from) && !isAmongOurselves() && (m_incoming.archived || isSigned());
        if (m_mail.automatic != Automatic::Bounce) // the postmaster is nobody's customer
            m_customer = customer();
        const std::optional<Ticket> known = ticketOfThread();
        const Ticket ticket = known ? *known : newTicket();
        m_received.ticket = ticket.id;
        m_received.number = ticket.number;
        addMessage(ticket);
        if (known)
            advance(*known);
        const QStringList understood = m_ours || m_voicemail
            ? QStringList()
            : keepReachAnswer(m_session, m_mail, m_customer, ticket.id, Actor{{}, m_now}, m_at);
        expectReferences(ticket.id);
        if (m_mail.automatic == Automatic::Bounce)
            noteBounces(m_session, m_references, m_mail.deliveries);
        if (m_voicemail && !m_ours)
            keepVoicemail(m_session, *m_voicemail, ticket.id, m_customer, m_at, m_now);
        else if (!m_ours && m_customer && m_mail.automatic != Automatic::Bounce)
            keepFoundNumbers(m_session, m_rules, m_incoming, m_customer, understood, m_at);
        return m_received;
    }

private:
    /// Where the mail has been all along.
    Received duplicate()
    {
        m_received.duplicate = true;
        if (const auto twin = Messages::twinOf(m_session, m_mail.messageId, m_mail.contentHash)) {
            m_received.message = *twin;
            m_received.ticket = Tickets::standing(m_session, Messages::byId(m_session, *twin).ticket);
            m_received.number = Tickets::byId(m_session, m_received.ticket).number;
        }
        return m_received;
    }

    bool isOwn(const MailAddress &person) const { return m_rules.ownAddresses.contains(person.folded()); }

    /// A mail from our address to nobody but us is no answer to a customer: a colleague passes something on, or
    /// somebody pretends to be us. Either way somebody has to look at it.
    bool isAmongOurselves() const
    {
        const QList<MailAddress> people = m_mail.to + m_mail.cc;
        return !people.isEmpty()
            && std::all_of(people.begin(), people.end(), [this](const MailAddress &person) { return isOwn(person); });
    }

    /// Anybody can write our address above a mail, but not make a Message-ID of ours. One that is here already is known
    /// to whom that mail went, and says nothing any more.
    bool isSigned()
    {
        const auto own = ownMessageId(m_mail.messageId, m_rules.tokenKey);
        if (!own || Messages::hasUid(m_session, own->message))
            return false;
        m_uid = own->message;
        return true;
    }

    CustomerId customer()
    {
        // Behind a voicemail stands who called, not the machine that wrote it down.
        if (m_voicemail && !m_ours) {
            const Caller caller = callerOf(m_session, *m_voicemail, m_mail, m_at);
            m_received.newCustomer = caller.isNew;
            if (caller.customer)
                return caller.customer;
        }
        if (!m_ours && isOwn(m_mail.from))
            return {};
        if (!m_ours)
            return customerFor(m_mail.from);
        for (const MailAddress &to : m_mail.to) {
            if (!isOwn(to))
                return customerFor(to);
        }
        return {};
    }

    CustomerId customerFor(const MailAddress &person)
    {
        if (person.isEmpty())
            return {};
        if (!person.address.isEmpty()) {
            if (const auto known = Customers::byAddress(m_session, person.address))
                return *known;
        }
        Customer customer;
        customer.uid = newUid();
        customer.name
            = inOneDirection(person.name.isEmpty() || person.nameClaimsOtherAddress() ? person.address : person.name);
        customer.created = m_at;
        if (!person.address.isEmpty())
            customer.addresses << person.address;
        Customers::insert(m_session, customer);
        m_received.newCustomer = true;
        return customer.id;
    }

    /// By signed token, then by known Message-IDs, then by ids that were only spoken of so far.
    std::optional<Ticket> thread()
    {
        m_references = lookupOrder(m_mail);
        if (m_mail.automatic == Automatic::Bounce) // what came back matters, not what the postmaster answers
            m_references = idsGivenBack(Messages::raw(m_session, m_mail.contentHash)) + m_references;
        for (const QByteArray &id : m_references) {
            if (const auto uid = ticketFromMessageId(id, m_rules.tokenKey)) {
                // Our mail may have been moved to another ticket since.
                if (const auto ticket = Messages::ticketOfOurs(m_session, id))
                    return Tickets::byId(m_session, *ticket);
                if (const auto ticket = Tickets::byUid(m_session, *uid))
                    return ticket;
            }
        }
        for (const QByteArray &id : m_references) {
            if (const auto ticket = Messages::ticketOf(m_session, id))
                return Tickets::byId(m_session, *ticket);
            m_unseen << id;
        }
        if (!m_mail.messageId.isEmpty()) {
            if (const auto ticket = Messages::ticketExpecting(m_session, m_mail.messageId))
                return Tickets::byId(m_session, *ticket);
        }
        for (const QByteArray &id : m_references) {
            if (const auto ticket = Messages::ticketExpecting(m_session, id))
                return Tickets::byId(m_session, *ticket);
        }
        if (const auto number = ticketNumberInSubject(m_mail.subject, m_rules.tokenKey))
            return Tickets::byNumber(m_session, *number);
        return ticketOfRecipient();
    }

    /// A bounce that gives nothing back still names somebody: it is about what was last written to them.
    std::optional<Ticket> ticketOfRecipient() const
    {
        for (const Delivery &delivery : m_mail.deliveries) {
            TicketFilter filter;
            filter.customer = Customers::byAddress(m_session, delivery.recipient).value_or(CustomerId());
            filter.after = m_at.addDays(-bounceDays);
            if (!filter.customer)
                continue;
            const TicketPage page = Tickets::page(m_session, filter, TicketOrder::Newest, {}, 1);
            if (!page.rows.isEmpty())
                return page.rows.first().ticket;
        }
        return {};
    }

    bool isNewMatter(const Ticket &ticket) const
    {
        return ticket.category == StatusCategory::Closed && ticket.updated.daysTo(m_at) > longClosedDays;
    }

    /// Two customers may have turned out to be one since.
    bool isOfCustomer(const Ticket &ticket) const
    {
        return m_customer == ticket.customer || m_customer == Customers::standing(m_session, ticket.customer);
    }

    /// Whether this is one customer's answer to a mail of ours that went to several: their matters are not one.
    bool answersBroadcast(const Ticket &ticket) const
    {
        if (m_ours || !m_customer || isOfCustomer(ticket))
            return false;
        const auto to = Messages::recipientsOfOurs(m_session, m_references);
        if (!to)
            return false;
        const QList<MailAddress> people = parseAddresses(*to);
        return std::count_if(people.begin(), people.end(), [this](const MailAddress &p) { return !isOwn(p); }) != 1;
    }

    /// The same customer's answer of before, or nothing: then a ticket of their own that tells what it answers.
    std::optional<Ticket> ticketOfAnswerer(const Ticket &broadcast)
    {
        m_broadcast = broadcast.number;
        return Tickets::answering(m_session, m_customer, broadcast.number);
    }

    /// The ticket it belongs to; nothing when it is a new matter.
    std::optional<Ticket> ticketOfThread()
    {
        std::optional<Ticket> found = thread();
        if (m_incoming.ticket)
            found = Tickets::byId(m_session, Tickets::standing(m_session, m_incoming.ticket));
        else if (found && answersBroadcast(*found))
            found = ticketOfAnswerer(*found);
        if (found && found->mergedInto)
            found = Tickets::byId(m_session, found->mergedInto);
        return found && !isNewMatter(*found) ? found : std::nullopt;
    }

    void advance(const Ticket &before)
    {
        Ticket ticket = before;
        advanceTicket(ticket);
        if (ticket.shelf == Shelf::Trash) // what somebody writes again must not be lost
            ticket.shelf = Shelf::Desk;
        Tickets::update(m_session, before, ticket);
    }

    Ticket newTicket()
    {
        const Status *first = m_rules.catalog.statusOf(StatusCategory::New);
        if (!first)
            throw Failure(Error::Kind::Broken, u"the desk has no status for new tickets"_s);
        Ticket ticket;
        ticket.uid = newUid();
        ticket.subject = inOneDirection(m_mail.subject);
        ticket.queue = m_incoming.queue;
        ticket.status = first->id;
        ticket.category = first->category;
        ticket.customer = m_customer;
        ticket.created = m_at;
        ticket.updated = m_at;
        advanceTicket(ticket);
        Tickets::insert(m_session, ticket);
        if (m_broadcast > 0)
            Tickets::noteAnswering(m_session, ticket, m_broadcast, m_at);
        m_received.newTicket = true;
        return ticket;
    }

    void advanceTicket(Ticket &ticket) const
    {
        const Status &open = *m_rules.catalog.statusOf(StatusCategory::Open);
        if (m_ours)
            weAnswered(m_session, ticket, Channel::Mail, m_at);
        else if (!letsWait(m_mail.automatic)) // a machine's answer opens no ticket again
            ticket.unread = true;
        else if (m_incoming.archived)
            customerWrote(m_session, ticket, Channel::Mail, m_at, open);
        else // whoever answered in the meantime has not read it
            contactFromCustomer(ticket, Channel::Mail, m_at, open);
    }

    /// Anybody can refer to a mail whose id they have seen; who reads the ticket is told.
    bool isStranger(const Ticket &ticket) const
    {
        const bool apart = m_received.newTicket || m_ours || !m_customer || isOfCustomer(ticket)
            || m_mail.automatic == Automatic::List || m_incoming.ticket;
        return !apart && !Messages::takesPart(m_session, ticket.id, m_mail.from.address);
    }

    void addMessage(const Ticket &ticket)
    {
        Message message = m_incoming.message;
        message.uid = m_uid;
        message.ticket = ticket.id;
        message.direction = m_ours ? Direction::Outbound : Direction::Inbound;
        message.sent = m_at;
        message.received = m_now;
        if (!m_ours)
            message.customer = m_customer;
        if (!m_ours && isOwn(m_mail.from))
            addTrouble(message.trouble, OwnAddressTrouble);
        else if (isStranger(ticket))
            addTrouble(message.trouble, StrangerTrouble);
        Messages::insert(m_session, message, m_incoming.attachments, m_incoming.tokens);
        m_received.message = message.id;
    }

    /// The ids this mail speaks of without our having seen them belong to its ticket, should they come later. Those
    /// behind the first known one are its ancestors: seen, or expected when that one came.
    void expectReferences(TicketId ticket)
    {
        for (const QByteArray &id : std::as_const(m_unseen))
            Messages::expect(m_session, id, ticket);
    }

    Session &m_session;
    const IntakeRules &m_rules;
    const IncomingMail &m_incoming;
    const Mail &m_mail;
    QDateTime m_now;
    QDateTime m_at; ///< when it was sent, but never in the future
    std::optional<Voicemail> m_voicemail;
    bool m_ours = false;
    QUuid m_uid = newUid();
    CustomerId m_customer;
    qint64 m_broadcast = 0; ///< the number of the ticket whose mail to many this one answers
    QList<QByteArray> m_references;
    QList<QByteArray> m_unseen; ///< of the references, those no mail with that id was found for
    Received m_received;
};

} // namespace

Received receive(Session &session, const IntakeRules &rules, const IncomingMail &incoming, const QDateTime &now)
{
    return Filing(session, rules, incoming, now).run();
}

} // namespace Earshot
