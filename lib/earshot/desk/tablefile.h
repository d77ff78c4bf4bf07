// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

#include <optional>

class QIODevice;

namespace Earshot
{

/// The tables of an export as CSV (RFC 4180) that can be read back: nothing is an empty cell, an empty text is "".
/// Bytes are hexadecimal, true and false 1 and 0. A text that a spreadsheet would run as a formula, or that begins with
/// an apostrophe, has one more apostrophe in front.
namespace TableFile
{

/// One line in UTF-8; it ends with CR LF.
QByteArray line(const QVariantList &values);
/// The next line's cells; nothing at the end of the file. A cell that held nothing is an invalid value.
std::optional<QVariantList> readLine(QIODevice &file);
/// The texts of a line with headings.
QStringList headings(const QVariantList &cells);

} // namespace TableFile

} // namespace Earshot
