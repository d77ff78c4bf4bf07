// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <span>

namespace Earshot
{

enum class ReportName {
    Today, ///< a board: what waits, what was done
    Voice, ///< calls, call-backs, threads that ended with a call against mail alone
};

/// What the rows of a report are. Never a person.
enum class Grouping {
    Queue,
    Week, ///< Monday to Sunday, in the reader's zone
    Month,
};

/// What stands beside each figure.
enum class Comparison {
    None,
    PeriodBefore,
    YearBefore, ///< the same days of the year before
};

/// What a figure tells. storage/reports says which rows it counts, app/reports/reportwords what it is called.
enum class FigureId {
    WaitingForUs,
    Unassigned,
    Late,
    DueToday,
    CallBacksDue,
    MissedCalls,
    PromisesDue,
    NewToday,
    SolvedToday,
    CallsToday,
    ReachedToday,

    CallsOutbound,
    CallsInbound,
    CallsReached,
    CallsTalked,
    TalkTotal,
    TalkMedian,
    CallsRang,
    RingingMedian,
    CallBacksPromised,
    CallBacksKept,
    MailThreads,
    MailThreadMails,
    MailThreadDays,
    CallThreads,
    CallThreadMails,
    CallThreadDays,
    FewerMails,
};

/// How a figure comes about from its cases.
enum class FigureKind {
    Count,
    Sum,
    Median,
    Difference, ///< of two medians beside it
};

enum class FigureUnit {
    Cases,
    Mails,
    Days,
    Milliseconds,
};

/// What a figure opens.
enum class CaseKind {
    Tickets,
    Calls,
    CallBacks,
};

/// What is true of a figure wherever it stands.
struct KeyFigure {
    FigureId id;
    QLatin1StringView name; ///< for scripts: "callsOutbound"
    FigureKind kind;
    FigureUnit unit;
    CaseKind cases;
    bool standing = false; ///< tells how things stand now: no former period has such a figure
};

/// The figures of a report, in the order of its columns.
std::span<const KeyFigure> figuresOf(ReportName report);
const KeyFigure &keyFigure(FigureId id);

/// Rates, averages and medians of fewer cases than this say nothing.
inline constexpr qint64 EnoughCases = 5;

/// From a moment on, to just before another.
struct Period {
    QDateTime from;
    QDateTime to;

    bool operator==(const Period &) const = default;
};

/// The day `now` belongs to in that zone; 23 or 25 hours where the clock is changed.
Period dayOf(const QDateTime &now, const QTimeZone &zone);
/// Whole days, `last` included.
Period daysFrom(const QDate &first, const QDate &last, const QTimeZone &zone);
/// The weeks from Monday on that the period touches, the first and the last cut to it.
QList<Period> weeksOf(const Period &period, const QTimeZone &zone);
QList<Period> monthsOf(const Period &period, const QTimeZone &zone);
/// What a slice of `whole` is compared with; slices that follow each other are compared with such. The period before
/// has as many days, or weeks from a Monday on, or months from a first on. Where `now` is inside the slice, what it is
/// compared with ends at the same time of day.
Period earlier(
    const Period &slice, const Period &whole, Comparison comparison, const QDateTime &now, const QTimeZone &zone);

/// Exactly what a figure counts: enough to find these rows again.
struct Figure {
    FigureId id = FigureId::WaitingForUs;
    Period period;
    QDateTime now; ///< what "late" and "due" are measured by
    bool everyQueue = true;
    QueueId queue; ///< empty: what is in no queue
    bool before = false; ///< of the period a report is compared with

    bool operator==(const Figure &) const = default;
};

/// One figure with the number of cases behind it.
struct ReportCell {
    std::optional<double> value; ///< nothing where there is no case to say it by
    qint64 cases = 0;

    bool operator==(const ReportCell &) const = default;
};

/// One line of a report: a queue, or a week.
struct ReportRow {
    bool everyQueue = false; ///< a week, or the total
    QueueId queue;
    QString queueName; ///< empty: in no queue
    Period period;
    QList<ReportCell> cells; ///< in the order of figuresOf()
    Period periodBefore; ///< what it is compared with
    QList<ReportCell> before; ///< the same figures of then; empty when nothing is compared

    bool operator==(const ReportRow &) const = default;
};

/// A report as it was counted at one moment.
struct Report {
    ReportName name = ReportName::Today;
    Grouping grouping = Grouping::Queue;
    Comparison comparison = Comparison::None;
    Period period;
    QDateTime now; ///< when it was counted
    QList<ReportRow> rows;
    ReportRow total; ///< all of it; medians are of all cases, not of the rows' medians

    bool operator==(const Report &) const = default;
};

/// Whether the figure must say "too few to say". Plain counts and sums are always shown.
bool isTooFew(const KeyFigure &figure, const ReportCell &cell);
/// The rows behind a cell, or behind the one it is compared with; nothing when there are none, or too few to tell a
/// value of.
std::optional<Figure> opens(const Report &report, const ReportRow &row, qsizetype column, bool before = false);

/// A column of a report as it is seen: a figure, or what it is compared with.
struct FigureColumn {
    qsizetype figure = 0; ///< index in figuresOf()
    bool before = false;

    bool operator==(const FigureColumn &) const = default;
    const ReportCell &cellOf(const ReportRow &row) const { return (before ? row.before : row.cells).at(figure); }
};

/// Every figure; in a comparison each is followed by that of then, if there can be one.
QList<FigureColumn> figureColumns(const Report &report);

/// The middle value, or the mean of the two in the middle; nothing of none.
std::optional<double> median(QList<double> values);
/// The value in the figure's own precision: days and medians of mails with one decimal, milliseconds whole.
double rounded(FigureUnit unit, double value);
/// The difference of two medians as they are shown; nothing when one of them stands on too few cases.
std::optional<double> difference(FigureUnit unit, const ReportCell &from, const ReportCell &subtracted);

} // namespace Earshot
