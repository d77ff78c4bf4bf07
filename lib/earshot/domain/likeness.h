// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <QStringList>

namespace Earshot
{

/// Why two customers may be one person. The further down, the surer.
enum class LikenessReason {
    Domain, ///< the same name, and mail addresses of the same place
    Organisation, ///< the same name in the same organisation
    Number, ///< the same number
    Address, ///< addresses that reach the same mailbox: dana+shop@x.example and dana@x.example
};

enum class LikenessStrength { Possible, Likely, AlmostSure };

/// Two customers that may be one person, and all reasons for it, the surest first.
struct Likeness {
    CustomerId first; ///< who is on the desk for longer
    CustomerId second;
    QList<LikenessReason> reasons;
    QStringList shared; ///< what they share, beside each reason: the number, the place of the addresses, …
    bool isSameName = false;

    bool operator==(const Likeness &) const = default;
};

/// By what others are recognised as the same person, each a text: who shares one with somebody may be them. No customer
/// has many. Nothing for somebody who was merged into another.
QStringList likenessKeys(const Customer &customer);
/// Why a key is shared, and what it is that is shared (empty for an organisation).
std::pair<LikenessReason, QString> reasonOf(const QString &key);
/// The keys two customers share, as reasons.
Likeness likenessOf(const Customer &first, const Customer &second, const QStringList &sharedKeys);
/// A number alone may be that of an office; with the same name it is not.
LikenessStrength strengthOf(const Likeness &likeness);

} // namespace Earshot
