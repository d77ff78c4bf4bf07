// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/session.h"

#include <atomic>

namespace Earshot
{

/// How far a long work has come, and whether somebody still wants it. The work runs on one thread, everything but
/// begin() and step() is for any.
class Course
{
public:
    void cancel()
    {
        m_cancelled = true;
        m_brake.press();
    }
    bool isCancelled() const { return m_cancelled; }
    /// What a session is given whose single statements last long.
    Brake &brake() { return m_brake; }

    /// `total` 0: nobody knows.
    void begin(qint64 total)
    {
        m_done = 0;
        m_total = total;
    }
    /// One more is done. Throws Failure when nobody wants the work any more.
    void step()
    {
        ++m_done;
        if (m_cancelled)
            throw Failure(Error::Kind::Refused, QStringLiteral("cancelled"));
    }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    Brake m_brake;
    std::atomic<bool> m_cancelled{false};
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
};

} // namespace Earshot
