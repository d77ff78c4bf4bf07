// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/tickets.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include "shell/icons.h"

/// Moments and durations as people say them. Pure functions of the value, `now` and the locale; `now` is given in the
/// reader's own zone (`desk.now().toLocalTime()`), and every moment is told in the zone `now` has.
namespace Earshot
{

/// "14:05", never with seconds.
QString clockTime(const QTime &time, const QLocale &locale);
/// "today 11:55", "yesterday 16:20", "Mon 09:12" (the last six days), "2 Feb 09:12", "2 Feb 2025".
QString momentWords(const QDateTime &at, const QDateTime &now, const QLocale &locale);
/// "today", "tomorrow", "yesterday", "Mon" (six days either way), "2 Feb", "2 Feb 2025".
QString dayWords(const QDate &day, const QDate &today, const QLocale &locale);
/// "2 Feb", also when that is today: for sentences like "from the mail of 2 Feb".
QString dateWords(const QDate &day, const QDate &today, const QLocale &locale);
/// The whole moment for tool tips: "Monday, 2 February 2026 11:55".
QString wholeMoment(const QDateTime &at, const QDateTime &now, const QLocale &locale);

/// "41 s", "5 min", "2 h 05 min", "1 d 3 h": the two largest units.
QString durationWords(qint64 milliseconds);
/// "02:41", "1:02:41": a running clock.
QString timerWords(qint64 milliseconds);
/// How long somebody waits: like a duration, "just now" under a minute; empty when nobody waits.
QString waitingWords(const QDateTime &since, const QDateTime &now);

/// A state of a row that has a word, an icon and a colour.
struct StateWords {
    QString words;
    IconName icon = IconName::Count; ///< Count = none
    Token color = Token::Text2;

    bool operator==(const StateWords &) const = default;
};
/// When something is due: "late 10 min" (danger), "due 16:30" (due), "due tomorrow", "due Fri", "due 28 Nov".
StateWords dueWords(const QDateTime &due, const QDateTime &now, const QLocale &locale);
/// The one state of a ticket that matters: late, due, call at, else with customer, no due date, solved …
StateWords stateWords(const TicketRow &row, const QDateTime &now, const QLocale &locale);

/// "1,284"; a count that reached `most` is "10,000+".
QString countWords(int count, const QLocale &locale, int most = 10'000);
/// "830 B", "12 kB", "3.4 MB".
QString sizeWords(qint64 bytes, const QLocale &locale);

} // namespace Earshot
