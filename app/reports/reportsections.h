// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QString>

#include "reports/chartview.h"

/// Which figures of a report are seen together: its table has more columns than one reads at once.
namespace Earshot
{

enum class ReportSection {
    Board, ///< all of Today
    Threads, ///< ended with a call, against mail alone
    Calls, ///< calls and call-backs
};

QList<ReportSection> sectionsOf(ReportName report);
QString words(ReportSection section);
/// The title of the report while the section is seen: "Voice: calls and call-backs".
QString titleOf(ReportName report, ReportSection section);
/// What is counted there, and what its figures are compared with.
QString definitionOf(const Report &report, ReportSection section);
QString howToRead(ReportName report, ReportSection section);
QList<FigureId> figuresOf(ReportSection section); ///< the table's columns
/// The figure whose heading says of what this one is: "mails" stands behind "With a call: n". Else itself.
FigureId namingFigure(FigureId figure);

struct FigureSeries {
    FigureId figure;
    ChartFill fill;
    bool before = false;
};

struct SectionChart {
    QString title;
    QList<FigureSeries> series;
};

QList<SectionChart> chartsOf(ReportSection section);
/// The same figures, each with that of then beside it in a chart of its own; what stands now stays together.
QList<SectionChart> comparedChartsOf(ReportSection section);
/// Whether its charts are compared, and share a scale.
bool hasCommonScale(ReportSection section);

/// One answer at the top: a figure, or two medians in one sentence.
struct SectionAnswer {
    QString caption;
    FigureId opens; ///< the cases it stands on
    QList<FigureId> medians; ///< mails and days; empty: the figure itself is the answer
    std::optional<ChartFill> swatch;
};

/// The answers, line by line.
QList<QList<SectionAnswer>> answersOf(ReportSection section);

/// An answer, or the same one of then.
struct ShownAnswer {
    SectionAnswer answer;
    bool before = false;
};

/// The answers as they are seen. In a comparison each line is followed by that of then, and without swatches: the
/// charts' patterns tell now from then.
QList<QList<ShownAnswer>> shownAnswersOf(const Report &report, ReportSection section);

struct AnswerWords {
    QString figure; ///< "3 mails, 1.2 days"
    QString caption; ///< "Ended with a call"
    QString detail; ///< "n = 148 tickets"; nothing where the figure says so itself
};

AnswerWords wordsOf(const Report &report, const ShownAnswer &shown, const QLocale &locale);

} // namespace Earshot
