// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace Earshot::Cli
{

/// How long the same work took, again and again in one process, in nanoseconds.
class Latencies
{
public:
    /// Runs `work`, which tells its nanoseconds, a tenth as often (at least once) to warm up, then `repeat` times.
    template<class Work>
    static Latencies of(int repeat, Work work)
    {
        Latencies latencies;
        for (int i = 0; i <= repeat / 10; ++i)
            work();
        for (int i = 0; i < repeat; ++i)
            latencies.add(work());
        return latencies;
    }

    void add(qint64 ns) { m_ns << ns; }
    void add(const Latencies &others) { m_ns << others.m_ns; }
    bool isEmpty() const { return m_ns.isEmpty(); }
    qint64 percentile(double share) const;
    /// `{"n":…,"p50":…,"p95":…,"p99":…}`, with `"latencies":[…]` if each is wanted.
    QJsonObject asJson(bool each) const;
    QString plain() const;

private:
    QList<qint64> m_ns;
};

} // namespace Earshot::Cli
