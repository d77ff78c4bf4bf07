// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/words.h"

#include "earshot/storage/session.h"
#include "earshot/storage/tokens.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype shortLength = 3; ///< of a beginning that too many words share to look through them
constexpr int mostLookedThrough = 256;
constexpr qsizetype mostBeginnings = 50'000;
constexpr qsizetype few = 256; ///< words that are put aside
constexpr quint64 hashFactor = 0x100000001b3;
constexpr qint64 mostWaiting = 100; ///< times, until all of them are written out

/// The first letters of a word, counted as the database does: a pair of surrogates is one.
QString shortBeginning(const QString &word)
{
    qsizetype length = 0;
    for (int letters = 0; letters < shortLength && length < word.size(); ++letters)
        length += word.at(length).isHighSurrogate() && length + 1 < word.size() ? 2 : 1;
    return word.left(length);
}

/// Behind all words that begin like this.
QString endOf(const QString &beginning)
{
    return beginning + QChar(0xffff);
}

QStringList textsOf(Rows rows)
{
    QStringList texts;
    while (rows.next())
        texts << rows.value<QString>();
    return texts;
}

/// Those words put aside that begin like this, if there are not more than so many.
QStringList waitingWith(Session &session, const QString &beginning, int most)
{
    QStringList found;
    Rows rows = session.rows(u"SELECT words FROM search_word_waiting"_s);
    while (rows.next()) {
        const QString words = rows.value<QString>();
        for (qsizetype at = words.indexOf(beginning); at >= 0 && found.size() < most;
             at = words.indexOf(beginning, at + 1)) {
            if (at == 0 || words.at(at - 1) == u' ')
                found << words.mid(at, words.indexOf(u' ', at) < 0 ? -1 : words.indexOf(u' ', at) - at);
        }
    }
    return found;
}

/// A list as one value, to be read by json_each(): binding thousands of values costs more than writing them. Words of
/// the index hold no sign that JSON would have to escape.
QString listOf(const QStringList &words)
{
    return u"[\""_s + words.join(u"\",\""_s) + u"\"]"_s;
}

} // namespace

void Words::note(const TextTokens &tokens)
{
    for (const QString &field : tokens.fields) {
        const QStringView text = field;
        size_t hash = 0;
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at] != u' ') {
                hash = (hash ^ text[at].unicode()) * hashFactor; // FNV-1a, in one pass with looking for the end
                continue;
            }
            if (at > begin && isNew(hash ^ (hash >> 32)))
                m_new << text.sliced(begin, at - begin).toString();
            hash = 0;
            begin = at + 1;
        }
    }
}

bool Words::isNew(size_t hash)
{
    size_t &recent = m_recent[hash % m_recent.size()];
    if (recent == hash)
        return false;
    recent = hash;
    if (m_seen.size() >= mostRemembered)
        m_seen.clear();
    const qsizetype before = m_seen.size();
    m_seen.insert(hash);
    return m_seen.size() > before;
}

void Words::write(Session &session)
{
    if (m_new.isEmpty())
        return;
    QStringList fresh = std::exchange(m_new, {});
    if (fresh.size() < few) {
        const auto times = session.one<qint64>(
            u"INSERT INTO search_word_waiting (words) VALUES (?) RETURNING id"_s, fresh.join(u' '));
        if (times.value_or(0) < mostWaiting)
            return;
        fresh.clear();
    }
    QStringList waiting;
    for (const QString &words : textsOf(session.rows(u"SELECT words FROM search_word_waiting ORDER BY id"_s)))
        waiting += words.split(u' ');
    if (!waiting.isEmpty())
        session.run(u"DELETE FROM search_word_waiting"_s); // the next id is 1 again
    writeOut(session, waiting + fresh);
}

void Words::writeOut(Session &session, const QStringList &fresh)
{
    QStringList sorted = fresh; // neighbours lie on the same pages
    sorted.sort();
    session.run(u"INSERT INTO search_word (word) SELECT value FROM json_each(?) WHERE TRUE ON CONFLICT DO NOTHING"_s,
        listOf(sorted));

    readBeginnings(session, fresh);
    QStringList first;
    for (const QString &word : fresh) {
        const QString beginning = shortBeginning(word);
        QStringList &known = m_beginnings[beginning];
        if (known.size() == MostTyped || known.contains(word))
            continue;
        known << word;
        first << word;
    }
    if (!first.isEmpty())
        session.run(u"INSERT INTO search_beginning (beginning, word) SELECT substr(value, 1, %1), value "
                    "FROM json_each(?) WHERE TRUE ON CONFLICT DO NOTHING"_s.arg(shortLength),
            listOf(first));
}

void Words::readBeginnings(Session &session, const QStringList &words)
{
    if (m_beginnings.size() >= mostBeginnings)
        m_beginnings.clear();
    QStringList missing;
    for (const QString &word : words) {
        const QString beginning = shortBeginning(word);
        if (!m_beginnings.contains(beginning)) {
            m_beginnings.insert(beginning, {});
            missing << beginning;
        }
    }
    if (missing.isEmpty())
        return;
    Rows rows = session.rows(u"SELECT beginning, word FROM search_beginning WHERE beginning IN "
                             "(SELECT value FROM json_each(?))"_s,
        listOf(missing));
    while (rows.next()) {
        QString beginning, word;
        rows.read(beginning, word);
        m_beginnings[beginning] << word;
    }
}

void Words::forget()
{
    m_new.clear();
    m_seen.clear();
    m_beginnings.clear();
    m_recent.assign(m_recent.size(), 0);
}

void Words::clear(Session &session)
{
    for (const char *table : {"search_word", "search_word_waiting", "search_beginning"})
        session.run(u"DELETE FROM "_s + QLatin1StringView(table));
    forget();
}

QStringList Words::all(Session &session, const QString &beginning, int most)
{
    QStringList words = textsOf(session.rows(
        u"SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?"_s, beginning, endOf(beginning), most + 1));
    words += waitingWith(session, beginning, most + 1);
    words.removeDuplicates();
    return words.size() > most ? QStringList() : words;
}

QStringList Words::typed(Session &session, const QString &beginning)
{
    const QString sql = beginning.size() <= shortLength
        ? u"SELECT word FROM search_beginning WHERE beginning >= ? AND beginning < ? LIMIT ?"_s
        : u"SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?"_s;
    QStringList words = textsOf(session.rows(sql, beginning, endOf(beginning), mostLookedThrough));
    words += waitingWith(session, beginning, mostLookedThrough);
    words.removeDuplicates();
    words.removeOne(beginning);
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    words.prepend(beginning);
    return words.mid(0, MostTyped);
}

} // namespace Earshot
