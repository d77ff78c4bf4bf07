// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlwords.h"

#include <QStringList>

#include "earshot/mail/htmltext.h"
#include "earshot/mail/htmlwriter.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

CleanHtml wordsOfHtml(const QString &html)
{
    HtmlWriter out;
    const QStringList lines = htmlToText(html).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && !out.isFull(); ++i) {
        if (i == 0 || out.open("br"_L1))
            out.text(lines[i]);
    }
    return {out.html(), 0, 0, out.isFull(), true};
}

} // namespace Earshot
