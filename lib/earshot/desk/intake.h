// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/ticket.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/session.h"

#include <QByteArray>
#include <QSet>

namespace Earshot
{

/// A mail on its way into the desk: read, not yet filed.
struct IncomingMail {
    Mail mail;
    QByteArrayList raw; ///< kept unchanged: packedRaw() of its bytes
    qint64 size = 0; ///< of the raw mail, bytes
    QueueId queue; ///< where a new ticket goes; none = unsorted
    TicketId ticket = {}; ///< where it belongs, when somebody knows; none = found by threading
};

/// What became of it.
struct Received {
    TicketId ticket;
    MessageId message;
    bool duplicate = false; ///< byte for byte the same mail was here before; nothing was written
    bool newTicket = false;
    bool newCustomer = false;
};

/// What every mail's filing asks of the desk, read once for a batch.
struct IntakeRules {
    Catalog catalog;
    QSet<QString> ownAddresses; ///< folded
    QByteArray tokenKey;
};
IntakeRules intakeRules(Session &session);

/// Files one mail: raw bytes, customer, ticket by threading, message, attachments, numbers found in it, search index.
/// All of it or nothing, once for the same bytes.
Received receive(Session &session, const IntakeRules &rules, const IncomingMail &incoming, const QDateTime &now);

} // namespace Earshot
