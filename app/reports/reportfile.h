// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QByteArray>
#include <QStringList>

/// A report as others read it: rows and columns are those of the screen.
namespace Earshot
{

/// The table with its headings and the total as last line, UTF-8, lines end with CR LF (RFC 4180, 2). Figures have a
/// decimal point whatever the language. With a byte order mark spreadsheets see that it is UTF-8.
QByteArray csvOf(const Report &report, const QTimeZone &zone, bool byteOrderMark);

/// One line of CSV. A text that a spreadsheet would run as a formula gets an apostrophe in front; a telephone number
/// (+ and digits) is left as it is.
QByteArray csvLine(const QStringList &texts);

} // namespace Earshot
