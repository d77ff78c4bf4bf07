// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/contact.h"
#include "earshot/domain/customer.h"
#include "earshot/domain/message.h"
#include "earshot/domain/outbox.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/tickets.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Earshot::Cli
{

// The shapes scripts rely on: times are ISO 8601 in UTC, durations whole milliseconds, what is not there is null.

QJsonValue asJson(const QDateTime &time);
QJsonObject asJson(const TicketRow &row, const QStringList &tags);
QJsonObject asJson(const Customer &customer, const QString &organisation);
QJsonObject asJson(const CallRow &row);
/// How far a mail of ours has come, and with whom.
QJsonObject asJson(const OutboxEntry &entry);
/// "queued", "sending", "sent", "deferred", "failed" or "unknown".
QString stateWord(OutboxState state);

/// A message of a desk. `html` is what its raw mail holds, not cleaned; empty without one.
QJsonObject asJson(const Message &message, const QList<Attachment> &attachments, const QString &html);
/// A mail that is on no desk.
QJsonObject asJson(const Mail &mail);

/// Where a list goes on, as scripts hand it back with --after; null at its end.
QJsonValue cursorAsJson(const QString &cursor);

/// `{name: [each, …]}`
template<class List, class Turn>
QJsonObject listAsJson(const QString &name, const List &list, Turn turn)
{
    QJsonArray array;
    for (const auto &one : list)
        array << turn(one);
    return {{name, array}};
}

} // namespace Earshot::Cli
