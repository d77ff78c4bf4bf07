// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/tickets.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/unmade.h"
#include "earshot/storage/whole.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QString answersField = u"(answers)"_s;

struct Ordering {
    QLatin1StringView key;
    bool descending;
};

/// Each has an index of its own; the id decides between equals.
Ordering ordering(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Newest:
        return {"t.updated"_L1, true};
    case TicketOrder::Oldest:
        return {"t.updated"_L1, false};
    case TicketOrder::LongestWaiting:
        return {"COALESCE(t.waiting_since, 9223372036854775807)"_L1, false};
    case TicketOrder::DueFirst:
        return {"COALESCE(t.due, 9223372036854775807)"_L1, false};
    case TicketOrder::NumberFirst:
        return {"t.number"_L1, false};
    case TicketOrder::NumberLast:
        return {"t.number"_L1, true};
    case TicketOrder::Subject:
        return {"t.subject_folded"_L1, false};
    }
    return {"t.updated"_L1, true};
}

/// What one finds among the loose ends: promises due, call-backs whose time is over, silence after our question.
const QString looseEnd
    = u"((t.category = 2 AND t.updated <= ?) OR EXISTS (SELECT 1 FROM ticket o JOIN call c ON c.ticket_id = o.id WHERE "
      "COALESCE(o.merged_into, o.id) = +t.id AND c.promise_state = 1 AND c.promise_due <= ?) OR EXISTS (SELECT 1 FROM "
      "ticket o JOIN call_back b ON b.ticket_id = o.id "
      "WHERE COALESCE(o.merged_into, o.id) = +t.id AND b.state = 0 AND COALESCE(b.to_time, b.from_time) <= ?))"_s;
constexpr qint64 silenceMs = 3 * 24 * 3600 * 1000LL;

struct Where {
    QStringList conditions;
    QVariantList values;

    template<class... T>
    void add(const QString &condition, const T &...value)
    {
        conditions << condition;
        (values.append(toSql(value)), ...);
    }
    QString text() const { return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s); }
};

void addView(Where &where, const TicketFilter &filter)
{
    const QDateTime now = filter.now.isValid() ? filter.now : QDateTime::currentDateTimeUtc();
    switch (filter.view) {
    case TicketFilter::View::All:
        break;
    case TicketFilter::View::Spam: // in the words of the index over what is put away
        where.add(u"t.shelf <> 0 AND t.shelf = 2"_s);
        return;
    case TicketFilter::View::Trash:
        where.add(u"t.shelf <> 0 AND t.shelf = 3"_s);
        return;
    case TicketFilter::View::Anywhere:
        return;
    case TicketFilter::View::Open:
        where.add(u"t.category < 4"_s);
        break;
    case TicketFilter::View::WaitingForUs:
        // Only open tickets wait; saying so as well leads SQLite to an index over all open ones.
        where.add(u"t.waiting_since IS NOT NULL"_s);
        break;
    case TicketFilter::View::WaitingForCustomer:
        where.add(u"t.category = 2"_s);
        break;
    case TicketFilter::View::CallBacksDue:
        where.add(u"t.id IN (SELECT COALESCE(o.merged_into, o.id) FROM call_back b JOIN ticket o ON o.id = b.ticket_id "
                  "WHERE b.state = 0 AND b.from_time <= ?)"_s,
            now);
        break;
    case TicketFilter::View::LooseEnds:
        where.add(u"t.category < 4 AND "_s + looseEnd, now.addMSecs(-silenceMs), now, now);
        break;
    }
    where.add(u"t.shelf = 0"_s);
}

/// Two ways to say the same. A page of a tag that many tickets have is found by looking at the tickets in order, of
/// any other by looking up all tickets that have it.
const QString ticketsOfTag
    = u"t.id IN (SELECT COALESCE(o.merged_into, o.id) FROM tag g JOIN ticket_tag tt ON tt.tag_id = g.id JOIN ticket o "
      "ON o.id = tt.ticket_id WHERE g.name_folded = ?)"_s;
const QString tagOfTicket = u"EXISTS (SELECT 1 FROM ticket o JOIN ticket_tag tt ON tt.ticket_id = o.id WHERE "
                            "COALESCE(o.merged_into, o.id) = t.id AND tt.tag_id = (SELECT g.id FROM tag g WHERE "
                            "g.name_folded = ?))"_s;
constexpr int manyTickets = 5000;

bool isCommonTag(Session &session, const QString &tag)
{
    return !tag.isEmpty()
        && session.one<int>(u"SELECT COUNT(*) FROM (SELECT 1 FROM ticket_tag tt WHERE tt.tag_id = "
                            "(SELECT g.id FROM tag g WHERE g.name_folded = ?) LIMIT ?) found"_s,
               folded(tag), manyTickets)
        == manyTickets;
}

Where whereOf(const TicketFilter &filter, bool commonTag = false)
{
    Where where;
    addView(where, filter);
    if (filter.owner)
        where.add(u"t.category < 4 AND t.owner_id = ?"_s, filter.owner);
    if (filter.unassigned)
        where.add(u"t.category < 4 AND t.owner_id IS NULL"_s);
    if (filter.late) {
        where.add(
            u"t.category < 4 AND t.due < ?"_s, filter.now.isValid() ? filter.now : QDateTime::currentDateTimeUtc());
    }
    if (filter.queue)
        where.add(u"t.queue_id = ?"_s, filter.queue);
    if (filter.status) // its category as well, for that has an index
        where.add(u"t.status_id = ? AND t.category = (SELECT s.category FROM status s WHERE s.id = ?)"_s, filter.status,
            filter.status);
    if (filter.customer)
        where.add(u"t.customer_id IN "_s + QLatin1StringView(wholeCustomer), filter.customer);
    if (!filter.tag.isEmpty())
        where.add(commonTag ? tagOfTicket : ticketsOfTag, folded(filter.tag));
    if (filter.after.isValid())
        where.add(u"t.updated >= ?"_s, filter.after);
    if (filter.before.isValid())
        where.add(u"t.updated < ?"_s, filter.before);
    return where;
}

/// A row's ticket and the names behind its ids; `FROM ticket t` comes from the caller, so that a page is cut first.
QString rowSelect(const QString &ticketSource, QLatin1StringView key)
{
    static const QString columns = columnsOf(Table<Ticket>::columns, "t"_L1);
    return u"SELECT "_s + columns
        + u", COALESCE(c.name, ''), COALESCE(o.name, ''), COALESCE(a.name, ''), s.name, COALESCE(q.name, ''), "
          "(SELECT MIN(b.from_time) FROM ticket o JOIN call_back b ON b.ticket_id = o.id "
          "WHERE COALESCE(o.merged_into, o.id) = +t.id AND b.state = 0), "_s
        + key + u" FROM "_s + ticketSource
        + u" t LEFT JOIN customer w ON w.id = t.customer_id LEFT JOIN customer c ON c.id = COALESCE(w.merged_into, "
          u"w.id) "
          "LEFT JOIN organisation o ON o.id = c.organisation_id "
          "LEFT JOIN agent a ON a.id = t.owner_id JOIN status s ON s.id = t.status_id "
          "LEFT JOIN queue q ON q.id = t.queue_id"_s;
}

TicketRow readTicketRow(Rows &rows, QVariant *key = nullptr)
{
    TicketRow row;
    row.ticket = readRow<Ticket>(rows);
    rows.read(row.requester, row.organisation, row.ownerName, row.statusName, row.queueName, row.callBack);
    if (key)
        *key = rows.value<QVariant>();
    return row;
}

} // namespace

QString TicketCursor::toString() const
{
    if (!isValid())
        return {};
    const QByteArray kind = key.typeId() == QMetaType::QString ? "s" : "n";
    const QByteArray plain = kind + QByteArray::number(id.value) + ':' + key.toString().toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding));
}

TicketCursor TicketCursor::fromString(const QString &text)
{
    const QByteArray plain = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype colon = plain.indexOf(':');
    if (colon < 2)
        return {};
    TicketCursor cursor;
    cursor.id.value = plain.mid(1, colon - 1).toLongLong();
    const QString key = QString::fromUtf8(plain.mid(colon + 1));
    cursor.key = plain.startsWith('s') ? QVariant(key) : QVariant(key.toLongLong());
    return cursor;
}

void Tickets::insert(Session &session, Ticket &ticket)
{
    ticket.number = session.one<qint64>(u"SELECT {nextnumber}"_s).value_or(1);
    static const QString sql = u"INSERT INTO ticket (id, subject_folded, "_s + Table<Ticket>::columns
        + u") VALUES ({newid ticket 0}, "_s + u"?, "_s.repeated(QString(Table<Ticket>::columns).count(u',') + 1)
        + u"?) RETURNING id"_s;
    QVariantList values{toSql(folded(ticket.subject).left(200))};
    values << Detail::sqlValues(Table<Ticket>::fields(std::as_const(ticket)));
    Rows rows = session.rowsOf(sql, values);
    rows.next();
    rows.read(ticket.id);
    session.noteChange(Kind::Ticket, ticket.id);
}

void Tickets::update(Session &session, Ticket &ticket)
{
    updateRow(session, ticket);
    session.noteChange(Kind::Ticket, ticket.id);
}

void Tickets::update(Session &session, const Ticket &before, Ticket &ticket)
{
    updateRow(session, before, ticket);
    session.noteChange(Kind::Ticket, ticket.id);
}

void Tickets::rename(Session &session, Ticket &ticket, const QString &subject)
{
    ticket.subject = subject;
    update(session, ticket);
    session.run(u"UPDATE ticket SET subject_folded = ? WHERE id = ?"_s, folded(subject).left(200), ticket.id);
}

void Tickets::remove(Session &session, TicketId id)
{
    const Ticket ticket = byId(session, id);
    Unmade::keep(session, ticket, ticket.number);
    session.run(u"DELETE FROM ticket WHERE id = ?"_s, id);
    session.noteChange(Kind::Ticket, id);
}

void Tickets::restore(Session &session, TicketId id)
{
    const auto ticket = Unmade::take(session, id);
    static const QString sql = u"INSERT INTO ticket (id, subject_folded, "_s + Table<Ticket>::columns
        + u") VALUES (?, ?"_s + u", ?"_s.repeated(QString(Table<Ticket>::columns).count(u',') + 1) + u')';
    session.rowsOf(sql,
        QVariantList{toSql(id), toSql(folded(ticket.subject).left(200))}
            + Detail::sqlValues(Table<Ticket>::fields(ticket)));
    session.noteChange(Kind::Ticket, id);
}

Ticket Tickets::byId(Session &session, TicketId id)
{
    return theRow<Ticket>(session, id);
}

std::optional<Ticket> Tickets::byNumber(Session &session, qint64 number)
{
    const auto id = session.one<TicketId>(u"SELECT COALESCE(merged_into, id) FROM ticket WHERE number = ?"_s, number);
    return id ? findRow<Ticket>(session, *id) : std::nullopt;
}

std::optional<Ticket> Tickets::byUid(Session &session, const QUuid &uid)
{
    const auto id = session.one<TicketId>(u"SELECT COALESCE(merged_into, id) FROM ticket WHERE uid = ?"_s, uid);
    return id ? findRow<Ticket>(session, *id) : std::nullopt;
}

TicketId Tickets::standing(Session &session, TicketId id)
{
    return session.one<TicketId>(u"SELECT COALESCE(merged_into, id) FROM ticket WHERE id = ?"_s, id).value_or(id);
}

QList<TicketId> Tickets::mergedInto(Session &session, TicketId id)
{
    QList<TicketId> parts;
    Rows rows
        = session.rows(u"SELECT id FROM ticket WHERE COALESCE(merged_into, id) = ? AND id <> ? ORDER BY id"_s, id, id);
    while (rows.next())
        parts << rows.value<TicketId>();
    return parts;
}

void Tickets::noteAnswering(Session &session, const Ticket &ticket, qint64 broadcast, const QDateTime &at)
{
    HistoryEntry entry;
    entry.act = newUid();
    entry.kind = Act::Create;
    entry.rowKind = Kind::Ticket;
    entry.row = ticket.id.value;
    entry.field = answersField;
    entry.after = QString::number(broadcast);
    entry.at = at;
    Histories::append(session, {entry});
}

std::optional<Ticket> Tickets::answering(Session &session, CustomerId customer, qint64 broadcast)
{
    const auto id = session.one<TicketId>(
        u"SELECT t.id FROM ticket t JOIN history h ON h.row_kind = 0 AND h.row_id = t.id AND h.field = ? "
        "AND h.after_value = ? WHERE t.customer_id IN %1 ORDER BY t.updated DESC, t.id DESC LIMIT 1"_s.arg(
            QLatin1StringView(wholeCustomer)),
        answersField, QString::number(broadcast), customer);
    return id ? findRow<Ticket>(session, *id) : std::nullopt;
}

bool Tickets::markRead(Session &session, TicketId id)
{
    if (session.run(u"UPDATE ticket SET unread = ? WHERE id = ? AND unread = ?"_s, false, id, true) == 0)
        return false;
    session.noteChange(Kind::Ticket, id);
    return true;
}

TicketPage Tickets::page(
    Session &session, const TicketFilter &filter, TicketOrder order, const TicketCursor &after, int limit)
{
    const Ordering by = ordering(order);
    const QLatin1StringView direction(by.descending ? "DESC" : "ASC");
    Where where = whereOf(filter, isCommonTag(session, filter.tag));
    if (after.isValid())
        where.add(u"(%1, t.id) %2 (?, ?)"_s.arg(by.key, by.descending ? u"<"_s : u">"_s), after.key, after.id);
    where.values << limit + 1;

    const QString cut
        = u"(SELECT * FROM ticket t%1 ORDER BY %2 %3, t.id %3 LIMIT ?)"_s.arg(where.text(), by.key, direction);
    const QString sql = rowSelect(cut, by.key) + u" ORDER BY %1 %2, t.id %2"_s.arg(by.key, direction);
    Rows rows = session.rowsOf(sql, where.values);
    TicketPage page;
    TicketCursor last;
    while (rows.next()) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        const TicketRow row = readTicketRow(rows, &last.key);
        last.id = row.ticket.id;
        page.rows << row;
    }
    return page;
}

QList<TicketRow> Tickets::rows(Session &session, const TicketFilter &filter, const QList<TicketId> &ids)
{
    QList<TicketRow> found;
    Where where = whereOf(filter);
    where.add(u"t.id = ?"_s);
    const QString sql = rowSelect(u"ticket"_s, "t.id"_L1) + where.text();
    for (const TicketId id : ids) {
        Rows rows = session.rowsOf(sql, where.values + QVariantList{id.value});
        if (rows.next())
            found << readTicketRow(rows);
    }
    return found;
}

QList<TicketRow> Tickets::rowsAnywhere(Session &session, const QList<TicketId> &ids)
{
    TicketFilter filter;
    filter.view = TicketFilter::View::Anywhere;
    return rows(session, filter, ids);
}

int Tickets::count(Session &session, const TicketFilter &filter, int most)
{
    Where where = whereOf(filter);
    const QString sql = u"SELECT COUNT(*) FROM (SELECT 1 FROM ticket t%1 LIMIT ?) found"_s.arg(where.text());
    Rows rows = session.rowsOf(sql, where.values + QVariantList{most});
    rows.next();
    return rows.value<int>();
}

} // namespace Earshot
