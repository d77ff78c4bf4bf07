// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/tickets.h"

#include <optional>

#include "tickets/ticketlistmodel.h"

namespace Earshot
{

/// The order of storage's pages, repeated for rows that change while they are shown: a total order, as there.
bool comesBefore(TicketOrder order, const Ticket &one, const Ticket &other);
/// Whether the ticket belongs behind the last row that was read, on a later page.
bool comesAfter(TicketOrder order, const Ticket &ticket, const TicketCursor &last);

/// The order a press on the column's heading asks for, given the present one; nothing for columns storage cannot
/// order by.
std::optional<TicketOrder> orderByColumn(TicketColumn column, TicketOrder present);
/// The column whose heading carries the arrow, and which way it points; Count for an order without a column.
std::pair<TicketColumn, Qt::SortOrder> columnOf(TicketOrder order);
/// "Longest waiting first", for the menu.
QString orderWords(TicketOrder order);
QList<TicketOrder> allOrders();

} // namespace Earshot
