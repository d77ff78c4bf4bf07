// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/times.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include "shell/paint.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

QDateTime inZoneOf(const QDateTime &at, const QDateTime &now)
{
    return at.toTimeZone(now.timeZone());
}

/// "11 min" and "9:30 AM" stay in their order when they stand alone among words that run from the right.
QString inOrder(const QString &text)
{
    return inOwnDirection(text, QGuiApplication::layoutDirection());
}

/// "just past" and "still to come" are told apart by whole minutes, as a clock shows them.
QString hoursAndMinutes(qint64 milliseconds)
{
    const qint64 hours = milliseconds / Hour;
    const qint64 minutes = milliseconds % Hour / Minute;
    if (hours == 0)
        return Times::tr("%L1 min").arg(minutes);
    if (minutes == 0)
        return Times::tr("%L1 h").arg(hours);
    return Times::tr("%L1 h %L2 min", "the minutes have two digits").arg(hours).arg(minutes, 2, 10, '0'_L1);
}

} // namespace

QString clockTime(const QTime &time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::C)
        format = u"HH:mm"_s;
    return inOrder(locale.toString(time, format));
}

QString dayWords(const QDate &day, const QDate &today, const QLocale &locale)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return Times::tr("today");
    if (ahead == 1)
        return Times::tr("tomorrow");
    if (ahead == -1)
        return Times::tr("yesterday");
    if (qAbs(ahead) < 7)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return dateWords(day, today, locale);
}

QString dateWords(const QDate &day, const QDate &today, const QLocale &locale)
{
    if (day.year() == today.year())
        return locale.toString(day, Times::tr("d MMM", "a date of this year, in QDate's letters"));
    return locale.toString(day, Times::tr("d MMM yyyy", "a date of another year, in QDate's letters"));
}

QString momentWords(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime here = inZoneOf(at, now);
    const QString day = dayWords(here.date(), now.date(), locale);
    if (here.date().year() != now.date().year() && qAbs(here.date().daysTo(now.date())) >= 7)
        return day;
    return Times::tr("%1 %2", "a day and a time: today 11:55").arg(day, clockTime(here.time(), locale));
}

QString wholeMoment(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const QDateTime here = inZoneOf(at, now);
    return Times::tr("%1 %2", "a day and a time: today 11:55")
        .arg(locale.toString(here.date(), Times::tr("dddd, d MMMM yyyy", "a whole date, in QDate's letters")),
            clockTime(here.time(), locale));
}

QString durationWords(qint64 milliseconds)
{
    if (milliseconds < Minute)
        return inOrder(Times::tr("%L1 s").arg(qMax<qint64>(0, milliseconds) / Second));
    if (milliseconds < Day)
        return inOrder(hoursAndMinutes(milliseconds));
    const qint64 days = milliseconds / Day;
    const qint64 hours = milliseconds % Day / Hour;
    return inOrder(
        hours == 0 || days > 9 ? Times::tr("%L1 d").arg(days) : Times::tr("%L1 d %L2 h").arg(days).arg(hours));
}

QString timerWords(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, milliseconds) / Second;
    const QString rest = u"%L1:%L2"_s.arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
    return seconds < 3600 ? rest : u"%L1:%2"_s.arg(seconds / 3600).arg(rest);
}

QString waitingWords(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 waited = since.msecsTo(now);
    if (waited < Minute)
        return Times::tr("just now");
    // After six hours nobody counts minutes.
    return durationWords(waited >= 6 * Hour && waited < Day ? waited / Hour * Hour : waited);
}

StateWords dueWords(const QDateTime &due, const QDateTime &now, const QLocale &locale)
{
    if (!due.isValid())
        return {Times::tr("no due date")};
    if (due < now)
        return {Times::tr("late %1", "by how long").arg(durationWords(qMax(Minute, due.msecsTo(now)))),
            IconName::Triangle, Token::Danger};
    const QDateTime here = inZoneOf(due, now);
    if (here.date() == now.date())
        return {Times::tr("due %1", "at a time or on a day").arg(clockTime(here.time(), locale)), IconName::Clock,
            Token::Due};
    return {Times::tr("due %1", "at a time or on a day").arg(dayWords(here.date(), now.date(), locale))};
}

StateWords stateWords(const TicketRow &row, const QDateTime &now, const QLocale &locale)
{
    const Ticket &ticket = row.ticket;
    if (!isOpen(ticket.category))
        return {words(ticket.category)};
    if (ticket.due.isValid() && ticket.due < now)
        return dueWords(ticket.due, now, locale);
    if (row.callBack.isValid()) {
        const QDateTime here = inZoneOf(row.callBack, now);
        if (here <= now)
            return {Times::tr("call now"), IconName::Phone, Token::Due};
        if (here.date() == now.date())
            return {Times::tr("call at %1").arg(clockTime(here.time(), locale)), IconName::Phone, Token::Due};
    }
    const bool dueToday = ticket.due.isValid() && inZoneOf(ticket.due, now).date() == now.date();
    if (!dueToday && ticket.category == StatusCategory::Pending)
        return {Times::tr("with customer")};
    if (!ticket.due.isValid() && ticket.category == StatusCategory::OnHold)
        return {words(ticket.category).toLower()};
    return dueWords(ticket.due, now, locale);
}

QString countWords(int count, const QLocale &locale, int most)
{
    return count < most ? locale.toString(count) : Times::tr("%1+", "at least so many").arg(locale.toString(most));
}

QString sizeWords(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1000 * 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace Earshot
