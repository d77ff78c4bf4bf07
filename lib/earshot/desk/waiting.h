// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"
#include "earshot/mail/automatic.h"
#include "earshot/storage/session.h"

namespace Earshot
{

// Who waits for whom, where what comes need not be the newest: mail of an archive, a call that is filed the day after.

/// Since when a customer waits for an answer, and how often they have written since the last one.
struct Waiting {
    QDateTime since; ///< invalid = they don't
    int written = 0;

    bool operator==(const Waiting &) const = default;
};

/// The same by what stands in the conversation.
Waiting waitingOn(Session &session, TicketId ticket);

/// Whether the sender of such a mail waits for an answer: a machine's does not.
bool letsWait(Automatic automatic);

/// They wait on a ticket that may rest.
void letWait(Ticket &ticket, const Waiting &waiting, const Status &open, const QDateTime &now);

/// contactFromCustomer(), and contactFromUs(), for a contact that stands in the conversation already: of one that is
/// older than what happened last, only what is unanswered by now counts, and it opens nothing that was solved since.
void customerWrote(Session &session, Ticket &ticket, Channel channel, const QDateTime &at, const Status &open);
void weAnswered(Session &session, Ticket &ticket, Channel channel, const QDateTime &at);

} // namespace Earshot
