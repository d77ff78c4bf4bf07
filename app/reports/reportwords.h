// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QLocale>
#include <QString>

/// What reports and their figures are called, and what they mean: the same on the screen, in files and on the command
/// line. Needs no window.
namespace Earshot
{

/// Says what is seen: "Voice: threads that ended with a call, against mail alone".
QString titleOf(ReportName report);
QString headingOf(FigureId figure); ///< of its column, read beside the others: "mails"
QString longHeadingOf(FigureId figure); ///< where nothing else says which it is: "Mail alone: mails"
QString longHeadingOf(const Report &report, const FigureColumn &column); ///< "Calls out, period before"
QString definitionOf(FigureId figure); ///< one sentence
/// What the report counts, as a whole.
QString definitionOf(ReportName report);
QString threadsDefinition(); ///< its parts, where one of them is shown
QString callsDefinition();
/// The same, and what its figures are compared with.
QString definitionOf(const Report &report);
QString comparedDefinition(const Report &report, const QString &definition);
QString countedHeading(); ///< "What is counted"
QString howToRead(ReportName report); ///< what the figures do not say
QString fewCasesWords(); ///< "too few to say"
QString fewCasesSentence(Grouping grouping); ///< why there is nothing to compare

QString thenWords(ReportName report, Comparison comparison); ///< "period before", "day before", "year before"
QString nowWords(ReportName report); ///< "this period", "today"

QString groupHeading(Grouping grouping); ///< "Queue", "Week", "Month"
/// The queue's name, "No queue", "2 to 8 Nov 2026"; "All queues" for the total.
QString groupWords(const Report &report, const ReportRow &row, const QTimeZone &zone, const QLocale &locale);
/// A week or month where there is room for little: "5 Jan", "Jan"; its year stands apart.
QString shortPeriodWords(Grouping grouping, const Period &period, const QTimeZone &zone, const QLocale &locale);
QString yearWords(const Period &period, const QTimeZone &zone, const QLocale &locale);
/// "1 September to 31 October 2026"; one day is named once. What ends within a day says when.
QString periodWords(const Period &period, const QTimeZone &zone, const QLocale &locale);

/// A cell as it is read: "184", "4.6", "0:02:41", "too few to say", "–".
QString cellWords(const KeyFigure &figure, const ReportCell &cell, const QLocale &locale);
/// Everything that must stand beside a figure: its definition, how many cases, the period.
QString aboutCell(const Report &report, const ReportRow &row, const FigureColumn &column, const QTimeZone &zone,
    const QLocale &locale);
/// "148 tickets", "1 call".
QString casesWords(CaseKind kind, qint64 cases, const QLocale &locale);

} // namespace Earshot
