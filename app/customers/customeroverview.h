// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/likeness.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

#include <optional>
#include <utility>

namespace Earshot
{

/// All that is told about a person beside one of their tickets, read at one moment.
struct CustomerOverview {
    Customer customer;
    Organisation organisation;
    std::optional<Ticket> ticket; ///< the one that is shown, if one is
    QList<CallRow> promises; ///< the newest first
    QList<TicketRow> others; ///< their other open tickets
    QList<TicketRow> earlier; ///< the solved and closed ones; only without a ticket

    QList<std::pair<Likeness, QString>> alike; ///< who else they may be, by name

    bool operator==(const CustomerOverview &) const = default;
};

/// For Database::read(). With a ticket, the customer is its requester (or nobody).
CustomerOverview readCustomerOverview(Session &session, CustomerId customer, TicketId ticket);

} // namespace Earshot
