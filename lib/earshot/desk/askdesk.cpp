// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/askdesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/reachanswer.h"
#include "earshot/domain/template.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/mail/numbers.h"
#include "earshot/mail/quotes.h"
#include "earshot/storage/catalogs.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Where they wrote last, else the first queue that can write at all.
QueueId queueFor(Session &session, CustomerId customer)
{
    const Catalog catalog = Catalogs::read(session);
    const auto canWrite = [](const Queue *queue) { return queue && !queue->address.isEmpty(); };
    TicketFilter filter;
    filter.customer = customer;
    for (const TicketRow &row : Tickets::page(session, filter, TicketOrder::Newest, {}, 20).rows) {
        if (canWrite(catalog.queue(row.ticket.queue)))
            return row.ticket.queue;
    }
    for (const Queue &queue : catalog.queues) {
        if (canWrite(&queue))
            return queue.id;
    }
    return {};
}

Ticket ticketFor(Session &session, const Actor &actor, const Customer &customer, TicketId ticket,
    const QString &subject, Recorder &recorder)
{
    if (ticket) {
        const Ticket known = Tickets::byId(session, Tickets::standing(session, ticket));
        if (Customers::standing(session, known.customer) == customer.id)
            return known;
    }
    NewTicket fields;
    fields.subject = subject;
    fields.customer = customer.id;
    fields.queue = queueFor(session, customer.id);
    return putTicket(session, actor, fields, recorder);
}

/// A ticket that was made for the question waits for the customer.
void letAnswer(Session &session, const Actor &actor, const Ticket &before, Recorder &recorder)
{
    Ticket after = before;
    contactFromUs(after, Channel::Mail, actor.now);
    after.unread = false;
    after.owner = actor.agent;
    const Catalog catalog = Catalogs::read(session);
    if (const Status *pending = catalog.statusOf(StatusCategory::Pending))
        changeStatus(after, *pending, actor.now);
    recorder.write(before, after);
}

bool answers(const Mail &mail, const Customer &customer)
{
    const QByteArray question = customer.question.toUtf8();
    if (question.isEmpty())
        return false;
    // What was answered is changed by answering the question itself again, not by any later mail of its thread.
    return mail.inReplyTo.contains(question) || (isQuestionOpen(customer) && mail.references.contains(question));
}

/// The numbers as they are dialled; nothing when one of them can reach nobody, or would cost.
std::optional<QStringList> dialled(const QStringList &typed, const Customer &customer, const QString &home)
{
    QStringList numbers;
    for (const QString &each : typed) {
        const auto number = possibleNumberOf(each, customer, home);
        // What would be dialled by one click must not cost because of a mail.
        if (!number || number->isEmergency() || number->isPremium())
            return {};
        numbers << number->e164();
    }
    return numbers;
}

/// The number they gave is the one to try.
void keepNumber(Customer &customer, const QString &number, const QString &source)
{
    for (Phone &phone : customer.phones) {
        if (phone.number == number) {
            phone.confirmed = true;
            return;
        }
    }
    customer.phones.prepend(Phone{number, {}, source, true, {}});
}

} // namespace

bool isAskedLately(const Customer &customer, const QDateTime &now)
{
    return isQuestionOpen(customer) && customer.questionAsked.addDays(questionDays) > now;
}

QueuedReply askReach(Session &session, const Actor &actor, CustomerId id, TicketId ticketId,
    const ReachQuestion &question, bool again, int hold)
{
    const Customer before = Customers::byId(session, id);
    if (before.addresses.isEmpty())
        throw Failure(Error::Kind::Refused, u"no mail address of the customer is known"_s);
    if (!again && isAskedLately(before, actor.now))
        throw Failure(Error::Kind::Conflict, u"the customer was asked already"_s);
    Recorder recorder(session, actor, Act::SendReply); // also of a ticket that is made for it
    const Ticket ticket = ticketFor(session, actor, before, ticketId, question.subject, recorder);
    const ReplyStart start = replyStart(session, ticket.id, actor.agent);

    Reply reply;
    reply.uid = newUid();
    reply.ticket = ticket.id;
    reply.recipients.to = {{before.name, before.addresses.first()}};
    QHash<QString, QString> values = start.values;
    values.insert(u"customer"_s, before.name);
    const bool named = !before.name.isEmpty() && !before.name.contains(u'@');
    reply.text = expanded((named ? question.greeting : question.plainGreeting) + u"\n\n"_s + question.text, values);

    if (ticket.id != ticketId && !start.answered)
        letAnswer(session, actor, ticket, recorder);
    const QueuedReply queued = putIntoOutbox(session, actor, reply, hold, recorder);
    Customer after = before;
    after.questionAsked = actor.now;
    after.question = queued.messageId;
    recorder.write(before, after);
    return queued;
}

QStringList keepReachAnswer(Session &session, const Mail &mail, CustomerId sender, TicketId ticket, const Actor &actor,
    const QDateTime &written)
{
    // Nearly every mail ends here or one line below, before anybody is read.
    if (!sender || mail.automatic != Automatic::None || (mail.inReplyTo.isEmpty() && mail.references.isEmpty()))
        return {};
    if (Customers::question(session, sender).isEmpty())
        return {};
    const Customer before = Customers::byId(session, sender);
    const bool newerIsKnown = before.preferenceAsked.isValid() && before.preferenceAsked > written;
    if (!answers(mail, before) || newerIsKnown)
        return {};
    const auto answer = reachAnswer(shownText(mail.text), before.name);
    if (!answer)
        return {};
    const QString home = homeRegion(session);
    const auto numbers = dialled(answer->numbers, before, home);
    if (!numbers)
        return {};
    Customer after = before;
    after.prefers = answer->prefers;
    for (Preference &preference : after.prefers)
        preference.number = numbers->value(answer->numbers.indexOf(preference.number));
    after.preferenceSource = u"mail "_s + written.date().toString(Qt::ISODate);
    after.preferenceAsked = std::max(written, before.questionAsked); // their clock may be slow
    for (auto number = numbers->rbegin(); number != numbers->rend(); ++number)
        keepNumber(after, *number, after.preferenceSource);
    mergeNumbers(after, home);
    Customer told;
    told.prefers = after.prefers;
    for (const QString &number : *numbers)
        told.phones << Phone{number, {}, {}, true, {}};
    Recorder recorder(session, actor, Act::EditCustomer);
    recorder.write(before, after);
    recorder.tellReach(ticket, {}, Customers::partsText(told));
    QStringList understood;
    for (const FoundNumber &found : numbersInText(answer->codes, {}))
        understood << found.number.e164();
    return understood;
}

} // namespace Earshot
