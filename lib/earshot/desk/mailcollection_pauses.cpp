// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that broke, or was never there: who is told, and when it is tried again.
#include "earshot/desk/desk.h"
#include "earshot/desk/mailcollection.h"
#include "earshot/desk/mailcredentials.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr qint64 LeastBatchBytes = 64 << 10;
constexpr qint64 LeastPieceBytes = 32 << 10;
constexpr int GoOnMs = 100; ///< the line broke, and had brought something
constexpr int FirstPauseMs = 5'000;
constexpr int LongestPauseMs = 10 * 60 * 1000;
constexpr int OncePauseMs = 1'000;
constexpr int OnceTries = 3;
constexpr qint64 TellAfterMs = 60'000; ///< that all is well is not told again and again

/// Longer each time, and not for all at the same moment.
int pauseAfter(int failures)
{
    const int pause = std::min(FirstPauseMs << std::min(failures - 1, 7), LongestPauseMs);
    return pause * 4 / 5 + QRandomGenerator::global()->bounded(pause * 2 / 5);
}

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
    if (m_client)
        m_client.release()->deleteLater(); // it is the one who tells
    m_timer->stop();
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
        m_failures = 0;
        return after(GoOnMs, [this] { begin(); });
    }
    ++m_failures;
    tellHealth(m_fault);
    // A token that was refused may only be an old one.
    const bool isOld
        = m_fault.kind == MailFault::Kind::Login && m_mailbox.login == MailLogin::Kind::Token && m_failures == 1;
    const bool isForPerson = !mayPass(m_fault.kind) && !isOld;
    if (m_isOnce && (isForPerson || m_failures > OnceTries))
        return end(m_fault);
    if (m_isOnce)
        return after(m_failures * OncePauseMs, [this] { begin(); });
    // A password that is wrong does not become right by itself, and servers lock out whoever tries on and on.
    after(isForPerson ? LongestPauseMs : pauseAfter(m_failures), [this] { begin(); });
}

void MailCollection::tellHealth(const std::optional<MailFault> &fault)
{
    MailHealth health = m_health;
    const QDateTime now = m_desk.now();
    if (fault) {
        health.fault = *fault;
        health.failingSince = health.isFailing() ? health.failingSince : now;
    } else {
        const bool isToldLately = health.lastSuccess.isValid() && health.lastSuccess.msecsTo(now) < TellAfterMs;
        if (!health.isFailing() && isToldLately && !m_isOnce)
            return;
        health = {now, {}, {}};
    }
    m_health = health;
    m_desk.act(tellIncoming, m_mailbox.id, m_holder, health, left()).then(this, [](const Result<bool> &) {});
}

} // namespace Earshot
