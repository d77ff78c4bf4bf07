// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsections.h"

#include <QCoreApplication>
#include <QLocale>

#include "reports/reportfile.h"
#include "reports/reportwords.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString say(const char *text)
{
    return QCoreApplication::translate("ReportSections", text);
}

const ReportCell &totalOf(const Report &report, FigureId figure, bool before)
{
    for (const FigureColumn &column : figureColumns(report)) {
        if (column.before == before && figureOf(report, column).id == figure)
            return column.cellOf(report.total);
    }
    Q_UNREACHABLE();
}

QString comparedTitle(const SectionChart &chart, FigureId figure)
{
    if (chart.series.size() == 1)
        return chart.title;
    return keyFigure(figure).kind == FigureKind::Median
        ? say(QT_TRANSLATE_NOOP("ReportSections", "%1 (median)")).arg(longHeadingOf(figure))
        : longHeadingOf(figure);
}

SectionAnswer plainAnswer(FigureId figure)
{
    return {headingOf(figure), figure, {}, {}};
}

QString answerFigure(const Report &report, const SectionAnswer &answer, bool before, const QLocale &locale)
{
    if (answer.medians.isEmpty())
        return cellWords(keyFigure(answer.opens), totalOf(report, answer.opens, before), locale);
    const KeyFigure &mails = keyFigure(answer.medians.first());
    const KeyFigure &days = keyFigure(answer.medians.last());
    if (isTooFew(mails, totalOf(report, mails.id, before)))
        return fewCasesWords();
    return say(QT_TRANSLATE_NOOP("ReportSections", "%1 mails, %2 days"))
        .arg(cellWords(mails, totalOf(report, mails.id, before), locale),
            cellWords(days, totalOf(report, days.id, before), locale));
}

} // namespace

QList<ReportSection> sectionsOf(ReportName report)
{
    if (report == ReportName::Today)
        return {ReportSection::Board};
    return {ReportSection::Threads, ReportSection::Calls};
}

QString words(ReportSection section)
{
    switch (section) {
    case ReportSection::Board:
        break;
    case ReportSection::Threads:
        return say(QT_TRANSLATE_NOOP("ReportSections", "Call or mail alone"));
    case ReportSection::Calls:
        return say(QT_TRANSLATE_NOOP("ReportSections", "Calls and call-backs"));
    }
    return say(QT_TRANSLATE_NOOP("ReportSections", "Board"));
}

QString titleOf(ReportName report, ReportSection section)
{
    return section == ReportSection::Calls ? say(QT_TRANSLATE_NOOP("ReportSections", "Voice: calls and call-backs"))
                                           : titleOf(report);
}

QString definitionOf(const Report &report, ReportSection section)
{
    return comparedDefinition(report,
        section == ReportSection::Calls         ? callsDefinition()
            : section == ReportSection::Threads ? threadsDefinition()
                                                : definitionOf(report.name));
}

QString howToRead(ReportName report, ReportSection section)
{
    return section == ReportSection::Calls ? say(QT_TRANSLATE_NOOP("ReportSections",
               "It shows how much was called, not how well. Calls with an unknown outcome are counted as calls."))
                                           : howToRead(report);
}

QList<FigureId> figuresOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Board:
        break;
    case ReportSection::Threads:
        return {FigureId::MailThreads, FigureId::MailThreadMails, FigureId::MailThreadDays, FigureId::CallThreads,
            FigureId::CallThreadMails, FigureId::CallThreadDays, FigureId::FewerMails};
    case ReportSection::Calls:
        return {FigureId::CallsOutbound, FigureId::CallsInbound, FigureId::CallsReached, FigureId::CallsTalked,
            FigureId::TalkTotal, FigureId::TalkMedian, FigureId::CallsRang, FigureId::RingingMedian,
            FigureId::CallBacksPromised, FigureId::CallBacksKept};
    }
    QList<FigureId> all;
    for (const KeyFigure &figure : figuresOf(ReportName::Today))
        all << figure.id;
    return all;
}

FigureId namingFigure(FigureId figure)
{
    switch (figure) {
    case FigureId::MailThreadMails:
    case FigureId::MailThreadDays:
        return FigureId::MailThreads;
    case FigureId::CallThreadMails:
    case FigureId::CallThreadDays:
        return FigureId::CallThreads;
    default:
        return figure;
    }
}

QList<SectionChart> chartsOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Board:
        break;
    case ReportSection::Threads:
        return {{say(QT_TRANSLATE_NOOP("ReportSections", "Mails per thread (median)")),
                    {{FigureId::MailThreadMails, ChartFill::Hatched}, {FigureId::CallThreadMails, ChartFill::Solid}}},
            {say(QT_TRANSLATE_NOOP("ReportSections", "Days until solved (median)")),
                {{FigureId::MailThreadDays, ChartFill::Hatched}, {FigureId::CallThreadDays, ChartFill::Solid}}}};
    case ReportSection::Calls:
        return {{say(QT_TRANSLATE_NOOP("ReportSections", "Calls")),
                    {{FigureId::CallsOutbound, ChartFill::Hatched}, {FigureId::CallsInbound, ChartFill::Dotted},
                        {FigureId::CallsReached, ChartFill::Solid}}},
            {say(QT_TRANSLATE_NOOP("ReportSections", "Talk time of a call (median, scale in minutes)")),
                {{FigureId::TalkMedian, ChartFill::Solid}}}};
    }
    return {{say(QT_TRANSLATE_NOOP("ReportSections", "Open tickets now")),
                {{FigureId::WaitingForUs, ChartFill::Solid}, {FigureId::Unassigned, ChartFill::Hatched},
                    {FigureId::Late, ChartFill::Dotted}, {FigureId::DueToday, ChartFill::Outline}}},
        {say(QT_TRANSLATE_NOOP("ReportSections", "Tickets of today")),
            {{FigureId::NewToday, ChartFill::Hatched}, {FigureId::SolvedToday, ChartFill::Solid}}}};
}

QList<SectionChart> comparedChartsOf(ReportSection section)
{
    QList<SectionChart> charts;
    for (const SectionChart &chart : chartsOf(section)) {
        if (keyFigure(chart.series.first().figure).standing) {
            charts << chart;
            continue;
        }
        for (const FigureSeries &series : chart.series)
            charts << SectionChart{comparedTitle(chart, series.figure),
                {{series.figure, ChartFill::Hatched, true}, {series.figure, ChartFill::Solid}}};
    }
    return charts;
}

bool hasCommonScale(ReportSection section)
{
    return section != ReportSection::Calls;
}

QList<QList<SectionAnswer>> answersOf(ReportSection section)
{
    if (section == ReportSection::Board) {
        QList<QList<SectionAnswer>> lines(2);
        for (const FigureId figure : figuresOf(section))
            lines[figure < FigureId::NewToday ? 0 : 1] << plainAnswer(figure);
        return lines;
    }
    if (section == ReportSection::Calls)
        return {{plainAnswer(FigureId::CallsOutbound), plainAnswer(FigureId::CallsInbound),
            plainAnswer(FigureId::CallsReached), plainAnswer(FigureId::TalkTotal),
            {longHeadingOf(FigureId::CallBacksKept), FigureId::CallBacksKept, {}, {}}}};
    return {{{say(QT_TRANSLATE_NOOP("ReportSections", "Ended with a call")), FigureId::CallThreads,
                 {FigureId::CallThreadMails, FigureId::CallThreadDays}, ChartFill::Solid},
        {say(QT_TRANSLATE_NOOP("ReportSections", "Mail alone")), FigureId::MailThreads,
            {FigureId::MailThreadMails, FigureId::MailThreadDays}, ChartFill::Hatched}}};
}

QList<QList<ShownAnswer>> shownAnswersOf(const Report &report, ReportSection section)
{
    const bool compared = report.comparison != Comparison::None;
    QList<QList<ShownAnswer>> lines;
    for (const QList<SectionAnswer> &answers : answersOf(section)) {
        for (const bool before : {false, true}) {
            if (before && (!compared || keyFigure(answers.first().opens).standing))
                continue;
            lines << QList<ShownAnswer>();
            for (const SectionAnswer &answer : answers) {
                lines.last() << ShownAnswer{answer, before};
                if (compared)
                    lines.last().last().answer.swatch.reset();
            }
        }
    }
    return lines;
}

AnswerWords wordsOf(const Report &report, const ShownAnswer &shown, const QLocale &locale)
{
    const auto &[answer, before] = shown;
    const KeyFigure &figure = keyFigure(answer.opens);
    const bool saysItself = answer.medians.isEmpty() && figure.kind == FigureKind::Count;
    AnswerWords words{answerFigure(report, answer, before, locale), answer.caption, {}};
    if (before)
        words.caption = QCoreApplication::translate("Earshot::ReportAnswers", "%1, %2", "a figure, period before")
                            .arg(answer.caption, thenWords(report.name, report.comparison));
    if (!saysItself)
        words.detail = QCoreApplication::translate("Earshot::ReportAnswers", "n = %1")
                           .arg(casesWords(figure.cases, totalOf(report, answer.opens, before).cases, locale));
    return words;
}

} // namespace Earshot
