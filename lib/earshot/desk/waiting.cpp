// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/waiting.h"

#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"

#include <algorithm>

namespace Earshot
{

namespace
{

/// Whether what came at that time was answered, or the matter solved, since.
bool isSettled(Session &session, const Ticket &ticket, const QDateTime &at)
{
    if (!(at < ticket.updated))
        return false;
    if (ticket.solved.isValid() && at < ticket.solved)
        return true;
    const Waiting waiting = waitingOn(session, ticket.id);
    return !waiting.since.isValid() || at < waiting.since;
}

} // namespace

Waiting waitingOn(Session &session, TicketId ticket)
{
    QDateTime answered;
    QList<QDateTime> written;
    const auto add = [&](Direction direction, const QDateTime &at) {
        if (direction == Direction::Inbound)
            written << at;
        else if (!answered.isValid() || at > answered)
            answered = at;
    };
    for (const Messages::Sent &mail : Messages::sentOnTicket(session, ticket)) {
        if (mail.direction == Direction::Outbound || letsWait(Automatic(mail.automatic)))
            add(mail.direction, mail.at);
    }
    for (const CallRow &row : Calls::ofTicket(session, ticket)) {
        if (reached(row.call))
            add(Direction::Outbound, row.call.started);
    }
    for (const Contact &contact : Calls::contactsOfTicket(session, ticket))
        add(contact.direction, contact.at);
    if (answered.isValid())
        written.removeIf([&answered](const QDateTime &at) { return at <= answered; });
    const auto first = std::min_element(written.begin(), written.end());
    return {first == written.end() ? QDateTime() : *first, int(written.size())};
}

bool letsWait(Automatic automatic)
{
    return automatic != Automatic::AutoReply && automatic != Automatic::Bounce;
}

void letWait(Ticket &ticket, const Waiting &waiting, const Status &open, const QDateTime &now)
{
    if (!isOpen(ticket.category) || ticket.category == StatusCategory::Pending)
        changeStatus(ticket, open, now);
    ticket.waitingSince = waiting.since;
    ticket.written = waiting.written;
}

void customerWrote(Session &session, Ticket &ticket, Channel channel, const QDateTime &at, const Status &open)
{
    if (isSettled(session, ticket, at))
        ticket.unread = true;
    else
        contactFromCustomer(ticket, channel, at, open);
}

void weAnswered(Session &session, Ticket &ticket, Channel channel, const QDateTime &at)
{
    const bool isLate = at < ticket.updated;
    const bool waited = ticket.waitingSince.isValid();
    contactFromUs(ticket, channel, at);
    if (!isLate || !waited || ticket.waitingSince.isValid())
        return;
    const Waiting waiting = waitingOn(session, ticket.id); // they may have written again since
    ticket.waitingSince = waiting.since;
    ticket.written = waiting.written;
}

} // namespace Earshot
