// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/report.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Earshot
{

namespace
{

using enum FigureKind;
using enum FigureUnit;
using enum CaseKind;
using namespace Qt::StringLiterals;

constexpr KeyFigure count(FigureId id, const char *name, CaseKind cases)
{
    return {id, QLatin1StringView(name), Count, Cases, cases};
}

constexpr KeyFigure standing(FigureId id, const char *name, CaseKind cases)
{
    return {id, QLatin1StringView(name), Count, Cases, cases, true};
}

constexpr std::array today{
    standing(FigureId::WaitingForUs, "waitingForUs", Tickets),
    standing(FigureId::Unassigned, "unassigned", Tickets),
    standing(FigureId::Late, "late", Tickets),
    standing(FigureId::DueToday, "dueToday", Tickets),
    standing(FigureId::CallBacksDue, "callBacksDue", CallBacks),
    standing(FigureId::MissedCalls, "missedCalls", Calls),
    standing(FigureId::PromisesDue, "promisesDue", Calls),
    count(FigureId::NewToday, "newToday", Tickets),
    count(FigureId::SolvedToday, "solvedToday", Tickets),
    count(FigureId::CallsToday, "callsToday", Calls),
    count(FigureId::ReachedToday, "reachedToday", Calls),
};

constexpr std::array voice{
    count(FigureId::CallsOutbound, "callsOutbound", Calls),
    count(FigureId::CallsInbound, "callsInbound", Calls),
    count(FigureId::CallsReached, "callsReached", Calls),
    count(FigureId::CallsTalked, "callsTalked", Calls),
    KeyFigure{FigureId::TalkTotal, QLatin1StringView("talk"), Sum, Milliseconds, Calls},
    KeyFigure{FigureId::TalkMedian, QLatin1StringView("talkMedian"), Median, Milliseconds, Calls},
    count(FigureId::CallsRang, "callsRang", Calls),
    KeyFigure{FigureId::RingingMedian, QLatin1StringView("ringingMedian"), Median, Milliseconds, Calls},
    count(FigureId::CallBacksPromised, "callBacksPromised", CallBacks),
    count(FigureId::CallBacksKept, "callBacksKept", CallBacks),
    count(FigureId::MailThreads, "mailThreads", Tickets),
    KeyFigure{FigureId::MailThreadMails, QLatin1StringView("mailThreadMails"), Median, Mails, Tickets},
    KeyFigure{FigureId::MailThreadDays, QLatin1StringView("mailThreadDays"), Median, Days, Tickets},
    count(FigureId::CallThreads, "callThreads", Tickets),
    KeyFigure{FigureId::CallThreadMails, QLatin1StringView("callThreadMails"), Median, Mails, Tickets},
    KeyFigure{FigureId::CallThreadDays, QLatin1StringView("callThreadDays"), Median, Days, Tickets},
    KeyFigure{FigureId::FewerMails, QLatin1StringView("fewerMails"), Difference, Mails, Tickets},
};

/// The slices that begin where the period does, and after that on each day `next` names.
template<class Next>
QList<Period> slicesOf(const Period &period, const QTimeZone &zone, Next next)
{
    QList<Period> slices;
    QDate day = period.from.toTimeZone(zone).date();
    for (QDateTime from = period.from; from < period.to; from = slices.last().to) {
        day = next(day);
        slices << Period{from, std::min(day.startOfDay(zone).toUTC(), period.to)};
    }
    return slices;
}

struct Step {
    int months = 0;
    int days = 0;
};

Step stepBack(const Period &whole, Comparison comparison, const QTimeZone &zone)
{
    if (comparison == Comparison::YearBefore)
        return {12, 0};
    const QDate first = whole.from.toTimeZone(zone).date();
    const QDate last = whole.to.addMSecs(-1).toTimeZone(zone).date();
    const int days = int(first.daysTo(last)) + 1;
    const bool byWeek = first.dayOfWeek() == Qt::Monday;
    if (days == 1)
        return {0, 1};
    if (first.day() == 1 && !(byWeek && days <= 7))
        return {(last.year() - first.year()) * 12 + last.month() - first.month() + 1, 0};
    return {0, byWeek ? (days + 6) / 7 * 7 : days};
}

} // namespace

std::span<const KeyFigure> figuresOf(ReportName report)
{
    if (report == ReportName::Voice)
        return voice;
    return today;
}

const KeyFigure &keyFigure(FigureId id)
{
    for (const ReportName report : {ReportName::Today, ReportName::Voice}) {
        for (const KeyFigure &figure : figuresOf(report)) {
            if (figure.id == id)
                return figure;
        }
    }
    Q_UNREACHABLE();
}

Period dayOf(const QDateTime &now, const QTimeZone &zone)
{
    const QDate day = now.toTimeZone(zone).date();
    return daysFrom(day, day, zone);
}

Period daysFrom(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    return {first.startOfDay(zone).toUTC(), last.addDays(1).startOfDay(zone).toUTC()};
}

QList<Period> weeksOf(const Period &period, const QTimeZone &zone)
{
    return slicesOf(period, zone, [](const QDate &day) { return day.addDays(8 - day.dayOfWeek()); });
}

QList<Period> monthsOf(const Period &period, const QTimeZone &zone)
{
    return slicesOf(period, zone, [](const QDate &day) { return QDate(day.year(), day.month(), 1).addMonths(1); });
}

Period earlier(
    const Period &slice, const Period &whole, Comparison comparison, const QDateTime &now, const QTimeZone &zone)
{
    const auto back = [&zone, step = stepBack(whole, comparison, zone)](const QDateTime &moment) {
        const QDateTime local = moment.toTimeZone(zone);
        const QDate day = local.date().addMonths(-step.months).addDays(-step.days);
        const bool midnight = local == local.date().startOfDay(zone);
        return (midnight ? day.startOfDay(zone) : QDateTime(day, local.time(), zone)).toUTC();
    };
    const QDateTime from = back(slice.from);
    if (slice.from >= now)
        return {from, from}; // what has not begun is compared with nothing
    return {from, back(std::min(slice.to, now))};
}

bool isTooFew(const KeyFigure &figure, const ReportCell &cell)
{
    return figure.kind == Median && cell.cases < EnoughCases;
}

std::optional<Figure> opens(const Report &report, const ReportRow &row, qsizetype column, bool before)
{
    const KeyFigure &figure = figuresOf(report.name)[size_t(column)];
    const FigureColumn place{column, before};
    const ReportCell &cell = place.cellOf(row);
    if (figure.kind == Difference || cell.cases == 0 || isTooFew(figure, cell))
        return {};
    return Figure{figure.id, before ? row.periodBefore : row.period, report.now, row.everyQueue, row.queue, before};
}

QList<FigureColumn> figureColumns(const Report &report)
{
    const std::span<const KeyFigure> figures = figuresOf(report.name);
    QList<FigureColumn> columns;
    for (qsizetype figure = 0; figure < qsizetype(figures.size()); ++figure) {
        columns << FigureColumn{figure, false};
        if (report.comparison != Comparison::None && !figures[size_t(figure)].standing)
            columns << FigureColumn{figure, true};
    }
    return columns;
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return {};
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

double rounded(FigureUnit unit, double value)
{
    return unit == Mails || unit == Days ? std::round(value * 10) / 10 : std::round(value);
}

std::optional<double> difference(FigureUnit unit, const ReportCell &from, const ReportCell &subtracted)
{
    if (from.cases < EnoughCases || subtracted.cases < EnoughCases || !from.value || !subtracted.value)
        return {};
    return rounded(unit, rounded(unit, *from.value) - rounded(unit, *subtracted.value));
}

} // namespace Earshot
