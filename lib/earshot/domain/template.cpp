// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/template.h"

#include <QRegularExpression>

namespace Earshot
{

using namespace Qt::StringLiterals;

QStringList templateNames()
{
    return {u"customer"_s, u"first name"_s, u"subject"_s, u"number"_s, u"agent"_s, u"queue"_s, u"phone"_s};
}

QString expanded(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString value = values.value(text.mid(open + 1, close - open - 1).trimmed().toLower());
        if (value.isEmpty()) {
            result += QStringView(text).sliced(from, open + 1 - from);
            from = open + 1;
        } else {
            result += QStringView(text).sliced(from, open - from) + value;
            from = close + 1;
        }
    }
    return result + QStringView(text).sliced(from);
}

QStringList unknownNames(const QString &text)
{
    static const QRegularExpression name(u"\\{\\s*([\\p{L} ]{2,24}?)\\s*\\}"_s);
    QStringList unknown;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (!templateNames().contains(word.toLower()) && !unknown.contains(word))
            unknown << word;
    }
    return unknown;
}

QStringList namesLeft(const QString &text)
{
    QStringList left;
    for (const QString &name : templateNames()) {
        if (text.contains(QString(u'{' + name + u'}'), Qt::CaseInsensitive))
            left << name;
    }
    return left;
}

} // namespace Earshot
