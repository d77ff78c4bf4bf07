// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/waiting.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"

// The acts on calls and other contacts; the call the agent is in is in calldesk.cpp.
namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// The ticket after a call that was filed on it.
void putCall(Session &session, Ticket &ticket, const Call &call, bool solve, const QDateTime &now)
{
    if (reached(call))
        weAnswered(session, ticket, Channel::Call, call.started);
    if (solve && call.agreed == Agreed::Yes) {
        const Catalog catalog = Catalogs::read(session);
        if (const Status *solved = catalog.statusOf(StatusCategory::Solved))
            changeStatus(ticket, *solved, now);
    }
    ticket.updated = std::max(ticket.updated, now);
}

/// A missed call was looked after.
void handle(Session &session, CallId missed, Recorder &recorder)
{
    const Call before = Calls::byId(session, missed);
    Call after = before;
    after.handled = true;
    recorder.write(before, after);
}

/// Whoever has been called back need not be called back again.
void settleCallBacks(Session &session, const Actor &actor, const Call &call, Recorder &recorder)
{
    for (const CallBack &open : Calls::openCallBacksFor(session, call)) {
        if (!isDue(open, actor.now))
            continue;
        CallBack done = open;
        done.state = CallBackState::Done;
        done.call = call.id;
        recorder.write(open, done);
        if (open.call)
            handle(session, open.call, recorder);
    }
}

/// Whoever was reached has been looked after, however often they rang before.
void handleMissedOf(Session &session, const Call &reached, Recorder &recorder)
{
    if (!reached.customer)
        return;
    constexpr int most = 100;
    CallFilter missed;
    missed.customer = reached.customer;
    missed.missed = true;
    missed.to = reached.started;
    for (const CallRow &row : Calls::log(session, missed, {}, {}, most))
        handle(session, row.call.id, recorder);
}

/// The number as it is dialled from anywhere: what the customer's own numbers are compared with.
QString dialled(Session &session, const Call &call)
{
    if (!call.customer)
        return call.number;
    const Customer customer = Customers::byId(session, call.customer);
    const auto number = numberOf(call.number, customer, homeRegion(session));
    return number ? number->e164() : call.number;
}

} // namespace

Call keepCall(Session &session, const Actor &actor, const Call &call)
{
    Call written = call;
    if (!written.agent)
        written.agent = actor.agent;
    written.number = dialled(session, written);
    const bool missed = isMissed(written) && !written.filed;
    if (missed)
        written.handled = false;
    if (const auto known = Calls::byUid(session, call.uid)) {
        written.id = known->id;
        written.version = known->version;
        Calls::update(session, written);
    } else {
        Calls::insert(session, written);
    }
    if (missed)
        askForCallBack(session, written, actor.now);
    return written;
}

std::optional<CallBack> askForCallBack(Session &session, const Call &missed, const QDateTime &now)
{
    if (!isMissed(missed) || missed.handled || !Calls::openCallBacksFor(session, missed).isEmpty())
        return {};
    CallBack wanted;
    wanted.uid = newUid();
    wanted.ticket = missed.ticket;
    wanted.customer = missed.customer;
    wanted.number = missed.number;
    wanted.from = now;
    wanted.reason = u"missed call"_s;
    wanted.call = missed.id;
    Calls::insert(session, wanted);
    return wanted;
}

Call filledIn(Call call, const CallForm &form)
{
    call.outcome = form.outcome;
    call.agreed = form.agreed;
    call.gist = form.gist;
    call.promise = form.promise;
    call.promiseDue = form.promiseDue;
    call.promiseState = form.promise.trimmed().isEmpty() ? PromiseState::None : PromiseState::Open;
    if (!form.notes.isEmpty())
        call.notes = form.notes;
    call.state = CallState::Ended;
    call.filed = true;
    call.handled = true;
    return call;
}

Call madeElsewhere(Call call, const CallForm &form)
{
    call = filledIn(call, form);
    call.handled = !isMissed(call);
    return call;
}

QUuid fileCall(Session &session, const Actor &actor, const Call &call, const CallOnTicket &ticket)
{
    Call filed = call;
    if (!filed.agent)
        filed.agent = actor.agent;
    if (filed.ticket && !filed.customer) // whoever wrote it down could not read whose ticket it is
        filed.customer = Tickets::byId(session, Tickets::standing(session, filed.ticket)).customer;
    filed.number = dialled(session, filed);
    Recorder recorder(session, actor, Act::FileCall);
    if (const auto known = Calls::byUid(session, call.uid)) {
        if (known->filed)
            return recorder.act();
        filed.id = known->id;
        filed.version = known->version;
        recorder.write(*known, filed);
    } else {
        Calls::insert(session, filed);
        recorder.created(Kind::Call, filed.id.value, filed.gist);
        if (const auto wanted = askForCallBack(session, filed, actor.now))
            recorder.created(Kind::CallBack, wanted->id.value, wanted->reason);
    }
    if (filed.ticket) {
        const Ticket before = Tickets::byId(session, Tickets::standing(session, filed.ticket));
        Ticket after = before;
        putCall(session, after, filed, ticket.solve, actor.now);
        if (after.businessNeed.trimmed().isEmpty())
            after.businessNeed = ticket.businessNeed.trimmed();
        recorder.write(before, after);
    }
    if (reached(filed)) {
        if (filed.customer)
            recorder.writeReached(filed.customer, {filed.number, {}, {}, true, filed.started});
        settleCallBacks(session, actor, filed, recorder);
        handleMissedOf(session, filed, recorder);
    }
    return recorder.act();
}

CallForm formOf(const Call &call)
{
    return {call.outcome, call.agreed, call.gist, call.promise, call.promiseDue, call.notes, false, {}};
}

QUuid correctCall(Session &session, const Actor &actor, const QUuid &uid, qint64 version, const CallForm &form)
{
    const auto before = Calls::byUid(session, uid);
    if (!before || !before->filed)
        throw Failure(Error::Kind::NotFound, u"filed call %1"_s.arg(uid.toString(QUuid::WithoutBraces)));
    if (before->version != version)
        throw Failure(Error::Kind::Conflict, u"the call has changed since"_s);
    Call after = filledIn(*before, form);
    after.notes = form.notes;
    after.handled = before->handled;
    const bool isThatPromise = after.promise == before->promise || after.promiseDue == before->promiseDue;
    if (after.promiseState == PromiseState::Open && before->promiseState != PromiseState::None && isThatPromise)
        after.promiseState = before->promiseState; // a slip in its words was put right
    Recorder recorder(session, actor, Act::FileCall);
    recorder.write(*before, after);
    const bool isNowReached = reached(after) && !reached(*before);
    const bool isNowSolved = after.agreed == Agreed::Yes && before->agreed != Agreed::Yes;
    if (after.ticket && (isNowReached || isNowSolved)) {
        const Ticket ticket = Tickets::byId(session, Tickets::standing(session, after.ticket));
        Ticket changed = ticket;
        putCall(session, changed, after, isNowSolved, actor.now);
        recorder.write(ticket, changed);
    }
    if (after.customer && reached(after) != reached(*before))
        recorder.writeReached(after.customer, {after.number, {}, {}, true, lastReached(session, after)});
    if (isNowReached) {
        settleCallBacks(session, actor, after, recorder);
        handleMissedOf(session, after, recorder);
    }
    return recorder.act();
}

QDateTime lastReached(Session &session, const Call &call)
{
    constexpr int most = 200;
    CallFilter theirs;
    theirs.customer = call.customer;
    const QList<CallRow> rows = Calls::log(session, theirs, {}, {}, most);
    const auto last = std::find_if(rows.begin(), rows.end(),
        [&call](const CallRow &row) { return row.call.filed && row.call.number == call.number && reached(row.call); });
    return last == rows.end() ? QDateTime() : last->call.started;
}

QUuid logContact(Session &session, const Actor &actor, const Contact &contact)
{
    Contact written = contact;
    written.uid = contact.uid.isNull() ? newUid() : contact.uid;
    written.agent = actor.agent;
    if (Calls::hasContact(session, written.uid))
        return {};
    const Ticket before
        = written.ticket ? Tickets::byId(session, Tickets::standing(session, written.ticket)) : Ticket();
    if (!written.customer)
        written.customer = before.customer;
    Calls::insert(session, written);
    Recorder recorder(session, actor, Act::FileCall);
    recorder.created(Kind::Contact, written.id.value, written.gist);
    if (written.ticket) {
        Ticket after = before;
        const Catalog catalog = Catalogs::read(session);
        const Status *open = catalog.statusOf(StatusCategory::Open);
        if (!open)
            throw Failure(Error::Kind::Broken, u"the desk has no status for open tickets"_s);
        if (written.direction == Direction::Outbound)
            weAnswered(session, after, written.channel, written.at);
        else
            customerWrote(session, after, written.channel, written.at, *open);
        recorder.write(before, after);
    }
    return recorder.act();
}

QUuid handleMissedCalls(Session &session, const Actor &actor, const QList<CallId> &calls)
{
    Recorder recorder(session, actor, Act::FileCall);
    for (const CallId id : calls) {
        for (const CallBack &open : Calls::openCallBacksFor(session, Calls::byId(session, id))) {
            if (open.call != id)
                continue;
            CallBack done = open;
            done.state = CallBackState::Done;
            recorder.write(open, done);
        }
        handle(session, id, recorder);
    }
    return recorder.act();
}

QUuid keepPromise(Session &session, const Actor &actor, CallId id, bool kept)
{
    const Call before = Calls::byId(session, id);
    Call after = before;
    after.promiseState = kept ? PromiseState::Kept : PromiseState::NotKept;
    Recorder recorder(session, actor, Act::FileCall);
    recorder.write(before, after);
    return recorder.act();
}

QUuid promiseCallBack(Session &session, const Actor &actor, const CallBack &callBack)
{
    CallBack written = callBack;
    if (written.uid.isNull())
        written.uid = newUid();
    else if (Calls::hasCallBack(session, written.uid))
        return {};
    if (!written.agent)
        written.agent = actor.agent;
    Recorder recorder(session, actor, Act::PromiseCallBack);
    Call about;
    about.ticket = written.ticket;
    about.customer = written.customer;
    about.number = written.number;
    for (const CallBack &open : Calls::openCallBacksFor(session, about)) {
        if (!open.call)
            continue;
        CallBack replaced = open;
        replaced.state = CallBackState::Cancelled;
        recorder.write(open, replaced);
    }
    Calls::insert(session, written);
    recorder.created(Kind::CallBack, written.id.value, written.reason);
    return recorder.act();
}

QUuid settleCallBack(Session &session, const Actor &actor, CallBackId id, CallBackState state, CallId call)
{
    const CallBack before = Calls::callBackById(session, id);
    CallBack after = before;
    after.state = state;
    after.call = call;
    Recorder recorder(session, actor, Act::PromiseCallBack);
    recorder.write(before, after);
    if (before.call && state == CallBackState::Done)
        handle(session, before.call, recorder);
    return recorder.act();
}

} // namespace Earshot
