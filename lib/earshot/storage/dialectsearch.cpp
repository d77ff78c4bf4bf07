// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/dialect.h"

#include "earshot/storage/session.h"
#include "earshot/storage/tokens.h"
#include "earshot/storage/words.h"

#include <QSet>

#include <array>
#include <numeric>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Up to so many words of one beginning are asked for one by one, which gives the newest at once; the index looks
/// through more of them itself.
constexpr int mostAsked = 32;

QString quotedForFile(const QString &token)
{
    return u'"' + QString(token).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString anyOf(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << quotedForFile(word);
    return u'(' + quoted.join(u" OR "_s) + u')';
}

/// One word and what it may go on to.
QString fileBeginning(Session &session, const TextTerm &term)
{
    const QString &beginning = term.tokens.first();
    if (term.halfTyped)
        return anyOf(Words::typed(session, beginning));
    const QStringList all = Words::all(session, beginning, mostAsked);
    return all.isEmpty() ? quotedForFile(beginning) + u'*' : anyOf(all);
}

QString fileTerm(Session &session, const TextTerm &term)
{
    static constexpr std::array columns{"subject", "sender", "recipient", "body"};
    QString words = quotedForFile(term.tokens.join(u' '));
    if (term.prefix)
        words = term.tokens.size() == 1 ? fileBeginning(session, term) : words + u'*';
    if (term.field >= 0)
        words = u"{" + QLatin1StringView(columns[size_t(term.field)]) + u"} : " + words;
    return words;
}

QString quotedForServer(const QString &token)
{
    return u'\'' + QString(token).replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"''"_s) + u'\'';
}

QString serverTerm(const TextTerm &term)
{
    static constexpr std::array weights{u'A', u'B', u'C', u'D'};
    QStringList words;
    for (qsizetype i = 0; i < term.tokens.size(); ++i) {
        QString word = quotedForServer(term.tokens.at(i));
        const bool prefix = term.prefix && i == term.tokens.size() - 1;
        if (prefix || term.field >= 0)
            word += u':';
        if (prefix)
            word += u'*';
        if (term.field >= 0)
            word += QChar(weights[size_t(term.field)]);
        words << word;
    }
    return u'(' + words.join(u" <-> ") + u')';
}

constexpr int lastPosition = 16'383; ///< a tsvector tells no more apart
/// A tsvector of more than 1,048,575 bytes fails, with the whole transaction.
constexpr qsizetype mostBytes = 1'000'000;

/// What a token takes of those bytes at most, with its position.
qsizetype bytesOf(QStringView token)
{
    constexpr qsizetype position = 5;
    return std::accumulate(token.begin(), token.end(), position, [](qsizetype sum, QChar c) {
        return sum + (c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3);
    });
}

/// The literal of a tsvector: every token with its position and the weight of its field, as far as there is room.
QString serverVector(const TextTokens &tokens)
{
    static constexpr std::array weights{u'A', u'B', u'C', u'D'};
    QString literal;
    qsizetype bytes = 0;
    int position = 0;
    for (int field = 0; field < TextFieldCount; ++field) {
        QSet<QStringView> atLast; // there, a token a second time says nothing
        for (const QStringView token : QStringView(tokens.fields[field]).split(u' ', Qt::SkipEmptyParts)) {
            position = std::min(position + 1, lastPosition);
            if (position == lastPosition && atLast.contains(token))
                continue;
            if (position == lastPosition)
                atLast.insert(token);
            bytes += bytesOf(token);
            if (bytes > mostBytes)
                return literal;
            literal += quotedForServer(token.toString()) + u':' + QString::number(position)
                + QChar(weights[size_t(field)]) + u' ';
        }
        position = std::min(position + 1, lastPosition); // a phrase never reaches from one field into the next
    }
    return literal;
}

} // namespace

void Dialect::indexText(Session &session, qint64 key, const TextTokens &tokens) const
{
    if (m_server) {
        session.run(u"INSERT INTO search_text (key, tokens) VALUES (?, ?::tsvector)"_s, key, serverVector(tokens));
        return;
    }
    session.run(u"INSERT INTO search_text (rowid, subject, sender, recipient, body) VALUES (?, ?, ?, ?, ?)"_s, key,
        tokens.fields[0], tokens.fields[1], tokens.fields[2], tokens.fields[3]);
}

void Dialect::noteWords(Session &session, const TextTokens &tokens) const
{
    if (!m_server) // whose index knows the words itself
        session.words().note(tokens);
}

void Dialect::emptyIndex(Session &session) const
{
    session.runUnprepared(u"{searchempty}"_s);
    if (!m_server)
        session.words().clear(session);
}

void Dialect::unindexText(Session &session, qint64 key, const TextTokens &tokens) const
{
    if (m_server) {
        session.run(u"DELETE FROM search_text WHERE key = ?"_s, key);
        return;
    }
    session.run(u"INSERT INTO search_text (search_text, rowid, subject, sender, recipient, body) "
                "VALUES ('delete', ?, ?, ?, ?, ?)"_s,
        key, tokens.fields[0], tokens.fields[1], tokens.fields[2], tokens.fields[3]);
}

QString Dialect::matchTable(bool ranked) const
{
    if (m_server) {
        // Materialised, so that the planner goes through the index also when it believes a word to be common.
        return ranked
            ? u"(WITH hit AS MATERIALIZED (SELECT key, tokens FROM search_text, (SELECT ?::tsquery AS q) asked "
              "WHERE tokens @@ asked.q LIMIT 20000) "
              "SELECT key, ts_rank('{0.1, 0.2, 0.3, 1.0}', tokens, (SELECT ?::tsquery)) AS score FROM hit)"_s
            : u"(WITH hit AS MATERIALIZED (SELECT key FROM search_text WHERE tokens @@ ?::tsquery LIMIT %1) "
              "SELECT key FROM hit)"_s.arg(mostMatched());
    }
    return ranked ? u"(SELECT rowid AS key, -bm25(search_text, 4.0, 2.0, 1.0, 1.0) AS score FROM search_text "
                    "WHERE search_text MATCH ? AND ? <> '' ORDER BY rowid DESC LIMIT 20000)"_s
                  : u"(SELECT rowid AS key FROM search_text WHERE search_text MATCH ?)"_s;
}

int Dialect::mostMatched() const
{
    return m_server ? 50'000 : 0;
}

QString Dialect::matchBelow() const
{
    // As a truth value the match cannot be looked up in its index, which knows no order: so many match that walking
    // down the keys meets them soon.
    return u"(SELECT key FROM search_text WHERE (tokens @@ ?::tsquery) IS NOT FALSE AND key < ? "
           "ORDER BY key DESC LIMIT ?)"_s;
}

QString Dialect::matchValue(Session &session, const TextQuery &query) const
{
    QStringList wanted;
    QStringList excluded;
    for (const TextTerm &term : query.terms) {
        if (term.tokens.isEmpty())
            continue;
        (term.excluded ? excluded : wanted) << (m_server ? serverTerm(term) : fileTerm(session, term));
    }
    if (m_server) {
        QString value = wanted.join(u" & ");
        for (const QString &term : std::as_const(excluded))
            value += u" & !" + term;
        return value;
    }
    QString value = wanted.join(u" AND ");
    for (const QString &term : std::as_const(excluded))
        value = u'(' + value + u") NOT " + term;
    return value;
}

} // namespace Earshot
