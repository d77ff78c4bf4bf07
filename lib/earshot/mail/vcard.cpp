// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QStringList>

#include "earshot/mail/numbers.h"
#include "earshot/mail/vcardreader.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestCard = 1'000'000;
constexpr qsizetype mostFound = 20;

} // namespace

QList<FoundNumber> numbersInVCard(const QByteArray &vcard, const QString &region)
{
    QList<FoundNumber> found;
    const auto take = [&](const std::optional<VCardProperty> &property) {
        if (!property || property->name != "TEL"_L1 || found.size() >= mostFound)
            return;
        if (property->has(u"fax") || property->has(u"pager") || property->has(u"modem"))
            return;
        const QString value = vCardText(property->value);
        const bool mobile = property->has(u"cell") || property->has(u"mobile");
        const std::optional<PhoneNumber> parsed = PhoneNumber::parse(value, region);
        const bool known = parsed && std::any_of(found.begin(), found.end(), [&](const FoundNumber &other) {
            return other.number == *parsed;
        });
        if (parsed && !known)
            found.append({*parsed, mobile ? u"mobile"_s : u"phone"_s, value, int(property->line)});
    };
    VCardLines lines;
    for (const QByteArray &line : vcard.first(std::min(vcard.size(), longestCard)).split('\n'))
        take(lines.add(line));
    take(lines.finish());
    return found;
}

} // namespace Earshot
