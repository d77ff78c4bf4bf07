// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversation.h"

#include "cli/asjson.h"
#include "cli/plain.h"
#include "cli/seat.h"
#include "cli/words.h"

#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/mail/quotes.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <algorithm>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray rawOf(Seat &seat, const Message &message)
{
    return message.rawHash.isEmpty() ? QByteArray() : seat.read(Messages::raw, message.rawHash);
}

QList<Attachment> partsOf(const Conversation &conversation, MessageId message)
{
    QList<Attachment> parts;
    for (const Attachment &part : conversation.attachments) {
        if (part.message == message)
            parts << part;
    }
    return parts;
}

std::optional<OutboxEntry> wayOf(const Conversation &conversation, MessageId message)
{
    for (const OutboxEntry &way : conversation.ways) {
        if (way.message == message)
            return way;
    }
    return {};
}

QJsonObject messageAsJson(Seat &seat, const Conversation &conversation, const Message &message, bool raw)
{
    const QByteArray bytes = raw || message.html ? rawOf(seat, message) : QByteArray();
    const QString html = message.html ? parseMail(bytes).html : QString();
    QJsonObject object = asJson(message, partsOf(conversation, message.id), html);
    if (const auto way = wayOf(conversation, message.id))
        object[u"delivery"] = asJson(*way);
    if (raw)
        object[u"raw"] = QString::fromLatin1(bytes.toBase64());
    return object;
}

/// One entry of the timeline, and when it was.
struct Entry {
    QDateTime at;
    QString text;
};

QString headOf(Seat &seat, const Message &message)
{
    const Agent *author = seat.desk().catalog().agent(message.author);
    if (message.kind == MessageKind::Note)
        return u"internal note"_s + (author ? u" by "_s + author->name : QString());
    const QString from = MailAddress{message.fromName, message.fromAddress}.display();
    return u"mail from "_s + (from.isEmpty() ? u"nobody named"_s : from);
}

Entry entryOf(Seat &seat, const Conversation &conversation, const Message &message)
{
    QString text = u"── %1, %2\n%3\n"_s.arg(
        plain(message.sent), plainLine(headOf(seat, message), 120), plain(shownText(message.text)));
    for (const Delivery &delivery : deliveriesOf(message.trouble))
        text += u"[%1: %2 %3 %4]\n"_s.arg(
            delivery.action, plain(delivery.recipient), delivery.status, plain(delivery.diagnostic));
    if (hasTrouble(message.trouble, OwnAddressTrouble))
        text += u"[from one of our own addresses to nobody else]\n"_s;
    if (hasTrouble(message.trouble, StrangerTrouble))
        text += u"[not part of this conversation before]\n"_s;
    if (hasTrouble(message.trouble, TruncatedTrouble))
        text += u"[larger than can be read: only its beginning]\n"_s;
    if (const auto way = wayOf(conversation, message.id)) {
        if (way->state != OutboxState::Sent)
            text += u"[%1] %2\n"_s.arg(stateWord(way->state), plainLine(way->trouble, 300)).replace(u" \n"_s, u"\n"_s);
        for (const OutboxRecipient &one : outboxRecipients(way->recipients)) {
            if (one.state == OutboxRecipient::State::Refused || one.state == OutboxRecipient::State::Bounced)
                text += u"[%1 does not get it: %2]\n"_s.arg(plain(one.address), plainLine(one.words, 300));
        }
    }
    for (const Attachment &part : partsOf(conversation, message.id))
        text += u"[attachment: %1, %2 bytes]\n"_s.arg(plain(part.name)).arg(part.size);
    return {message.sent, text};
}

Entry entryOf(const CallRow &row)
{
    const Call &call = row.call;
    QString text = u"── %1, %2 call %3 %4: %5"_s.arg(plain(call.started), wordOf(directionWords, call.direction),
        call.direction == Direction::Inbound ? u"from"_s : u"to"_s, plain(call.number),
        wordOf(outcomeWords, call.outcome));
    if (call.talkMs > 0)
        text += u", talked "_s + plainDuration(call.talkMs);
    if (!call.transferredTo.isEmpty())
        text += u", put through to "_s + plain(call.transferredTo);
    text += u'\n' + plain(call.gist) + u'\n';
    if (!call.promise.isEmpty())
        text += u"Promised: %1 %2\n"_s.arg(plain(call.promise), plain(call.promiseDue));
    return {call.started, text};
}

Entry entryOf(const Contact &contact)
{
    return {contact.at,
        u"── %1, %2\n%3\n"_s.arg(plain(contact.at), wordOf(channelWords, contact.channel), plain(contact.gist))};
}

QString headOf(const Conversation &conversation)
{
    const Ticket &ticket = conversation.row.ticket;
    QString head = u"#%1 %2\n"_s.arg(ticket.number).arg(plainLine(ticket.subject, 300));
    const auto fact = [&head](const QString &name, const QString &value) {
        if (!value.isEmpty())
            head += u"  %1 %2\n"_s.arg(QString(name + u':').leftJustified(14), plain(value));
    };
    fact(u"status"_s,
        conversation.row.statusName + (ticket.onHoldReason.isEmpty() ? u""_s : u": "_s + ticket.onHoldReason));
    if (ticket.shelf == Shelf::Spam || ticket.shelf == Shelf::Trash)
        fact(u"lies in"_s, ticket.shelf == Shelf::Spam ? u"spam"_s : u"trash"_s);
    fact(u"priority"_s, wordOf(priorityWords, ticket.priority));
    fact(u"queue"_s, conversation.row.queueName);
    fact(u"owner"_s, conversation.row.ownerName);
    fact(u"tags"_s, conversation.tags.join(u", "_s));
    fact(u"business need"_s, ticket.businessNeed);
    fact(u"by when"_s, ticket.needBy);
    fact(u"if not"_s, ticket.needIfNot);
    if (ticket.mood != Mood::Unknown)
        fact(u"mood"_s,
            wordOf(moodWords, ticket.mood) + (ticket.moodReason.isEmpty() ? u""_s : u": "_s + ticket.moodReason));
    fact(u"due"_s, plain(ticket.due));
    fact(u"waits since"_s, plain(ticket.waitingSince));
    for (const CallBack &callBack : conversation.callBacks) {
        if (callBack.state == CallBackState::Open)
            fact(u"call back"_s, plain(callBack.from) + u' ' + callBack.number + u' ' + callBack.reason);
    }
    return head;
}

} // namespace

QString organisationName(Session &session, OrganisationId organisation)
{
    const auto found = Customers::organisationById(session, organisation);
    return found ? found->name : QString();
}

Conversation conversation(Session &session, TicketId ticket)
{
    const QList<TicketRow> rows = Tickets::rowsAnywhere(session, {ticket});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, u"ticket row %1"_s.arg(ticket.value));
    Conversation all;
    all.row = rows.first();
    all.tags = Tickets::tags(session, ticket);
    all.messages = Messages::ofTicket(session, ticket);
    all.attachments = Messages::attachmentsOfTicket(session, ticket);
    all.calls = Calls::ofTicket(session, ticket);
    all.contacts = Calls::contactsOfTicket(session, ticket);
    all.callBacks = Calls::callBacksOfTicket(session, ticket);
    all.ways = Outbox::ofTicket(session, ticket);
    if (all.row.ticket.customer)
        all.customer = Customers::byId(session, all.row.ticket.customer);
    return all;
}

TicketId ticketByNumber(Seat &seat, qint64 number)
{
    const auto ticket = seat.read(Tickets::byNumber, number);
    if (!ticket)
        throw Stop(Exit::NotFound,
            u"There is no ticket %1 on this desk. \"earshot-cli ticket list\" shows what is there."_s.arg(number));
    return ticket->id;
}

QJsonObject asJson(Seat &seat, const Conversation &conversation, bool raw)
{
    QJsonArray messages;
    for (const Message &message : conversation.messages)
        messages << messageAsJson(seat, conversation, message, raw);
    QJsonArray calls;
    for (const CallRow &call : conversation.calls)
        calls << asJson(call);
    QJsonObject object = asJson(conversation.row, conversation.tags);
    object[u"messages"] = messages;
    object[u"calls"] = calls;
    object[u"customer"] = conversation.customer
        ? QJsonValue(asJson(*conversation.customer, conversation.row.organisation))
        : QJsonValue();
    return object;
}

QString plain(Seat &seat, const Conversation &conversation)
{
    QList<Entry> timeline;
    for (const Message &message : conversation.messages)
        timeline << entryOf(seat, conversation, message);
    for (const CallRow &call : conversation.calls)
        timeline << entryOf(call);
    for (const Contact &contact : conversation.contacts)
        timeline << entryOf(contact);
    std::stable_sort(
        timeline.begin(), timeline.end(), [](const Entry &one, const Entry &other) { return one.at < other.at; });

    QString text = headOf(conversation);
    if (conversation.customer)
        text += plain(*conversation.customer, conversation.row.organisation);
    for (const Entry &entry : timeline)
        text += u'\n' + entry.text;
    text.chop(1);
    return text;
}

} // namespace Earshot::Cli
