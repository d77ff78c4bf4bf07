// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QStringList>

#include "earshot/mail/numbers.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestCard = 1'000'000;
constexpr qsizetype mostFound = 20;

// RFC 6350 section 3.2: a line that begins with space goes on. vCard 2.1 ends a quoted-printable line with "=".
QList<QByteArray> unfolded(const QByteArray &vcard)
{
    QList<QByteArray> lines;
    for (QByteArray line : vcard.first(std::min(vcard.size(), longestCard)).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const bool soft
            = !lines.isEmpty() && lines.last().endsWith('=') && lines.last().toUpper().contains("QUOTED-PRINTABLE");
        if (soft)
            lines.last().chop(1);
        if (soft || (!lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))))
            lines.last() += soft ? line : line.sliced(1);
        else
            lines.append(line);
    }
    return lines;
}

// The colon that ends name and parameters; one inside a quoted parameter does not.
qsizetype colonOf(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        quoted = line[at] == '"' ? !quoted : quoted;
        if (line[at] == ':' && !quoted)
            return at;
    }
    return -1;
}

QString valueOf(QByteArray value, bool quotedPrintable)
{
    if (quotedPrintable)
        value = QByteArray::fromPercentEncoding(value, '=');
    QString text = QString::fromUtf8(value).remove(u'\\').trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text = text.sliced(4).section(u';', 0, 0);
    return text;
}

} // namespace

QList<FoundNumber> numbersInVCard(const QByteArray &vcard, const QString &region)
{
    QList<FoundNumber> found;
    const QList<QByteArray> lines = unfolded(vcard);
    for (int number = 0; number < lines.size() && found.size() < mostFound; ++number) {
        const QByteArray &line = lines[number];
        const qsizetype colon = colonOf(line);
        if (colon < 0)
            continue;
        QString head = QString::fromLatin1(line.first(colon)).toLower().remove(u'"');
        const QString name = head.section(u';', 0, 0).section(u'.', -1);
        if (name != "tel"_L1)
            continue;
        head.replace(u',', u';').replace(u'=', u';');
        const QStringList words = head.split(u';');
        if (words.contains(u"fax"_s) || words.contains(u"pager"_s) || words.contains(u"modem"_s))
            continue;
        const QString value = valueOf(line.sliced(colon + 1), words.contains(u"quoted-printable"_s));
        const bool mobile = words.contains(u"cell"_s) || words.contains(u"mobile"_s);
        const std::optional<PhoneNumber> parsed = PhoneNumber::parse(value, region);
        const bool known = parsed && std::any_of(found.begin(), found.end(), [&](const FoundNumber &other) {
            return other.number == *parsed;
        });
        if (parsed && !known)
            found.append({*parsed, mobile ? u"mobile"_s : u"phone"_s, value, number});
    }
    return found;
}

} // namespace Earshot
