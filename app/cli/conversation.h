// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/contact.h"
#include "earshot/domain/customer.h"
#include "earshot/domain/message.h"
#include "earshot/domain/outbox.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/tickets.h"

#include <QJsonObject>

#include <optional>

namespace Earshot::Cli
{

class Seat;

/// All that belongs to one ticket, read in one transaction.
struct Conversation {
    TicketRow row;
    QStringList tags;
    QList<Message> messages;
    QList<Attachment> attachments;
    QList<CallRow> calls;
    QList<Contact> contacts;
    QList<CallBack> callBacks;
    QList<OutboxEntry> ways; ///< how far our mails have come
    std::optional<Customer> customer;
};

/// Throws NotFound.
Conversation conversation(Session &session, TicketId ticket);
/// The ticket people call by this number; throws Stop with Exit::NotFound.
TicketId ticketByNumber(Seat &seat, qint64 number);
/// The organisation a customer belongs to, by name; empty for none.
QString organisationName(Session &session, OrganisationId organisation);

/// The ticket with messages, calls and customer. With `raw`, each mail also as it came, in base64.
QJsonObject asJson(Seat &seat, const Conversation &conversation, bool raw);
QString plain(Seat &seat, const Conversation &conversation);

} // namespace Earshot::Cli
