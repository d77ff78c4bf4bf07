// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/csv.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// What begins a formula, or, where a cell is split at it, ends up before one. Spreadsheets fold the full-width signs.
constexpr QStringView formulaStarts = u"=+-@;|%\t\r\n＝＋－＠";

/// A number of ours or a telephone number: digits after a sign.
bool isNumber(QStringView text)
{
    const QStringView digits = text.mid(text.startsWith(u'+') || text.startsWith(u'-') ? 1 : 0);
    return !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

} // namespace

/// Some programs drop spaces before they look.
bool isFormula(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (text.isEmpty())
        return false;
    const bool starts
        = formulaStarts.contains(text.front()) || (!trimmed.isEmpty() && formulaStarts.contains(trimmed.front()));
    return starts && !isNumber(text);
}

QString csvCell(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray csvLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << csvCell(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace Earshot
