// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailoutcomes.h"

#include "earshot/domain/mailaddress.h"
#include "earshot/storage/outbox.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using State = OutboxRecipient::State;

/// RFC 3464 2.3.3: "failed" is for good, "delayed" is not.
bool isForGood(const Delivery &delivery)
{
    return delivery.action == u"failed" || (delivery.action.isEmpty() && delivery.status.startsWith(u'5'));
}

/// A report about everybody names nobody, or names them in another spelling.
bool isAbout(const Delivery &delivery, const OutboxRecipient &one, bool isAlone)
{
    return isAlone || delivery.recipient.isEmpty()
        || MailAddress{{}, delivery.recipient}.folded() == MailAddress{{}, one.address}.folded();
}

} // namespace

bool noteBounces(Session &session, const QList<QByteArray> &messageIds, const QList<Delivery> &deliveries)
{
    for (const QByteArray &messageId : messageIds) {
        std::optional<OutboxEntry> entry = Outbox::ofMessageId(session, messageId);
        if (!entry)
            continue;
        QList<OutboxRecipient> recipients = outboxRecipients(entry->recipients);
        for (const Delivery &delivery : deliveries) {
            if (!isForGood(delivery))
                continue;
            for (OutboxRecipient &one : recipients) {
                if (!isAbout(delivery, one, recipients.size() == 1))
                    continue;
                one.state = State::Bounced;
                one.words = delivery.diagnostic.isEmpty() ? delivery.status : delivery.diagnostic;
                entry->trouble = one.words;
            }
        }
        const QString text = textOf(recipients);
        if (text == entry->recipients)
            return true;
        entry->recipients = text;
        const bool hasAnybody = std::any_of(recipients.begin(), recipients.end(),
            [](const OutboxRecipient &one) { return one.state == State::Taken || one.state == State::Waiting; });
        if (!hasAnybody && entry->state == OutboxState::Sent)
            entry->state = OutboxState::Failed;
        Outbox::update(session, *entry);
        return true;
    }
    return false;
}

void noteArrived(Session &session, const QByteArray &messageId)
{
    std::optional<OutboxEntry> entry = Outbox::ofMessageId(session, messageId);
    if (!entry || entry->state != OutboxState::Unknown)
        return;
    markArrived(*entry);
    Outbox::update(session, *entry);
}

} // namespace Earshot
