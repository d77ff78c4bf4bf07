// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/latencies.h"

#include <QJsonArray>

#include <algorithm>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

qint64 Latencies::percentile(double share) const
{
    if (m_ns.isEmpty())
        return 0;
    QList<qint64> sorted = m_ns;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(qsizetype(share * double(sorted.size() - 1) + 0.5));
}

QJsonObject Latencies::asJson(bool each) const
{
    QJsonObject object{{u"n"_s, m_ns.size()}, {u"p50"_s, percentile(0.50)}, {u"p95"_s, percentile(0.95)},
        {u"p99"_s, percentile(0.99)}};
    if (each) {
        QJsonArray all;
        for (const qint64 ns : m_ns)
            all << ns;
        object[u"latencies"] = all;
    }
    return object;
}

QString Latencies::plain() const
{
    const auto ms = [this](double share) { return QString::number(double(percentile(share)) / 1e6, 'f', 3); };
    return u"p50 %1  p95 %2  p99 %3 ms (%4 times)"_s.arg(ms(0.50), ms(0.95), ms(0.99)).arg(m_ns.size());
}

} // namespace Earshot::Cli
