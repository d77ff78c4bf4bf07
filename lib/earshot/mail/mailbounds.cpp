// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailbounds.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Earshot
{

namespace
{

constexpr qsizetype MostHeaders = 5000;
constexpr qsizetype LongestHeader = 256 * 1024;
constexpr qsizetype LargestBlock = 4 * 1024 * 1024;
constexpr qsizetype MostBoundaries = 20'000;
constexpr qsizetype MostLinesLookedAt = 1000;

qsizetype endOfLine(QByteArrayView bytes, qsizetype from)
{
    const void *found = std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from));
    return found ? static_cast<const char *>(found) - bytes.data() + 1 : bytes.size();
}

bool isBlank(QByteArrayView line)
{
    return line.startsWith('\n') || line == "\r" || line.startsWith("\r\n");
}

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// The header's name, empty when the line is not `name:` (RFC 5322, 2.2; blanks before the colon are tolerated).
QByteArrayView headerName(QByteArrayView line)
{
    qsizetype length = 0;
    while (length < line.size() && length < 128 && line[length] > ' ' && line[length] < 127 && line[length] != ':')
        ++length;
    qsizetype colon = length;
    while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t'))
        ++colon;
    return length > 0 && colon < line.size() && line[colon] == ':' ? line.first(length) : QByteArrayView();
}

bool isFromLine(QByteArrayView line)
{
    return line.startsWith("From ") || line.startsWith(">From ");
}

/// RFC 2046, 5.1.1. Comments of SQL ("-- x") and drawn rules are none, however many there are in an attachment.
bool mayBeBoundary(QByteArrayView line)
{
    return line.startsWith("--") && line.size() > 2 && line[2] > ' '
        && std::any_of(line.begin(), line.end(), [](char c) { return c != '-' && c != '\r' && c != '\n'; });
}

qsizetype startOfMail(QByteArrayView bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(at);
        if (!isBlank(rest) && !isFromLine(rest))
            break;
        at = endOfLine(bytes, at);
    }
    return at;
}

/// One pass over the lines. It need not understand MIME: a line that starts with two dashes may open a part, and what
/// looks like headers there is counted as such.
class Scan
{
public:
    explicit Scan(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    BoundedMail run()
    {
        for (qsizetype at = 0; at < m_bytes.size();) {
            const qsizetype end = endOfLine(m_bytes, at);
            const QByteArrayView line = m_bytes.sliced(at, end - at);
            if (m_inHeaders) {
                headerLine(line, at, end);
            } else if (mayBeBoundary(line)) {
                if (++m_boundaries > MostBoundaries) {
                    leaveOut(at, m_bytes.size(), {});
                    break;
                }
                openBlock();
            }
            at = end;
        }
        const bool endsInHeaders = m_inHeaders && m_isTop && (m_promisesText || !m_bytes.endsWith('\n'));
        if (m_copied == 0)
            return {QByteArray::fromRawData(m_bytes.data(), m_bytes.size()), false, endsInHeaders};
        m_kept.append(m_bytes.data() + m_copied, m_bytes.size() - m_copied);
        return {m_kept, m_cut, endsInHeaders};
    }

private:
    void openBlock()
    {
        m_inHeaders = true;
        m_wrapsMail = false;
        m_isContentType = false;
        m_isTop = false;
        m_headers = 0;
        m_block = 0;
    }

    void headerLine(QByteArrayView line, qsizetype at, qsizetype end)
    {
        if (isBlank(line)) {
            if (m_wrapsMail)
                openBlock(); // message/rfc822: the next line starts another block
            else
                m_inHeaders = false;
            return;
        }
        if (!isFolded(line)) {
            const QByteArrayView name = headerName(line);
            if (name.isEmpty() && (m_headers == 0 || m_isTop)) {
                lineAmongHeaders(at, end);
                return;
            }
            ++m_headers;
            m_header = 0;
            m_isContentType = name.compare("content-type", Qt::CaseInsensitive) == 0;
            if (m_isTop && name.compare("content-length", Qt::CaseInsensitive) == 0)
                m_promisesText
                    = m_promisesText || line.sliced(line.indexOf(':') + 1).trimmed().toByteArray().toInt() > 0;
        }
        if (m_isContentType && line.size() < 1024) {
            const QByteArray type = line.toByteArray().toLower();
            m_wrapsMail = m_wrapsMail || type.contains("message/");
            m_promisesText = m_promisesText || (m_isTop && type.contains("multipart/"));
        }
        const qsizetype left = std::min(LongestHeader - m_header, LargestBlock - m_block);
        m_header += line.size();
        m_block += line.size();
        if (m_headers > MostHeaders || left <= 0)
            leaveOut(at, end, {});
        else if (line.size() > left)
            leaveOut(at + left, end, "\n");
    }

    /// A line that is no header: the body begins without its blank line, unless more headers of a mail follow.
    void lineAmongHeaders(qsizetype at, qsizetype end)
    {
        if (m_headers > 0 && hasMailHeaders(m_bytes.sliced(end))) {
            m_headers += 1;
            replace(at, end, {});
            return;
        }
        m_inHeaders = false;
        if (m_headers > 0)
            replace(at, at, "\n");
    }

    void replace(qsizetype from, qsizetype to, QByteArrayView instead)
    {
        m_kept.append(m_bytes.data() + m_copied, from - m_copied);
        m_kept.append(instead);
        m_copied = to;
    }

    void leaveOut(qsizetype from, qsizetype to, QByteArrayView instead)
    {
        replace(from, to, instead);
        m_cut = true;
    }

    QByteArrayView m_bytes;
    QByteArray m_kept;
    qsizetype m_copied = 0; ///< everything before this is in m_kept, or left out
    qsizetype m_headers = 0;
    qsizetype m_header = 0; ///< bytes of the header being read
    qsizetype m_block = 0;
    qsizetype m_boundaries = 0;
    bool m_inHeaders = true;
    bool m_isContentType = false;
    bool m_wrapsMail = false;
    bool m_promisesText = false; ///< the mail's own headers do, by their type or a length
    bool m_isTop = true; ///< in the mail's own headers, not in a part's
    bool m_cut = false;
};

} // namespace

BoundedMail boundedMail(const QByteArray &raw)
{
    return Scan(QByteArrayView(raw).sliced(startOfMail(raw))).run();
}

bool hasMailHeaders(QByteArrayView bytes)
{
    static constexpr std::array<const char *, 19> names{"from", "sender", "to", "cc", "bcc", "subject", "date",
        "message-id", "received", "return-path", "reply-to", "delivered-to", "in-reply-to", "references",
        "content-type", "mime-version", "resent-from", "resent-date", "list-id"};
    qsizetype at = 0;
    for (qsizetype lines = 0; at < bytes.size() && lines < MostLinesLookedAt; ++lines) {
        const qsizetype end = endOfLine(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (isBlank(line))
            return false;
        const QByteArrayView name = headerName(line);
        if (lines == 0 && name.isEmpty())
            return false;
        if (std::any_of(names.begin(), names.end(),
                [name](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; }))
            return true;
        at = end;
    }
    return false;
}

} // namespace Earshot
