// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/imapwords.h"

#include <algorithm>

namespace Earshot
{

QByteArray imapSet(QList<quint32> uids)
{
    std::sort(uids.begin(), uids.end());
    QByteArrayList ranges;
    for (qsizetype from = 0; from < uids.size();) {
        qsizetype to = from;
        while (to + 1 < uids.size() && uids.at(to + 1) <= uids.at(to) + 1)
            ++to;
        const QByteArray first = QByteArray::number(uids.at(from));
        ranges << (to == from ? first : QByteArray(first + ':' + QByteArray::number(uids.at(to))));
        from = to + 1;
    }
    return ranges.join(',');
}

QByteArray imapFolderName(const QString &name)
{
    QByteArray text;
    QString foreign;
    const auto flush = [&] {
        if (foreign.isEmpty())
            return;
        QByteArray utf16;
        for (const QChar c : std::as_const(foreign)) {
            utf16 += char(c.unicode() >> 8);
            utf16 += char(c.unicode() & 0xff);
        }
        text += '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
        foreign.clear();
    };
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e) {
            foreign += c;
            continue;
        }
        flush();
        if (c == u'&')
            text += "&-";
        else if (c == u'"' || c == u'\\')
            text += QByteArray("\\") + c.toLatin1();
        else
            text += c.toLatin1();
    }
    flush();
    return '"' + text + '"';
}

QByteArray imapQuoted(const QByteArray &text)
{
    QByteArray quoted;
    for (const char c : text) {
        if (uchar(c) < 0x20 || uchar(c) > 0x7e)
            continue;
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return '"' + quoted + '"';
}

} // namespace Earshot
