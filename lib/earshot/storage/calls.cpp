// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/calls.h"

#include "earshot/domain/folding.h"
#include "earshot/storage/numberpattern.h"
#include "earshot/storage/search.h"
#include "earshot/storage/unmade.h"
#include "earshot/storage/whole.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QString callRows
    = u"SELECT %1, COALESCE(u.name, ''), COALESCE(t.number, 0), COALESCE(t.subject, ''), COALESCE(q.name, ''), "
      "COALESCE(a.name, '') FROM call c LEFT JOIN customer w ON w.id = c.customer_id LEFT JOIN customer u ON u.id = "
      "COALESCE(w.merged_into, w.id) LEFT JOIN ticket o ON o.id = "
      "c.ticket_id LEFT JOIN ticket t ON t.id = COALESCE(o.merged_into, o.id) "
      "LEFT JOIN queue q ON q.id = t.queue_id LEFT JOIN agent a ON a.id = c.agent_id"_s;

QString callSelect()
{
    return callRows.arg(columnsOf(Table<Call>::columns, "c"_L1));
}

QList<CallRow> readCalls(Rows rows)
{
    QList<CallRow> list;
    while (rows.next()) {
        CallRow row;
        row.call = readRow<Call>(rows);
        rows.read(row.customer, row.ticketNumber, row.subject, row.queue, row.agent);
        list << row;
    }
    return list;
}

QString callBackSelect()
{
    return u"SELECT "_s + columnsOf(Table<CallBack>::columns, "b"_L1)
        + u", COALESCE(c.name, ''), COALESCE(c.time_zone, ''), COALESCE(t.number, 0), COALESCE(t.subject, ''), "
          "COALESCE(a.name, '') FROM call_back b LEFT JOIN customer w ON w.id = b.customer_id LEFT JOIN customer "
          "c ON c.id = COALESCE(w.merged_into, w.id) LEFT JOIN ticket o ON "
          "o.id = b.ticket_id LEFT JOIN ticket t ON t.id = COALESCE(o.merged_into, o.id) LEFT JOIN agent a ON a.id = b.agent_id"_s;
}

QList<CallBackRow> readCallBacks(Rows rows)
{
    QList<CallBackRow> list;
    while (rows.next()) {
        CallBackRow row;
        row.callBack = readRow<CallBack>(rows);
        rows.read(row.customer, row.timeZone, row.ticketNumber, row.subject, row.agent);
        list << row;
    }
    return list;
}

QList<CallBack> readPlainCallBacks(Rows rows)
{
    QList<CallBack> list;
    while (rows.next())
        list << readRow<CallBack>(rows);
    return list;
}

void noteTicket(Session &session, TicketId ticket)
{
    if (ticket)
        session.noteChange(Kind::Ticket, ticket);
}

struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const CallFilter &filter)
{
    Condition where{u" WHERE 1 = 1"_s, {}};
    const auto add = [&where](const QString &sql, const QVariant &value) {
        where.sql += u" AND "_s + sql;
        where.values << value;
    };
    if (filter.ticket)
        add(u"c.ticket_id IN "_s + QLatin1StringView(wholeTicket), filter.ticket.value);
    else
        where.sql += u" AND COALESCE(t.shelf, 0) < 2"_s;
    if (filter.customer)
        add(u"c.customer_id IN "_s + QLatin1StringView(wholeCustomer), filter.customer.value);
    if (filter.agent)
        add(u"c.agent_id = ?"_s, filter.agent.value);
    if (filter.queue)
        add(u"t.queue_id = ?"_s, filter.queue.value);
    if (filter.direction)
        add(u"c.direction = ?"_s, int(*filter.direction));
    if (filter.outcome)
        add(u"c.outcome = ?"_s, int(*filter.outcome));
    if (filter.missed)
        where.sql += u" AND NOT c.handled AND c.direction = 0"_s;
    if (filter.from.isValid())
        add(u"c.started >= ?"_s, filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        add(u"c.started < ?"_s, filter.to.toMSecsSinceEpoch());
    if (const QString typed = folded(filter.typed.trimmed()); !typed.isEmpty()) {
        QString inside = typed;
        inside.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
        inside = u'%' + inside + u'%';
        where.sql += u" AND (u.name_folded LIKE ? ESCAPE '\\' OR c.number LIKE ? ESCAPE '\\'"_s;
        where.values << inside << inside;
        if (const QString number = numberPattern(typed); !number.isEmpty()) {
            where.sql += u" OR c.number LIKE ?"_s;
            where.values << number;
        }
        where.sql += u')';
    }
    return where;
}

} // namespace

void Calls::insert(Session &session, Call &call)
{
    insertRow(session, call);
    Search::index(session, call);
    session.noteChange(Kind::Call, call.id);
    noteTicket(session, call.ticket);
}

void Calls::update(Session &session, Call &call)
{
    const Call before = byId(session, call.id);
    updateRow(session, call);
    Search::reindex(session, before, call);
    session.noteChange(Kind::Call, call.id);
    noteTicket(session, call.ticket);
    if (before.ticket != call.ticket)
        noteTicket(session, before.ticket);
}

void Calls::remove(Session &session, CallId id)
{
    const Call call = byId(session, id);
    Search::remove(session, call);
    Unmade::keep(session, call);
    session.run(u"DELETE FROM call WHERE id = ?"_s, id);
    session.noteChange(Kind::Call, id);
    noteTicket(session, call.ticket);
}

void Calls::restore(Session &session, CallId id)
{
    const Call call = Unmade::take(session, id);
    restoreRow(session, call);
    Search::index(session, call);
    session.noteChange(Kind::Call, id);
    noteTicket(session, call.ticket);
}

Call Calls::byId(Session &session, CallId id)
{
    return theRow<Call>(session, id);
}

std::optional<Call> Calls::byUid(Session &session, const QUuid &uid)
{
    const auto id = session.one<CallId>(u"SELECT id FROM call WHERE uid = ?"_s, uid);
    return id ? findRow<Call>(session, *id) : std::nullopt;
}

QList<CallRow> Calls::ofTicket(Session &session, TicketId ticket)
{
    return readCalls(session.rows(
        callSelect() + u" WHERE c.ticket_id IN "_s + QLatin1StringView(wholeTicket) + u" ORDER BY c.started, c.id"_s,
        ticket));
}

QList<CallRow> Calls::log(
    Session &session, const CallFilter &filter, const QDateTime &before, CallId beforeId, int limit)
{
    Condition where = conditionOf(filter);
    if (before.isValid()) {
        where.sql += u" AND (c.started, c.id) < (?, ?)"_s;
        where.values << before.toMSecsSinceEpoch() << beforeId.value;
    }
    where.values << limit;
    return readCalls(
        session.rowsOf(callSelect() + where.sql + u" ORDER BY c.started DESC, c.id DESC LIMIT ?"_s, where.values));
}

QList<CallRow> Calls::rows(Session &session, const CallFilter &filter, const QList<CallId> &ids)
{
    const Condition where = conditionOf(filter);
    const QString sql = callSelect() + where.sql + u" AND c.id = ?"_s;
    QList<CallRow> found;
    for (const CallId id : ids)
        found << readCalls(session.rowsOf(sql, where.values + QVariantList{id.value}));
    return found;
}

void Calls::insert(Session &session, Contact &contact)
{
    insertRow(session, contact);
    Search::index(session, contact);
    session.noteChange(Kind::Contact, contact.id);
    noteTicket(session, contact.ticket);
}

void Calls::remove(Session &session, ContactId id)
{
    const Contact contact = theRow<Contact>(session, id);
    Search::remove(session, contact);
    Unmade::keep(session, contact);
    session.run(u"DELETE FROM contact WHERE id = ?"_s, id);
    session.noteChange(Kind::Contact, id);
    noteTicket(session, contact.ticket);
}

void Calls::restore(Session &session, ContactId id)
{
    const Contact contact = Unmade::take(session, id);
    restoreRow(session, contact);
    Search::index(session, contact);
    session.noteChange(Kind::Contact, id);
    noteTicket(session, contact.ticket);
}

bool Calls::hasContact(Session &session, const QUuid &uid)
{
    return session.one<ContactId>(u"SELECT id FROM contact WHERE uid = ?"_s, uid).has_value();
}

bool Calls::hasCallBack(Session &session, const QUuid &uid)
{
    return session.one<CallBackId>(u"SELECT id FROM call_back WHERE uid = ?"_s, uid).has_value();
}

QList<Contact> Calls::contactsOfTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT id, "_s + Table<Contact>::columns + u" FROM contact WHERE ticket_id IN "_s
        + QLatin1StringView(wholeTicket) + u" ORDER BY at, id"_s;
    Rows rows = session.rows(sql, ticket);
    QList<Contact> list;
    while (rows.next())
        list << readRow<Contact>(rows);
    return list;
}

void Calls::insert(Session &session, CallBack &callBack)
{
    insertRow(session, callBack);
    session.noteChange(Kind::CallBack, callBack.id);
    noteTicket(session, callBack.ticket);
}

void Calls::update(Session &session, CallBack &callBack)
{
    updateRow(session, callBack);
    session.noteChange(Kind::CallBack, callBack.id);
    noteTicket(session, callBack.ticket);
}

void Calls::remove(Session &session, CallBackId id)
{
    const CallBack callBack = callBackById(session, id);
    Unmade::keep(session, callBack);
    session.run(u"DELETE FROM call_back WHERE id = ?"_s, id);
    session.noteChange(Kind::CallBack, id);
    noteTicket(session, callBack.ticket);
}

void Calls::restore(Session &session, CallBackId id)
{
    const CallBack callBack = Unmade::take(session, id);
    restoreRow(session, callBack);
    session.noteChange(Kind::CallBack, id);
    noteTicket(session, callBack.ticket);
}

CallBack Calls::callBackById(Session &session, CallBackId id)
{
    return theRow<CallBack>(session, id);
}

QList<CallBackRow> Calls::openCallBacks(Session &session, int limit)
{
    return readCallBacks(session.rows(
        callBackSelect() + u" WHERE b.state = 0 AND COALESCE(t.shelf, 0) < 2 ORDER BY b.from_time, b.id LIMIT ?"_s,
        limit));
}

QList<CallBackRow> Calls::callBackRows(Session &session, const QList<CallBackId> &ids)
{
    QList<CallBackRow> list;
    const QString sql = callBackSelect() + u" WHERE b.id = ?"_s;
    for (const CallBackId id : ids)
        list << readCallBacks(session.rows(sql, id));
    return list;
}

QList<CallBack> Calls::callBacksOfTicket(Session &session, TicketId ticket)
{
    static const QString sql = u"SELECT id, "_s + Table<CallBack>::columns + u" FROM call_back WHERE ticket_id IN "_s
        + QLatin1StringView(wholeTicket) + u" ORDER BY from_time, id"_s;
    return readPlainCallBacks(session.rows(sql, ticket));
}

QList<CallBack> Calls::openCallBacksFor(Session &session, const Call &call)
{
    static const QString sql = u"SELECT id, "_s + Table<CallBack>::columns
        + u" FROM call_back WHERE state = 0 AND (ticket_id IN "_s + QLatin1StringView(wholeTicket)
        + u" OR (call_id IS NOT NULL AND (customer_id IN "_s + QLatin1StringView(wholeCustomer)
        + u" OR "
          "(customer_id IS NULL AND number = ?)))) ORDER BY from_time, id"_s;
    return readPlainCallBacks(session.rows(sql, call.ticket, call.customer, call.number));
}

} // namespace Earshot
