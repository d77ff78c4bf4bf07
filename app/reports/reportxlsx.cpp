// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <xlsxwriter.h>

#include "reports/reportwords.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr double MillisecondsOfDay = 86'400'000;
constexpr double WidestName = 40; ///< in the workbook's unit, about a digit
constexpr double NotesWidth = 100;
constexpr qsizetype LongestName = LXW_SHEETNAME_MAX; ///< of a sheet

/// A workbook that is being written; closed, its file is complete.
class Workbook
{
public:
    explicit Workbook(const QString &file)
        : m_book(workbook_new(QFile::encodeName(file).constData()))
    {
    }
    ~Workbook()
    {
        if (m_book)
            close();
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    explicit operator bool() const { return m_book; }
    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

    lxw_worksheet *sheet(const QString &name)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, name.left(LongestName).toUtf8().constData());
        if (made && QLocale().textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(made);
        return made;
    }

    /// A cell's look; `figures` is how its number is shown.
    lxw_format *format(bool bold, const char *figures, lxw_format_alignments align = LXW_ALIGN_RIGHT)
    {
        lxw_format *made = workbook_add_format(m_book);
        if (bold)
            format_set_bold(made);
        if (figures)
            format_set_num_format(made, figures);
        format_set_align(made, uint8_t(align));
        return made;
    }

private:
    lxw_workbook *m_book;
};

/// The screen's precision, see cellWords().
const char *numberFormat(FigureUnit unit, double value)
{
    switch (unit) {
    case FigureUnit::Cases:
        return value < 10'000 ? "0" : "#,##0";
    case FigureUnit::Mails:
        return value == double(qRound64(value)) ? "0" : "0.0";
    case FigureUnit::Days:
        return "0.0";
    case FigureUnit::Milliseconds:
        break;
    }
    return "[h]:mm:ss";
}

void writeText(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
}

class Sheets
{
public:
    Sheets(Workbook &book, const Report &report, const QTimeZone &zone)
        : m_book(book)
        , m_report(report)
        , m_zone(zone)
    {
    }

    bool write()
    {
        lxw_worksheet *table = m_book.sheet(titleOf(m_report.name).section(u':', 0, 0));
        lxw_worksheet *notes = m_book.sheet(countedHeading());
        if (!table || !notes)
            return false;
        writeTable(table);
        writeNotes(notes);
        return true;
    }

private:
    void writeTable(lxw_worksheet *sheet)
    {
        lxw_format *left = m_book.format(true, nullptr, LXW_ALIGN_LEFT);
        lxw_format *right = m_book.format(true, nullptr);
        const QStringList headings = columnsOf(m_report);
        for (int column = 0; column < headings.size(); ++column) {
            writeText(sheet, 0, column, headings.at(column), column == 0 ? left : right);
            const auto width = double(headings.at(column).size() + 2);
            worksheet_set_column(
                sheet, lxw_col_t(column), lxw_col_t(column), column == 0 ? nameWidth() : qMax(width, 10.0), nullptr);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        int row = 1;
        for (const ReportRow &each : m_report.rows)
            writeRow(sheet, row++, each, false);
        writeRow(sheet, row, m_report.total, true);
    }

    double nameWidth() const
    {
        qsizetype width = 10;
        for (const ReportRow &row : m_report.rows)
            width = qMax(width, groupWords(m_report, row, m_zone, QLocale()).size());
        return qMin(double(width + 2), WidestName);
    }

    void writeRow(lxw_worksheet *sheet, int row, const ReportRow &cells, bool bold)
    {
        writeText(sheet, row, 0, groupWords(m_report, cells, m_zone, QLocale()),
            m_book.format(bold, nullptr, LXW_ALIGN_LEFT));
        int at = 0;
        for (const FigureColumn &column : figureColumns(m_report)) {
            const KeyFigure &figure = figureOf(m_report, column);
            const ReportCell &cell = column.cellOf(cells);
            ++at;
            if (isTooFew(figure, cell) || !cell.value) {
                writeText(sheet, row, at, cellWords(figure, cell, QLocale()), m_book.format(bold, nullptr));
                continue;
            }
            const double value = rounded(figure.unit, *cell.value);
            const bool time = figure.unit == FigureUnit::Milliseconds;
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(at),
                time ? double(qRound64(value / 1000)) * 1000 / MillisecondsOfDay : value,
                m_book.format(bold, numberFormat(figure.unit, value)));
        }
    }

    void writeNotes(lxw_worksheet *sheet)
    {
        worksheet_set_column(sheet, 0, 0, NotesWidth, nullptr);
        lxw_format *text = m_book.format(false, nullptr, LXW_ALIGN_LEFT);
        lxw_format *strong = m_book.format(true, nullptr, LXW_ALIGN_LEFT);
        format_set_text_wrap(text);
        int row = 0;
        // Its parts have titles of their own; the sheet holds all of them.
        writeText(sheet, row++, 0, titleOf(m_report.name).section(u':', 0, 0), strong);
        writeText(sheet, row++, 0, periodWords(m_report.period, m_zone, QLocale()), text);
        writeText(sheet, row++, 0, definitionOf(m_report), text);
        for (const KeyFigure &figure : figuresOf(m_report.name))
            writeText(sheet, row++, 0, u"%1: %2"_s.arg(longHeadingOf(figure.id), definitionOf(figure.id)), text);
        writeText(sheet, row, 0, howToRead(m_report.name), text);
    }

    Workbook &m_book;
    const Report &m_report;
    QTimeZone m_zone;
};

} // namespace

QByteArray xlsxOf(const Report &report, const QTimeZone &zone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    Workbook book(path);
    if (!folder.isValid() || !book || !Sheets(book, report, zone).write() || !book.close())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Earshot
