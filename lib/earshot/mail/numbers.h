// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "earshot/domain/phonenumber.h"

namespace Earshot
{

/// A number the sender of a mail wrote about himself, to be offered and never taken unasked.
struct FoundNumber {
    PhoneNumber number;
    QString label; ///< "phone", "mobile" or "direct"; empty when the number stood alone
    QString source; ///< the line it was read from, for the person who decides
    int line = 0; ///< of the text, from 0

    bool operator==(const FoundNumber &) const = default;
};

/// The numbers in the last 25 lines that are the sender's own, never in quotes: those with a word like "Tel." or
/// "Mobile", and those that begin with "+". Fax numbers are left out. National numbers are read as of `region` ("DE"),
/// and kept as typed without one. Each once, in the order of the text. Linear; any thread.
QList<FoundNumber> numbersInText(const QString &text, const QString &region);

/// The numbers of a vCard (RFC 6350, 2426 and vCard 2.1), fax and pagers left out. Reads at most 1 MB.
QList<FoundNumber> numbersInVCard(const QByteArray &vcard, const QString &region = {});

/// The country a sender's national numbers belong to, as "DE", or empty: from a country code in his numbers, the end of
/// his address, a country or a US postal code in his last lines, or the clock of his mail (minutes east of UTC).
QString regionGuess(const QString &address, std::optional<int> utcOffset, const QString &text);

} // namespace Earshot
