// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/plain.h"
#include "cli/words.h"

#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/customers.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPage = 100;

/// What the line would have said of a call we did not see; where it can't be known, that another telephone had it.
CallEnding endingOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
    case CallOutcome::LeftMessage:
    case CallOutcome::WrongNumber:
        return CallEnding::Answered;
    case CallOutcome::NoAnswer:
        return CallEnding::NoAnswer;
    case CallOutcome::Busy:
        return CallEnding::Busy;
    case CallOutcome::Refused:
        return CallEnding::Declined;
    case CallOutcome::Failed:
        return CallEnding::Unreachable;
    case CallOutcome::Unknown:
        break;
    }
    return CallEnding::HandedOver;
}

Direction directionOf(const Arguments &arguments)
{
    return arguments.text("--direction"_L1) == u"in" ? Direction::Inbound : Direction::Outbound;
}

std::optional<Customer> customerOf(Seat &seat, const Arguments &arguments, TicketId ticket)
{
    CustomerId id{arguments.number("--customer"_L1, 0)};
    if (!id && ticket)
        id = seat.read(Tickets::byId, ticket).customer;
    if (!id)
        return {};
    const auto customer = seat.read(
        [](Session &session, CustomerId wanted) {
            return findRow<Customer>(session, wanted) ? std::optional(Customers::byId(session, wanted)) : std::nullopt;
        },
        id);
    if (!customer)
        throw Stop(Exit::NotFound,
            u"There is no customer %1 on this desk. \"earshot-cli customer list\" shows who is there."_s.arg(id.value));
    return customer;
}

QString numberOf(Seat &seat, const Arguments &arguments, const std::optional<Customer> &customer)
{
    const QString typed = arguments.text("--number"_L1);
    const auto best = customer ? bestPhone(*customer, seat.desk().now()) : std::nullopt;
    if (typed.isEmpty() && best)
        return best->number;
    const auto number = PhoneNumber::parse(typed);
    if (!number)
        throw Stop(Exit::Usage,
            typed.isEmpty() ? u"No number of this customer is known; say which it was with --number."_s
                            : u"\"%1\" is not a number that can be dialled."_s.arg(typed));
    return number->e164();
}

Call callOf(Seat &seat, const Arguments &arguments)
{
    Call call;
    call.uid = newUid();
    if (arguments.has("--ticket"_L1))
        call.ticket = ticketByNumber(seat, arguments.number("--ticket"_L1, 0));
    const auto customer = customerOf(seat, arguments, call.ticket);
    call.customer = customer ? customer->id : CustomerId();
    call.agent = seat.desk().agent();
    call.direction = directionOf(arguments);
    call.number = numberOf(seat, arguments, customer);
    call.line = u"elsewhere"_s;
    call.talkMs = arguments.number("--talk"_L1, 0) * 1000;
    const QDateTime at = arguments.time("--at"_L1);
    call.started = at.isValid() ? at : seat.desk().now().addMSecs(-call.talkMs);
    if (call.started > seat.desk().now())
        throw Stop(Exit::Usage, u"--at lies in the future; only calls that were made can be logged."_s);
    return call;
}

CallForm formOf(const Arguments &arguments)
{
    CallForm form;
    form.outcome = valueOf(outcomeWords, arguments.text("--outcome"_L1)).value_or(CallOutcome::Unknown);
    form.agreed = valueOf(agreedWords, arguments.text("--agreed"_L1)).value_or(Agreed::NotAsked);
    form.gist = arguments.text("--gist"_L1);
    form.promise = arguments.text("--promise"_L1);
    form.promiseDue = dueOf(arguments.text("--due"_L1));
    if (form.promiseDue.isValid() && form.promise.isEmpty())
        throw Stop(Exit::Usage, u"--due is the day of a promise; say which with --promise."_s);
    return form;
}

/// Files the call and gives it back as the log shows it.
CallRow file(Session &session, const Actor &actor, const Call &call)
{
    fileCall(session, actor, call, false);
    const auto filed = Calls::byUid(session, call.uid);
    CallRow row{*filed, {}, 0, {}, {}, {}};
    if (filed->ticket)
        row.ticketNumber = Tickets::byId(session, filed->ticket).number;
    if (filed->customer)
        row.customer = Customers::byId(session, filed->customer).name;
    return row;
}

QueueId queueCalled(Seat &seat, const QString &name)
{
    if (name.isEmpty())
        return {};
    QStringList names;
    for (const Queue &queue : seat.desk().catalog().queues) {
        names << queue.name;
        if (queue.name == name)
            return queue.id;
    }
    throw Stop(Exit::NotFound,
        u"There is no queue \"%1\" on this desk%2."_s.arg(
            name, names.isEmpty() ? QString() : u"; there are "_s + names.join(u", "_s)));
}

CallFilter filterOf(Seat &seat, const Arguments &arguments)
{
    CallFilter filter;
    if (arguments.has("--ticket"_L1))
        filter.ticket = ticketByNumber(seat, arguments.number("--ticket"_L1, 0));
    filter.customer = CustomerId{arguments.number("--customer"_L1, 0)};
    filter.typed = arguments.text("--with"_L1);
    filter.queue = queueCalled(seat, arguments.text("--queue"_L1));
    if (arguments.has("--direction"_L1))
        filter.direction = directionOf(arguments);
    filter.outcome = valueOf(outcomeWords, arguments.text("--outcome"_L1));
    filter.from = arguments.time("--from"_L1);
    filter.to = arguments.time("--to"_L1);
    if (arguments.text("--to"_L1).trimmed().size() == 10) // a day is meant as a whole
        filter.to = filter.to.toLocalTime().addDays(1).toUTC();
    filter.missed = arguments.has("--missed"_L1);
    return filter;
}

/// After which call the list goes on.
struct CallCursor {
    QDateTime started;
    CallId id;
};

QString textOf(const Call &call)
{
    return u"%1-%2"_s.arg(call.started.toMSecsSinceEpoch()).arg(call.id.value);
}

CallCursor cursorOf(const QString &text)
{
    bool timed = false;
    bool numbered = false;
    const qint64 ms = text.section(u'-', 0, -2).toLongLong(&timed);
    const CallId id{text.section(u'-', -1).toLongLong(&numbered)};
    if (text.isEmpty())
        return {};
    if (!timed || !numbered || id.value < 1)
        throw Stop(Exit::Usage, u"\"%1\" is no cursor; use the one the page before ended with."_s.arg(text));
    return {QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), id};
}

} // namespace

Exit logCall(Seat &seat, const Arguments &arguments)
{
    if (!arguments.has("--ticket"_L1) && !arguments.has("--customer"_L1))
        throw Stop(Exit::Usage, u"Say whose call it was: --ticket N or --customer N."_s);
    Call call = filledIn(callOf(seat, arguments), formOf(arguments));
    call.ending = endingOf(call.outcome);
    const bool spoke = call.ending == CallEnding::Answered || call.ending == CallEnding::HandedOver;
    if (call.talkMs > 0 && !spoke)
        throw Stop(Exit::Usage,
            u"Nobody talks in a call with the outcome %1; leave out --talk."_s.arg(wordOf(outcomeWords, call.outcome)));
    call.handled = !isMissed(call);
    const CallRow filed = seat.act(file, call);
    if (seat.json())
        seat.print(asJson(filed));
    else
        seat.print(u"The call is logged: %1"_s.arg(plainLine(filed)));
    return Exit::Done;
}

Exit listCalls(Seat &seat, const Arguments &arguments)
{
    const int limit = int(arguments.number("--limit"_L1, usualPage));
    const CallCursor after = cursorOf(arguments.text("--after"_L1));
    // One more than asked for tells whether the list goes on.
    const int read = std::min(limit, std::numeric_limits<int>::max() - 1) + 1;
    QList<CallRow> calls = seat.read(Calls::log, filterOf(seat, arguments), after.started, after.id, read);
    QString cursor;
    if (calls.size() > limit) {
        calls.removeLast();
        cursor = textOf(calls.last().call);
    }
    if (seat.json()) {
        QJsonObject list = listAsJson(u"calls"_s, calls, [](const CallRow &row) { return asJson(row); });
        list[u"cursor"] = cursorAsJson(cursor);
        seat.print(list);
        return Exit::Done;
    }
    for (const CallRow &row : calls)
        seat.print(plainLine(row));
    if (!cursor.isEmpty())
        seat.remark(u"There are more: call list --after %1"_s.arg(cursor));
    if (calls.isEmpty())
        seat.remark(u"No calls."_s);
    return Exit::Done;
}

} // namespace Earshot::Cli
