// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Earshot
{

/// One line of a table; quoted cells may hold line ends, so that it may be several lines of the file.
struct CsvRow {
    qint64 line = 0; ///< where it begins, from 1
    QStringList cells;
    bool hasOpenQuote = false; ///< a quote in it was never closed: it was read as if quotes were letters

    bool operator==(const CsvRow &) const = default;
};

/// Reads CSV (RFC 4180) as spreadsheets, address books and people write it, piece by piece: any line end, quotes
/// doubled, rows of any length. Linear, and never keeps more than a row: a quote that is still open after 100,000
/// letters is taken for a letter. Lines without any text are left out, NULs too. A value; any thread.
class CsvReader
{
public:
    explicit CsvReader(QChar separator);

    void add(QStringView text);
    /// Nothing more comes.
    void finish();
    /// The next row that is complete; nothing until more is added, or at the end.
    std::optional<CsvRow> next();

private:
    enum class At { CellStart, Plain, Quoted, QuoteInQuoted };

    void take(QChar sign);
    void endCell();
    void endRow();
    void reread();

    QChar m_separator;
    At m_at = At::CellStart;
    QList<CsvRow> m_ready;
    CsvRow m_row{1, {}, false};
    QString m_cell;
    QString m_source; ///< what the row was read from, in case it has to be read again
    qsizetype m_quoteOpened = 0; ///< where in it
    qint64 m_line = 1;
    bool m_afterReturn = false;
    bool m_quotesCount = true;
};

/// The sign between the cells: the one of , ; tab and | that the first lines have most often in the same number outside
/// of quotes; a comma when there is none.
QChar csvSeparator(QStringView beginning);

} // namespace Earshot
