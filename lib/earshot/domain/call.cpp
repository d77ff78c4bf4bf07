// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/call.h"

#include <algorithm>

namespace Earshot
{

namespace
{

/// Adds the time spent in the present state to where that state is counted.
void account(Call &call, qint64 sinceMs)
{
    const qint64 spent = std::max<qint64>(0, sinceMs);
    switch (call.state) {
    case CallState::Dialling:
    case CallState::Ringing:
        call.ringingMs += spent;
        break;
    case CallState::Connected:
        call.talkMs += spent;
        break;
    case CallState::Held:
        call.holdMs += spent;
        break;
    case CallState::Ended:
        break;
    }
}

bool isAnswered(CallState state)
{
    return state == CallState::Connected || state == CallState::Held;
}

/// A line that only says "over" has still said something: talked or not.
CallEnding endingOf(const Call &call, CallEnding told)
{
    if (told != CallEnding::None)
        return told;
    if (isAnswered(call.state))
        return CallEnding::Answered;
    return call.direction == Direction::Outbound ? CallEnding::Cancelled : CallEnding::NoAnswer;
}

} // namespace

Call advance(Call call, const CallEvent &event, qint64 sinceMs)
{
    using Kind = CallEvent::Kind;
    CallState next = call.state;
    switch (event.kind) {
    case Kind::Ringing:
        if (call.state == CallState::Dialling)
            next = CallState::Ringing;
        break;
    case Kind::Answered:
        if (isUnanswered(call))
            next = CallState::Connected;
        break;
    case Kind::Held:
        if (call.state == CallState::Connected)
            next = CallState::Held;
        break;
    case Kind::Resumed:
        if (call.state == CallState::Held)
            next = CallState::Connected;
        break;
    case Kind::Transferred:
        if (isAnswered(call.state))
            call.transferredTo = event.number;
        return call; // the line tells of its end
    case Kind::Ended:
        next = CallState::Ended;
        break;
    }
    if (next == call.state)
        return call;

    account(call, sinceMs);
    if (next == CallState::Ended)
        call.ending = endingOf(call, event.ending);
    call.state = next;
    return call;
}

bool isMissed(const Call &call)
{
    return call.direction == Direction::Inbound && call.state == CallState::Ended && call.talkMs == 0
        && call.ending != CallEnding::Answered && call.ending != CallEnding::HandedOver
        && call.outcome != CallOutcome::Reached;
}

CallOutcome likelyOutcome(const Call &call)
{
    switch (call.ending) {
    case CallEnding::NoAnswer:
        return CallOutcome::NoAnswer;
    case CallEnding::Busy:
        return CallOutcome::Busy;
    case CallEnding::Declined:
        return CallOutcome::Refused;
    case CallEnding::NotFound:
        return CallOutcome::WrongNumber;
    case CallEnding::Unreachable:
    case CallEnding::ServerGone:
    case CallEnding::RefusedByServer:
    case CallEnding::EngineFailed:
        return CallOutcome::Failed;
    case CallEnding::None:
    case CallEnding::Answered:
    case CallEnding::Cancelled: // we gave up: nobody knows whether they would have answered
    case CallEnding::MediaLost:
    case CallEnding::HandedOver:
        return CallOutcome::Unknown;
    }
    return CallOutcome::Unknown;
}

} // namespace Earshot
