// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/rawqueries.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

int readThrough(Rows rows, int columns)
{
    int count = 0;
    for (QVariant value; rows.next(); ++count) {
        for (int column = 0; column < columns; ++column)
            rows.read(value);
    }
    return count;
}

} // namespace

int RawQueries::page(Session &session, const TicketCursor &after, int limit)
{
    const QString where = after.isValid() ? u" AND (t.updated, t.id) < (?, ?)"_s : QString();
    QVariantList values = after.isValid() ? QVariantList{after.key, after.id.value} : QVariantList();
    values << limit;
    return readThrough(
        session.rowsOf(u"SELECT t.id, t.number, t.subject, t.priority, t.updated, t.waiting_since, c.name, a.name, "
                       "s.name, q.name FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN agent a "
                       "ON a.id = t.owner_id JOIN status s ON s.id = t.status_id LEFT JOIN queue q ON q.id = "
                       "t.queue_id WHERE t.shelf = 0%1 ORDER BY t.updated DESC, t.id DESC LIMIT ?"_s.arg(where),
            values),
        10);
}

int RawQueries::count(Session &session, int most)
{
    return readThrough(
        session.rows(
            u"SELECT COUNT(*) FROM (SELECT 1 FROM ticket WHERE category < 4 AND shelf = 0 LIMIT ?) found"_s, most),
        1);
}

int RawQueries::search(Session &session, const TextQuery &query, SearchOrder order, int limit)
{
    const bool ranked = order == SearchOrder::Rank;
    const QString value = session.dialect().matchValue(session, query);
    const QString sql = u"SELECT m.key FROM %1 m ORDER BY %2 DESC LIMIT ?"_s.arg(
        session.dialect().matchTable(ranked), ranked ? u"m.score"_s : u"m.key"_s);
    return readThrough(session.rowsOf(sql, ranked ? QVariantList{value, value, limit} : QVariantList{value, limit}), 1);
}

int RawQueries::conversation(Session &session, TicketId ticket)
{
    return readThrough(session.rows(u"SELECT t.subject, c.name FROM ticket t LEFT JOIN customer c ON c.id = "
                                    "t.customer_id WHERE t.id = ?"_s,
                           ticket),
               2)
        + readThrough(session.rows(u"SELECT id, kind, direction, from_name, from_address, to_text, sent, body FROM "
                                   "message WHERE ticket_id = ? ORDER BY sent, id"_s,
                          ticket),
            8);
}

} // namespace Earshot
