// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The one writer of CSV files, for windows, the command line and exports.
namespace Earshot
{

/// Whether a spreadsheet would run the text as a formula. A telephone number (+ and digits) is none.
bool isFormula(QStringView text);
/// One cell (RFC 4180), in quotes where it must be. A text that a spreadsheet would run as a formula gets an apostrophe
/// in front: what a customer or a caller typed is never executed on somebody's desk. A telephone number (+ and digits)
/// is left as it is.
QString csvCell(QString text);
/// One line in UTF-8; it ends with CR LF.
QByteArray csvLine(const QStringList &texts);

} // namespace Earshot
