// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/quotelines.h"

#include <algorithm>

namespace Earshot
{

bool isRule(QStringView text, qsizetype least)
{
    return text.size() >= least && QStringView(u"_-=*—").contains(text.front())
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return c == text.front(); });
}

bool endsWithColon(QStringView text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

QList<QuotedLine> mailLines(QStringView text)
{
    QList<QuotedLine> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(begin, end - begin).trimmed();
        lines.append({line, begin, line.startsWith(u'>'), headLine(line)});
        begin = end + 1;
    }
    return lines;
}

} // namespace Earshot
