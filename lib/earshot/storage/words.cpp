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
constexpr qsizetype mostBeginnings = 200'000;
constexpr qsizetype few = 256; ///< words that are put aside
constexpr qint64 mostWaiting = 100; ///< times, until all of them are written out

QString shortBeginning(const QString &word)
{
    const QString beginning = word.left(shortLength);
    return beginning.back().isHighSurrogate() ? beginning.chopped(1) : beginning;
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

/// Runs an INSERT of many rows in statements of a few fixed lengths, so that each is prepared once.
QStringList insertMany(
    Session &session, const QString &insert, int columns, const QString &behind, const QVariantList &values)
{
    QStringList answer;
    QString row = u"(?"_s + u", ?"_s.repeated(columns - 1) + u"), "_s;
    for (qsizetype at = 0; at < values.size();) {
        const qsizetype left = (values.size() - at) / columns;
        const qsizetype rows = left >= 64 ? 64 : left >= 8 ? 8 : 1;
        QString marks = row.repeated(rows);
        marks.chop(2);
        answer += textsOf(session.rowsOf(insert + marks + behind, values.mid(at, rows * columns)));
        at += rows * columns;
    }
    return answer;
}

} // namespace

void Words::note(const TextTokens &tokens)
{
    for (const QString &field : tokens.fields) {
        for (const QStringView word : QStringView(field).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (isNew(word))
                m_new << word.toString();
        }
    }
}

bool Words::isNew(QStringView word)
{
    const size_t hash = qHash(word);
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

int &Words::known(Session &session, const QString &beginning)
{
    const auto found = m_beginnings.find(beginning);
    if (found != m_beginnings.end())
        return *found;
    if (m_beginnings.size() >= mostBeginnings)
        m_beginnings.clear();
    const auto count
        = session.one<int>(u"SELECT COUNT(*) FROM search_beginning WHERE beginning = ?"_s, beginning).value_or(0);
    return *m_beginnings.insert(beginning, count);
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
    const QStringList list = insertMany(session, u"INSERT INTO search_word (word) VALUES "_s, 1,
        u" ON CONFLICT DO NOTHING RETURNING word"_s, QVariantList(sorted.begin(), sorted.end()));
    const QSet<QString> added(list.begin(), list.end());
    QVariantList rows;
    for (const QString &word : fresh) {
        if (!added.contains(word))
            continue;
        const QString beginning = shortBeginning(word);
        int &count = known(session, beginning);
        if (count >= MostTyped)
            continue;
        ++count;
        rows << beginning << word;
    }
    insertMany(session, u"INSERT INTO search_beginning (beginning, word) VALUES "_s, 2,
        u" ON CONFLICT DO NOTHING RETURNING word"_s, rows);
}

void Words::forget()
{
    m_new.clear();
    m_seen.clear();
    m_beginnings.clear();
    m_recent.assign(m_recent.size(), 0);
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
