// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mboxreader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include <QIODevice>

namespace Earshot
{

namespace
{

constexpr qsizetype Chunk = 1 << 20;
constexpr qsizetype LongestFromLine = 1000;
constexpr qsizetype LargestHeaders = 64 * 1024;
constexpr qint64 LargestPromise = qint64(1) << 50;
constexpr qsizetype KeptWhenDropping = 2 * LongestFromLine;

bool isTime(QByteArrayView word)
{
    const qsizetype colon = word.indexOf(':');
    return (colon == 1 || colon == 2) && word.size() >= colon + 3 && std::isdigit(quint8(word[0]))
        && std::isdigit(quint8(word[colon + 1])) && std::isdigit(quint8(word[colon + 2]));
}

bool isMonth(QByteArrayView word)
{
    static constexpr std::array<const char *, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::any_of(months.begin(), months.end(), [word](const char *month) { return word == month; });
}

bool looksLikeHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0
        && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && quint8(c) < 127; });
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype newline = bytes.indexOf('\n', at);
    QByteArrayView line = bytes.sliced(at, (newline < 0 ? bytes.size() : newline) - at);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The length of the blank line that ends before \a end; 0 when there is none.
qsizetype blankLineBefore(QByteArrayView bytes, qsizetype end)
{
    const QByteArrayView before = bytes.first(end);
    if (before.endsWith("\n\n") || before == "\n")
        return 1;
    return before.endsWith("\n\r\n") || before == "\r\n" ? 2 : 0;
}

} // namespace

bool isMboxFromLine(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > LongestFromLine)
        return false;
    bool month = false;
    bool day = false;
    bool time = false;
    bool year = false;
    qsizetype at = 5;
    while (at < line.size()) {
        const qsizetype space = line.indexOf(' ', at);
        QByteArrayView word = line.sliced(at, (space < 0 ? line.size() : space) - at);
        at += word.size() + 1;
        if (word.endsWith(',') || word.endsWith('\r'))
            word.chop(1);
        const bool digits
            = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return std::isdigit(quint8(c)); });
        month |= isMonth(word);
        day |= digits && word.size() <= 2;
        year |= digits && word.size() == 4 && (word.startsWith("19") || word.startsWith("20"));
        time |= isTime(word);
    }
    return month && day && time && year;
}

MboxReader::MboxReader(QIODevice &device, QString origin, qint64 from, qint64 largest)
    : m_device(device)
    , m_origin(std::move(origin))
    , m_largest(largest)
    , m_base(from)
{
    if (from > 0 && (from > device.size() || !device.seek(from)))
        m_atEnd = true;
}

/// Reads a chunk more, forgetting what is before the current mail. False at the end of the file.
bool MboxReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_base += m_start;
        m_scanned -= m_start;
        m_start = 0;
    }
    const QByteArray more = m_device.read(Chunk);
    m_atEnd = more.isEmpty();
    m_buffer += more;
    return !m_atEnd;
}

/// Makes sure that \a lines whole lines from \a at on are in the buffer, or all that there is, or more than counts.
/// The buffer may move: true when \a at is still right, false when it has to be found again.
bool MboxReader::hasLines(qsizetype at, int lines)
{
    qsizetype newline = at - 1;
    for (int i = 0; i < lines && newline + 1 >= at; ++i)
        newline = m_buffer.indexOf('\n', newline + 1);
    const bool enough = newline >= at || m_buffer.size() - at > 2 * LongestFromLine || m_atEnd;
    if (!enough)
        fill();
    return enough;
}

/// Moves behind the From_ line, or behind blank lines and a byte order mark at the start of the file. False when there
/// is no mail any more.
bool MboxReader::skipFromLine()
{
    while (!hasLines(m_start, 2)) { }
    if (QByteArrayView(m_buffer).sliced(m_start).startsWith("\xEF\xBB\xBF"))
        m_start += 3;
    while (m_start < m_buffer.size() && (m_buffer[m_start] == '\n' || m_buffer[m_start] == '\r')) {
        ++m_start;
        while (!hasLines(m_start, 2)) { }
    }
    while (!hasLines(m_start, 2)) { }
    const bool announced = m_start < m_buffer.size() && isMboxFromLine(lineAt(m_buffer, m_start));
    if (announced) {
        const qsizetype newline = m_buffer.indexOf('\n', m_start);
        m_start = newline < 0 ? m_buffer.size() : newline + 1;
    }
    m_scanned = m_start;
    m_promised = -1;
    return announced || m_start < m_buffer.size();
}

/// True when the line at \a at is a From_ line and what follows may begin a mail. Both lines are in the buffer.
bool MboxReader::opensMail(qsizetype at)
{
    if (!isMboxFromLine(lineAt(m_buffer, at)))
        return false;
    const qsizetype newline = m_buffer.indexOf('\n', at);
    if (newline < 0 || newline + 1 >= m_buffer.size())
        return true;
    const QByteArrayView next = lineAt(m_buffer, newline + 1);
    return next.isEmpty() || looksLikeHeader(next) || next.startsWith(">From ") || next.startsWith("From ");
}

/// Where the mail's Content-Length says that it ends, as a position in the file; 0 when it says nothing.
qint64 MboxReader::promisedEnd() const
{
    if (m_hash)
        return 0;
    constexpr QByteArrayView name = "content-length:";
    const QByteArrayView mail = QByteArrayView(m_buffer).sliced(m_start);
    qint64 length = 0;
    for (qsizetype at = 0; at < std::min(mail.size(), LargestHeaders);) {
        const qsizetype newline = mail.indexOf('\n', at);
        if (newline < 0)
            break;
        const QByteArrayView line = lineAt(mail, at);
        at = newline + 1;
        if (line.isEmpty())
            return length > 0 && length < LargestPromise ? m_base + m_start + at + length : 0;
        if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            length = line.sliced(name.size()).trimmed().toByteArray().toLongLong();
    }
    return 0;
}

/// Looks ahead in the file: does a mail end at \a position?
bool MboxReader::stopsAt(qint64 position)
{
    if (m_device.isSequential() || position > m_device.size())
        return false;
    const qint64 before = m_device.pos();
    const bool moved = m_device.seek(position);
    const QByteArray ahead = moved ? m_device.read(LongestFromLine) : QByteArray();
    const bool back = m_device.seek(before);
    m_atEnd = m_atEnd || !back;
    qsizetype at = 0;
    while (at < ahead.size() && at < 4 && (ahead[at] == '\n' || ahead[at] == '\r'))
        ++at;
    return moved && (at == ahead.size() || isMboxFromLine(lineAt(ahead, at)));
}

std::optional<MboxReader::Separator> MboxReader::findSeparator()
{
    for (;;) {
        const qsizetype newline = m_buffer.indexOf("\nFrom ", std::max(m_scanned, m_start));
        if (newline < 0) {
            m_scanned = std::max(m_start, m_buffer.size() - 5);
            return std::nullopt;
        }
        m_scanned = newline;
        if (!hasLines(newline + 1, 2))
            continue;
        m_scanned = newline + 1;
        const QByteArrayView mail = QByteArrayView(m_buffer).sliced(m_start);
        const qsizetype end = newline + 1 - m_start;
        const qsizetype blank = blankLineBefore(mail, end);
        if (!opensMail(newline + 1))
            continue;
        if (m_promised < 0) {
            const qint64 promised = promisedEnd();
            m_promised = promised > 0 && stopsAt(promised) ? promised : 0;
        }
        // Some writers put no blank line where the length already tells the end, with or without the last line's own.
        const qint64 position = m_base + newline + 1;
        const qint64 lineEnd = mail.first(end).endsWith("\r\n") ? 2 : 1;
        const bool exact = m_promised > 0 && (position == m_promised || position == m_promised + lineEnd);
        if (exact || (blank > 0 && position >= m_promised))
            return Separator{newline + 1 - blank, newline + 1};
    }
}

/// A mail over the limit keeps its head; the rest is hashed and forgotten but for what a From_ line may need.
void MboxReader::dropTooLarge()
{
    const qsizetype have = m_buffer.size() - m_start;
    if (!m_hash) {
        if (have <= m_largest)
            return;
        m_hash = std::make_unique<Sha256>();
        m_head = m_buffer.mid(m_start, std::min(LargestHead, m_largest));
    }
    const qsizetype drop = std::min(have, m_scanned - m_start) - KeptWhenDropping;
    if (drop <= 0)
        return;
    m_hash->add(QByteArrayView(m_buffer).sliced(m_start, drop));
    m_dropped += drop;
    m_start += drop;
}

RawMail MboxReader::finish(qsizetype end, qsizetype next)
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_start, end - m_start);
    RawMail mail;
    mail.origin = m_origin;
    mail.offset = m_base + next;
    mail.size = m_dropped + rest.size();
    if (m_hash) {
        m_hash->add(rest);
        mail.wholeHash = m_hash->result();
        mail.raw = std::exchange(m_head, {});
        m_hash.reset();
    } else {
        mail.raw = rest.toByteArray();
    }
    m_dropped = 0;
    m_start = next;
    return mail;
}

std::optional<RawMail> MboxReader::next()
{
    if (!skipFromLine())
        return std::nullopt;
    for (;;) {
        if (const std::optional<Separator> found = findSeparator())
            return finish(found->mailEnd, found->next);
        dropTooLarge();
        if (!fill())
            break;
    }
    const QByteArrayView mail = QByteArrayView(m_buffer).sliced(m_start);
    return finish(m_buffer.size() - blankLineBefore(mail, mail.size()), m_buffer.size());
}

} // namespace Earshot
