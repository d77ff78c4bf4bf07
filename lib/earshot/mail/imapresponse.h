// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Earshot
{

/// One item of what an IMAP server says (RFC 9051 section 9).
struct ImapItem {
    enum class Kind {
        Atom, ///< also numbers, flags and what is between brackets: "BODY[]<0>"
        String, ///< quoted, or a literal
        Nil,
        List,
    };
    Kind kind = Kind::Atom;
    QByteArray text;
    QList<ImapItem> list;

    bool operator==(const ImapItem &) const = default;
};

/// One response of a server.
struct ImapResponse {
    QByteArray tag; ///< "*", "+", or of the command that is answered
    QByteArray status; ///< OK, NO, BAD, BYE or PREAUTH in upper case; empty for data
    QByteArray code; ///< between the brackets: "UIDVALIDITY 3857529045"; of status responses only
    QByteArray text; ///< the words behind, also those of "+"
    QList<ImapItem> items; ///< of data: {"12", "FETCH", (…)}

    bool operator==(const ImapResponse &) const = default;
};

/// Cuts what arrives into responses, by the counts of literals and never by what stands in them. Its memory is bounded:
/// a line or literal beyond all sense makes it broken.
class ImapParser
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next response that is there whole.
    std::optional<ImapResponse> next();
    /// What came is no IMAP; nothing more can be understood.
    bool isBroken() const { return m_isBroken; }
    /// Nothing of a response that is not whole yet is kept, also what a server said too early.
    void clear();

private:
    bool findEnd();

    QByteArray m_buffer;
    qsizetype m_seen = 0; ///< so far the end was looked for
    qsizetype m_lineStart = 0; ///< of the line that is looked at; behind the last literal
    bool m_isBroken = false;
};

} // namespace Earshot
