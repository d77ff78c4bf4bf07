// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real calls without a window: each state is told as it comes.
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/interrupt.h"
#include "cli/plain.h"
#include "cli/signedlines.h"
#include "cli/words.h"

#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace Earshot::Cli
{

namespace
{

constexpr std::array stateWords{Word{CallState::Dialling, "dialling"_L1}, Word{CallState::Ringing, "ringing"_L1},
    Word{CallState::Connected, "connected"_L1}, Word{CallState::Held, "held"_L1}, Word{CallState::Ended, "ended"_L1}};

/// The one customer who has the number; none when nobody has it, or several.
CustomerId onlyOwner(Seat &seat, const QString &number)
{
    const QList<CustomerId> owners = seat.read(Customers::byNumber, number);
    return owners.size() == 1 ? owners.first() : CustomerId();
}

void tell(Seat &seat, const Call &call)
{
    const bool isOver = call.state == CallState::Ended;
    if (seat.json()) {
        QJsonObject json{{u"state"_s, wordOf(stateWords, call.state)},
            {u"call"_s, call.uid.toString(QUuid::WithoutBraces)}, {u"number"_s, call.number}, {u"line"_s, call.line}};
        if (isOver) {
            json.insert(u"ending"_s, wordOf(endingWords, call.ending));
            json.insert(u"ringing"_s, call.ringingMs);
            json.insert(u"talk"_s, call.talkMs);
            json.insert(u"hold"_s, call.holdMs);
        }
        if (!call.transferredTo.isEmpty())
            json.insert(u"transferredTo"_s, call.transferredTo);
        return seat.print(json);
    }
    seat.print(plain(isOver ? u"%1: %2, %3 s of talk"_s.arg(call.number, wordOf(endingWords, call.ending))
                                  .arg(double(call.talkMs) / 1000, 0, 'f', 1)
                            : u"%1: %2"_s.arg(call.number, wordOf(stateWords, call.state))));
}

/// What is done in a call by itself.
struct Course {
    int hangUpAfter = 0; ///< seconds; 0 = never
    QString putThroughTo; ///< once it is answered; empty = nobody
};

/// Goes on until the call is over and filed.
Exit follow(Seat &seat, QEventLoop &loop, const Course &course = {}, const QString &refusal = {})
{
    CallDesk &calls = seat.desk().calls();
    std::optional<Error> error;
    std::optional<Call> over;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &calls, &CallDesk::hangUp);
    QObject::connect(&calls, &CallDesk::callChanged, &loop, [&](const Call &call) {
        tell(seat, call);
        if (call.state == CallState::Connected && call.transferredTo.isEmpty() && !course.putThroughTo.isEmpty())
            calls.transfer(course.putThroughTo);
        if (call.state != CallState::Ended)
            return;
        over = call;
        CallForm form;
        form.outcome = likelyOutcome(call);
        calls.file(call, form);
    });
    QObject::connect(&calls, &CallDesk::notTransferred, &loop, [&](const QString &number, CallEnding why) {
        seat.remark(u"%1 did not take the call: %2. It goes on."_s.arg(number, wordOf(endingWords, why)));
    });
    QObject::connect(&calls, &CallDesk::filed, &loop, &QEventLoop::quit);
    QObject::connect(&calls, &CallDesk::notFiled, &loop, [&](const Call &, const Error &why) {
        error = why;
        loop.quit();
    });
    const Interrupt interrupt([&calls, &loop] {
        if (calls.isBusy())
            calls.hangUp();
        else if (!calls.ringing().isEmpty())
            calls.decline(calls.ringing().first().call.uid);
        else
            loop.quit();
    });
    if (calls.isBusy()) {
        tell(seat, *calls.call());
        if (course.hangUpAfter > 0)
            limit.start(1000 * course.hangUpAfter);
    } else if (!refusal.isEmpty()) {
        throw Stop(Exit::Failed, refusal);
    }
    loop.exec();
    if (error)
        throw Stop(*error);
    return over && (over->ending == CallEnding::Answered || over->ending == CallEnding::Cancelled) ? Exit::Done
                                                                                                   : Exit::Failed;
}

QString sentenceOf(VoiceLine::Refusal why, const QString &number)
{
    return why == VoiceLine::Refusal::BadNumber
        ? u"\"%1\" cannot be dialled without a line; \"line add sip\" makes one, and sip:… addresses need none."_s.arg(
            number)
        : u"The telephone is not ready, so nothing was dialled."_s;
}

} // namespace

Exit dialNumber(Seat &seat, const Arguments &arguments)
{
    const QString typed = arguments.word(0);
    const auto number = PhoneNumber::parse(typed);
    if (!number)
        throw Stop(Exit::Usage, u"\"%1\" is not a number that can be dialled."_s.arg(typed));
    const TicketId ticket
        = arguments.has("--ticket"_L1) ? ticketByNumber(seat, arguments.number("--ticket"_L1, 0)) : TicketId();
    const CustomerId customer = ticket ? seat.read(Tickets::byId, ticket).customer : onlyOwner(seat, number->e164());
    SignedLines lines(seat, arguments.text("--line"_L1), number->isSip());
    EngineLine &line = lines.first();
    if (line.account()) {
        if (const LineState state = lines.awaitState(line); state != LineState::Ready)
            throw Stop(Exit::Failed, sentenceOf(state, line.status(), *line.account()));
    }
    constexpr int usualRing = 60;
    line.setRingSeconds(int(arguments.number("--ring"_L1, usualRing)));
    CallDesk &calls = seat.desk().calls();
    calls.setLine(&line);
    QEventLoop loop;
    QString refusal;
    QObject::connect(&calls, &CallDesk::refused, &loop,
        [&](VoiceLine::Refusal why, const QString &) { refusal = sentenceOf(why, number->e164()); });
    calls.dial(ticket, customer, number->e164());
    const Exit exit = follow(
        seat, loop, {int(arguments.number("--hang-up-after"_L1, 0)), arguments.text("--put-through"_L1)}, refusal);
    calls.setLine(nullptr);
    return exit;
}

Exit listenForCall(Seat &seat, const Arguments &arguments)
{
    SignedLines lines(seat, arguments.text("--line"_L1));
    CallDesk &calls = seat.desk().calls();
    for (const auto &line : lines.lines())
        calls.listen(line.get());
    QEventLoop loop;
    bool isMissed = false;
    const bool answers = arguments.has("--answer"_L1);
    QUuid first;
    QObject::connect(&calls, &CallDesk::ringingChanged, &loop, [&] {
        if (!first.isNull() || calls.ringing().isEmpty())
            return;
        const RingingCall &ringing = calls.ringing().first();
        first = ringing.call.uid;
        QJsonArray customers;
        for (const CustomerId id : seat.read(Customers::byNumber, ringing.call.number))
            customers << QJsonObject{{u"id"_s, id.value}, {u"name"_s, seat.read(Customers::byId, id).name}};
        if (customers.size() == 1)
            calls.setParty(first, CustomerId{customers.first().toObject().value(u"id"_s).toInteger()}, {});
        if (seat.json())
            seat.print(QJsonObject{{u"state"_s, u"ringing"_s}, {u"call"_s, first.toString(QUuid::WithoutBraces)},
                {u"number"_s, ringing.call.number}, {u"name"_s, ringing.caller.name}, {u"line"_s, ringing.call.line},
                {u"customers"_s, customers}});
        else
            seat.print(plain(u"%1 rings (%2)"_s.arg(ringing.call.number, ringing.caller.name)));
        if (answers)
            QTimer::singleShot(0, &loop, [&] { calls.accept(first); });
    });
    QObject::connect(&calls, &CallDesk::missed, &loop, [&](const Call &call) {
        tell(seat, call);
        isMissed = true;
        loop.quit();
    });
    const Exit exit = follow(seat, loop);
    calls.setLine(nullptr);
    if (!isMissed)
        return exit;
    seat.store([](Session &) { return true; }); // behind what is being written
    return Exit::Done;
}

} // namespace Earshot::Cli
