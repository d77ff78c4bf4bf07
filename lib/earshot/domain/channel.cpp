// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/channel.h"

#include <QDateTime>

namespace Earshot
{

namespace
{

bool isDay(const Preference &preference, const QDate &day)
{
    return preference.days == 0 || (preference.days & (1 << (day.dayOfWeek() - 1)));
}

} // namespace

bool isWithin(const Preference &preference, const QDateTime &local)
{
    if (!preference.from.isValid() || !preference.to.isValid() || preference.from == preference.to)
        return isDay(preference, local.date());
    const QTime time = local.time();
    if (preference.from <= preference.to)
        return isDay(preference, local.date()) && time >= preference.from && time < preference.to;
    // Hours over midnight belong to the day they began on.
    return (isDay(preference, local.date()) && time >= preference.from)
        || (isDay(preference, local.date().addDays(-1)) && time < preference.to);
}

QDateTime nextWithin(const Preference &preference, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = now.toTimeZone(zone);
    if (isWithin(preference, local))
        return now.toUTC();
    const QTime opening = preference.from.isValid() ? preference.from : QTime(0, 0);
    for (int day = 0; day <= 7; ++day) {
        const QDateTime candidate(local.date().addDays(day), opening, zone);
        if (candidate >= local && isWithin(preference, candidate.toTimeZone(zone)))
            return candidate.toUTC();
    }
    return now.toUTC();
}

} // namespace Earshot
