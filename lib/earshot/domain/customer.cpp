// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/customer.h"

#include <algorithm>

namespace Earshot
{

QTimeZone zoneOf(const Customer &customer)
{
    const QTimeZone zone(customer.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::optional<Phone> bestPhone(const Customer &customer)
{
    if (customer.phones.isEmpty())
        return {};
    const auto better = [](const Phone &a, const Phone &b) {
        if (a.lastReached.isValid() != b.lastReached.isValid())
            return b.lastReached.isValid();
        if (a.lastReached.isValid() && a.lastReached != b.lastReached)
            return a.lastReached < b.lastReached;
        return !a.confirmed && b.confirmed;
    };
    return *std::max_element(customer.phones.begin(), customer.phones.end(), better);
}

bool isQuestionOpen(const Customer &customer)
{
    return customer.questionAsked.isValid()
        && (!customer.preferenceAsked.isValid() || customer.preferenceAsked < customer.questionAsked);
}

std::optional<Preference> callHours(const Customer &customer)
{
    for (const Preference &preference : customer.prefers) {
        if (preference.channel == Channel::Call && (preference.days != 0 || preference.from.isValid()))
            return preference;
    }
    return {};
}

bool isOutsideCallHours(const Customer &customer, const QDateTime &now)
{
    bool named = false;
    for (const Preference &preference : customer.prefers) {
        if (preference.channel != Channel::Call)
            continue;
        named = true;
        if (isWithin(preference, now.toTimeZone(zoneOf(customer))))
            return false;
    }
    return named;
}

} // namespace Earshot
