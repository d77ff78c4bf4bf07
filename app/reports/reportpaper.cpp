// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpaper.h"

#include <numeric>

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include "reports/figurecard.h"
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
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
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

ReportPaper::ReportPaper(const Report &report, const SeenOnScreen &seen, const QTimeZone &zone, const Theme &theme,
    Qt::LayoutDirection direction)
    : m_report(report)
    , m_zone(zone)
    , m_theme(theme.forPaper())
    , m_direction(direction)
{
    addTitle(seen.section);
    addAnswers(seen.section);
    addCharts(seen.charts);
    if (!seen.wordsInstead.isEmpty())
        addText(seen.wordsInstead, TypeRole::Base, Token::Text2, Space::L);
    for (const ReportSection section : sectionsOf(report.name))
        addSection(section);
    addDefinitions();
}

void ReportPaper::addTitle(ReportSection section)
{
    const QDateTime now = m_report.now.toTimeZone(m_zone);
    addText(titleOf(m_report.name, section), TypeRole::Subject, Token::Text);
    addText(QCoreApplication::translate("ReportPaper", "%1. As of %2.")
                .arg(periodWords(m_report.period, m_zone, m_locale), wholeMoment(now, now, m_locale)),
        TypeRole::Meta, Token::Text2);
    if (m_report.comparison != Comparison::None)
        addText(QCoreApplication::translate("ReportPaper", "Compared with %1.")
                    .arg(periodWords(m_report.total.periodBefore, m_zone, m_locale)),
            TypeRole::Meta, Token::Text2);
    m_bands.last().height += Space::M;
}

void ReportPaper::addHeading(const QString &text, TypeRole role)
{
    addText(text, role, Token::Text);
    m_bands.last().withNext = true;
}

void ReportPaper::addText(const QString &text, TypeRole role, Token color, int space)
{
    const QStringList lines = linesOf(text, m_theme.font(role), PaperWidth);
    const int height = m_theme.lineHeight(role);
    m_bands << Band{
        height * int(lines.size()) + space, [this, lines, height, role, color](QPainter *painter, const QRect &rect) {
            for (int i = 0; i < lines.size(); ++i)
                drawLine(painter, QRect(rect.left(), rect.top() + i * height, rect.width(), height), lines.at(i),
                    m_theme.font(role), m_theme.color(color));
        }};
}

void ReportPaper::addAnswers(ReportSection section)
{
    QList<QList<AnswerShape>> lines;
    qsizetype longest = 1;
    int least = 1;
    for (const QList<ShownAnswer> &line : shownAnswersOf(m_report, section)) {
        lines << QList<AnswerShape>();
        for (const ShownAnswer &shown : line) {
            lines.last() << AnswerShape{wordsOf(m_report, shown, m_locale), shown.answer.swatch};
            least = qMax(least, Earshot::lineWidth(lines.last().last().words.figure, m_theme.font(TypeRole::Figure)));
        }
        longest = qMax(longest, line.size());
    }
    const int across = answersAcross(longest, PaperWidth / (least + Space::M));
    const int width = PaperWidth / across - Space::M;
    for (const QList<AnswerShape> &line : lines) {
        for (int at = 0; at < line.size(); at += across) {
            const QList<AnswerShape> beside = line.mid(at, across);
            int height = 0;
            for (const AnswerShape &answer : beside)
                height = qMax(height, answer.heightFor(width, m_theme));
            m_bands << Band{height + Space::M, [this, beside, width](QPainter *painter, const QRect &rect) {
                                QRect rest = rect;
                                for (const AnswerShape &answer : beside)
                                    answer.draw(painter, takeLeading(rest, width, Space::M, m_direction), m_theme,
                                        Token::Text, m_direction);
                            }};
        }
    }
}

void ReportPaper::addCharts(const QList<ChartView *> &charts)
{
    for (qsizetype at = 0; at < charts.size(); at += 2)
        m_bands << Band{ChartHeight + Space::L,
            [beside = charts.mid(at, 2), direction = m_direction](QPainter *painter, const QRect &rect) {
                QRect rest(rect.topLeft(), QSize(rect.width(), ChartHeight));
                for (const ChartView *chart : beside)
                    chart->paintOn(painter, takeLeading(rest, (rect.width() - Space::L) / 2, Space::L, direction));
            }};
}

void ReportPaper::addSection(ReportSection section)
{
    if (m_report.name == ReportName::Voice)
        addHeading(words(section), TypeRole::BaseStrong);
    const QList<FigureId> figures = figuresOf(section);
    QList<FigureColumn> columns;
    for (const FigureColumn &column : figureColumns(m_report)) {
        if (figures.contains(figureOf(m_report, column).id))
            columns << column;
    }
    for (const QList<FigureColumn> &together : besideEachOther(columns))
        addTable(together);
}

/// What is wider than the paper goes on in a further table, as wide as the others. What one heading names stays
/// together, and a figure with what it is compared with.
QList<QList<FigureColumn>> ReportPaper::besideEachOther(const QList<FigureColumn> &columns) const
{
    struct Group {
        QList<FigureColumn> columns;
        int width = 0;
    };
    QList<Group> groups;
    for (const FigureColumn &column : columns) {
        const FigureId named = namingFigure(figureOf(m_report, column).id);
        if (groups.isEmpty() || namingFigure(figureOf(m_report, groups.last().columns.first()).id) != named)
            groups << Group();
        groups.last().columns << column;
    }
    for (Group &group : groups) {
        const QList<int> needed = neededBy(tableOf(group.columns));
        group.width = std::accumulate(needed.begin() + 1, needed.end(), 0);
    }
    const auto filled = [&groups](int room) {
        QList<QList<FigureColumn>> tables;
        int width = 0;
        for (const Group &group : std::as_const(groups)) {
            if (tables.isEmpty() || width + group.width > room) {
                tables << QList<FigureColumn>();
                width = 0;
            }
            tables.last() << group.columns;
            width += group.width;
        }
        return tables;
    };
    // Of as many tables as there must be, the widest is as narrow as it can be.
    constexpr int Step = 16;
    int room = PaperWidth - PaperWidth / 4;
    const qsizetype fewest = filled(room).size();
    while (room > Step && filled(room - Step).size() == fewest)
        room -= Step;
    return filled(room);
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
    const qsizetype head = m_bands.size();
    addTableLine(lines.first(), widths, TypeRole::Meta, Token::Text2, true);
    m_bands.last().withNext = true;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const bool total = i + 1 == lines.size();
        addTableLine(
            lines.at(i), widths, total ? TypeRole::BaseStrong : TypeRole::Base, Token::Text, i + 2 == lines.size());
        m_bands.last().head = head;
    }
    m_bands.last().height += Space::L;
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
                        QRect rest(rect.topLeft(), QSize(rect.width(), TableLine));
                        for (qsizetype i = 0; i < texts.size(); ++i)
                            drawLine(painter, takeLeading(rest, widths.at(i), 0, m_direction), texts.at(i),
                                m_theme.font(role), m_theme.color(color), i == 0 ? Qt::AlignLeft : Qt::AlignRight);
                        if (ruled)
                            drawHairline(painter, rect, Qt::BottomEdge, m_theme.color(Token::Line));
                    }};
}

/// Each under the whole name of its figure.
void ReportPaper::addDefinitions()
{
    addHeading(countedHeading(), TypeRole::BaseStrong);
    addText(definitionOf(m_report), TypeRole::Meta, Token::Text2, Space::M);
    for (const KeyFigure &figure : figuresOf(m_report.name)) {
        addHeading(longHeadingOf(figure.id), TypeRole::MetaStrong);
        addText(definitionOf(figure.id), TypeRole::Meta, Token::Text2, Space::S);
    }
    addHeading(QCoreApplication::translate("Earshot::ReportNotes", "How to read it"), TypeRole::BaseStrong);
    addText(howToRead(m_report.name), TypeRole::Meta, Token::Text2);
}

/// Of the band and of what must stand on its page.
int ReportPaper::heightWithNext(qsizetype band) const
{
    int height = m_bands.at(band).height;
    while (m_bands.at(band).withNext && band + 1 < m_bands.size())
        height += m_bands.at(++band).height;
    return height;
}

QList<QList<qsizetype>> ReportPaper::pagesOf(int height) const
{
    QList<QList<qsizetype>> pages{{}};
    int top = 0;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        if (top > 0 && top + heightWithNext(i) > height) {
            const qsizetype head = m_bands.at(i).head;
            pages << (head < 0 ? QList<qsizetype>() : QList<qsizetype>{head});
            top = head < 0 ? 0 : m_bands.at(head).height;
        }
        pages.last() << i;
        top += m_bands.at(i).height;
    }
    return pages;
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
    const int foot = m_theme.lineHeight(TypeRole::Meta);
    const QList<QList<qsizetype>> pages = pagesOf(pageHeight - foot - Space::S);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        int top = 0;
        for (const qsizetype i : pages.at(page)) {
            const Band &band = m_bands.at(i);
            band.paint(&painter, QRect(0, top, PaperWidth, band.height));
            top += band.height;
        }
        drawLine(&painter, QRect(0, pageHeight - foot, PaperWidth, foot),
            QCoreApplication::translate("ReportPaper", "Page %1 of %2")
                .arg(m_locale.toString(page + 1), m_locale.toString(pages.size())),
            m_theme.font(TypeRole::Meta), m_theme.color(Token::Text2), Qt::AlignRight);
    }
    return painter.end();
}

} // namespace Earshot
