// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include <algorithm>

#include "reports/reportwords.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QStringView formulaStarts = u"=+-@;|%\t\r\n＝＋－＠";

/// A number of ours or a telephone number: digits after a sign.
bool isNumber(QStringView text)
{
    const QStringView digits = text.mid(text.startsWith(u'+') || text.startsWith(u'-') ? 1 : 0);
    return !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

QString csvText(QString text)
{
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isNumber(text))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QStringList csvTexts(const Report &report, const ReportRow &row, const QTimeZone &zone)
{
    const QLocale plain = QLocale::c();
    QStringList texts{groupWords(report, row, zone, QLocale())};
    const auto figures = figuresOf(report.name);
    QLocale ungrouped = plain;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    for (size_t column = 0; column < figures.size(); ++column)
        texts << cellWords(figures[column], row.cells.at(qsizetype(column)), ungrouped);
    return texts;
}

} // namespace

QByteArray csvLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << csvText(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray csvOf(const Report &report, const QTimeZone &zone, bool byteOrderMark)
{
    QStringList headings{groupHeading(report.grouping)};
    for (const KeyFigure &figure : figuresOf(report.name))
        headings << headingOf(figure.id);
    QByteArray csv = byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    csv += csvLine(headings);
    for (const ReportRow &row : report.rows)
        csv += csvLine(csvTexts(report, row, zone));
    return csv + csvLine(csvTexts(report, report.total, zone));
}

} // namespace Earshot
