// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/likeness.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/person.h"

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostKeys = 60;
constexpr qsizetype longestKey = 300;

// Where everybody has an address: people of one name there are many.
constexpr std::array openToAll{u"gmail.com", u"googlemail.com", u"gmx.de", u"gmx.net", u"gmx.com", u"gmx.at", u"gmx.ch",
    u"web.de", u"t-online.de", u"freenet.de", u"posteo.de", u"mailbox.org", u"outlook.com", u"outlook.de",
    u"outlook.es", u"hotmail.com", u"hotmail.de", u"hotmail.es", u"live.com", u"msn.com", u"yahoo.com", u"yahoo.de",
    u"yahoo.es", u"ymail.com", u"icloud.com", u"me.com", u"mac.com", u"aol.com", u"mail.com", u"proton.me",
    u"protonmail.com", u"orange.fr", u"free.fr", u"wanadoo.fr", u"laposte.net", u"libero.it", u"telefonica.net",
    u"qq.com", u"163.com", u"126.com", u"mail.ru", u"yandex.ru", u"comcast.net", u"verizon.net", u"att.net",
    u"sbcglobal.net", u"btinternet.com", u"bluewin.ch"};

bool isOpenToAll(const QString &domain)
{
    return std::any_of(
        openToAll.begin(), openToAll.end(), [&domain](const char16_t *each) { return domain == QStringView(each); });
}

/// The mailbox behind an address: what stands after a plus is the owner's own mark.
QString mailboxOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString local = address.left(at).section(u'+', 0, 0);
    QString domain = address.mid(at + 1);
    if (domain == u"googlemail.com"_s)
        domain = u"gmail.com"_s;
    if (domain == u"gmail.com"_s)
        local.remove(u'.');
    return local + u'@' + domain;
}

} // namespace

QStringList likenessKeys(const Customer &customer)
{
    QStringList keys;
    if (customer.mergedInto)
        return keys;
    const auto add = [&keys](const QString &key) {
        if (keys.size() < mostKeys && key.size() <= longestKey && !keys.contains(key))
            keys << key;
    };
    const QString name = nameKey(customer.name);
    const bool isFullName = name.contains(u' '); // a first name alone, "support" or "info" is shared by many
    if (customer.organisation && isFullName)
        add(u"o:%1:"_s.arg(customer.organisation.value) + name);
    for (const QString &written : customer.addresses) {
        const QString address = folded(written);
        const QString domain = address.section(u'@', -1);
        if (!address.contains(u'@'))
            continue;
        add(u"a:"_s + mailboxOf(address));
        if (isFullName && !isOpenToAll(domain))
            add(u"d:"_s + domain + u':' + name);
    }
    for (const Phone &phone : customer.phones) {
        if (phone.number.size() > 6) // shorter ones are extensions, and others' have the same
            add(u"n:"_s + phone.number);
    }
    return keys;
}

std::pair<LikenessReason, QString> reasonOf(const QString &key)
{
    switch (key.isEmpty() ? 0 : key.front().unicode()) {
    case u'a':
        return {LikenessReason::Address, key.mid(2)};
    case u'n':
        return {LikenessReason::Number, key.mid(2)};
    case u'o':
        return {LikenessReason::Organisation, {}};
    default:
        return {LikenessReason::Domain, key.section(u':', 1, 1)};
    }
}

Likeness likenessOf(const Customer &first, const Customer &second, const QStringList &sharedKeys)
{
    Likeness likeness{first.id, second.id, {}, {}, false};
    QList<std::pair<LikenessReason, QString>> reasons;
    for (const QString &key : sharedKeys)
        reasons << reasonOf(key);
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[reason, shared] : std::as_const(reasons)) {
        if (likeness.reasons.contains(reason))
            continue;
        likeness.reasons << reason;
        likeness.shared << shared;
    }
    const QString name = nameKey(first.name);
    likeness.isSameName = !name.isEmpty() && name == nameKey(second.name);
    return likeness;
}

LikenessStrength strengthOf(const Likeness &likeness)
{
    const auto has = [&likeness](LikenessReason reason) { return likeness.reasons.contains(reason); };
    const bool isReachedAlike = has(LikenessReason::Address) || has(LikenessReason::Number);
    if (has(LikenessReason::Address) || (isReachedAlike && likeness.isSameName))
        return LikenessStrength::AlmostSure;
    return likeness.isSameName ? LikenessStrength::Likely : LikenessStrength::Possible;
}

} // namespace Earshot
