// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/imapresponse.h"

#include <array>

namespace Earshot
{

namespace
{

constexpr qsizetype LongestLine = 4'000'000; ///< a search may answer with every number there is
constexpr qint64 LargestLiteral = 200'000'000;
constexpr int DeepestList = 64;

constexpr std::array Statuses{"OK", "NO", "BAD", "BYE", "PREAUTH"};

/// Of the status, or empty.
QByteArray statusOf(const QByteArray &word)
{
    const QByteArray upper = word.toUpper();
    for (const char *status : Statuses) {
        if (upper == status)
            return upper;
    }
    return {};
}

/// Whether literals can stand in the line: words for people may end like one and have none.
bool hasItems(QByteArrayView line)
{
    if (!line.startsWith("* "))
        return false;
    const qsizetype end = line.indexOf(' ', 2);
    const QByteArrayView word = line.sliced(2, (end < 0 ? line.size() : end) - 2);
    return statusOf(word.trimmed().toByteArray()).isEmpty();
}

/// The count of a literal that begins behind this line: "{12}", "{12+}", "~{12}".
std::optional<qint64> literalBehind(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return {};
    const qsizetype from = line.lastIndexOf('{');
    if (from < 0)
        return {};
    QByteArrayView digits = line.sliced(from + 1).chopped(1);
    if (digits.endsWith('+'))
        digits.chop(1);
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber && count >= 0 && !digits.startsWith('+') ? std::optional(count) : std::nullopt;
}

/// Reads the items of one response that is there whole.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    QByteArray word()
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && !isBlank())
            ++m_at;
        const QByteArray word = m_bytes.mid(from, m_at - from);
        skipBlank();
        return word;
    }
    QByteArray rest() const { return m_bytes.mid(m_at); }
    bool isFine() const { return m_isFine; }

    QList<ImapItem> items(int depth = 0)
    {
        QList<ImapItem> items;
        if (depth > DeepestList)
            m_isFine = false;
        while (m_isFine && m_at < m_bytes.size()) {
            const char next = m_bytes.at(m_at);
            if (isBlank()) {
                ++m_at;
            } else if (next == ')') {
                ++m_at;
                if (depth == 0)
                    m_isFine = false;
                return items;
            } else {
                items << item(next, depth);
            }
        }
        if (depth > 0)
            m_isFine = false; // a list without an end
        return items;
    }

private:
    bool isBlank() const
    {
        const char c = m_bytes.at(m_at);
        return c == ' ' || c == '\r' || c == '\n';
    }
    void skipBlank()
    {
        while (m_at < m_bytes.size() && isBlank())
            ++m_at;
    }

    ImapItem item(char next, int depth)
    {
        if (next == '(') {
            ++m_at;
            return {ImapItem::Kind::List, {}, items(depth + 1)};
        }
        if (next == '"')
            return {ImapItem::Kind::String, quoted(), {}};
        if (next == '{' || (next == '~' && m_bytes.mid(m_at, 2) == "~{"))
            return {ImapItem::Kind::String, literal(), {}};
        const QByteArray atom = this->atom();
        return {atom.toUpper() == "NIL" ? ImapItem::Kind::Nil : ImapItem::Kind::Atom, atom, {}};
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (c == '"') {
                ++m_at;
                return text;
            }
            if (c == '\\' && m_at + 1 < m_bytes.size())
                ++m_at;
            text += m_bytes.at(m_at);
        }
        m_isFine = false;
        return text;
    }

    QByteArray literal()
    {
        const qsizetype end = m_bytes.indexOf("\r\n", m_at);
        const auto count = end < 0 ? std::nullopt : literalBehind(QByteArrayView(m_bytes).sliced(m_at, end - m_at));
        if (!count || end + 2 + *count > m_bytes.size()) {
            m_isFine = false;
            return {};
        }
        m_at = end + 2 + *count;
        return m_bytes.mid(end + 2, *count);
    }

    /// What stands between brackets may have blanks and lists of its own: BODY[HEADER.FIELDS (DATE FROM)].
    QByteArray atom()
    {
        const qsizetype from = m_at;
        int brackets = 0;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (c == '\r' || c == '\n')
                break;
            if (brackets == 0 && (c == ' ' || c == '(' || c == ')' || c == '"' || c == '{'))
                break;
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        if (m_at == from)
            ++m_at; // nothing we know: one letter at a time
        return m_bytes.mid(from, m_at - from);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isFine = true;
};

/// "[UIDVALIDITY 12] words"
void takeWords(ImapResponse &response, QByteArray words)
{
    if (words.startsWith('[')) {
        const qsizetype end = words.indexOf(']');
        response.code = end < 0 ? QByteArray() : words.mid(1, end - 1);
        words = end < 0 ? words : words.mid(end + 1);
    }
    response.text = words.trimmed();
}

std::optional<ImapResponse> read(const QByteArray &bytes)
{
    Reader reader(bytes);
    ImapResponse response;
    response.tag = reader.word();
    if (response.tag == "+") {
        response.text = reader.rest().trimmed();
        return response;
    }
    if (response.tag == "*" && hasItems(bytes)) {
        response.items = reader.items();
        return reader.isFine() ? std::optional(response) : std::nullopt;
    }
    response.status = statusOf(reader.word());
    if (response.tag.isEmpty() || response.status.isEmpty())
        return {};
    takeWords(response, reader.rest());
    return response;
}

} // namespace

/// Moves m_seen behind the response that stands first in the buffer; false when it is not there whole.
bool ImapParser::findEnd()
{
    while (true) {
        if (m_seen > m_buffer.size())
            return false; // within a literal
        const qsizetype end = m_buffer.indexOf("\r\n", m_seen);
        if (end < 0) {
            m_isBroken = m_buffer.size() - m_lineStart > LongestLine;
            m_seen = std::max(m_lineStart, m_buffer.size() - 1);
            return false;
        }
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_lineStart, end - m_lineStart);
        m_isBroken = line.size() > LongestLine;
        const auto literal = hasItems(m_buffer) ? literalBehind(line) : std::nullopt;
        m_seen = end + 2;
        if (!literal)
            return !m_isBroken;
        if (*literal > LargestLiteral || m_isBroken) {
            m_isBroken = true;
            return false;
        }
        m_seen += *literal;
        m_lineStart = m_seen;
    }
}

std::optional<ImapResponse> ImapParser::next()
{
    if (m_isBroken || !findEnd())
        return {};
    const QByteArray whole = m_buffer.left(m_seen);
    m_buffer.remove(0, m_seen);
    m_seen = 0;
    m_lineStart = 0;
    const auto response = read(whole);
    m_isBroken = !response;
    return response;
}

void ImapParser::clear()
{
    *this = {};
}

} // namespace Earshot
