// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<Call> {
    static constexpr QLatin1StringView name{"call"};
    static constexpr Kind kind = Kind::Call;
    static constexpr QLatin1StringView columns{
        "uid, ticket_id, customer_id, agent_id, direction, number, line, state, ending, outcome, started, ringing_ms, "
        "talk_ms, hold_ms, gist, notes, promise, promise_due, promise_state, agreed, filed, handled, version, "
        "transferred_to"};
    static auto fields(auto &c)
    {
        return std::tie(c.uid, c.ticket, c.customer, c.agent, c.direction, c.number, c.line, c.state, c.ending,
            c.outcome, c.started, c.ringingMs, c.talkMs, c.holdMs, c.gist, c.notes, c.promise, c.promiseDue,
            c.promiseState, c.agreed, c.filed, c.handled, c.version, c.transferredTo);
    }
};

template<>
struct Table<Contact> {
    static constexpr QLatin1StringView name{"contact"};
    static constexpr Kind kind = Kind::Contact;
    static constexpr QLatin1StringView columns{"uid, ticket_id, customer_id, agent_id, channel, direction, at, gist"};
    static auto fields(auto &c)
    {
        return std::tie(c.uid, c.ticket, c.customer, c.agent, c.channel, c.direction, c.at, c.gist);
    }
};

template<>
struct Table<CallBack> {
    static constexpr QLatin1StringView name{"call_back"};
    static constexpr Kind kind = Kind::CallBack;
    static constexpr QLatin1StringView columns{
        "uid, ticket_id, customer_id, agent_id, number, from_time, to_time, reason, state, call_id, version"};
    static auto fields(auto &b)
    {
        return std::tie(
            b.uid, b.ticket, b.customer, b.agent, b.number, b.from, b.to, b.reason, b.state, b.call, b.version);
    }
};

/// Which calls the log shows. Every member that is set narrows it.
struct CallFilter {
    QString typed; ///< part of the customer's name or of the number
    TicketId ticket;
    CustomerId customer;
    AgentId agent;
    QueueId queue;
    std::optional<Direction> direction;
    std::optional<CallOutcome> outcome;
    bool missed = false; ///< inbound, not answered, nobody has looked after it
    QDateTime from;
    QDateTime to;

    bool operator==(const CallFilter &) const = default;
};

/// What the log shows of a call: the call and the names behind its ids.
struct CallRow {
    Call call;
    QString customer;
    qint64 ticketNumber = 0;
    QString subject;
    QString queue;
    QString agent;

    bool operator==(const CallRow &) const = default;
};

/// A call-back and the names behind its ids.
struct CallBackRow {
    CallBack callBack;
    QString customer;
    QString timeZone;
    qint64 ticketNumber = 0;
    QString subject;
    QString agent;

    bool operator==(const CallBackRow &) const = default;
};

namespace Calls
{

void insert(Session &session, Call &call);
/// Writes the call and its searchable text; throws Conflict when somebody changed it since it was read.
void update(Session &session, Call &call);
/// Takes away a call on which nothing depends; throws Conflict when something does. restore() brings it back.
void remove(Session &session, CallId id);
void restore(Session &session, CallId id); ///< throws NotFound
Call byId(Session &session, CallId id); ///< throws NotFound
std::optional<Call> byUid(Session &session, const QUuid &uid);
QList<CallRow> ofTicket(Session &session, TicketId ticket); ///< oldest first
/// The log, newest first, `limit` calls that began before `before` (or with the same time and a smaller id).
QList<CallRow> log(Session &session, const CallFilter &filter, const QDateTime &before, CallId beforeId, int limit);
/// The same rows as the log would show, of these ids only and unordered; what is gone or filtered out is missing.
QList<CallRow> rows(Session &session, const CallFilter &filter, const QList<CallId> &ids);

void insert(Session &session, Contact &contact);
bool hasContact(Session &session, const QUuid &uid);
bool hasCallBack(Session &session, const QUuid &uid);
void remove(Session &session, ContactId id); ///< throws NotFound
void restore(Session &session, ContactId id); ///< throws NotFound
QList<Contact> contactsOfTicket(Session &session, TicketId ticket); ///< oldest first

void insert(Session &session, CallBack &callBack);
void update(Session &session, CallBack &callBack); ///< throws Conflict
void remove(Session &session, CallBackId id); ///< throws NotFound
void restore(Session &session, CallBackId id); ///< throws NotFound
CallBack callBackById(Session &session, CallBackId id); ///< throws NotFound
/// The open ones, the most pressing first.
QList<CallBackRow> openCallBacks(Session &session, int limit);
/// These call-backs in this order; what is gone is missing.
QList<CallBackRow> callBackRows(Session &session, const QList<CallBackId> &ids);
QList<CallBack> callBacksOfTicket(Session &session, TicketId ticket);
/// The open ones that a call with this person about this ticket may keep: the ticket's own, and those a missed call of
/// the person, or of the number when nobody is known behind it, has made.
QList<CallBack> openCallBacksFor(Session &session, const Call &call);

} // namespace Calls

} // namespace Earshot
