// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines below a mail of ours.
#include "earshot/desk/replydesk.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/template.h"
#include "earshot/mail/markdown.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether a signature's lines have the name, in whatever letters and marks: Tom is not in "customer".
bool namesPerson(const QStringList &lines, const QString &name)
{
    const QString all = u' ' + folded(markdownToText(lines.join(u'\n')).simplified()) + u' ';
    const QString wanted = folded(markdownToText(name).simplified());
    for (qsizetype at = all.indexOf(wanted); at > 0; at = all.indexOf(wanted, at + 1)) {
        if (!all[at - 1].isLetterOrNumber() && !all[at + wanted.size()].isLetterOrNumber())
            return true;
    }
    return false;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QString::number(c.digitValue());
    }
    return digits;
}

/// Whether one of a signature's lines has the number, with or without its country and however it is grouped.
bool tellsNumber(const QStringList &lines, const QString &phone)
{
    constexpr qsizetype own = 7; // the last digits, which neither +49 nor a zero in front change
    const QString wanted = digitsOf(phone).right(own);
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        return wanted.isEmpty() ? line.contains(phone, Qt::CaseInsensitive) : digitsOf(line).contains(wanted);
    });
}

} // namespace

QString signatureFor(const QString &kept, const QHash<QString, QString> &values)
{
    const QString usual = u"{agent}\n{queue}\n{phone}"_s;
    QStringList lines;
    for (const QString &line : (kept.trimmed().isEmpty() ? usual : kept).split(u'\n')) {
        const QString full = expanded(line, values);
        if (namesLeft(full).isEmpty() && !(full.isEmpty() && lines.isEmpty()))
            lines << full;
    }
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    // Whatever the team wrote there, a mail comes from a person, who can be called back.
    const QString name = values.value(u"agent"_s).simplified();
    if (!name.isEmpty() && !namesPerson(lines, name))
        lines << name;
    const QString phone = values.value(u"phone"_s).simplified();
    if (!phone.isEmpty() && !tellsNumber(lines, phone))
        lines << phone;
    return lines.join(u'\n').trimmed();
}

} // namespace Earshot
