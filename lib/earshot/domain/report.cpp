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

constexpr std::array today{
    count(FigureId::WaitingForUs, "waitingForUs", Tickets),
    count(FigureId::Unassigned, "unassigned", Tickets),
    count(FigureId::Late, "late", Tickets),
    count(FigureId::DueToday, "dueToday", Tickets),
    count(FigureId::CallBacksDue, "callBacksDue", CallBacks),
    count(FigureId::MissedCalls, "missedCalls", Calls),
    count(FigureId::PromisesDue, "promisesDue", Calls),
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
    QList<Period> weeks;
    QDate monday = period.from.toTimeZone(zone).date();
    monday = monday.addDays(1 - monday.dayOfWeek());
    for (QDateTime from = period.from; from < period.to; from = weeks.last().to) {
        monday = monday.addDays(7);
        weeks << Period{from, std::min(monday.startOfDay(zone).toUTC(), period.to)};
    }
    return weeks;
}

bool isTooFew(const KeyFigure &figure, const ReportCell &cell)
{
    return figure.kind == Median && cell.cases < EnoughCases;
}

std::optional<Figure> opens(const Report &report, const ReportRow &row, qsizetype column)
{
    const KeyFigure &figure = figuresOf(report.name)[size_t(column)];
    const ReportCell &cell = row.cells.at(column);
    if (figure.kind == Difference || cell.cases == 0 || isTooFew(figure, cell))
        return {};
    return Figure{figure.id, row.period, report.now, row.everyQueue, row.queue};
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
