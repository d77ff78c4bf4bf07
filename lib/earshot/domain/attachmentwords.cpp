// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/attachmentwords.h"

#include "earshot/domain/folding.h"

#include <QStringList>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

bool mentionsAttachment(const QString &text)
{
    // Folded beginnings of words; whole ones end with a blank.
    static const QStringList beginnings{u" attached "_s, u" attachment"_s, u" attaching "_s, u" enclosed "_s,
        u" anbei "_s, u" anhang "_s, u" anhange "_s, u" angehangt"_s, u" beigefugt"_s, u" adjunto"_s, u" adjunta"_s,
        u" adjuntamos "_s, u" ci-joint"_s, u" piece jointe "_s, u" pieces jointes "_s, u" allegato "_s, u" allegati "_s,
        u" bijlage"_s, u" anexo "_s, u" em anexo "_s};
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.startsWith(u'>'))
            continue;
        QString words = u' ' + folded(line) + u' ';
        for (QChar &c : words) {
            if (c.isPunct() && c != u'-')
                c = u' ';
        }
        if (std::any_of(beginnings.begin(), beginnings.end(),
                [&words](const QString &beginning) { return words.contains(beginning); }))
            return true;
    }
    return false;
}

} // namespace Earshot
