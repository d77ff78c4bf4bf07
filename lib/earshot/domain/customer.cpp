// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/customer.h"

#include <algorithm>

namespace Earshot
{

namespace
{

/// How they want to be called at that moment: the first way for calls whose hours it is, else the first of all.
const Preference *callWish(const Customer &customer, const QDateTime &now)
{
    const Preference *first = nullptr;
    for (const Preference &preference : customer.prefers) {
        if (preference.channel != Channel::Call)
            continue;
        if (isWithin(preference, now.toTimeZone(zoneOf(customer))))
            return &preference;
        if (!first)
            first = &preference;
    }
    return first;
}

} // namespace

QTimeZone zoneOf(const Customer &customer)
{
    const QTimeZone zone(customer.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::optional<Phone> bestPhone(const Customer &customer, const QDateTime &now)
{
    if (customer.phones.isEmpty())
        return {};
    if (const Preference *wanted = callWish(customer, now); wanted && !wanted->number.isEmpty()) {
        const auto theirs = std::find_if(customer.phones.begin(), customer.phones.end(),
            [wanted](const Phone &phone) { return phone.number == wanted->number; });
        if (theirs != customer.phones.end())
            return *theirs;
    }
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

std::optional<Preference> callHours(const Customer &customer, const QDateTime &now)
{
    std::optional<Preference> first;
    QDateTime begins;
    for (const Preference &preference : customer.prefers) {
        if (preference.channel != Channel::Call || (preference.days == 0 && !preference.from.isValid()))
            continue;
        const QDateTime next = nextWithin(preference, now, zoneOf(customer));
        if (!first || next < begins) {
            first = preference;
            begins = next;
        }
    }
    return first;
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
