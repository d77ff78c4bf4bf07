// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace Earshot
{

constexpr int DeskPauseMs = 5'000; ///< before a desk that is away is asked again

/// One thing that is done later, unless something else comes to be done instead.
class Later final : public QObject
{
public:
    explicit Later(QObject *parent);

    void in(int milliseconds, std::function<void()> work);
    void cancel();
    /// What waits, waits no longer.
    void hurry();

private:
    QTimer m_timer;
    std::function<void()> m_work;
};

/// How often a mail server has failed in a row, and when it is tried again.
class MailPauses
{
public:
    void wentWell() { m_failures = 0; }
    bool isFailing() const { return m_failures > 0; }
    /// Milliseconds until the next try; nothing when it is given up, which is so only for somebody who waits (`once`).
    std::optional<int> after(const MailFault &fault, const Mailbox &mailbox, bool once);

private:
    int m_failures = 0;
};

/// How one direction is doing now that it went well, or has failed.
MailHealth healthAfter(const MailHealth &before, const std::optional<MailFault> &fault, const QDateTime &now);

} // namespace Earshot
