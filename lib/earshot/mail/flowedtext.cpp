// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/flowedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype DeepestQuote = 100;

struct FlowedLine {
    qsizetype depth = 0;
    QStringView text;
    bool flows = false; ///< goes on in the next line of the same depth
};

FlowedLine readLine(QStringView line)
{
    FlowedLine read;
    while (read.depth < line.size() && line[read.depth] == u'>')
        ++read.depth;
    read.text = line.sliced(read.depth);
    if (read.text.startsWith(u' '))
        read.text = read.text.sliced(1); // RFC 3676, 4.4: space-stuffing
    read.flows = read.text.endsWith(u' ') && read.text != u"-- ";
    return read;
}

QString prefix(qsizetype depth, bool alone)
{
    const QString marks(std::min(depth, DeepestQuote), u'>');
    return depth == 0 || alone ? marks : QString(marks + u' ');
}

} // namespace

QString unwrappedFlowed(const QString &text, bool delSp)
{
    QString joined;
    joined.reserve(text.size());
    qsizetype depth = -1; // of the paragraph that is still open
    const QStringView all(text);
    for (qsizetype from = 0; from < all.size();) {
        const qsizetype newline = all.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? all.size() : newline;
        const FlowedLine line = readLine(all.sliced(from, end - from));
        const bool continues = depth == line.depth && line.text != u"-- ";
        if (!continues) {
            if (depth >= 0)
                joined += u'\n';
            joined += prefix(line.depth, line.text.isEmpty());
        }
        joined += delSp && line.flows ? line.text.chopped(1) : line.text;
        depth = line.flows ? line.depth : -1;
        if (!line.flows && newline >= 0)
            joined += u'\n';
        from = end + 1;
    }
    return joined;
}

QString withoutMboxStuffing(const QString &text)
{
    constexpr QStringView stuffed = u">From ";
    if (!text.contains(stuffed))
        return text;
    QString clean;
    clean.reserve(text.size());
    const QStringView all(text);
    bool quotedBefore = false;
    for (qsizetype from = 0; from < all.size();) {
        const qsizetype newline = all.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? all.size() : newline + 1;
        const QStringView line = all.sliced(from, end - from);
        const bool quotedAfter = end < all.size() && all[end] == u'>';
        clean += !quotedBefore && !quotedAfter && line.startsWith(stuffed) ? line.sliced(1) : line;
        quotedBefore = line.startsWith(u'>');
        from = end;
    }
    return clean;
}

} // namespace Earshot
