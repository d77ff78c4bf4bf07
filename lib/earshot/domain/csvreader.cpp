// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/csvreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Earshot
{

namespace
{

constexpr qsizetype longestOpenQuote = 100'000;
constexpr qsizetype longestRow = 1'000'000; ///< what is longer is no table: from there on a quote is a letter
constexpr qsizetype mostCells = 1'000; ///< of a row; what is beyond is no table
constexpr qsizetype longestCell = 100'000;
constexpr int linesLookedAt = 20;

} // namespace

CsvReader::CsvReader(QChar separator)
    : m_separator(separator)
{
}

void CsvReader::add(QStringView text)
{
    for (const QChar sign : text)
        take(sign);
}

void CsvReader::finish()
{
    if (m_at == At::Quoted)
        reread();
    endRow();
}

std::optional<CsvRow> CsvReader::next()
{
    if (m_ready.isEmpty())
        return {};
    return m_ready.takeFirst();
}

void CsvReader::take(QChar sign)
{
    if (sign.isNull())
        return;
    const bool isSecond = sign == u'\n' && std::exchange(m_afterReturn, false); // of \r\n
    m_afterReturn = sign == u'\r';
    if (isSecond && m_at != At::Quoted)
        return;
    const bool isLineEnd = sign == u'\n' || sign == u'\r';
    if (m_quotesCount && (m_at == At::Quoted || m_source.size() < longestRow))
        m_source += sign;
    if (isLineEnd && !isSecond)
        ++m_line;

    if (m_at == At::Quoted) {
        if (sign == u'"')
            m_at = At::QuoteInQuoted;
        else if (m_cell.size() < longestCell)
            m_cell += sign;
        if (m_source.size() - m_quoteOpened > longestOpenQuote)
            reread();
        return;
    }
    if (sign == u'"' && m_at == At::QuoteInQuoted) {
        m_cell += sign;
        m_at = At::Quoted;
    } else if (sign == u'"' && m_at == At::CellStart && m_quotesCount && m_source.size() < longestRow) {
        m_at = At::Quoted;
        m_quoteOpened = m_source.size();
        m_cell.clear(); // spaces before it
    } else if (sign == m_separator) {
        endCell();
    } else if (isLineEnd) {
        endRow();
    } else {
        if (!sign.isSpace() || m_at != At::CellStart)
            m_at = At::Plain;
        if (m_cell.size() < longestCell)
            m_cell += sign;
    }
}

void CsvReader::endCell()
{
    if (m_row.cells.size() < mostCells)
        m_row.cells << m_cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
    m_cell.clear();
    m_at = At::CellStart;
}

void CsvReader::endRow()
{
    endCell();
    const bool isBlank
        = std::all_of(m_row.cells.begin(), m_row.cells.end(), [](const QString &c) { return c.isEmpty(); });
    m_row.hasOpenQuote = !m_quotesCount;
    if (!isBlank)
        m_ready << m_row;
    m_row = {};
    m_row.line = m_line;
    m_source.clear();
    m_quotesCount = true;
}

/// A quote was opened and not closed: up to the end of its line all is read once more without quotes, and what follows
/// with them again. Behind it are only doubled quotes, else one had closed it: nothing stays open there, and no letter
/// is read more than three times.
void CsvReader::reread()
{
    const QString source = std::exchange(m_source, QString());
    const auto *const end = std::find_if(source.begin() + std::min(m_quoteOpened, source.size()), source.end(),
        [](QChar sign) { return sign == u'\n' || sign == u'\r'; });
    m_line = m_row.line;
    m_row = {};
    m_row.line = m_line;
    m_cell.clear();
    m_at = At::CellStart;
    m_afterReturn = false;
    for (const auto *sign = source.begin(); sign != source.end(); ++sign) {
        if (sign <= end)
            m_quotesCount = false;
        take(*sign);
    }
}

QChar csvSeparator(QStringView beginning)
{
    constexpr std::array<char16_t, 4> signs{u',', u';', u'\t', u'|'};
    std::array<QList<int>, signs.size()> counts; // for each line
    std::array<int, signs.size()> inLine{};
    bool isQuoted = false;
    bool isBlank = true;
    const auto endLine = [&] {
        for (size_t i = 0; i < signs.size(); ++i) {
            if (!isBlank)
                counts[i] << inLine[i];
            inLine[i] = 0;
        }
        isBlank = true;
    };
    for (const QChar sign : beginning) {
        if (counts[0].size() >= linesLookedAt)
            break;
        if (sign == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (sign == u'\n' || sign == u'\r'))
            endLine();
        else if (const auto *found = std::find(signs.begin(), signs.end(), sign.unicode());
                 !isQuoted && found != signs.end())
            ++inLine[size_t(found - signs.begin())];
        isBlank = isBlank && sign.isSpace() && sign != u'\t';
    }
    if (counts[0].isEmpty() || counts[0].size() < 2)
        endLine();
    size_t best = 0;
    std::pair<int, int> bestScore{0, 0}; // lines with as many as the first one, how many that are
    for (size_t i = 0; i < signs.size(); ++i) {
        const int first = counts[i].value(0);
        const std::pair score{first > 0 ? int(counts[i].count(first)) : 0, first};
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return signs[best];
}

} // namespace Earshot
