// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/reports.h"

#include "earshot/storage/catalogs.h"
#include "earshot/storage/countings.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// The cases of each queue, and their values where the figure has some.
struct Cases {
    QMap<QueueId, qint64> counts;
    QMap<QueueId, QList<QList<double>>> values; ///< per queue, per value column
};

/// Reads figures that differ in nothing but their value in one go.
Cases readCases(Session &session, const QList<const Counting *> &alike, const Period &period, const QDateTime &now)
{
    QStringList columns;
    for (const Counting *counting : alike) {
        if (counting->value)
            columns << QLatin1StringView(counting->value);
    }
    const QString source = sourceOf(*alike.first());
    // With the plus no index over all tickets of a queue offers itself: what narrows the rows is the better one.
    const QString sql = columns.isEmpty() ? u"SELECT +t.queue_id, COUNT(*) FROM %1 GROUP BY +t.queue_id"_s.arg(source)
                                          : u"SELECT t.queue_id, %1 FROM %2"_s.arg(columns.join(u", "), source);
    const Statement statement = withMoments(sql, period, now);
    Rows rows = session.rowsOf(statement.sql, statement.values);
    Cases cases;
    while (rows.next()) {
        const auto queue = rows.value<QueueId>();
        if (columns.isEmpty()) {
            cases.counts[queue] = rows.value<qint64>();
            continue;
        }
        ++cases.counts[queue];
        QList<QList<double>> &values = cases.values[queue];
        values.resize(columns.size());
        for (QList<double> &column : values)
            column << rows.value<double>();
    }
    return cases;
}

ReportCell cellOf(const KeyFigure &figure, const QList<double> &values, qint64 cases)
{
    switch (figure.kind) {
    case FigureKind::Count:
        return {double(cases), cases};
    case FigureKind::Sum:
        return {std::accumulate(values.begin(), values.end(), 0.0), cases};
    case FigureKind::Median:
        if (const auto middle = median(values))
            return {rounded(figure.unit, *middle), cases};
        return {{}, cases};
    case FigureKind::Difference:
        break;
    }
    return {};
}

/// The cells of one slice of time, by queue and of all queues.
struct Slice {
    QMap<QueueId, QList<ReportCell>> queues;
    QList<ReportCell> total;
};

void put(QList<ReportCell> &cells, qsizetype columns, qsizetype column, const ReportCell &cell)
{
    cells.resize(columns);
    cells[column] = cell;
}

/// All that is read of one group of figures, put into the columns where they stand.
void take(Slice &slice, std::span<const KeyFigure> figures, const QList<qsizetype> &columns, const Cases &cases)
{
    qsizetype valueColumn = 0;
    for (const qsizetype column : columns) {
        const KeyFigure &figure = figures[size_t(column)];
        const bool valued = countingOf(figure.id)->value != nullptr;
        qint64 allCases = 0;
        QList<double> allValues;
        for (auto it = cases.counts.begin(); it != cases.counts.end(); ++it) {
            const QList<double> values = valued ? cases.values[it.key()].at(valueColumn) : QList<double>();
            put(slice.queues[it.key()], qsizetype(figures.size()), column, cellOf(figure, values, it.value()));
            allCases += it.value();
            allValues << values;
        }
        put(slice.total, qsizetype(figures.size()), column, cellOf(figure, allValues, allCases));
        valueColumn += valued ? 1 : 0;
    }
}

/// Columns whose figures count the same rows, so that these are read once.
QList<QList<qsizetype>> columnsTogether(std::span<const KeyFigure> figures)
{
    QList<QList<qsizetype>> groups;
    for (qsizetype column = 0; column < qsizetype(figures.size()); ++column) {
        const Counting *counting = countingOf(figures[size_t(column)].id);
        if (!counting)
            continue;
        const auto alike = std::find_if(groups.begin(), groups.end(), [&](const QList<qsizetype> &group) {
            const Counting *other = countingOf(figures[size_t(group.first())].id);
            return sourceOf(*other) == sourceOf(*counting);
        });
        if (alike == groups.end())
            groups << QList{column};
        else
            *alike << column;
    }
    return groups;
}

void putDifferences(std::span<const KeyFigure> figures, QList<ReportCell> &cells)
{
    const auto columnOf = [&](FigureId id) {
        const auto at
            = std::find_if(figures.begin(), figures.end(), [id](const KeyFigure &figure) { return figure.id == id; });
        return qsizetype(at - figures.begin());
    };
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const KeyFigure &figure = figures[size_t(column)];
        if (figure.id == FigureId::FewerMails)
            cells[column].value = difference(figure.unit, cells.at(columnOf(FigureId::MailThreadMails)),
                cells.at(columnOf(FigureId::CallThreadMails)));
    }
}

/// Counts what no case was found for as none.
void complete(std::span<const KeyFigure> figures, QList<ReportCell> &cells)
{
    cells.resize(qsizetype(figures.size()));
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!cells.at(column).value && countingOf(figures[size_t(column)].id))
            cells[column] = cellOf(figures[size_t(column)], {}, cells.at(column).cases);
    }
    putDifferences(figures, cells);
}

/// What stands is not read of a former period.
enum class Time { Now, Before };

Slice readSlice(Session &session, ReportName name, const Period &period, const QDateTime &now, Time time = Time::Now)
{
    const std::span<const KeyFigure> figures = figuresOf(name);
    Slice slice;
    for (const QList<qsizetype> &columns : columnsTogether(figures)) {
        if (time == Time::Before && figures[size_t(columns.first())].standing)
            continue;
        QList<const Counting *> alike;
        for (const qsizetype column : columns)
            alike << countingOf(figures[size_t(column)].id);
        take(slice, figures, columns, readCases(session, alike, period, now));
    }
    for (QList<ReportCell> &cells : slice.queues)
        complete(figures, cells);
    complete(figures, slice.total);
    return slice;
}

ReportRow rowOf(const Period &period, const QList<ReportCell> &cells)
{
    return {true, {}, {}, period, cells, {}, {}};
}

ReportRow rowOf(QueueId queue, const QString &name, const Period &period, QList<ReportCell> cells)
{
    return {false, queue, name, period, std::move(cells), {}, {}};
}

/// Every queue of the desk, and what is in none if there is some, or if there are no queues.
QList<ReportRow> queueRows(Session &session, ReportName name, const Period &period, Slice &slice)
{
    QList<ReportRow> rows;
    for (const Queue &queue : Catalogs::read(session).queues)
        rows << rowOf(queue.id, queue.name, period, slice.queues.value(queue.id));
    if (rows.isEmpty() || slice.queues.contains(QueueId()))
        rows << rowOf({}, {}, period, slice.queues.value(QueueId()));
    for (ReportRow &row : rows) {
        if (row.cells.isEmpty())
            complete(figuresOf(name), row.cells);
    }
    return rows;
}

Report byQueue(Session &session, ReportName name, const Period &period, const QDateTime &now)
{
    Slice slice = readSlice(session, name, period, now);
    Report report{name, Grouping::Queue, Comparison::None, period, now, queueRows(session, name, period, slice), {}};
    report.total = rowOf(period, slice.total);
    return report;
}

void putBefore(ReportName name, ReportRow &row, const Period &period, const QList<ReportCell> &cells)
{
    row.periodBefore = period;
    row.before = cells;
    complete(figuresOf(name), row.before);
    for (qsizetype column = 0; column < row.before.size(); ++column) {
        if (figuresOf(name)[size_t(column)].standing)
            row.before[column] = {};
    }
}

/// The statement that finds the ids of a figure's rows.
Statement casesOf(const Figure &figure, const QString &key, const QString &order)
{
    QString sql = u"SELECT "_s + key + u" FROM "_s + sourceOf(*countingOf(figure.id));
    if (!figure.everyQueue)
        sql += figure.queue ? u" AND t.queue_id = ?"_s : u" AND t.queue_id IS NULL"_s;
    sql += u" ORDER BY "_s + order + u" DESC, "_s + key + u" DESC"_s;
    Statement statement = withMoments(sql, figure.period, figure.now);
    if (!figure.everyQueue && figure.queue)
        statement.values << toSql(figure.queue);
    return statement;
}

template<class Noun>
QList<Id<Noun>> idsOf(Session &session, const Figure &figure, CaseKind cases, const QString &key, const QString &order)
{
    QList<Id<Noun>> ids;
    if (keyFigure(figure.id).cases != cases || !countingOf(figure.id))
        return ids;
    const Statement statement = casesOf(figure, key, order);
    Rows rows = session.rowsOf(statement.sql, statement.values);
    while (rows.next())
        ids << rows.value<Id<Noun>>();
    return ids;
}

} // namespace

Report Reports::today(Session &session, const QDateTime &now, const QTimeZone &zone)
{
    return byQueue(session, ReportName::Today, dayOf(now, zone), now);
}

Report Reports::voice(
    Session &session, const Period &period, Grouping grouping, const QDateTime &now, const QTimeZone &zone)
{
    Report report = byQueue(session, ReportName::Voice, period, now);
    if (grouping == Grouping::Queue)
        return report;
    report.grouping = grouping;
    report.rows.clear();
    for (const Period &slice : grouping == Grouping::Week ? weeksOf(period, zone) : monthsOf(period, zone))
        report.rows << rowOf(slice, readSlice(session, ReportName::Voice, slice, now).total);
    return report;
}

Report Reports::compared(Session &session, Report report, Comparison comparison, const QTimeZone &zone)
{
    report.comparison = comparison;
    if (comparison == Comparison::None)
        return report;
    const Period whole = earlier(report.period, report.period, comparison, report.now, zone);
    const Slice slice = readSlice(session, report.name, whole, report.now, Time::Before);
    putBefore(report.name, report.total, whole, slice.total);
    if (report.grouping == Grouping::Queue) {
        const bool hadNoQueue = slice.queues.contains(QueueId());
        const bool hasNoQueue = !report.rows.isEmpty() && !report.rows.last().queue;
        if (hadNoQueue && !hasNoQueue) {
            report.rows << rowOf({}, {}, report.period, {});
            complete(figuresOf(report.name), report.rows.last().cells);
        }
        for (ReportRow &row : report.rows)
            putBefore(report.name, row, whole, slice.queues.value(row.queue));
        return report;
    }
    for (ReportRow &row : report.rows) {
        const Period before = earlier(row.period, report.period, comparison, report.now, zone);
        putBefore(report.name, row, before, readSlice(session, report.name, before, report.now, Time::Before).total);
    }
    return report;
}

QList<TicketId> Reports::ticketsOf(Session &session, const Figure &figure)
{
    const bool bySolved = countingOf(figure.id) && countsThreads(*countingOf(figure.id));
    return idsOf<Ticket>(session, figure, CaseKind::Tickets, u"t.id"_s, bySolved ? u"t.solved"_s : u"t.updated"_s);
}

QList<CallId> Reports::callsOf(Session &session, const Figure &figure)
{
    return idsOf<Call>(session, figure, CaseKind::Calls, u"c.id"_s, u"c.started"_s);
}

QList<CallBackId> Reports::callBacksOf(Session &session, const Figure &figure)
{
    return idsOf<CallBack>(session, figure, CaseKind::CallBacks, u"b.id"_s, u"b.from_time"_s);
}

} // namespace Earshot
