// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/folding.h"

#include <algorithm>

namespace Earshot
{

namespace
{

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

void appendLower(QString &bare, QStringView ascii)
{
    const qsizetype begin = bare.size();
    bare.resize(begin + ascii.size());
    std::transform(ascii.begin(), ascii.end(), bare.begin() + begin,
        [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c; });
}

/// Letters whose stroke is part of the letter have no decomposition, yet people leave it out when they search.
QStringView plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
    case u'Ø':
        return u"o";
    case u'ł':
    case u'Ł':
        return u"l";
    case u'đ':
    case u'Đ':
        return u"d";
    case u'ß':
        return u"ss";
    case u'æ':
    case u'Æ':
        return u"ae";
    default:
        return {};
    }
}

QString withoutMarks(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString bare;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const QStringView plain = plainLetter(c); !plain.isEmpty())
            bare += plain;
        else
            bare += c;
    }
    return bare.toCaseFolded();
}

} // namespace

QString folded(QStringView text)
{
    // Decomposition looks at one letter at a time, so that what is ASCII, mostly all, needs no table of Unicode.
    QString bare;
    bare.reserve(text.size() + text.size() / 8); // what is no ASCII may grow
    for (auto at = text.begin(); at != text.end();) {
        const auto other = std::find_if_not(at, text.end(), isAscii);
        appendLower(bare, QStringView(at, other));
        at = std::find_if(other, text.end(), isAscii);
        if (at != other)
            bare += withoutMarks(QStringView(other, at));
    }
    return bare;
}

} // namespace Earshot
