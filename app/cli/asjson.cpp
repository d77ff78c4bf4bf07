// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"

#include "cli/words.h"

#include "earshot/domain/preferencetext.h"
#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/htmlcleaner.h"
#include "earshot/mail/quotes.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

/// null for what is not there: an empty name of nobody.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject asJson(const Preference &preference)
{
    const bool anyTime = preference.days == 0 && !preference.from.isValid();
    const QJsonObject hours{{u"days"_s, orNull(daysText(preference.days))},
        {u"from"_s, orNull(preference.from.toString(u"HH:mm"_s))},
        {u"to"_s, orNull(preference.to.toString(u"HH:mm"_s))}};
    QJsonObject object{{u"channel"_s, wordOf(channelWords, preference.channel)},
        {u"hours"_s, anyTime ? QJsonValue() : QJsonValue(hours)}};
    if (!preference.number.isEmpty())
        object.insert(u"number"_s, preference.number);
    return object;
}

QJsonObject attachmentAsJson(const QString &name, const QString &type, qint64 size, const QByteArray &sha256)
{
    return {
        {u"name"_s, name}, {u"type"_s, type}, {u"size"_s, size}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}};
}

/// What was written, in the three forms one reads it in, and what of it was blocked.
void addBody(QJsonObject &object, const QString &text, const QString &html)
{
    const CleanHtml clean = html.isEmpty() ? CleanHtml() : cleanHtml(html);
    object[u"text"] = text;
    object[u"textShown"] = shownText(text);
    object[u"htmlShown"] = clean.html;
    object[u"blocked"] = QJsonObject{{u"images"_s, clean.blockedImages}, {u"links"_s, clean.blockedLinks}};
}

QString display(const QList<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts << address.display();
    return texts.join(u", "_s);
}

} // namespace

QJsonValue asJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue cursorAsJson(const QString &cursor)
{
    return orNull(cursor);
}

QJsonObject asJson(const TicketRow &row, const QStringList &tags)
{
    const Ticket &ticket = row.ticket;
    return {
        {u"id"_s, ticket.id.value},
        {u"number"_s, ticket.number},
        {u"subject"_s, ticket.subject},
        {u"status"_s, row.statusName},
        {u"priority"_s, wordOf(priorityWords, ticket.priority)},
        {u"queue"_s, orNull(row.queueName)},
        {u"owner"_s, orNull(row.ownerName)},
        {u"requester"_s, orNull(row.requester)},
        {u"tags"_s, QJsonArray::fromStringList(tags)},
        {u"businessNeed"_s, ticket.businessNeed},
        {u"createdAt"_s, asJson(ticket.created)},
        {u"updatedAt"_s, asJson(ticket.updated)},
        {u"waitingSince"_s, asJson(ticket.waitingSince)},
    };
}

QJsonObject asJson(const Customer &customer, const QString &organisation)
{
    QJsonArray phones;
    for (const Phone &phone : customer.phones)
        phones << phone.number;
    QJsonArray prefers;
    for (const Preference &preference : customer.prefers)
        prefers << asJson(preference);
    return {
        {u"id"_s, customer.id.value},
        {u"name"_s, customer.name},
        {u"addresses"_s, QJsonArray::fromStringList(customer.addresses)},
        {u"phones"_s, phones},
        {u"organisation"_s, orNull(organisation)},
        {u"language"_s, orNull(customer.language)},
        {u"timeZone"_s, orNull(customer.timeZone)},
        {u"prefers"_s, prefers},
    };
}

QJsonObject asJson(const CallRow &row)
{
    const Call &call = row.call;
    QJsonObject json{
        {u"id"_s, call.id.value},
        {u"ticket"_s, orNull(row.ticketNumber)},
        {u"customer"_s, orNull(call.customer.value)},
        {u"direction"_s, wordOf(directionWords, call.direction)},
        {u"number"_s, call.number},
        {u"outcome"_s, wordOf(outcomeWords, call.outcome)},
        {u"startedAt"_s, asJson(call.started)},
        {u"ending"_s, orNull(wordOf(endingWords, call.ending))},
        {u"ringing"_s, call.ringingMs},
        {u"talk"_s, call.talkMs},
        {u"hold"_s, call.holdMs},
        {u"gist"_s, call.gist},
        {u"promise"_s, call.promise},
        {u"promiseDue"_s, asJson(call.promiseDue)},
        {u"agreed"_s, wordOf(agreedWords, call.agreed)},
    };
    if (!call.transferredTo.isEmpty())
        json.insert(u"transferredTo"_s, call.transferredTo);
    return json;
}

QJsonObject asJson(const Message &message, const QList<Attachment> &attachments, const QString &html)
{
    QJsonArray parts;
    for (const Attachment &part : attachments)
        parts << attachmentAsJson(part.name, part.type, part.size, part.sha256);
    QJsonObject object{
        {u"id"_s, message.id.value},
        {u"messageId"_s, message.messageId},
        {u"from"_s, MailAddress{message.fromName, message.fromAddress}.display()},
        {u"to"_s, message.to},
        {u"cc"_s, message.cc},
        {u"date"_s, asJson(message.sent)},
        {u"direction"_s, wordOf(directionWords, message.direction)},
        {u"visibility"_s, message.kind == MessageKind::Note ? u"internal"_s : u"public"_s},
        {u"attachments"_s, parts},
    };
    if (hasTrouble(message.trouble, TruncatedTrouble))
        object[u"truncated"] = true;
    addBody(object, message.text, html);
    return object;
}

QJsonObject asJson(const Mail &mail)
{
    QJsonArray parts;
    for (const MailPart &part : mail.attachments)
        parts << attachmentAsJson(part.name, QString::fromLatin1(part.type), part.size, part.sha256);
    QJsonObject object{
        {u"id"_s, QJsonValue()},
        {u"messageId"_s, QString::fromUtf8(mail.messageId)},
        {u"from"_s, mail.from.display()},
        {u"to"_s, display(mail.to)},
        {u"cc"_s, display(mail.cc)},
        {u"subject"_s, mail.subject},
        {u"date"_s, asJson(mail.date)},
        {u"direction"_s, u"inbound"_s},
        {u"visibility"_s, u"public"_s},
        {u"attachments"_s, parts},
    };
    if (mail.truncated)
        object[u"truncated"] = true;
    addBody(object, mail.text, mail.html);
    return object;
}

QString stateWord(OutboxState state)
{
    static const QStringList words{
        u"queued"_s, u"sending"_s, u"sent"_s, u"deferred"_s, u"failed"_s, u"unknown"_s, u"sending"_s};
    return words.value(int(state));
}

QJsonObject asJson(const OutboxEntry &entry)
{
    static const QStringList states{u"waiting"_s, u"taken"_s, u"refused"_s, u"bounced"_s};
    QJsonArray recipients;
    for (const OutboxRecipient &one : outboxRecipients(entry.recipients))
        recipients << QJsonObject{
            {u"address"_s, one.address}, {u"state"_s, states.value(int(one.state))}, {u"said"_s, one.words}};
    return {{u"state"_s, stateWord(entry.state)}, {u"notBefore"_s, asJson(entry.notBefore)},
        {u"attempts"_s, entry.attempts}, {u"trouble"_s, entry.trouble}, {u"recipients"_s, recipients}};
}

} // namespace Earshot::Cli
