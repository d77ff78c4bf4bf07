// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/reachanswer.h"

#include <QHash>
#include <QSet>

namespace Earshot
{

/// Reads lines like "CALL 9-12, MAIL" and keeps what they say.
class ReachCodes
{
public:
    /// Whether every word of the line was understood.
    bool take(const QString &line);
    /// Nothing when it contradicts itself.
    std::optional<ReachAnswer> answer() const;

    /// The words for each channel, folded, in the languages people answer in.
    static const QHash<QString, Channel> &words();
    /// Words with a blank between, folded.
    static QSet<QString> wordSet(const QString &words);

private:
    struct Lifted;

    bool takeOrdinals(QString &line);
    bool takeWords(const QString &line, Lifted &lifted);
    bool open(Channel channel);
    void setHours(const QTime &from, const QTime &to, int days);
    void setNumber(const QString &number);
    void closeDays(int days);

    ReachAnswer m_answer;
    QSet<Channel> m_refused;
    bool m_open = false;
    bool m_fresh = false; ///< the last channel has no hours yet
    int m_lastOrdinal = 0;
};

} // namespace Earshot
