// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/outbox.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Earshot
{

QString textOf(const QList<OutboxRecipient> &recipients)
{
    QStringList lines;
    for (const OutboxRecipient &one : recipients)
        lines << QString::number(int(one.state)) + u'\t' + one.address.simplified() + u'\t' + one.words.simplified();
    return lines.join(u'\n');
}

QList<OutboxRecipient> outboxRecipients(const QString &text)
{
    QList<OutboxRecipient> recipients;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const int state = std::clamp(line.section(u'\t', 0, 0).toInt(), 0, int(OutboxRecipient::State::Bounced));
        recipients << OutboxRecipient{line.section(u'\t', 1, 1), OutboxRecipient::State(state), line.section(u'\t', 2)};
    }
    return recipients;
}

void markArrived(OutboxEntry &entry)
{
    QList<OutboxRecipient> recipients = outboxRecipients(entry.recipients);
    for (OutboxRecipient &one : recipients) {
        if (one.state == OutboxRecipient::State::Waiting)
            one.state = OutboxRecipient::State::Taken;
    }
    entry.recipients = textOf(recipients);
    entry.state = OutboxState::Sent;
    entry.trouble.clear();
}

bool canBeCancelled(const OutboxEntry &entry)
{
    const QList<OutboxRecipient> recipients = outboxRecipients(entry.recipients);
    return canBeCancelled(entry.state)
        && std::none_of(recipients.begin(), recipients.end(), [](const OutboxRecipient &one) {
               return one.state == OutboxRecipient::State::Taken || one.state == OutboxRecipient::State::Bounced;
           });
}

QDateTime nextTry(int attempts, const QDateTime &now)
{
    constexpr std::array minutes{1, 5, 15, 60};
    constexpr int later = 120;
    constexpr int most = 27; // 81 minutes and 23 times two hours
    if (attempts >= most)
        return {};
    return now.addSecs(60 * (attempts <= int(minutes.size()) ? minutes[size_t(std::max(attempts, 1)) - 1] : later));
}

} // namespace Earshot
