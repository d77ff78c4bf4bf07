// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpaper.h"

#include <numeric>

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include "reports/reportfile.h"
#include "reports/reportwords.h"
#include "shell/paint.h"
#include "shell/times.h"

namespace Earshot
{

namespace
{

constexpr int PaperWidth = 1024; ///< A4 across at 96 dots per inch, without its margins
constexpr int Margin = 32;
constexpr int ChartHeight = 300;
constexpr int TableLine = 24;

QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

ReportPaper::ReportPaper(const Report &report, const QList<ChartView *> &charts, const QTimeZone &zone,
    const Theme &theme, Qt::LayoutDirection direction)
    : m_report(report)
    , m_zone(zone)
    , m_theme(theme.forPaper())
    , m_direction(direction)
{
    addLine(titleOf(report.name), TypeRole::Subject, Token::Text);
    addLine(QCoreApplication::translate("ReportPaper", "%1. Counted at %2.")
                .arg(periodWords(report.period, zone, m_locale),
                    wholeMoment(report.now.toTimeZone(zone), report.now.toTimeZone(zone), m_locale)),
        TypeRole::Meta, Token::Text2, Space::M);
    if (report.comparison != Comparison::None)
        addLine(QCoreApplication::translate("ReportPaper", "Compared with %1.")
                    .arg(periodWords(report.total.periodBefore, zone, m_locale)),
            TypeRole::Meta, Token::Text2, Space::M);
    if (!charts.isEmpty())
        addCharts(charts);
    for (const ReportSection section : sectionsOf(report.name))
        addSection(section);
    addText(definitionOf(report), TypeRole::Meta, Token::Text2);
    for (const KeyFigure &figure : figuresOf(report.name))
        addText(headingOf(figure.id) + QStringLiteral(": ") + definitionOf(figure.id), TypeRole::Meta, Token::Text2);
    addText(howToRead(report.name), TypeRole::Meta, Token::Text2);
}

void ReportPaper::addLine(const QString &text, TypeRole role, Token color, int space)
{
    m_bands << Band{m_theme.lineHeight(role) + space, [this, text, role, color](QPainter *painter, const QRect &rect) {
                        drawLine(painter, QRect(rect.topLeft(), QSize(rect.width(), m_theme.lineHeight(role))), text,
                            m_theme.font(role), m_theme.color(color));
                    }};
}

void ReportPaper::addText(const QString &text, TypeRole role, Token color)
{
    for (const QString &line : linesOf(text, m_theme.font(role), PaperWidth))
        addLine(line, role, color);
}

void ReportPaper::addCharts(const QList<ChartView *> &charts)
{
    for (qsizetype at = 0; at < charts.size(); at += 2)
        m_bands << Band{ChartHeight + Space::L, [beside = charts.mid(at, 2)](QPainter *painter, const QRect &rect) {
                            const int width = (rect.width() - Space::L) / 2;
                            for (qsizetype i = 0; i < beside.size(); ++i)
                                beside.at(i)->paintOn(painter,
                                    QRect(rect.left() + int(i) * (width + Space::L), rect.top(), width, ChartHeight));
                        }};
}

void ReportPaper::addSection(ReportSection section)
{
    if (m_report.name == ReportName::Voice)
        addLine(words(section), TypeRole::BaseStrong, Token::Text);
    const QList<FigureId> figures = figuresOf(section);
    QList<FigureColumn> columns;
    for (const FigureColumn &column : figureColumns(m_report)) {
        if (figures.contains(figureOf(m_report, column).id))
            columns << column;
    }
    // What is wider than the paper goes on in a second table. A figure and what it is compared with stay together.
    QList<FigureColumn> together;
    int width = PaperWidth / 4;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QList<FigureColumn> next{columns.at(i)};
        if (i + 1 < columns.size() && columns.at(i + 1).before)
            next << columns.at(++i);
        const QList<int> needed = neededBy(tableOf(next));
        const int wanted = std::accumulate(needed.begin() + 1, needed.end(), 0);
        if (!together.isEmpty() && width + wanted > PaperWidth) {
            addTable(together);
            together.clear();
            width = PaperWidth / 4;
        }
        together << next;
        width += wanted;
    }
    addTable(together);
}

/// Headings, rows and total.
QList<QStringList> ReportPaper::tableOf(const QList<FigureColumn> &columns) const
{
    QList<QStringList> lines{{groupHeading(m_report.grouping)}};
    for (const FigureColumn &column : columns)
        lines.first() << (column.before ? thenWords(m_report.name, m_report.comparison)
                                        : headingOf(figureOf(m_report, column).id));
    const auto addRow = [&](const ReportRow &row) {
        QStringList texts{groupWords(m_report, row, m_zone, m_locale)};
        for (const FigureColumn &column : columns)
            texts << cellWords(figureOf(m_report, column), column.cellOf(row), m_locale);
        lines << texts;
    };
    for (const ReportRow &row : m_report.rows)
        addRow(row);
    addRow(m_report.total);
    return lines;
}

void ReportPaper::addTable(const QList<FigureColumn> &columns)
{
    const QList<QStringList> lines = tableOf(columns);
    const QList<int> widths = widthsOf(lines);
    addTableLine(lines.first(), widths, TypeRole::Meta, Token::Text2, true);
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        addTableLine(lines.at(i), widths, TypeRole::Base, Token::Text, i + 2 == lines.size());
    addTableLine(lines.last(), widths, TypeRole::BaseStrong, Token::Text, false);
    m_bands << Band{Space::L, [](QPainter *, const QRect &) {}};
}

/// What the words of every column need.
QList<int> ReportPaper::neededBy(const QList<QStringList> &lines) const
{
    QList<int> widths(lines.first().size(), 0);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const TypeRole role = row == 0 ? TypeRole::Meta : TypeRole::BaseStrong;
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column]
                = qMax(widths.at(column), Earshot::lineWidth(lines.at(row).at(column), m_theme.font(role)) + Space::M);
    }
    return widths;
}

/// What is left goes to all columns. A long name gives way before a figure does.
QList<int> ReportPaper::widthsOf(const QList<QStringList> &lines) const
{
    QList<int> widths = neededBy(lines);
    const int others = std::accumulate(widths.begin() + 1, widths.end(), 0);
    widths.first() = qMax(PaperWidth / 8, qMin(qMin(widths.first(), PaperWidth / 4), PaperWidth - others));
    const int spare = qMax(0, (PaperWidth - others - widths.first()) / int(widths.size()));
    for (int &width : widths)
        width += spare;
    return widths;
}

void ReportPaper::addTableLine(
    const QStringList &texts, const QList<int> &widths, TypeRole role, Token color, bool ruled)
{
    m_bands << Band{TableLine, [this, texts, widths, role, color, ruled](QPainter *painter, const QRect &rect) {
                        QRect rest = rect;
                        for (qsizetype i = 0; i < texts.size(); ++i)
                            drawLine(painter, takeLeading(rest, widths.at(i), 0, m_direction), texts.at(i),
                                m_theme.font(role), m_theme.color(color), i == 0 ? Qt::AlignLeft : Qt::AlignRight);
                        if (ruled)
                            drawHairline(painter, rect, Qt::BottomEdge, m_theme.color(Token::Line));
                    }};
}

void ReportPaper::begin(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_direction);
}

QImage ReportPaper::picture() const
{
    int height = 2 * Margin;
    for (const Band &band : m_bands)
        height += band.height;
    constexpr int Sharpness = 2;
    QImage image(QSize(PaperWidth + 2 * Margin, height) * Sharpness, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(Sharpness);
    image.fill(m_theme.color(Token::Surface));
    QPainter painter(&image);
    begin(painter);
    int top = Margin;
    for (const Band &band : m_bands) {
        band.paint(&painter, QRect(Margin, top, PaperWidth, band.height));
        top += band.height;
    }
    return image;
}

bool ReportPaper::paintPages(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    begin(painter);
    // Narrower paper gets smaller letters, not other lines.
    const double scale = qMin(1.0, double(device.width()) / PaperWidth);
    const int pageHeight = int(device.height() / scale);
    painter.scale(scale, scale);
    int top = 0;
    for (const Band &band : m_bands) {
        if (top > 0 && top + band.height > pageHeight) {
            if (!device.newPage())
                return false;
            top = 0;
        }
        band.paint(&painter, QRect(0, top, PaperWidth, band.height));
        top += band.height;
    }
    return painter.end();
}

} // namespace Earshot
