// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <functional>

#include <QImage>
#include <QLocale>

#include "reports/reportsections.h"

class QPagedPaintDevice;
class QPainter;

namespace Earshot
{

class ChartView;

/// What the paper shows as the screen does.
struct SeenOnScreen {
    ReportSection section;
    QList<ChartView *> charts;
    QString wordsInstead; ///< of charts
};

/// A report on paper, in light colours: title, period, answers, charts, every table of it, definitions. Made of bands
/// that are never cut by the end of a page.
class ReportPaper
{
public:
    ReportPaper(const Report &report, const SeenOnScreen &seen, const QTimeZone &zone, const Theme &theme,
        Qt::LayoutDirection direction);

    Q_DISABLE_COPY_MOVE(ReportPaper)

    /// All bands below each other, twice as sharp as the screen.
    QImage picture() const;
    /// Page by page, on a device of 96 dots per inch; false when it cannot be painted on.
    bool paintPages(QPagedPaintDevice &device) const;

private:
    struct Band {
        int height;
        std::function<void(QPainter *, const QRect &)> paint;
        bool withNext = false; ///< never the last on a page
        qsizetype head = -1; ///< the band that stands above it anew where it begins a page
    };

    void addTitle(ReportSection section);
    void addHeading(const QString &text, TypeRole role);
    void addText(const QString &text, TypeRole role, Token color, int space = 0);
    void addAnswers(ReportSection section);
    void addCharts(const QList<ChartView *> &charts);
    void addSection(ReportSection section);
    QList<QList<FigureColumn>> besideEachOther(const QList<FigureColumn> &columns) const;
    void addTable(const QList<FigureColumn> &columns);
    QList<QStringList> tableOf(const QList<FigureColumn> &columns) const;
    QList<int> neededBy(const QList<QStringList> &lines) const;
    QList<int> widthsOf(const QList<QStringList> &lines) const;
    void addTableLine(const QStringList &texts, const QList<int> &widths, TypeRole role, Token color, bool ruled);
    void addDefinitions();
    int heightWithNext(qsizetype band) const;
    QList<QList<qsizetype>> pagesOf(int height) const;
    void begin(QPainter &painter) const;

    Report m_report;
    QTimeZone m_zone;
    Theme m_theme;
    Qt::LayoutDirection m_direction;
    QLocale m_locale;
    QList<Band> m_bands;
};

} // namespace Earshot
