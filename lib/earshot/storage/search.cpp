// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/search.h"

#include "earshot/domain/folding.h"
#include "earshot/storage/searchwhere.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int snippetLength = 160;
constexpr int mostWeighed = 20'000; ///< see Dialect::matchTable()

struct Found {
    TicketId ticket;
    Kind kind = Kind::Message;
    qint64 row = 0;
    qint64 key = 0;
    double score = 0;
};

QList<Found> readFound(Rows rows, int limit, QSet<TicketId> &seen, qint64 *lastKey, int *read)
{
    QList<Found> list;
    *read = 0;
    while (list.size() < limit && rows.next()) {
        Found found;
        rows.read(found.ticket, found.kind, found.row, found.key, found.score);
        *lastKey = found.key;
        ++*read;
        if (!seen.contains(found.ticket)) {
            seen.insert(found.ticket);
            list << found;
        }
    }
    return list;
}

/// What so many entries have that not all of them are looked at: downwards from the newest, step by step.
QList<Found> findNewestOfMany(Session &session, const QString &value, const Narrowing &where, int limit)
{
    constexpr int mostAtOnce = 1000;
    const QString table = session.dialect().matchBelow();
    const QString sql
        = u"SELECT t.id, e.kind, e.row_id, m.key, 0.0 FROM %1 m CROSS JOIN search_entry e CROSS JOIN ticket o CROSS "
          "JOIN ticket t WHERE e.key = m.key AND o.id = e.ticket_id AND t.id = COALESCE(o.merged_into, o.id)%2 "
          "ORDER BY m.key DESC"_s.arg(table, where.sql);
    QSet<TicketId> seen;
    QList<Found> all;
    qint64 below = std::numeric_limits<qint64>::max();
    for (int step = limit * 2;; step = std::min(2 * step, mostAtOnce)) {
        qint64 lowest = 0;
        int count = 0;
        {
            Rows ends
                = session.rows(u"SELECT COALESCE(MIN(m.key), 0), COUNT(*) FROM %1 m"_s.arg(table), value, below, step);
            ends.next();
            ends.read(lowest, count);
        }
        qint64 last = 0;
        int read = 0;
        const QVariantList values = QVariantList{value, below, step} + where.values;
        all += readFound(session.rowsOf(sql, values), limit - int(all.size()), seen, &last, &read);
        if (all.size() == limit || count < step)
            return all;
        below = lowest;
    }
}

bool isInMany(Session &session, const QString &value)
{
    const int most = session.dialect().mostMatched();
    const QString sql = u"SELECT COUNT(*) FROM %1 m"_s.arg(session.dialect().matchTable(false));
    return most > 0 && session.one<int>(sql, value).value_or(0) >= most;
}

QList<Found> findNewest(Session &session, const TextQuery &text, const Narrowing &where, int limit)
{
    const QString value = session.dialect().matchValue(session, text);
    if (isInMany(session, value))
        return findNewestOfMany(session, value, where, limit);
    // CROSS JOIN keeps the order of the joins: the index is read newest first and stops at the limit.
    const QString sql
        = u"SELECT t.id, e.kind, e.row_id, m.key, 0.0 FROM %1 m CROSS JOIN search_entry e CROSS JOIN ticket o CROSS "
          "JOIN ticket t WHERE e.key = m.key AND o.id = e.ticket_id AND t.id = COALESCE(o.merged_into, o.id) "
          "AND m.key < ?%2 ORDER BY m.key DESC LIMIT ?"_s.arg(session.dialect().matchTable(false), where.sql);
    QSet<TicketId> seen;
    QList<Found> all;
    qint64 below = std::numeric_limits<qint64>::max();
    const int step = limit * 2;
    for (int read = step; read == step && all.size() < limit;) {
        QVariantList values{value, below};
        values << where.values << step;
        all += readFound(session.rowsOf(sql, values), limit - int(all.size()), seen, &below, &read);
    }
    return all;
}

/// Puts the tickets of people who are called so where they belong by their time: who came by telephone is in no mail.
void addOfPeople(Session &session, const QString &people, const Narrowing &where, int limit, QList<Found> &found)
{
    QSet<TicketId> seen;
    for (const Found &one : std::as_const(found))
        seen.insert(one.ticket);
    Rows rows = session.rowsOf(
        u"SELECT t.id, t.updated FROM ticket t WHERE %1%2 ORDER BY t.updated DESC, t.id DESC LIMIT ?"_s.arg(
            people, where.sql),
        where.values + QVariantList{limit});
    while (rows.next()) {
        Found one;
        QDateTime updated;
        rows.read(one.ticket, updated);
        one.kind = Kind::Ticket;
        one.key = Search::keyOf(updated, Kind::Ticket, 0);
        if (!seen.contains(one.ticket))
            found << one;
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.key > b.key; });
    found.resize(std::min<qsizetype>(found.size(), limit));
}

/// The best `most` entries of the index, with nothing but their key and score.
QList<Found> bestEntries(Session &session, const TextQuery &text, int most)
{
    const QString sql = u"SELECT key, score FROM %1 hit ORDER BY score DESC, key DESC LIMIT ?"_s.arg(
        session.dialect().matchTable(true));
    const QString value = session.dialect().matchValue(session, text);
    QList<Found> entries;
    Rows rows = session.rows(sql, value, value, most);
    while (rows.next()) {
        Found &entry = entries.emplaceBack();
        rows.read(entry.key, entry.score);
    }
    return entries;
}

/// The best of a question without operators: only what is shown is looked up.
QList<Found> findBestOfAll(Session &session, const TextQuery &text, int limit)
{
    const int few = limit * 6; // a conversation is often found by several of its mails
    for (int most = few;; most = mostWeighed) {
        const QList<Found> entries = bestEntries(session, text, most);
        QSet<TicketId> seen;
        QList<Found> found;
        for (Found entry : entries) {
            if (found.size() == limit)
                break;
            Rows rows = session.rows(u"SELECT t.id, e.kind, e.row_id FROM search_entry e JOIN ticket o ON o.id = "
                                     "e.ticket_id JOIN ticket t ON t.id = COALESCE(o.merged_into, o.id) "
                                     "WHERE e.key = ? AND t.shelf = 0"_s,
                entry.key);
            if (!rows.next())
                continue;
            rows.read(entry.ticket, entry.kind, entry.row);
            if (!entry.ticket || seen.contains(entry.ticket))
                continue;
            seen.insert(entry.ticket);
            found << entry;
        }
        if (found.size() == limit || entries.size() < most || most == mostWeighed)
            return found;
    }
}

/// `isPlain`: without operators.
QList<Found> findBest(Session &session, const TextQuery &text, const Narrowing &where, bool isPlain, int limit)
{
    if (isPlain)
        return findBestOfAll(session, text, limit);
    const QString sql
        = u"SELECT t.id, e.kind, e.row_id, m.key, m.score FROM %1 m JOIN search_entry e ON e.key = m.key JOIN ticket o "
          "ON o.id = e.ticket_id JOIN ticket t ON t.id = COALESCE(o.merged_into, o.id) WHERE 1 = 1%2 ORDER BY m.score DESC, m.key DESC"_s
              .arg(session.dialect().matchTable(true), where.sql);
    const QString value = session.dialect().matchValue(session, text);
    QSet<TicketId> seen;
    qint64 last = 0;
    int read = 0;
    return readFound(session.rowsOf(sql, QVariantList{value, value} + where.values), limit, seen, &last, &read);
}

QList<Found> findWithoutText(Session &session, const Narrowing &where, int limit)
{
    const QString sql
        = u"SELECT t.id, 0, 0, 0, 0.0 FROM ticket t WHERE 1 = 1%1 ORDER BY t.updated DESC, t.id DESC LIMIT ?"_s.arg(
            where.sql);
    QSet<TicketId> seen;
    qint64 last = 0;
    int read = 0;
    return readFound(session.rowsOf(sql, where.values + QVariantList{limit}), limit, seen, &last, &read);
}

QString textOf(Session &session, const Found &found)
{
    switch (found.kind) {
    case Kind::Ticket: {
        if (found.row == 0)
            return {}; // not found by its words
        const Ticket ticket = Tickets::byId(session, TicketId{found.row});
        const QString need = Search::needOf(ticket);
        return need.isEmpty() ? ticket.subject : need;
    }
    case Kind::Message:
        return session.one<QString>(u"SELECT body FROM message WHERE id = ?"_s, found.row).value_or(QString());
    case Kind::Call:
        return session.one<QString>(u"SELECT gist FROM call WHERE id = ?"_s, found.row).value_or(QString());
    case Kind::Contact:
        return session.one<QString>(u"SELECT gist FROM contact WHERE id = ?"_s, found.row).value_or(QString());
    default:
        return {};
    }
}

/// Where in a text the letter stands that is at this place once it is folded, which may change lengths.
qsizetype unfoldedPlace(const QString &simple, const QString &bare, qsizetype place)
{
    if (simple.size() == bare.size())
        return place;
    qsizetype from = 0;
    qsizetype to = simple.size();
    while (from < to) {
        const qsizetype middle = (from + to) / 2;
        if (folded(simple.left(middle + 1)).size() > place)
            to = middle;
        else
            from = middle + 1;
    }
    return std::min(from, simple.size());
}

/// Where the first match is, -1 for nowhere.
qsizetype placeOf(const QString &simple, const TextQuery &query)
{
    const QString bare = folded(simple);
    qsizetype place = -1;
    for (const TextTerm &term : query.terms) {
        if (term.excluded || term.tokens.isEmpty())
            continue;
        const qsizetype at = bare.indexOf(term.tokens.first());
        if (at >= 0 && (place < 0 || at < place))
            place = at;
    }
    return place < 0 ? place : unfoldedPlace(simple, bare, place);
}

/// The words around a place.
QString around(const QString &simple, qsizetype place)
{
    qsizetype begin = std::clamp<qsizetype>(place - snippetLength / 3, 0, std::max<qsizetype>(0, simple.size() - 1));
    if (begin > 0) {
        const qsizetype space = simple.indexOf(u' ', begin);
        if (space >= 0 && space < begin + 20)
            begin = space + 1;
    }
    QString part = simple.mid(begin, snippetLength);
    if (begin > 0)
        part.prepend(u'…');
    if (begin + snippetLength < simple.size())
        part += u'…';
    return part;
}

/// The words around the first match, in the entry itself or, with its name, in a file that came with it.
QString snippet(Session &session, const Found &found, const TextQuery &query)
{
    const QString simple = textOf(session, found).left(20'000).simplified();
    const qsizetype place = placeOf(simple, query);
    if (place >= 0 || found.kind != Kind::Message || query.isEmpty())
        return around(simple, place);
    Rows files = session.rows(u"SELECT a.name, t.body FROM attachment a JOIN attachment_text t ON t.attachment_id = "
                              "a.id WHERE a.message_id = ? ORDER BY a.id"_s,
        found.row);
    while (files.next()) {
        QString name;
        QString body;
        files.read(name, body);
        const QString inFile = body.simplified();
        if (const qsizetype at = placeOf(inFile, query); at >= 0)
            return name + u": "_s + around(inFile, at);
    }
    return around(simple, place);
}

bool asksNothing(const SearchQuery &query, const TextQuery &text)
{
    return query.isEmpty() || (text.isEmpty() && !query.words.isEmpty()) || (text.onlyExcludes() && !query.narrows());
}

} // namespace

int Search::count(Session &session, const SearchQuery &query, int most)
{
    TextQuery text = textQuery(query);
    if (asksNothing(query, text))
        return 0;
    Narrowing where = narrowing(session, query, query.me);
    if (text.onlyExcludes())
        leaveOut(session, std::exchange(text, {}), where);
    if (!query.shelf)
        where.sql += u" AND t.shelf = 0"_s;
    // CROSS JOIN keeps the order of the joins, and the counting stops when it has seen enough.
    QString found = u"SELECT 1 FROM ticket t WHERE 1 = 1"_s + where.sql;
    QVariantList values = where.values;
    if (!text.isEmpty()) {
        found = u"SELECT DISTINCT t.id FROM {searchmatches} m CROSS JOIN search_entry e CROSS JOIN ticket o CROSS JOIN "
                "ticket t WHERE e.key = m.key AND o.id = e.ticket_id AND t.id = COALESCE(o.merged_into, o.id)"_s
            + where.sql;
        values.prepend(session.dialect().matchValue(session, text));
        if (const auto people = ofPeopleMeant(session, query)) {
            found += u" UNION SELECT t.id FROM ticket t WHERE "_s + *people + where.sql;
            values << where.values;
        }
    }
    Rows rows = session.rowsOf(
        u"SELECT COUNT(*) FROM (SELECT 1 FROM (%1) hit LIMIT ?) found"_s.arg(found), values + QVariantList{most});
    rows.next();
    return rows.value<int>();
}

TextQuery Search::textQuery(const SearchQuery &query)
{
    TextQuery text;
    for (const SearchQuery::Word &word : query.words) {
        TextTerm found = term(word.text, word.phrase, word.prefix);
        found.excluded = word.excluded;
        found.halfTyped = word.halfTyped;
        found.field = int(word.field);
        if (!found.tokens.isEmpty())
            text.terms.push_back(found);
    }
    return text;
}

namespace
{

/// The places where a query is found; `text` is what is looked for in them. Nothing when it asks for nothing.
std::optional<QList<Found>> placesOf(
    Session &session, const SearchQuery &query, SearchOrder order, int limit, TextQuery &text)
{
    text = Search::textQuery(query);
    if (asksNothing(query, text))
        return std::nullopt;
    Narrowing where = narrowing(session, query, query.me);
    if (text.onlyExcludes())
        leaveOut(session, std::exchange(text, {}), where);
    const bool isPlain = where.sql.isEmpty();
    if (!query.shelf)
        where.sql += u" AND t.shelf = 0"_s;
    QList<Found> found = text.isEmpty() ? findWithoutText(session, where, limit)
        : order == SearchOrder::Newest  ? findNewest(session, text, where, limit)
                                        : findBest(session, text, where, isPlain, limit);
    if (const auto people = order == SearchOrder::Newest ? ofPeopleMeant(session, query) : std::nullopt)
        addOfPeople(session, *people, where, limit, found);
    return found;
}

} // namespace

QList<TicketRow> Search::tickets(Session &session, const SearchQuery &query, int limit)
{
    TextQuery text;
    QList<TicketId> ids;
    if (const auto found = placesOf(session, query, SearchOrder::Newest, limit, text)) {
        for (const Found &one : *found)
            ids << one.ticket;
    }
    return Tickets::rowsAnywhere(session, ids);
}

SearchAnswer Search::find(Session &session, const SearchQuery &query, SearchOrder order, int limit)
{
    SearchAnswer answer;
    TextQuery text;
    const auto found = placesOf(session, query, order, limit, text);
    if (!found)
        return answer;
    for (const Found &one : *found) {
        const QList<TicketRow> rows = Tickets::rowsAnywhere(session, {one.ticket});
        if (!rows.isEmpty())
            answer.hits << SearchHit{rows.first(), snippet(session, one, text), one.score};
    }
    if (found->size() < limit)
        answer.total = int(answer.hits.size());
    return answer;
}

} // namespace Earshot
