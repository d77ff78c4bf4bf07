// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/plain.h"

#include "earshot/storage/reports.h"

#include <QJsonArray>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualDays = 28;

/// A report as a table: one text or number per cell, nothing where there are too few cases to say.
struct Table {
    QString definition;
    QStringList columns;
    QList<QList<QVariant>> rows;
};

QString day(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).date().toString(Qt::ISODate);
}

QString definitionOf(const Report &report, const QTimeZone &zone)
{
    const QString first = day(report.period.from, zone);
    if (report.name == ReportName::Today)
        return u"What waits now and what was done on %1, by queue."_s.arg(first);
    return u"Calls that are over, call-backs due and threads solved from %1 to %2. A thread is a solved ticket with "
           u"two "
           "mails or more: a callThread was last spoken to in a call that reached the customer, a mailThread only by "
           "mail. Durations in milliseconds; medians of fewer than %3 cases are left out."_s
               .arg(first, day(report.period.to.addMSecs(-1), zone))
               .arg(EnoughCases);
}

QVariant labelOf(const Report &report, const ReportRow &row, const QTimeZone &zone)
{
    return report.grouping == Grouping::Week ? day(row.period.from, zone)
        : row.queueName.isEmpty()            ? u"(no queue)"_s
                                             : row.queueName;
}

QList<QVariant> cellsOf(const Report &report, const ReportRow &row, const QVariant &label)
{
    QList<QVariant> cells{label};
    const auto figures = figuresOf(report.name);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const KeyFigure &figure = figures[size_t(i)];
        const ReportCell &cell = row.cells.at(i);
        const bool known = cell.value && !isTooFew(figure, cell);
        cells << (known ? QVariant(rounded(figure.unit, *cell.value)) : QVariant());
        if (figure.kind != FigureKind::Count)
            cells << qint64(cell.cases);
    }
    return cells;
}

Table tableOf(const Report &report, const QTimeZone &zone)
{
    Table table{definitionOf(report, zone), {report.grouping == Grouping::Week ? u"week"_s : u"queue"_s}, {}};
    for (const KeyFigure &figure : figuresOf(report.name)) {
        table.columns << figure.name;
        if (figure.kind != FigureKind::Count)
            table.columns << figure.name + u"Cases"_s;
    }
    for (const ReportRow &row : report.rows)
        table.rows << cellsOf(report, row, labelOf(report, row, zone));
    table.rows << cellsOf(report, report.total, u"total"_s);
    return table;
}

QJsonObject asJson(const Table &table)
{
    QJsonArray rows;
    for (const QList<QVariant> &row : table.rows)
        rows << QJsonArray::fromVariantList(row);
    return {{u"definition"_s, table.definition}, {u"columns"_s, QJsonArray::fromStringList(table.columns)},
        {u"rows"_s, rows}};
}

QString textOf(const QVariant &cell)
{
    return cell.isValid() ? cell.toString() : u"too few to say"_s;
}

/// A cell of a file that a spreadsheet opens: quoted (RFC 4180), and never read as a formula.
QString csvCell(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

QByteArray asCsv(const Table &table)
{
    const auto line = [](const auto &cells, auto turn) -> QByteArray {
        QStringList texts;
        for (const auto &cell : cells)
            texts << csvCell(turn(cell));
        return texts.join(u',').toUtf8() + "\r\n";
    };
    QByteArray csv = line(table.columns, [](const QString &name) { return name; });
    for (const QList<QVariant> &row : table.rows)
        csv += line(row, textOf);
    return csv;
}

QString asText(const Table &table)
{
    QString text = table.definition + u'\n';
    for (const QList<QVariant> &row : table.rows) {
        text += u"\n%1\n"_s.arg(plain(row.first().toString()));
        for (qsizetype i = 1; i < row.size(); ++i)
            text += u"  %1 %2\n"_s.arg(table.columns.at(i).leftJustified(22), textOf(row.at(i)));
    }
    text.chop(1);
    return text;
}

Period periodOf(const Arguments &arguments, const QDateTime &now, const QTimeZone &zone)
{
    const auto dayIn = [&](QLatin1StringView option, const QDate &otherwise) {
        return arguments.has(option) ? arguments.time(option).toTimeZone(zone).date() : otherwise;
    };
    const QDate last = dayIn("--to"_L1, now.toTimeZone(zone).date());
    const QDate first = dayIn("--from"_L1, last.addDays(1 - usualDays));
    if (last < first)
        throw Stop(Exit::Usage,
            u"The period ends (%1) before it begins (%2)."_s.arg(
                last.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return daysFrom(first, last, zone);
}

Report reportOf(Seat &seat, const Arguments &arguments, const QTimeZone &zone)
{
    const QDateTime now = seat.desk().now();
    if (arguments.word(0) == u"today") {
        if (arguments.has("--from"_L1) || arguments.has("--to"_L1) || arguments.has("--by"_L1))
            throw Stop(
                Exit::Usage, u"The board of today is of today, by queue; --from, --to and --by are for voice."_s);
        return seat.readLong(Reports::today, now, zone);
    }
    const Grouping grouping = arguments.text("--by"_L1) == u"week" ? Grouping::Week : Grouping::Queue;
    return seat.readLong(Reports::voice, periodOf(arguments, now, zone), grouping, now, zone);
}

} // namespace

Exit printReport(Seat &seat, const Arguments &arguments)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const Table table = tableOf(reportOf(seat, arguments, zone), zone);
    const QString format = arguments.text("--format"_L1);
    if (format == u"csv")
        seat.printBytes(asCsv(table));
    else if (format == u"json" || seat.json())
        seat.print(asJson(table));
    else
        seat.print(asText(table));
    return Exit::Done;
}

} // namespace Earshot::Cli
