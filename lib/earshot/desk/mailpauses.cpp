// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailpauses.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int FirstMs = 5'000;
constexpr int LongestMs = 10 * 60 * 1000;
constexpr int OnceMs = 1'000;
constexpr int OnceTries = 3;

} // namespace

Later::Later(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto work = std::exchange(m_work, {}))
            work();
    });
}

void Later::in(int milliseconds, std::function<void()> work)
{
    m_work = std::move(work);
    m_timer.start(milliseconds);
}

void Later::cancel()
{
    m_timer.stop();
    m_work = {};
}

void Later::hurry()
{
    if (m_timer.isActive())
        m_timer.start(0);
}

std::optional<int> MailPauses::after(const MailFault &fault, const Mailbox &mailbox, bool once)
{
    ++m_failures;
    // A token that was refused may only be an old one.
    const bool isOld
        = fault.kind == MailFault::Kind::Login && mailbox.login == MailLogin::Kind::Token && m_failures == 1;
    const bool isForPerson = !mayPass(fault.kind) && !isOld;
    if (once && (isForPerson || m_failures > OnceTries))
        return {};
    if (once)
        return m_failures * OnceMs;
    // A password that is wrong does not become right by itself, and servers lock out whoever tries on and on.
    if (isForPerson)
        return LongestMs;
    // Longer each time, and not for all at the same moment.
    const int pause = std::min(FirstMs << std::min(m_failures - 1, 7), LongestMs);
    return pause * 4 / 5 + QRandomGenerator::global()->bounded(pause * 2 / 5);
}

MailHealth healthAfter(const MailHealth &before, const std::optional<MailFault> &fault, const QDateTime &now)
{
    if (!fault)
        return {now, {}, {}};
    return {before.lastSuccess, before.isFailing() ? before.failingSince : now, *fault};
}

} // namespace Earshot
