// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/foundnumbers.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/intake.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/storage/customers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{M}]+"_s);
    QStringList words = folded(name).split(apart, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; }); // initials
    words.removeDuplicates();
    return words;
}

/// The country national numbers in the mail are read in: the one of the numbers we have, then what the mail says of
/// its sender, then what we know of them otherwise.
QString regionOf(const Customer &sender, const IncomingMail &incoming, const QString &home)
{
    Customer numbersOnly;
    numbersOnly.phones = sender.phones;
    if (const QStringList regions = likelyRegions(numbersOnly, {}); !regions.isEmpty())
        return regions.first();
    return incoming.region.isEmpty() ? likelyRegions(sender, home).value(0) : incoming.region;
}

/// Whether both can be the names of one person: they share two words, or the only one there is. Who called without a
/// name can be anybody.
bool mayBeSamePerson(const QString &one, const QString &other)
{
    const QStringList words = wordsOf(one);
    const QStringList others = wordsOf(other);
    const auto shared
        = std::count_if(words.begin(), words.end(), [&others](const QString &word) { return others.contains(word); });
    if (words.isEmpty() || others.isEmpty())
        return true;
    return shared > 0 && shared >= std::min<qsizetype>({2, words.size(), others.size()});
}

/// A mail often holds all of the one it answers, and whoever wrote that signed it with their number.
bool isQuoted(Session &session, const Customer &sender, const QString &number, const QString &text)
{
    const QList<CustomerId> owners = Customers::byNumber(session, number);
    return std::any_of(owners.begin(), owners.end(), [&](CustomerId id) {
        const Customer owner = Customers::byId(session, id);
        return owner.id != sender.id && !mayBeSamePerson(owner.name, sender.name)
            && folded(text).contains(folded(owner.name));
    });
}

} // namespace

void keepFoundNumbers(Session &session, const IntakeRules &rules, const IncomingMail &incoming, CustomerId customer,
    const QStringList &understood, const QDateTime &at)
{
    if (incoming.numbers.isEmpty())
        return;
    const QString home = homeRegion(session);
    const Customer sender = Customers::byId(session, customer);
    const QString region = regionOf(sender, incoming, home);
    bool added = false;
    for (Phone phone : incoming.numbers) {
        if (understood.contains(phone.number))
            continue;
        if (const auto number = PhoneNumber::parse(phone.number, region))
            phone.number = number->e164();
        if (rules.isOurs(phone.number, home) || isQuoted(session, sender, phone.number, incoming.message.text))
            continue;
        phone.source += u' ' + at.date().toString(Qt::ISODate);
        added |= Customers::addFoundPhone(session, customer, phone);
    }
    if (!added)
        return;
    Customer now = Customers::byId(session, customer);
    const QList<Phone> before = now.phones;
    mergeNumbers(now, home);
    if (now.phones != before)
        Customers::setPhones(session, customer, now.phones);
}

} // namespace Earshot
