// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/replydesk.h"
#include "earshot/domain/customer.h"

namespace Earshot
{

struct Mail;

/// How long a question waits for its answer before it is asked again without a word.
constexpr int questionDays = 14;

/// The mail that asks how somebody likes to be reached, in their language.
struct ReachQuestion {
    QString subject; ///< of a new ticket
    QString greeting; ///< with the name {customer}
    QString plainGreeting; ///< for somebody whose name is not known
    QString text; ///< Markdown, with the names of canned replies

    bool operator==(const ReachQuestion &) const = default;
};

/// Whether they were asked less than questionDays ago and have not answered.
bool isAskedLately(const Customer &customer, const QDateTime &now);

/// Asks the customer by a mail into the outbox: on `ticket` if that is theirs, else on a new one. The ticket's waiting
/// goes on: a question of ours answers none of theirs. Throws Refused when no address is known, and Conflict when
/// isAskedLately() and not `again`. Taking the mail back takes the asking back.
QueuedReply askReach(Session &session, const Actor &actor, CustomerId customer, TicketId ticket,
    const ReachQuestion &question, bool again, int hold);

/// Reads the codes out of a mail that answers the question its sender was asked, and keeps what they say as an act of
/// the program's own, told on the ticket. Nothing for any other mail. Returns what numbersInText() takes for numbers in
/// those codes, hours beside them and all.
QStringList keepReachAnswer(Session &session, const Mail &mail, CustomerId sender, TicketId ticket, const Actor &actor,
    const QDateTime &written);

} // namespace Earshot
