// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"

namespace Earshot
{

CallDesk::CallDesk(Desk &desk)
    : m_desk(desk)
{
}

void CallDesk::setLine(VoiceLine *line)
{
    if (m_line)
        m_line->disconnect(this);
    m_line = line;
    if (!line)
        return;
    connect(line, &VoiceLine::event, this, &CallDesk::take);
    connect(line, &VoiceLine::refused, this, [this](VoiceLine::Refusal why) {
        const QString number = m_call ? m_call->number : QString();
        m_call.reset(); // nothing was dialled: there is no call to log
        Q_EMIT refused(why, number);
    });
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
    keep();
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
    m_inState.restart();
    keep();
    Q_EMIT callChanged(*m_call);
}

void CallDesk::keep()
{
    m_desk.journal().putCall(*m_call, false);
    m_desk.act(keepCall, *m_call);
}

} // namespace Earshot
