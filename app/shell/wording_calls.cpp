// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/customer.h"
#include "earshot/voice/handoffline.h"

#include <QTimeZone>

#include "shell/language.h"
#include "shell/wording.h"
#include "shell/wordingcontext.h"

namespace Earshot
{

QString words(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Unknown:
        return Wording::tr("Not known yet", "outcome of a call");
    case CallOutcome::Reached:
        return Wording::tr("Reached", "outcome of a call");
    case CallOutcome::NoAnswer:
        return Wording::tr("No answer", "outcome of a call");
    case CallOutcome::LeftMessage:
        return Wording::tr("Left a message", "outcome of a call");
    case CallOutcome::Busy:
        return Wording::tr("Busy", "outcome of a call");
    case CallOutcome::WrongNumber:
        return Wording::tr("Wrong number", "outcome of a call");
    case CallOutcome::Refused:
        return Wording::tr("Did not want to talk", "outcome of a call");
    case CallOutcome::Failed:
        return Wording::tr("The call failed", "outcome of a call");
    }
    return {};
}

QString outcomeWords(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Unknown:
        return Wording::tr("outcome not known yet", "in a line that goes on");
    case CallOutcome::Reached:
        return Wording::tr("reached", "in a line that goes on");
    case CallOutcome::NoAnswer:
        return Wording::tr("no answer", "in a line that goes on");
    case CallOutcome::LeftMessage:
        return Wording::tr("left a message", "in a line that goes on");
    case CallOutcome::Busy:
        return Wording::tr("busy", "in a line that goes on");
    case CallOutcome::WrongNumber:
        return Wording::tr("wrong number", "in a line that goes on");
    case CallOutcome::Refused:
        return Wording::tr("did not want to talk", "in a line that goes on");
    case CallOutcome::Failed:
        return Wording::tr("the call failed", "in a line that goes on");
    }
    return {};
}

QString words(CallEnding ending)
{
    switch (ending) {
    case CallEnding::None:
        return {};
    case CallEnding::Answered:
        return Wording::tr("answered", "how a call ended");
    case CallEnding::NoAnswer:
        return Wording::tr("no answer", "how a call ended");
    case CallEnding::Busy:
        return Wording::tr("busy", "how a call ended");
    case CallEnding::Declined:
        return Wording::tr("declined", "how a call ended");
    case CallEnding::NotFound:
        return Wording::tr("the number does not exist", "how a call ended");
    case CallEnding::Unreachable:
        return Wording::tr("the phone cannot be reached", "how a call ended");
    case CallEnding::Cancelled:
        return Wording::tr("cancelled before the answer", "how a call ended");
    case CallEnding::MediaLost:
        return Wording::tr("the sound was lost", "how a call ended");
    case CallEnding::ServerGone:
        return Wording::tr("the telephone server was lost", "how a call ended");
    case CallEnding::RefusedByServer:
        return Wording::tr("refused by the telephone server", "how a call ended");
    case CallEnding::EngineFailed:
        return Wording::tr("cut off by this computer", "how a call ended");
    case CallEnding::HandedOver:
        return Wording::tr("handed over to another program", "how a call ended");
    }
    return {};
}

QString endingWords(const Call &call)
{
    if (call.ending != CallEnding::HandedOver)
        return words(call.ending);
    return call.line == OwnPhoneLine().name() ? Wording::tr("from an own phone", "how a call was made")
                                              : words(call.ending);
}

QString reasonWords(const CallBack &callBack)
{
    // The desk wrote it itself, in no language.
    return callBack.reason == u"missed call" ? Wording::tr("Missed call") : callBack.reason;
}

QString words(CallState state)
{
    switch (state) {
    case CallState::Dialling:
        return Wording::tr("Dialling", "state of a call");
    case CallState::Ringing:
        return Wording::tr("Ringing", "state of a call");
    case CallState::Connected:
        return Wording::tr("Connected", "state of a call");
    case CallState::Held:
        return Wording::tr("On hold", "state of a call");
    case CallState::Ended:
        return Wording::tr("Ended", "state of a call");
    }
    return {};
}

QString words(Agreed agreed)
{
    switch (agreed) {
    case Agreed::NotAsked:
        return Wording::tr("Not asked", "did they agree that it is solved");
    case Agreed::Yes:
        return Wording::tr("Yes", "did they agree that it is solved");
    case Agreed::No:
        return Wording::tr("No", "did they agree that it is solved");
    }
    return {};
}

QString words(PromiseState state)
{
    switch (state) {
    case PromiseState::None:
        return {};
    case PromiseState::Open:
        return Wording::tr("Due", "a promise");
    case PromiseState::Kept:
        return Wording::tr("Kept", "a promise");
    case PromiseState::NotKept:
        return Wording::tr("Not kept", "a promise");
    }
    return {};
}

QString words(Direction direction)
{
    return direction == Direction::Inbound ? Wording::tr("Inbound") : Wording::tr("Outbound");
}

QString words(CallBackState state)
{
    switch (state) {
    case CallBackState::Open:
        return Wording::tr("To be made", "a call-back");
    case CallBackState::Done:
        return Wording::tr("Made", "a call-back");
    case CallBackState::Cancelled:
        return Wording::tr("Cancelled", "a call-back");
    }
    return {};
}

IconName iconOf(const Call &call)
{
    if (isMissed(call))
        return IconName::PhoneMissed;
    return call.direction == Direction::Inbound ? IconName::PhoneIn : IconName::PhoneOut;
}

QString callWords(const Call &call, const QString &customer, const QString &agent)
{
    const QString who = named(customer);
    if (isMissed(call))
        return Wording::tr("Missed call from %1").arg(who);
    if (call.direction == Direction::Inbound)
        return Wording::tr("%1 called").arg(who);
    return agent.isEmpty() ? Wording::tr("You called %1").arg(who)
                           : Wording::tr("%1 called %2", "a colleague, the customer").arg(named(agent), who);
}

/// "Monday, 30 November 2026, 09:00": for whoever reads it another day. Where their clock shows something else than
/// ours, it says whose it is.
static QString writtenMoment(const QDateTime &moment, const QTimeZone &zone, const TheirLanguage &theirs)
{
    const QDateTime there = moment.toTimeZone(zone);
    QString clock = clockTime(there.time(), theirs.locale());
    if (there.offsetFromUtc() != moment.toLocalTime().offsetFromUtc())
        clock = QStringLiteral("%1 (%2)").arg(clock, zone.displayName(there, QTimeZone::LongName, theirs.locale()));
    return theirs.say("Wording", QT_TRANSLATE_NOOP3("Wording", "%1, %2", "a date, a time"))
        .arg(theirs.locale().toString(there.date(), QLocale::LongFormat), clock);
}

QString agreedText(const Call &call, const Customer &customer, const QString &language)
{
    const TheirLanguage theirs(language.isEmpty() ? customer.language : language);
    QStringList points;
    for (const QString &line : call.gist.split(u'\n', Qt::SkipEmptyParts))
        points << QStringLiteral("- ") + line.trimmed();
    // A day by its date: who reads it tomorrow has another tomorrow.
    if (!call.promise.isEmpty())
        points << QStringLiteral("- ")
                + (call.promiseDue.isValid()
                        ? theirs
                              .say(
                                  "Wording", QT_TRANSLATE_NOOP3("Wording", "%1, by %2", "a promise and when it is due"))
                              .arg(call.promise, writtenMoment(call.promiseDue, zoneOf(customer), theirs))
                        : call.promise);
    // Nobody is thanked for a talk there may not have been.
    const char *words = call.outcome == CallOutcome::Reached
        ? QT_TRANSLATE_NOOP("Wording",
            "Dear {first name},\n\nthank you for the talk. This is what we agreed:\n\n%1\n\n"
            "If I have got something wrong, please tell me.\n")
        : QT_TRANSLATE_NOOP("Wording",
            "Dear {first name},\n\nthis is what I have written down:\n\n%1\n\n"
            "If I have got something wrong, please tell me.\n");
    return theirs.say("Wording", {words, nullptr}).arg(points.join(u'\n'));
}

QString words(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return Wording::tr("In the outbox, not sent yet");
    case OutboxState::Sending:
    case OutboxState::Handed:
        return Wording::tr("Is being sent");
    case OutboxState::Sent:
        return Wording::tr("Sent");
    case OutboxState::Deferred:
        return Wording::tr("Put off by the server, tried again later");
    case OutboxState::Failed:
        return Wording::tr("Refused by the server");
    case OutboxState::Unknown:
        return Wording::tr("May have gone: the line broke at the end");
    }
    return {};
}

QStringList missedWords(const OutboxEntry &entry)
{
    QStringList lines;
    for (const OutboxRecipient &one : outboxRecipients(entry.recipients)) {
        if (one.state == OutboxRecipient::State::Refused || one.state == OutboxRecipient::State::Bounced)
            lines << Wording::tr("%1 does not get it: %2", "an address, what the server said")
                         .arg(named(one.address), named(shortened(one.words, 200)));
    }
    return lines;
}

QString outsideHoursWords(const Customer &customer, const QDateTime &now)
{
    const auto hours = callHours(customer, now);
    if (!hours)
        return {};
    const QDateTime there = now.toTimeZone(zoneOf(customer));
    if (nextWithin(*hours, now, zoneOf(customer)).toTimeZone(zoneOf(customer)).date() == there.date())
        return Wording::tr("before those hours");
    const bool isTheirDay = hours->days == 0 || hours->days & 1 << (there.date().dayOfWeek() - 1);
    return isTheirDay
        ? Wording::tr("after those hours")
        : Wording::tr("%1 only", "Mon–Fri: the days they like to be called").arg(daysWords(hours->days, QLocale()));
}

} // namespace Earshot
