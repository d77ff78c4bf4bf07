// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/phoneregion.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

// Two letters that are sold to anybody.
constexpr const char16_t *worldwide[] = {u"ai", u"am", u"cc", u"co", u"eu", u"fm", u"gg", u"io", u"is", u"la", u"ly",
    u"me", u"nu", u"sh", u"tk", u"to", u"tv", u"ws"};

// Languages of one country, so that the language tells where its speaker telephones.
constexpr const char16_t *atHome[] = {u"bg", u"cs", u"da", u"el", u"et", u"fi", u"he", u"hu", u"id", u"it", u"ja",
    u"ko", u"lt", u"lv", u"nb", u"no", u"pl", u"ro", u"sk", u"sl", u"sv", u"th", u"tr", u"uk", u"vi"};

// Languages of several countries of which one has most of the speakers: a guess for a desk that knows nothing better.
constexpr const char16_t *mostlyAtHome[] = {u"de", u"nl"};

QString codeOf(QLocale::Territory territory)
{
    if (territory == QLocale::AnyTerritory)
        return {};
    const QString code = QLocale::territoryToCode(territory);
    return code.size() == 2 && code.at(0).isLetter() ? code : QString();
}

template<size_t size>
bool contains(const char16_t *const (&list)[size], const QString &word)
{
    return std::any_of(
        std::begin(list), std::end(list), [&](const char16_t *each) { return word == QStringView(each); });
}

/// The country a language tag names: "de-AT". Empty for a bare language.
QString regionOfTag(const QString &tag)
{
    const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
    for (const QString &part : parts.mid(1)) {
        if (part.size() == 2 && codeOf(QLocale::codeToTerritory(part)) == part.toUpper())
            return part.toUpper();
    }
    return {};
}

void add(QStringList &regions, const QString &region)
{
    if (!region.isEmpty() && !regions.contains(region))
        regions << region;
}

/// What was known of the one stays with the other.
void takeOver(Phone &phone, const Phone &twin)
{
    if (phone.label.isEmpty())
        phone.label = twin.label;
    if (!phone.confirmed && twin.confirmed)
        phone.source = twin.source;
    phone.confirmed = phone.confirmed || twin.confirmed;
    if (!phone.lastReached.isValid() || (twin.lastReached.isValid() && twin.lastReached > phone.lastReached))
        phone.lastReached = twin.lastReached;
}

} // namespace

QString regionOfAddress(const QString &address)
{
    const QString top = address.section(u'.', -1).remove(u'>').trimmed().toLower();
    if (top == "edu"_L1 || top == "gov"_L1 || top == "mil"_L1)
        return u"US"_s;
    const bool letters = top.size() == 2 && top[0].isLower() && top[1].isLower();
    if (!letters || contains(worldwide, top))
        return {};
    return top == "uk"_L1 ? u"GB"_s : top.toUpper();
}

QStringList likelyRegions(const Customer &customer, const QString &home)
{
    QStringList regions;
    for (const Phone &phone : customer.phones) {
        if (const auto number = PhoneNumber::parse(phone.number))
            add(regions, number->region());
    }
    for (const QString &address : customer.addresses)
        add(regions, regionOfAddress(address));
    if (const QTimeZone zone(customer.timeZone.toLatin1()); zone.isValid())
        add(regions, codeOf(zone.territory()));
    add(regions, regionOfTag(customer.language));
    const QString language = customer.language.toLower();
    if (contains(atHome, language))
        add(regions, codeOf(QLocale(language).territory()));
    add(regions, home.toUpper());
    if (contains(mostlyAtHome, language))
        add(regions, codeOf(QLocale(language).territory()));
    return regions;
}

std::optional<PhoneNumber> numberOf(const QString &typed, const Customer &customer, const QString &home)
{
    const auto number = PhoneNumber::parse(typed);
    if (!number || number->isInternational() || number->isSip())
        return number;
    std::optional<PhoneNumber> likely;
    for (const QString &region : likelyRegions(customer, home)) {
        const auto there = PhoneNumber::parse(typed, region);
        if (!there || !there->isInternational())
            continue;
        const bool known = std::any_of(customer.phones.begin(), customer.phones.end(),
            [&there](const Phone &phone) { return phone.number == there->e164(); });
        if (known)
            return there;
        if (!likely || (!likely->isAssigned() && there->isAssigned()))
            likely = there;
    }
    return likely ? likely : number;
}

std::optional<PhoneNumber> possibleNumberOf(const QString &typed, const Customer &customer, const QString &home)
{
    constexpr qsizetype longestExtension = 6;
    const auto number = numberOf(typed, customer, home);
    if (!number || !number->isPossible())
        return {};
    const bool asTyped = !number->isInternational() && !number->isSip();
    // Where the country is known, digits that did not become a number of it are none.
    if (asTyped && number->e164().size() > longestExtension && !likelyRegions(customer, home).isEmpty())
        return {};
    return number;
}

Phone phoneOf(const PhoneNumber &number, const QString &label)
{
    QString said = label;
    if (const QString extension = number.extension(); !extension.isEmpty() && !label.endsWith(u' ' + extension))
        said += (label.isEmpty() ? QString() : u", "_s) + u"ext. "_s + extension;
    return {number.e164(), said, {}, true, {}};
}

void mergeNumbers(Customer &customer, const QString &home)
{
    QList<Phone> merged;
    for (Phone phone : std::as_const(customer.phones)) {
        if (const auto number = numberOf(phone.number, customer, home)) {
            const Phone read = phoneOf(*number, phone.label);
            phone.number = read.number;
            phone.label = read.label;
        }
        const auto twin = std::find_if(
            merged.begin(), merged.end(), [&phone](const Phone &other) { return other.number == phone.number; });
        if (twin == merged.end())
            merged << phone;
        else
            takeOver(*twin, phone);
    }
    customer.phones = merged;
    for (Preference &preference : customer.prefers) {
        if (const auto number = numberOf(preference.number, customer, home))
            preference.number = number->e164();
    }
}

} // namespace Earshot
