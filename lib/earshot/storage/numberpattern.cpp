// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/numberpattern.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int fewestDigits = 3;
constexpr int enoughDigits = 5; ///< to look for them within a number, behind a country code nobody typed

} // namespace

QString numberPattern(QString typed)
{
    typed.remove(u"(0)"_s);
    QString digits;
    for (const QChar c : typed) {
        if (c.isLetter())
            return {};
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.size() < fewestDigits)
        return {};
    if (typed.contains(u'+'))
        return u'+' + digits + u'%';
    if (digits.startsWith(u"00"))
        return u'+' + digits.mid(2) + u'%';
    const QString significant = digits.startsWith(u'0') ? digits.mid(1) : digits;
    if (significant.size() < enoughDigits)
        return digits + u'%';
    return u'%' + significant + u'%';
}

} // namespace Earshot
