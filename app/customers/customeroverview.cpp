// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customeroverview.h"

#include "earshot/storage/duplicates.h"

namespace Earshot
{

namespace
{

constexpr int MostAlike = 3;
constexpr int MostCalls = 200;
constexpr int MostPromises = 5;
constexpr int MostTickets = 50;

} // namespace

CustomerOverview readCustomerOverview(Session &session, CustomerId customer, TicketId ticket)
{
    CustomerOverview overview;
    if (ticket) {
        overview.ticket = Tickets::byId(session, ticket);
        customer = overview.ticket->customer;
    }
    if (!customer)
        return overview;
    overview.customer = Customers::byId(session, customer);
    overview.organisation
        = Customers::organisationById(session, overview.customer.organisation).value_or(Organisation());

    for (const Likeness &likeness : Duplicates::of(session, overview.customer.id, MostAlike)) {
        const CustomerId other = likeness.first == overview.customer.id ? likeness.second : likeness.first;
        overview.alike << std::pair(likeness, Customers::exactly(session, other).name);
    }

    CallFilter calls;
    calls.customer = customer;
    for (const CallRow &row : Calls::log(session, calls, {}, {}, MostCalls)) {
        if (!row.call.promise.isEmpty() && overview.promises.size() < MostPromises)
            overview.promises << row;
    }
    TicketFilter theirs;
    theirs.customer = customer;
    for (const TicketRow &row : Tickets::page(session, theirs, TicketOrder::Newest, {}, MostTickets).rows) {
        if (row.ticket.id == ticket)
            continue;
        if (isOpen(row.ticket.category))
            overview.others << row;
        else if (!ticket)
            overview.earlier << row;
    }
    return overview;
}

} // namespace Earshot
