// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace Earshot
{

/// The day a person means who typed "2/3/25", "3. Feb.", "2026-02-03", "24" or "tomorrow", in the order of the locale.
/// Without a year it is the one that comes nearest to `today`, without a month this one. Pure.
std::optional<QDate> typedDay(QStringView typed, const QDate &today, const QLocale &locale);

/// A day and a time of day ("9:30", "2 pm"), the day first; what is left out is taken from `present`. Nothing when one
/// of them cannot be read. Pure.
std::optional<QDateTime> typedMoment(
    QStringView typed, const QDateTime &present, const QDate &today, const QLocale &locale);

/// How a day and a time are written into a field, as they can be read again: the year in full, no seconds.
QString dayText(const QDate &day, const QLocale &locale);
QString momentText(const QDate &day, const QTime &time, const QLocale &locale);

} // namespace Earshot
