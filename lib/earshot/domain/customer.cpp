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

QString givenName(const QString &name)
{
    using namespace Qt::StringLiterals;
    static const QStringList titles{u"dr"_s, u"prof"_s, u"professor"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"mx"_s, u"sir"_s,
        u"herr"_s, u"frau"_s, u"ing"_s, u"dipl-ing"_s, u"mag"_s, u"sr"_s, u"sra"_s, u"srta"_s, u"dra"_s, u"señor"_s,
        u"señora"_s, u"don"_s, u"doña"_s, u"m"_s, u"mme"_s, u"mlle"_s};
    if (name.contains(u'@'))
        return {};
    // "Ruiz, Dana" is how directories write it.
    const qsizetype comma = name.indexOf(u',');
    QStringList words = (comma >= 0 ? name.sliced(comma + 1) : name).split(u' ', Qt::SkipEmptyParts);
    bool hadMore = false; ///< a title, an initial
    while (!words.isEmpty()) {
        const bool isTitle = titles.contains(QString(words.first()).remove(u'.').toCaseFolded());
        if (!isTitle && !words.first().endsWith(u'.') && words.first().size() > 1)
            break;
        hadMore = true;
        words.removeFirst();
    }
    const bool isSurname = hadMore && comma < 0 && words.size() == 1;
    return words.isEmpty() || isSurname ? QString() : words.first();
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
