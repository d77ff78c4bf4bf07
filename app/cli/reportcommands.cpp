// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/plain.h"

#include "earshot/storage/reports.h"

#include "reports/reportfile.h"
#include "reports/reportwords.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualDays = 28;

QString rowAsText(const Report &report, const ReportRow &row, const QTimeZone &zone)
{
    const QStringList columns = columnsOf(report);
    const int columnWidth = report.comparison == Comparison::None ? 22 : 37;
    const QStringList texts = textsOf(report, row, zone, QLocale::c());
    QString text = u"\n%1\n"_s.arg(plain(texts.first()));
    for (qsizetype i = 1; i < texts.size(); ++i)
        text += u"  %1 %2\n"_s.arg(columns.at(i).leftJustified(columnWidth), texts.at(i));
    return text;
}

QString asText(const Report &report, const QTimeZone &zone)
{
    QString text = u"%1\n%2\n%3\n"_s.arg(
        titleOf(report.name), periodWords(report.period, zone, QLocale()), definitionOf(report));
    for (const ReportRow &row : report.rows)
        text += rowAsText(report, row, zone);
    text += rowAsText(report, report.total, zone);
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

Grouping groupingOf(const QString &by)
{
    return by == u"week" ? Grouping::Week : by == u"month" ? Grouping::Month : Grouping::Queue;
}

Comparison comparisonOf(const QString &compared)
{
    return compared == u"before" ? Comparison::PeriodBefore
        : compared == u"year"    ? Comparison::YearBefore
                                 : Comparison::None;
}

Report reportOf(Seat &seat, const Arguments &arguments, const QTimeZone &zone)
{
    const QDateTime now = seat.desk().now();
    const Comparison comparison = comparisonOf(arguments.text("--compare"_L1));
    if (arguments.word(0) == u"today") {
        if (arguments.has("--from"_L1) || arguments.has("--to"_L1) || arguments.has("--by"_L1))
            throw Stop(
                Exit::Usage, u"The board of today is of today, by queue; --from, --to and --by are for voice."_s);
        return seat.readLong([=](Session &session) {
            return Reports::compared(session, Reports::today(session, now, zone), comparison, zone);
        });
    }
    const Period period = periodOf(arguments, now, zone);
    const Grouping grouping = groupingOf(arguments.text("--by"_L1));
    return seat.readLong([=](Session &session) {
        return Reports::compared(session, Reports::voice(session, period, grouping, now, zone), comparison, zone);
    });
}

QByteArray workbookOf(const Report &report, const QTimeZone &zone)
{
    const QByteArray workbook = xlsxOf(report, zone);
    if (workbook.isEmpty())
        throw Stop(Exit::Failed, u"The workbook could not be written into the folder for temporary files."_s);
    return workbook;
}

} // namespace

Exit printReport(Seat &seat, const Arguments &arguments)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const Report report = reportOf(seat, arguments, zone);
    const QString format = arguments.text("--format"_L1);
    if (format == u"csv")
        seat.printBytes(csvOf(report, zone, false));
    else if (format == u"xlsx")
        seat.printBytes(workbookOf(report, zone));
    else if (format == u"json" || seat.json())
        seat.print(jsonOf(report, zone));
    else
        seat.print(asText(report, zone));
    return Exit::Done;
}

} // namespace Earshot::Cli
