// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/domain/message.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Earshot
{

/// Where a living call stands. A state, not a bag of booleans.
enum class CallState {
    Dialling = 0, ///< asked of the line, the other side knows nothing yet
    Ringing = 1, ///< it rings over there, or here
    Connected = 2,
    Held = 3,
    Ended = 4,
};

/// How the call ended, as the line saw it. What came of it is the outcome.
enum class CallEnding {
    None = 0, ///< not ended yet
    Answered = 1, ///< it was talked, then hung up
    NoAnswer = 2,
    Busy = 3,
    Declined = 4,
    NotFound = 5,
    Unreachable = 6,
    Cancelled = 7, ///< we gave up before the answer
    MediaLost = 8,
    ServerGone = 9,
    RefusedByServer = 10,
    EngineFailed = 11,
    HandedOver = 12, ///< another program dials; what happens there we cannot see
};

/// What came of the call, as the agent says it; never guessed.
enum class CallOutcome {
    Unknown = 0, ///< not known yet
    Reached = 1,
    NoAnswer = 2,
    LeftMessage = 3,
    Busy = 4,
    WrongNumber = 5,
    Refused = 6,
    Failed = 7,
};

/// What filing a call does to its ticket, beside the call standing there.
struct CallOnTicket {
    bool solve = false; ///< they agreed that it is solved
    QString businessNeed; ///< what they are trying to get done, where the ticket did not say yet

    CallOnTicket(bool solved = false, const QString &need = {})
        : solve(solved)
        , businessNeed(need)
    {
    }
    bool operator==(const CallOnTicket &) const = default;
};

/// "Did they agree that it is solved?"
enum class Agreed {
    NotAsked = 0,
    Yes = 1,
    No = 2,
};

/// Whether a promise made in a call was kept.
enum class PromiseState {
    None = 0, ///< nothing was promised
    Open = 1,
    Kept = 2,
    NotKept = 3,
};

/// One telephone call with a customer, living or filed.
struct Call {
    CallId id;
    QUuid uid;
    TicketId ticket;
    CustomerId customer;
    AgentId agent;
    Direction direction = Direction::Outbound;
    QString number;
    QString line; ///< which line carried it: "handed over", "own phone", a SIP account
    CallState state = CallState::Dialling;
    CallEnding ending = CallEnding::None;
    CallOutcome outcome = CallOutcome::Unknown;
    QDateTime started; ///< wall clock; durations come from a monotonic clock
    qint64 ringingMs = 0;
    qint64 talkMs = 0;
    qint64 holdMs = 0;
    QString gist;
    QString notes; ///< typed during the call
    QString promise;
    QDateTime promiseDue;
    PromiseState promiseState = PromiseState::None;
    Agreed agreed = Agreed::NotAsked;
    bool filed = false; ///< the form after the call was saved
    bool handled = true; ///< false for a missed call nobody has looked after
    QString transferredTo; ///< the number they were put through to; empty when they were not
    qint64 version = 1;

    bool operator==(const Call &) const = default;
};

/// What a line tells about a call, or the agent about one made on a phone of their own.
struct CallEvent {
    enum class Kind { Ringing, Answered, Held, Resumed, Transferred, Ended };
    Kind kind = Kind::Ringing;
    CallEnding ending = CallEnding::None; ///< for Ended: how, as far as the line knows
    QString number = {}; ///< for Transferred: whom they talk to from now on

    bool operator==(const CallEvent &) const = default;
};

/// The call after `event`, `sinceMs` milliseconds (monotonic) after it entered its present state. An event that makes
/// no sense in that state leaves it as it is: lines repeat themselves, and the last word comes late.
Call advance(Call call, const CallEvent &event, qint64 sinceMs);

/// What the end of the call lets one propose as outcome: a line that saw "busy" says busy; a handed-over call says
/// nothing.
CallOutcome likelyOutcome(const Call &call);

/// A call to us that nobody took. What the ended call says, not whether somebody looked after it since.
bool isMissed(const Call &call);

/// Dialling or ringing: it may still be given up.
constexpr bool isUnanswered(const Call &call)
{
    return call.state == CallState::Dialling || call.state == CallState::Ringing;
}

/// Whether the customer was spoken to.
constexpr bool reached(const Call &call)
{
    return call.outcome == CallOutcome::Reached;
}

} // namespace Earshot
