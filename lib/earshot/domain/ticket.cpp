// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/ticket.h"

namespace Earshot
{

void contactFromCustomer(Ticket &ticket, Channel channel, const QDateTime &at, const Status &open)
{
    // Mail of an import may arrive in any order: the earliest unanswered contact counts.
    if (!ticket.waitingSince.isValid() || at < ticket.waitingSince)
        ticket.waitingSince = at;
    ++ticket.written;
    ticket.lastChannel = channel;
    ticket.unread = true;
    if (!ticket.updated.isValid() || at > ticket.updated)
        ticket.updated = at;
    const bool resting = ticket.category == StatusCategory::Pending || !isOpen(ticket.category);
    if (resting)
        changeStatus(ticket, open, at);
}

void contactFromUs(Ticket &ticket, Channel channel, const QDateTime &at)
{
    if (!ticket.waitingSince.isValid() || at >= ticket.waitingSince) {
        ticket.waitingSince = {};
        ticket.written = 0;
    }
    ticket.lastChannel = channel;
    if (!ticket.updated.isValid() || at > ticket.updated)
        ticket.updated = at;
    if (!ticket.firstResponse.isValid() && at >= ticket.created)
        ticket.firstResponse = at;
}

void changeStatus(Ticket &ticket, const Status &status, const QDateTime &now)
{
    const bool wasOpen = isOpen(ticket.category);
    ticket.status = status.id;
    ticket.category = status.category;
    if (wasOpen && !isOpen(status.category))
        ticket.solved = now;
    if (isOpen(status.category))
        ticket.solved = {};
    // Whom we wait for does not wait for us.
    if (!isOpen(status.category) || status.category == StatusCategory::Pending) {
        ticket.waitingSince = {};
        ticket.written = 0;
    }
    if (status.category != StatusCategory::OnHold)
        ticket.onHoldReason.clear();
}

} // namespace Earshot
