// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/reports.h"

#include "earshot/storage/catalogs.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <numeric>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

// Where the rows of a figure come from. In all of them `t` is the ticket, whose queue decides the group.
// {from}, {to}, {now} are the moments of the figure.

constexpr auto tickets = "ticket t";
constexpr auto calls = "call c LEFT JOIN ticket t ON t.id = c.ticket_id";
constexpr auto callBacks = "call_back b LEFT JOIN ticket t ON t.id = b.ticket_id";
/// Solved tickets with at least two mails: how many there were until then, and when somebody last spoke with the
/// customer.
constexpr auto threads
    = "(SELECT s.id, s.queue_id, s.solved, s.solved - s.created AS took, COUNT(*) AS mails, MIN(m.sent) AS first_mail, "
      "(SELECT MAX(c.started) FROM call c WHERE c.ticket_id = s.id AND c.outcome = 1 AND c.started <= s.solved) "
      "AS last_call, (SELECT MAX(k.at) FROM contact k WHERE k.ticket_id = s.id AND k.at <= s.solved) AS last_other "
      "FROM ticket s JOIN message m ON m.ticket_id = s.id AND m.kind = 0 AND m.sent <= s.solved "
      "WHERE s.solved >= {from} AND s.solved < {to} GROUP BY s.id, s.queue_id, s.solved, s.created "
      "HAVING COUNT(*) >= 2) t";

// What narrows them. A call counts once it is over.

constexpr auto waiting = "t.waiting_since IS NOT NULL"; // only open tickets wait
constexpr auto unassigned = "t.category < 4 AND t.owner_id IS NULL";
constexpr auto late = "t.category < 4 AND t.due < {now}";
constexpr auto dueToday = "t.category < 4 AND t.due >= {now} AND t.due < {to}";
constexpr auto callBackDue = "b.state = 0 AND b.from_time <= {now}";
constexpr auto missed = "c.direction = 0 AND NOT c.handled";
constexpr auto promiseDue = "c.promise_state = 1 AND c.promise_due < {to}";
/// No ticket is created after its last change, whose times have an index.
constexpr auto created = "t.updated >= {from} AND t.created >= {from} AND t.created < {to}";
constexpr auto solved = "t.solved >= {from} AND t.solved < {to}";
constexpr auto made = "c.started >= {from} AND c.started < {to} AND (c.state = 4 OR c.filed)";
constexpr auto outbound = "c.direction = 1";
constexpr auto inbound = "c.direction = 0";
constexpr auto reached = "c.outcome = 1";
constexpr auto talked = "c.talk_ms > 0";
constexpr auto rang = "c.ringing_ms > 0";
constexpr auto promised = "b.from_time >= {from} AND b.from_time < {to} AND b.state <> 2";
constexpr auto kept = "b.state = 1";
constexpr auto byMail = "t.last_call IS NULL AND t.last_other IS NULL";
/// Mail came first, and after the call there was at most what politeness asks for: our summary and their thanks. What
/// a program wrote is no contact. The number is the direction.
constexpr auto byCall
    = "t.last_call >= COALESCE(t.last_other, t.last_call) AND t.first_mail <= t.last_call AND "
      "(SELECT COUNT(*) FROM message a WHERE a.ticket_id = t.id AND a.kind = 0 AND a.sent > t.last_call AND "
      "a.sent <= t.solved AND a.direction = 0 AND a.automatic = 0) <= 1 AND "
      "(SELECT COUNT(*) FROM message a WHERE a.ticket_id = t.id AND a.kind = 0 AND a.sent > t.last_call AND "
      "a.sent <= t.solved AND a.direction = 1 AND a.automatic = 0) <= 1";

/// The one place that says what a figure counts: figures and what they open are both read from here.
struct Counting {
    FigureId id;
    const char *from;
    const char *where;
    const char *also = nullptr;
    const char *value = nullptr; ///< what is summed, or has a median, in the unit of the figure
};

constexpr std::array countings{
    Counting{FigureId::WaitingForUs, tickets, waiting},
    Counting{FigureId::Unassigned, tickets, unassigned},
    Counting{FigureId::Late, tickets, late},
    Counting{FigureId::DueToday, tickets, dueToday},
    Counting{FigureId::CallBacksDue, callBacks, callBackDue},
    Counting{FigureId::MissedCalls, calls, missed},
    Counting{FigureId::PromisesDue, calls, promiseDue},
    Counting{FigureId::NewToday, tickets, created},
    Counting{FigureId::SolvedToday, tickets, solved},
    Counting{FigureId::CallsToday, calls, made},
    Counting{FigureId::ReachedToday, calls, made, reached},
    Counting{FigureId::CallsOutbound, calls, made, outbound},
    Counting{FigureId::CallsInbound, calls, made, inbound},
    Counting{FigureId::CallsReached, calls, made, reached},
    Counting{FigureId::CallsTalked, calls, made, talked},
    Counting{FigureId::TalkTotal, calls, made, talked, "c.talk_ms"},
    Counting{FigureId::TalkMedian, calls, made, talked, "c.talk_ms"},
    Counting{FigureId::CallsRang, calls, made, rang},
    Counting{FigureId::RingingMedian, calls, made, rang, "c.ringing_ms"},
    Counting{FigureId::CallBacksPromised, callBacks, promised},
    Counting{FigureId::CallBacksKept, callBacks, promised, kept},
    Counting{FigureId::MailThreads, threads, byMail},
    Counting{FigureId::MailThreadMails, threads, byMail, nullptr, "t.mails"},
    Counting{FigureId::MailThreadDays, threads, byMail, nullptr, "t.took / 86400000.0"},
    Counting{FigureId::CallThreads, threads, byCall},
    Counting{FigureId::CallThreadMails, threads, byCall, nullptr, "t.mails"},
    Counting{FigureId::CallThreadDays, threads, byCall, nullptr, "t.took / 86400000.0"},
};

const Counting *countingOf(FigureId id)
{
    for (const Counting &counting : countings) {
        if (counting.id == id)
            return &counting;
    }
    return nullptr;
}

QString sourceOf(const Counting &counting)
{
    QString source = QLatin1StringView(counting.from) + u" WHERE "_s + QLatin1StringView(counting.where);
    if (counting.also)
        source += u" AND "_s + QLatin1StringView(counting.also);
    return source;
}

/// A statement whose moments are filled in, in the order in which they stand.
struct Statement {
    QString sql;
    QVariantList values;
};

Statement withMoments(const QString &sql, const Period &period, const QDateTime &now)
{
    Statement statement;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype mark = sql.indexOf(u'{', at);
        statement.sql += QStringView(sql).mid(at, mark < 0 ? -1 : mark - at);
        if (mark < 0)
            break;
        at = sql.indexOf(u'}', mark) + 1;
        const QStringView name = QStringView(sql).mid(mark + 1, at - mark - 2);
        statement.sql += u'?';
        statement.values << toSql(name == u"from" ? period.from : name == u"to" ? period.to : now);
    }
    return statement;
}

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

Slice readSlice(Session &session, ReportName name, const Period &period, const QDateTime &now)
{
    const std::span<const KeyFigure> figures = figuresOf(name);
    Slice slice;
    for (const QList<qsizetype> &columns : columnsTogether(figures)) {
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

/// Every queue of the desk, and what is in none if there is some, or if there are no queues.
QList<ReportRow> queueRows(Session &session, ReportName name, const Period &period, Slice &slice)
{
    QList<ReportRow> rows;
    for (const Queue &queue : Catalogs::read(session).queues)
        rows << ReportRow{false, queue.id, queue.name, period, slice.queues.value(queue.id)};
    if (rows.isEmpty() || slice.queues.contains(QueueId()))
        rows << ReportRow{false, {}, {}, period, slice.queues.value(QueueId())};
    for (ReportRow &row : rows) {
        if (row.cells.isEmpty())
            complete(figuresOf(name), row.cells);
    }
    return rows;
}

Report byQueue(Session &session, ReportName name, const Period &period, const QDateTime &now)
{
    Slice slice = readSlice(session, name, period, now);
    Report report{name, Grouping::Queue, period, now, queueRows(session, name, period, slice), {}};
    report.total = {true, {}, {}, period, slice.total};
    return report;
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
    for (const Period &week : weeksOf(period, zone))
        report.rows << ReportRow{true, {}, {}, week, readSlice(session, ReportName::Voice, week, now).total};
    return report;
}

QList<TicketId> Reports::ticketsOf(Session &session, const Figure &figure)
{
    const bool bySolved = countingOf(figure.id) && countingOf(figure.id)->from == threads;
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
