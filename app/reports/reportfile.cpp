// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include <QJsonArray>

#include "earshot/domain/csv.h"
#include "reports/reportwords.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Figures as a file has them, whatever the language of the screen.
QLocale fileLocale()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QJsonValue jsonCell(const KeyFigure &figure, const ReportCell &cell)
{
    if (isTooFew(figure, cell))
        return fewCasesWords();
    if (!cell.value)
        return QJsonValue::Null;
    const double value = rounded(figure.unit, *cell.value);
    return value == qint64(value) ? QJsonValue(qint64(value)) : QJsonValue(value);
}

QJsonArray jsonRow(const Report &report, const ReportRow &row, const QTimeZone &zone)
{
    QJsonArray cells{groupWords(report, row, zone, QLocale())};
    for (const FigureColumn &column : figureColumns(report))
        cells << jsonCell(figureOf(report, column), column.cellOf(row));
    return cells;
}

} // namespace

QStringList columnsOf(const Report &report)
{
    QStringList columns{groupHeading(report.grouping)};
    for (const FigureColumn &column : figureColumns(report))
        columns << longHeadingOf(report, column);
    return columns;
}

const KeyFigure &figureOf(const Report &report, const FigureColumn &column)
{
    return figuresOf(report.name)[size_t(column.figure)];
}

QStringList textsOf(const Report &report, const ReportRow &row, const QTimeZone &zone, const QLocale &locale)
{
    QStringList texts{groupWords(report, row, zone, QLocale())};
    for (const FigureColumn &column : figureColumns(report))
        texts << cellWords(figureOf(report, column), column.cellOf(row), locale);
    return texts;
}

QByteArray csvOf(const Report &report, const QTimeZone &zone, bool byteOrderMark)
{
    const QLocale locale = fileLocale();
    QByteArray csv = byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    csv += csvLine(columnsOf(report));
    for (const ReportRow &row : report.rows)
        csv += csvLine(textsOf(report, row, zone, locale));
    return csv + csvLine(textsOf(report, report.total, zone, locale));
}

QJsonObject jsonOf(const Report &report, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const ReportRow &row : report.rows)
        rows << jsonRow(report, row, zone);
    rows << jsonRow(report, report.total, zone);
    QJsonArray definitions{groupHeading(report.grouping)};
    QJsonArray names{report.grouping == Grouping::Queue ? u"queue"_s
            : report.grouping == Grouping::Week         ? u"week"_s
                                                        : u"month"_s};
    for (const FigureColumn &column : figureColumns(report)) {
        const KeyFigure &figure = figureOf(report, column);
        definitions << definitionOf(figure.id);
        names << (column.before ? QString(figure.name + u"Before"_s) : QString(figure.name));
    }
    QJsonObject json{{u"title"_s, titleOf(report.name)}, {u"period"_s, periodWords(report.period, zone, QLocale())},
        {u"definition"_s, definitionOf(report)}, {u"howToRead"_s, howToRead(report.name)},
        {u"columns"_s, QJsonArray::fromStringList(columnsOf(report))}, {u"names"_s, names},
        {u"definitions"_s, definitions}, {u"rows"_s, rows}};
    if (report.comparison != Comparison::None)
        json.insert(u"periodBefore"_s, periodWords(report.total.periodBefore, zone, QLocale()));
    return json;
}

} // namespace Earshot
