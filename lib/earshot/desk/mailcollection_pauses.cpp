// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that broke, or was never there: who is told, and when it is tried again.
#include "earshot/desk/desk.h"
#include "earshot/desk/mailcollection.h"
#include "earshot/desk/mailcredentials.h"

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr qint64 LeastBatchBytes = 64 << 10;
constexpr qint64 LeastPieceBytes = 32 << 10;
constexpr int GoOnMs = 100; ///< the line broke, and had brought something
constexpr qint64 TellAfterMs = 60'000; ///< that all is well is not told again and again

bool tellIncoming(
    Session &session, const Actor &, MailboxId id, const QString &holder, const MailHealth &health, int left)
{
    Mailboxes::check(session, id, holder);
    Mailboxes::setIncoming(session, id, health);
    Mailboxes::setWaiting(session, id, left);
    return true;
}

} // namespace

void MailCollection::broke(const MailFault &fault)
{
    if (m_isEnded)
        return;
    dropClient();
    m_later->cancel();
    if (fault.kind == MailFault::Kind::Login)
        m_credentials.wasRefused(m_mailbox);
    m_fault = fault;
    m_isBroken = true;
    m_isFetching = false;
    if (mayPass(fault.kind) && left() > 0) { // a line that never bears much may bear a little
        m_batchBytes = std::max(m_batchBytes / 2, LeastBatchBytes);
        m_pieceBytes = std::max(m_pieceBytes / 2, LeastPieceBytes);
    }
    next();
}

void MailCollection::recover()
{
    m_isBroken = false;
    m_todo.clear();
    m_sized.clear();
    m_done.clear();
    if (m_isProgressing && mayPass(m_fault.kind)) {
        m_pauses.wentWell();
        return m_later->in(GoOnMs, [this] { begin(); });
    }
    tellHealth(m_fault);
    if (const auto pause = m_pauses.after(m_fault, m_mailbox, m_isOnce))
        m_later->in(*pause, [this] { begin(); });
    else
        end(m_fault);
}

void MailCollection::tellHealth(const std::optional<MailFault> &fault)
{
    const QDateTime now = m_desk.now();
    const bool isToldLately = m_health.lastSuccess.isValid() && m_health.lastSuccess.msecsTo(now) < TellAfterMs;
    if (!fault && !m_health.isFailing() && isToldLately && !m_isOnce)
        return;
    m_health = healthAfter(m_health, fault, now);
    m_desk.act(tellIncoming, m_mailbox.id, m_holder, m_health, left()).then(this, [](const Result<bool> &) {});
}

} // namespace Earshot
