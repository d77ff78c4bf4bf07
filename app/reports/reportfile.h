// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

/// A report as others read it: rows, columns and words are those of the screen. Needs no window.
namespace Earshot
{

/// What a column is called where nothing else says which it is: "Queue", "Mail alone: mails".
QStringList columnsOf(const Report &report);
/// A row as it is read, its group first.
QStringList textsOf(const Report &report, const ReportRow &row, const QTimeZone &zone, const QLocale &locale);

/// A figure of the table, or what it is compared with.
const KeyFigure &figureOf(const Report &report, const FigureColumn &column);

/// The table with its headings and the total as last line, UTF-8, lines end with CR LF (RFC 4180, 2). Figures have a
/// decimal point whatever the language. With a byte order mark spreadsheets see that it is UTF-8.
QByteArray csvOf(const Report &report, const QTimeZone &zone, bool byteOrderMark);

/// A workbook: the table, its figures as numbers in the precision of the screen, and a sheet that says what is counted.
/// Empty when the temporary file it goes through cannot be written.
QByteArray xlsxOf(const Report &report, const QTimeZone &zone);

/// The same table for programs, with what each column counts: figures are numbers, times whole milliseconds; a figure
/// on too few cases says so in words, one that there is not is null.
QJsonObject jsonOf(const Report &report, const QTimeZone &zone);

} // namespace Earshot
