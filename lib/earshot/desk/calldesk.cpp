// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"

#include <algorithm>

namespace Earshot
{

CallDesk::CallDesk(Desk &desk)
    : m_desk(desk)
{
}

void CallDesk::setLine(VoiceLine *line)
{
    if (m_line) {
        disconnect(m_line, &VoiceLine::event, this, nullptr);
        disconnect(m_line, &VoiceLine::refused, this, nullptr);
        disconnect(m_line, &VoiceLine::notTransferred, this, nullptr);
    }
    m_line = line;
    if (!line)
        return;
    connect(line, &VoiceLine::event, this, &CallDesk::take);
    connect(line, &VoiceLine::notTransferred, this, &CallDesk::notTransferred);
    connect(line, &VoiceLine::refused, this, [this](VoiceLine::Refusal why) {
        const QString number = m_call ? m_call->number : QString();
        m_call.reset(); // nothing was dialled: there is no call to log
        Q_EMIT refused(why, number);
    });
}

void CallDesk::listen(VoiceLine *line)
{
    connect(line, &VoiceLine::called, this, [this, line](const IncomingCall &caller) { takeCaller(line, caller); });
    connect(line, &VoiceLine::callerGone, this,
        [this, line](const QString &id, CallEnding ending) { loseCaller(line, id, ending); });
}

void CallDesk::takeCaller(VoiceLine *line, const IncomingCall &caller)
{
    RingingCall ringing;
    ringing.caller = caller;
    ringing.line = line;
    ringing.since.start();
    Call &call = ringing.call;
    call.uid = newUid();
    call.agent = m_desk.agent();
    call.direction = Direction::Inbound;
    call.number = caller.number;
    call.line = line->name();
    call.state = CallState::Ringing;
    call.started = m_desk.now();
    m_ringing << ringing;
    keep(call);
    Q_EMIT ringingChanged();
}

qsizetype CallDesk::placeOf(const QUuid &call) const
{
    const auto found = std::find_if(
        m_ringing.begin(), m_ringing.end(), [&call](const RingingCall &each) { return each.call.uid == call; });
    return found == m_ringing.end() ? -1 : found - m_ringing.begin();
}

bool CallDesk::isAlive(const QUuid &call) const
{
    return (m_call && m_call->uid == call) || placeOf(call) >= 0;
}

void CallDesk::loseCaller(const VoiceLine *line, const QString &id, CallEnding ending)
{
    for (qsizetype i = 0; i < m_ringing.size(); ++i) {
        if (m_ringing.at(i).line != line || m_ringing.at(i).caller.id != id)
            continue;
        const RingingCall gone = m_ringing.takeAt(i);
        const Call over = advance(gone.call, {CallEvent::Kind::Ended, ending}, gone.since.elapsed());
        m_desk.journal().putCall(over, false);
        m_desk.act(keepCall, over).then(this, [this, uid = over.uid](const Result<Call> &kept) {
            if (kept)
                m_desk.journal().remove(uid); // there is no form to wait for
        });
        Q_EMIT ringingChanged();
        Q_EMIT missed(over);
        return;
    }
}

void CallDesk::setParty(const QUuid &call, CustomerId customer, TicketId ticket)
{
    const qsizetype place = placeOf(call);
    Call *theirs = place >= 0 ? &m_ringing[place].call : m_call && m_call->uid == call ? &*m_call : nullptr;
    if (!theirs || (theirs->customer == customer && theirs->ticket == ticket))
        return;
    theirs->customer = customer;
    theirs->ticket = ticket;
    keep(*theirs);
    if (place < 0)
        Q_EMIT callChanged(*m_call);
}

void CallDesk::accept(const QUuid &call)
{
    const qsizetype place = placeOf(call);
    if (place < 0)
        return;
    if (!isBusy())
        return connectNow(m_ringing.takeAt(place));
    m_next = call;
    hangUp();
}

void CallDesk::connectNow(const RingingCall &ringing)
{
    m_next = {};
    if (!ringing.line)
        return;
    setLine(ringing.line);
    m_call = ringing.call;
    m_inState = ringing.since;
    Q_EMIT ringingChanged();
    Q_EMIT callChanged(*m_call);
    m_line->accept(ringing.caller.id);
}

void CallDesk::decline(const QUuid &call)
{
    const qsizetype place = placeOf(call);
    if (place >= 0 && m_ringing.at(place).line)
        m_ringing.at(place).line->decline(m_ringing.at(place).caller.id);
}

void CallDesk::dial(TicketId ticket, CustomerId customer, const QString &number)
{
    if (!m_line || isBusy())
        return;
    Call call;
    call.uid = newUid();
    call.ticket = ticket;
    call.customer = customer;
    call.agent = m_desk.agent();
    call.number = number;
    call.line = m_line->name();
    call.started = m_desk.now();
    m_call = call;
    m_inState.start();
    m_line->dial(number);
    if (!m_call)
        return; // refused
    keep(*m_call);
    Q_EMIT callChanged(*m_call);
}

void CallDesk::markAnswered()
{
    if (isBusy() && m_line)
        m_line->answer();
}

void CallDesk::hangUp()
{
    if (isBusy() && m_line)
        m_line->hangUp();
}

void CallDesk::cancel()
{
    if (!isBusy() || !m_line)
        return;
    const QPointer<VoiceLine> line = m_line;
    const bool talks = m_call->state == CallState::Connected || m_call->state == CallState::Held;
    if (!talks && !line->seesCall())
        take({CallEvent::Kind::Ended, CallEnding::Cancelled}); // the line cannot tell: we do
    if (line)
        line->hangUp();
}

bool CallDesk::canTransfer() const
{
    return m_call && m_line && m_line->canTransfer()
        && (m_call->state == CallState::Connected || m_call->state == CallState::Held);
}

void CallDesk::transfer(const QString &number)
{
    if (canTransfer())
        m_line->transfer(number);
}

void CallDesk::setNotes(const QString &notes)
{
    if (!m_call)
        return;
    m_call->notes = notes;
    m_desk.journal().putCall(*m_call, false); // typed words outlive the program
}

void CallDesk::finish(const CallForm &form)
{
    if (!m_call)
        return;
    hangUp();
    take({CallEvent::Kind::Ended, CallEnding::None}); // a line may tell of the end only later
    file(*m_call, form);
}

void CallDesk::file(const Call &ended, const CallForm &form)
{
    const Call call = filledIn(ended, form);
    const CallOnTicket ticket(form.solve, form.businessNeed);
    m_desk.journal().putCall(call, ticket);
    m_desk.act(fileCall, call, ticket).then(this, [this, call](const Result<QUuid> &act) {
        if (m_call && m_call->uid == call.uid)
            m_call.reset();
        if (!act) {
            Q_EMIT notFiled(call, act.error());
            return;
        }
        m_desk.journal().remove(call.uid);
        Q_EMIT filed(call, *act);
    });
}

void CallDesk::fileElsewhere(const Call &made, const CallForm &form)
{
    const Call call = madeElsewhere(made, form);
    const CallOnTicket ticket(false, form.businessNeed);
    m_desk.act(fileCall, call, ticket).then(this, [this, call, ticket](const Result<QUuid> &act) {
        if (act)
            return Q_EMIT filed(call, *act);
        if (act.error().kind == Error::Kind::Offline)
            m_desk.journal().putCall(call, ticket);
        Q_EMIT notFiled(call, act.error());
    });
}

void CallDesk::leave()
{
    if (m_call && !isBusy())
        m_call.reset();
    for (RingingCall &each : m_ringing) {
        each.call.customer = {};
        each.call.ticket = {};
    }
    if (!m_call)
        return;
    m_call->customer = {};
    m_call->ticket = {};
    Q_EMIT callChanged(*m_call);
}

qint64 CallDesk::stateMs() const
{
    return m_call && m_inState.isValid() ? m_inState.elapsed() : 0;
}

void CallDesk::take(const CallEvent &event)
{
    if (!m_call)
        return;
    const Call before = *m_call;
    m_call = advance(before, event, m_inState.elapsed());
    if (*m_call == before)
        return;
    if (m_call->state != before.state)
        m_inState.restart();
    keep(*m_call);
    Q_EMIT callChanged(*m_call);
    if (isBusy() || placeOf(m_next) < 0)
        return;
    // Whoever ends the call may have something to file of it yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const qsizetype next = placeOf(m_next); next >= 0 && !isBusy())
                connectNow(m_ringing.takeAt(next));
        },
        Qt::QueuedConnection);
}

void CallDesk::keep(const Call &call)
{
    m_desk.journal().putCall(call, false);
    m_desk.act(keepCall, call);
}

} // namespace Earshot
