// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/folding.h"

#include <algorithm>

namespace Earshot
{

QString folded(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toString().toLower();

    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        // Letters whose stroke is part of the letter have no decomposition, yet people leave it out when they search.
        switch (c.unicode()) {
        case u'ø':
        case u'Ø':
            bare += u'o';
            break;
        case u'ł':
        case u'Ł':
            bare += u'l';
            break;
        case u'đ':
        case u'Đ':
            bare += u'd';
            break;
        case u'ß':
            bare += u"ss";
            break;
        case u'æ':
        case u'Æ':
            bare += u"ae";
            break;
        default:
            bare += c;
        }
    }
    return bare.toCaseFolded();
}

} // namespace Earshot
