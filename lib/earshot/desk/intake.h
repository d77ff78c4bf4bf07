// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/customer.h"
#include "earshot/domain/message.h"
#include "earshot/domain/ticket.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/session.h"
#include "earshot/storage/tokens.h"

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
    bool archived = false; ///< out of an archive of ours: what bears our address in it, we have sent

    // Made by prepare().
    Message message = {}; ///< as it will be written, but for what the desk decides
    QList<Attachment> attachments = {};
    TextTokens tokens = {};
    QList<Phone> numbers = {}; ///< the sender's own as written, with where each was found
    QString region = {}; ///< the country its national numbers belong to, as the mail has it; empty = it does not say
};

/// Does what filing a mail takes and needs no desk for: numbers found in it, words for the index. Pure; any thread.
void prepare(IncomingMail &incoming);

/// What became of it.
struct Received {
    TicketId ticket;
    qint64 number = 0; ///< of the ticket
    MessageId message;
    bool duplicate = false; ///< the same mail was here before, on that ticket; nothing was written
    bool newTicket = false;
    bool newCustomer = false;
};

/// What every mail's filing asks of the desk; good as long as the desk's catalog has the same version.
struct IntakeRules {
    Catalog catalog;
    QSet<QString> ownAddresses; ///< folded
    QByteArray tokenKey;
    qint64 version = -1;

    /// Whether customers call us back on the number; ours are read in the country `home`.
    bool isOurs(const QString &number, const QString &home) const;
};
IntakeRules intakeRules(Session &session);
/// Reads them anew if the catalog was changed since.
void refresh(Session &session, IntakeRules &rules);

/// Files one mail that was prepared: raw bytes, customer, ticket by threading, message, attachments, numbers found in
/// it, search index. All of it or nothing, once for the same bytes.
Received receive(Session &session, const IntakeRules &rules, const IncomingMail &incoming, const QDateTime &now);

} // namespace Earshot
