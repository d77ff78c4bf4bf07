// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wording.h"

#include "earshot/mail/directions.h"

#include <QGuiApplication>
#include <QHash>

#include "calls/phonewords.h"
#include "shell/paint.h"
#include "shell/wordingcontext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QString named(const QString &text)
{
    return inOwnDirection(inOneDirection(text), QGuiApplication::layoutDirection());
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + u'…';
}

QString words(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return Wording::tr("Low", "priority");
    case Priority::Normal:
        return Wording::tr("Normal", "priority");
    case Priority::High:
        return Wording::tr("High", "priority");
    case Priority::Urgent:
        return Wording::tr("Urgent", "priority");
    }
    return {};
}

QString priorityWords(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return Wording::tr("Low priority");
    case Priority::Normal:
        return Wording::tr("Normal priority");
    case Priority::High:
        return Wording::tr("High priority");
    case Priority::Urgent:
        return Wording::tr("Urgent");
    }
    return {};
}

QString words(Mood mood)
{
    switch (mood) {
    case Mood::Unknown:
        return Wording::tr("Not said", "mood");
    case Mood::Calm:
        return Wording::tr("Calm");
    case Mood::Worried:
        return Wording::tr("Worried");
    case Mood::Upset:
        return Wording::tr("Upset");
    case Mood::Angry:
        return Wording::tr("Angry");
    }
    return {};
}

IconName iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Unknown:
        return IconName::Count;
    case Mood::Calm:
        return IconName::MoodCalm;
    case Mood::Worried:
        return IconName::MoodWorried;
    case Mood::Upset:
        return IconName::MoodUpset;
    case Mood::Angry:
        return IconName::MoodAngry;
    }
    return IconName::Count;
}

QString words(StatusCategory category)
{
    switch (category) {
    case StatusCategory::New:
        return Wording::tr("New", "status");
    case StatusCategory::Open:
        return Wording::tr("Open", "status");
    case StatusCategory::Pending:
        return Wording::tr("Waiting for customer", "status");
    case StatusCategory::OnHold:
        return Wording::tr("On hold", "status");
    case StatusCategory::Solved:
        return Wording::tr("Solved", "status");
    case StatusCategory::Closed:
        return Wording::tr("Closed", "status");
    }
    return {};
}

QString statusName(const QString &name, StatusCategory category)
{
    static const QStringList born{u"new"_s, u"open"_s, u"pending"_s, u"on hold"_s, u"solved"_s, u"closed"_s};
    return born.value(int(category)) == name ? words(category) : name;
}

QString statusWords(const TicketRow &row)
{
    if (row.ticket.waitingSince.isValid() && row.ticket.category <= StatusCategory::Open)
        return Wording::tr("Waiting for us", "status");
    return statusName(row.statusName, row.ticket.category);
}

QString words(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return Wording::tr("Mail");
    case Channel::Call:
        return Wording::tr("Call", "noun, a channel");
    case Channel::Visit:
        return Wording::tr("Visit", "noun, a channel");
    case Channel::Chat:
        return Wording::tr("Chat", "noun, a channel");
    case Channel::Letter:
        return Wording::tr("Letter");
    case Channel::Voicemail:
        return Wording::tr("Voicemail");
    case Channel::Note:
        return Wording::tr("Note", "noun, a channel");
    }
    return {};
}

QString channelWords(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return Wording::tr("by mail");
    case Channel::Call:
        return Wording::tr("by phone");
    case Channel::Visit:
        return Wording::tr("in person");
    case Channel::Chat:
        return Wording::tr("by chat");
    case Channel::Letter:
        return Wording::tr("by letter");
    case Channel::Voicemail:
        return Wording::tr("by voicemail");
    case Channel::Note:
        return Wording::tr("among ourselves");
    }
    return {};
}

IconName iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return IconName::Mail;
    case Channel::Call:
        return IconName::Phone;
    case Channel::Visit:
        return IconName::Visit;
    case Channel::Chat:
        return IconName::Chat;
    case Channel::Letter:
        return IconName::Letter;
    case Channel::Voicemail:
        return IconName::Voicemail;
    case Channel::Note:
        return IconName::Lock;
    }
    return IconName::Count;
}

QString words(Act act)
{
    switch (act) {
    case Act::Create:
        return Wording::tr("Opened the ticket");
    case Act::Assign:
        return Wording::tr("Changed the owner");
    case Act::ChangeStatus:
        return Wording::tr("Changed the status");
    case Act::ChangePriority:
        return Wording::tr("Changed the priority");
    case Act::MoveQueue:
        return Wording::tr("Moved to another queue");
    case Act::Tag:
        return Wording::tr("Changed the tags");
    case Act::EditTicket:
        return Wording::tr("Edited the ticket");
    case Act::EditCustomer:
        return Wording::tr("Edited the customer");
    case Act::FileCall:
        return Wording::tr("Filed a call");
    case Act::AddNote:
        return Wording::tr("Wrote an internal note");
    case Act::PromiseCallBack:
        return Wording::tr("Promised to call back");
    case Act::SendReply:
        return Wording::tr("Replied");
    case Act::Undo:
        return Wording::tr("Took a change back");
    case Act::Redo:
        return Wording::tr("Did it again");
    case Act::Bulk:
        return Wording::tr("Changed several tickets");
    case Act::Merge:
        return Wording::tr("Merged two tickets");
    case Act::Split:
        return Wording::tr("Split a message off");
    case Act::MoveMessage:
        return Wording::tr("Moved a message");
    case Act::Link:
        return Wording::tr("Changed the links");
    case Act::Follow:
        return Wording::tr("Changed the followers");
    case Act::PutAway:
        return Wording::tr("Put the ticket away or back");
    case Act::MergeCustomers:
        return Wording::tr("Merged two customers");
    case Act::ImportPeople:
        return Wording::tr("Imported people");
    case Act::KeepApart:
        return Wording::tr("Said that two customers are not the same");
    case Act::SaveView:
        return Wording::tr("Saved a view");
    case Act::EditView:
        return Wording::tr("Changed a view");
    case Act::DeleteView:
        return Wording::tr("Deleted a view");
    case Act::EditPoints:
        return Wording::tr("Changed the talking points");
    }
    return {};
}

QString hoursWords(const Preference &preference, const QLocale &locale)
{
    if (!preference.from.isValid() || !preference.to.isValid())
        return {};
    const bool whole = preference.from.minute() == 0 && preference.to.minute() == 0
        && !clockTime(QTime(13, 0), locale).contains(locale.pmText());
    const auto spoken
        = [&](const QTime &time) { return whole ? locale.toString(time.hour()) : clockTime(time, locale); };
    return Wording::tr("%1–%2", "from and to, two hours or two days")
        .arg(spoken(preference.from), spoken(preference.to));
}

QString daysWords(int days, const QLocale &locale)
{
    QStringList parts;
    for (int day = 0; day < 7; ++day) {
        if (!(days & 1 << day))
            continue;
        const int first = day;
        while (day < 6 && days & 1 << (day + 1))
            ++day;
        const QString from = locale.dayName(first + 1, QLocale::ShortFormat);
        const QString to = locale.dayName(day + 1, QLocale::ShortFormat);
        if (first == day)
            parts << from;
        else
            parts << Wording::tr("%1–%2", "from and to, two hours or two days").arg(from, to);
    }
    return days == 0 || days == 0x7f ? QString() : parts.join(u", "_s);
}

QString timesWords(const Preference &preference, const QLocale &locale)
{
    QStringList parts{daysWords(preference.days, locale), hoursWords(preference, locale)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString words(const Preference &preference, const QLocale &locale)
{
    QStringList parts{words(preference.channel),
        preference.number.isEmpty() ? QString() : named(shownNumber(preference.number)),
        timesWords(preference, locale)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Trouble::oneLine() const
{
    return sentence.isEmpty() ? fact : Wording::tr("%1. %2", "a fact and what happens next").arg(fact, sentence);
}

Trouble words(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return {Wording::tr("It is no longer there"), Wording::tr("Somebody may have removed or merged it.")};
    case Error::Kind::Conflict:
        return {Wording::tr("A colleague changed this meanwhile"),
            Wording::tr("You see it as it is now. What you typed is kept; save it again if it still fits.")};
    case Error::Kind::Busy:
        return {Wording::tr("The desk was too busy to save this"), Wording::tr("Nothing was changed. Try it again.")};
    case Error::Kind::Offline:
        return {Wording::tr("The desk's server does not answer"),
            Wording::tr("Try again when the desk is back: nothing is done twice.")};
    case Error::Kind::Refused:
        return {Wording::tr("This is not allowed here"), Wording::tr("Nothing was changed.")};
    case Error::Kind::Broken:
        return {
            Wording::tr("This could not be done"), Wording::tr("Nothing was changed. The log says what went wrong.")};
    }
    return {};
}

Trouble words(VoiceLine::Refusal refusal)
{
    switch (refusal) {
    case VoiceLine::Refusal::NoHandler:
        return {Wording::tr("No program on this computer takes telephone numbers"),
            Wording::tr("Call from your own phone, or choose a program for “tel:” in the system's settings.")};
    case VoiceLine::Refusal::OwnHandler:
        return {Wording::tr("This computer hands telephone numbers to Earshot itself"),
            Wording::tr("Call from your own phone, or choose another program for “tel:” in the system's settings.")};
    case VoiceLine::Refusal::NoEngine:
        return {Wording::tr("The built-in telephone is not running"),
            Wording::tr("It is started again by itself. Call from your own phone meanwhile.")};
    case VoiceLine::Refusal::NotSignedIn:
        return {Wording::tr("The telephone is not signed in at its server"),
            Wording::tr("“Built-in telephone…” in the first menu says why. Call from your own phone meanwhile.")};
    case VoiceLine::Refusal::BadNumber:
        return {Wording::tr("This is not a number one can dial"), Wording::tr("Correct it, or choose another one.")};
    }
    return {};
}

} // namespace Earshot
