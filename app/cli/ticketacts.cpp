// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/fields.h"
#include "cli/plain.h"
#include "cli/words.h"

#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"

#include <functional>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

/// One change of a ticket, to be made in the same transaction as its neighbours.
using Step = std::function<void(Session &, const Actor &, TicketId)>;

void print(Seat &seat, TicketId ticket, const QString &done)
{
    const auto row = seat.read(
        [](Session &session, TicketId id) {
            return std::pair(Tickets::rowsAnywhere(session, {id}), Tickets::tags(session, id));
        },
        ticket);
    if (seat.json())
        seat.print(asJson(row.first.first(), row.second));
    else
        seat.print(done.arg(row.first.first().ticket.number));
}

/// "upset: waits for a week" is a word and the reason for it.
std::pair<QString, QString> wordAndReason(const QString &value)
{
    const qsizetype colon = value.indexOf(u':');
    return colon < 0 ? std::pair(value.trimmed(), QString())
                     : std::pair(value.left(colon).trimmed(), value.mid(colon + 1).trimmed());
}

Step statusStep(const Catalog &catalog, const QString &value)
{
    const auto [word, reason] = wordAndReason(value);
    QStringList names;
    for (const Status &status : catalog.statuses) {
        names << status.name;
        if (status.name.compare(word, Qt::CaseInsensitive) != 0)
            continue;
        if (status.category == StatusCategory::OnHold && reason.isEmpty())
            throw Stop(Exit::Usage, u"Say what it waits for: \"status=%1: waits for parts\"."_s.arg(status.name));
        return [id = status.id, why = reason](Session &session, const Actor &actor, TicketId ticket) {
            changeTicketStatus(session, actor, ticket, id, why);
        };
    }
    throw Stop(
        Exit::NotFound, u"There is no status \"%1\" on this desk; there are %2."_s.arg(word, names.join(u", "_s)));
}

Step priorityStep(const QString &value)
{
    const auto priority = valueOf(priorityWords, value);
    if (!priority)
        throw Stop(Exit::Usage, u"There is no priority \"%1\"; there are %2."_s.arg(value, listOf(priorityWords)));
    return [priority](Session &session, const Actor &actor, TicketId ticket) {
        changeTicketPriority(session, actor, ticket, *priority);
    };
}

Step moodStep(const QString &value)
{
    const auto [word, reason] = wordAndReason(value);
    const auto mood = valueOf(moodWords, word);
    if (!mood)
        throw Stop(Exit::Usage, u"There is no mood \"%1\"; there are %2."_s.arg(word, listOf(moodWords)));
    return [mood, why = reason](Session &session, const Actor &actor, TicketId ticket) {
        setTicketMood(session, actor, ticket, *mood, why);
    };
}

/// Only a queue that is there: a slip must not make another one.
Step queueStep(const Catalog &catalog, const QString &value)
{
    QStringList names;
    QueueId wanted;
    for (const Queue &queue : catalog.queues) {
        names << queue.name;
        if (queue.name.compare(value.trimmed(), Qt::CaseInsensitive) == 0)
            wanted = queue.id;
    }
    if (!wanted && !value.trimmed().isEmpty())
        throw Stop(Exit::NotFound,
            u"There is no queue \"%1\" on this desk%2. \"ticket new --queue\" makes one."_s.arg(
                value, names.isEmpty() ? QString() : u"; there are "_s + names.join(u", "_s)));
    return
        [wanted](Session &session, const Actor &actor, TicketId ticket) { moveTicket(session, actor, ticket, wanted); };
}

AgentId agentCalled(const Desk &desk, const QString &name)
{
    if (name.isEmpty() || name == u"none")
        return {};
    if (name == u"me" && desk.agent())
        return desk.agent();
    QStringList logins;
    for (const Agent &agent : desk.catalog().agents) {
        logins << agent.login;
        if (agent.login == name || agent.name == name)
            return agent.id;
    }
    throw Stop(Exit::NotFound,
        u"There is no agent \"%1\" on this desk%2. Whoever is named with --as is added."_s.arg(
            name, logins.isEmpty() ? QString() : u"; there are "_s + logins.join(u", "_s)));
}

Step ownerStep(const Desk &desk, const QString &value)
{
    return [owner = agentCalled(desk, value)](
               Session &session, const Actor &actor, TicketId ticket) { assignTicket(session, actor, ticket, owner); };
}

Step dueStep(const QString &value)
{
    const QDateTime due = dueOf(value);
    if (!value.isEmpty() && !due.isValid())
        throw Stop(Exit::Usage, u"due must be a time like 2026-02-03T14:30Z, or empty, not \"%1\"."_s.arg(value));
    return [due](Session &session, const Actor &actor, TicketId ticket) { setTicketDue(session, actor, ticket, due); };
}

Step tagsStep(const QString &value)
{
    QStringList tags;
    for (const QString &tag : value.split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    return [tags](Session &session, const Actor &actor, TicketId ticket) { tagTicket(session, actor, ticket, tags); };
}

Step subjectStep(const QString &value)
{
    const bool isSeen = std::any_of(
        value.begin(), value.end(), [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Control; });
    if (!isSeen)
        throw Stop(Exit::Usage, u"The subject is empty; say in a few words what it is about."_s);
    return
        [value](Session &session, const Actor &actor, TicketId ticket) { renameTicket(session, actor, ticket, value); };
}

/// The three questions of the business need are one act; what is not said stays.
Step needStep(const Field &field)
{
    return [field](Session &session, const Actor &actor, TicketId ticket) {
        const Ticket now = Tickets::byId(session, ticket);
        const auto said = [&field](const char *name, const QString &present) {
            return field.name == QLatin1StringView(name) ? field.value : present;
        };
        setBusinessNeed(session, actor, ticket, said("businessNeed", now.businessNeed), said("needBy", now.needBy),
            said("needIfNot", now.needIfNot));
    };
}

Step stepOf(const Desk &desk, const Field &field)
{
    if (field.name == u"status")
        return statusStep(desk.catalog(), field.value);
    if (field.name == u"priority")
        return priorityStep(field.value);
    if (field.name == u"queue")
        return queueStep(desk.catalog(), field.value);
    if (field.name == u"owner")
        return ownerStep(desk, field.value);
    if (field.name == u"subject")
        return subjectStep(field.value);
    if (field.name == u"tags")
        return tagsStep(field.value);
    if (field.name == u"mood")
        return moodStep(field.value);
    if (field.name == u"due")
        return dueStep(field.value);
    return needStep(field);
}

/// The text of a note from wherever it was said to be; throws Stop when that is nowhere, or twice.
QString noteText(const Arguments &arguments)
{
    const bool input = arguments.words().size() > 1;
    const int ways = int(input) + int(arguments.has("--text"_L1)) + int(arguments.has("--body-file"_L1));
    if (ways != 1)
        throw Stop(Exit::Usage, u"Give the note once: --text TEXT, --body-file FILE, or - for standard input."_s);
    const QString text = arguments.has("--text"_L1)
        ? arguments.text("--text"_L1)
        : QString::fromUtf8(contentOf(input ? u"-"_s : arguments.text("--body-file"_L1)));
    if (text.trimmed().isEmpty())
        throw Stop(Exit::Usage, u"The note is empty; nothing was added."_s);
    return text;
}

NewTicket fieldsOf(const Arguments &arguments)
{
    NewTicket fields;
    fields.subject = arguments.text("--subject"_L1);
    fields.businessNeed = arguments.text("--need"_L1);
    fields.needBy = arguments.text("--by"_L1);
    fields.needIfNot = arguments.text("--if-not"_L1);
    fields.priority = valueOf(priorityWords, arguments.text("--priority"_L1)).value_or(Priority::Normal);
    const QString note = arguments.text("--note"_L1);
    fields.firstNote = note == u"-" ? QString::fromUtf8(contentOf(note)) : note;
    if (const QList<MailAddress> from = parseAddresses(arguments.text("--from"_L1)); !from.isEmpty()) {
        fields.requesterName = from.first().name;
        fields.requesterAddress = from.first().address;
    }
    fields.newQueue = arguments.text("--queue"_L1);
    fields.requesterPhone = arguments.text("--phone"_L1);
    if (!fields.requesterPhone.isEmpty() && !PhoneNumber::parse(fields.requesterPhone))
        throw Stop(Exit::Usage, u"\"%1\" is not a number that can be dialled."_s.arg(fields.requesterPhone));
    if (fields.subject.trimmed().isEmpty())
        throw Stop(Exit::Usage, u"The subject is empty; say in a few words what it is about."_s);
    return fields;
}

} // namespace

Exit newTicket(Seat &seat, const Arguments &arguments)
{
    const Ticket ticket = seat.act(createTicket, fieldsOf(arguments));
    print(seat, ticket.id, u"Ticket #%1 is made."_s);
    return Exit::Done;
}

Exit noteTicket(Seat &seat, const Arguments &arguments)
{
    const QString text = noteText(arguments);
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    seat.act(addNote, ticket, text, newUid());
    print(seat, ticket, u"The note is on ticket #%1."_s);
    return Exit::Done;
}

Exit setTicket(Seat &seat, const Arguments &arguments)
{
    static const QStringList known{u"status"_s, u"priority"_s, u"queue"_s, u"owner"_s, u"subject"_s, u"tags"_s,
        u"businessNeed"_s, u"needBy"_s, u"needIfNot"_s, u"mood"_s, u"due"_s};
    const QList<Field> fields = fieldsOf(arguments.words(), known);
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    QList<Step> steps;
    for (const Field &field : fields)
        steps << stepOf(seat.desk(), field);
    seat.act(
        [](Session &session, const Actor &actor, TicketId id, const QList<Step> &all) {
            for (const Step &step : all)
                step(session, actor, id);
            return true;
        },
        ticket, steps);
    print(seat, ticket, u"Ticket #%1 is changed."_s);
    return Exit::Done;
}

} // namespace Earshot::Cli
