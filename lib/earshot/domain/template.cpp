// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/template.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

struct Name {
    QString english;
    QString german;
    QString spanish;
};

const std::array<Name, 7> &names()
{
    static const std::array<Name, 7> all{{
        {u"customer"_s, u"kunde"_s, u"cliente"_s},
        {u"first name"_s, u"vorname"_s, u"nombre"_s},
        {u"subject"_s, u"betreff"_s, u"asunto"_s},
        {u"number"_s, u"nummer"_s, u"número"_s},
        {u"agent"_s, u"mein name"_s, u"mi nombre"_s},
        {u"queue"_s, u"warteschlange"_s, u"cola"_s},
        {u"phone"_s, u"telefon"_s, u"teléfono"_s},
    }};
    return all;
}

/// The English name of what was typed between braces; empty when it is no name.
QString nameOf(const QString &typed)
{
    const QString word = typed.simplified().toLower();
    const auto found = std::find_if(names().begin(), names().end(),
        [&](const Name &name) { return word == name.english || word == name.german || word == name.spanish; });
    return found == names().end() ? QString() : found->english;
}

/// What stands in braces and is words and spaces, `isName` or not; each once, as it was typed.
QStringList inBraces(const QString &text, bool isName)
{
    static const QRegularExpression name(u"\\{\\s*([\\p{L} ]{2,24}?)\\s*\\}"_s);
    QStringList words;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (nameOf(word).isEmpty() != isName && !words.contains(word))
            words << word;
    }
    return words;
}

} // namespace

QStringList templateNames(const QString &language)
{
    QStringList list;
    for (const Name &name : names())
        list << (language.startsWith(u"de") ? name.german : language.startsWith(u"es") ? name.spanish : name.english);
    return list;
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
        const QString value = values.value(nameOf(text.mid(open + 1, close - open - 1)));
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
    return inBraces(text, false);
}

QStringList namesLeft(const QString &text)
{
    return inBraces(text, true);
}

} // namespace Earshot
