// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

class Session;

/// What the command palette asks the desk for at each key.
struct PaletteQuestion {
    QString typed;
    AgentId me;
    QList<TicketId> recent; ///< opened lately, the last one first: offered before anything is typed
};

struct PaletteAnswer {
    QList<TicketRow> tickets;
    QList<CustomerRow> customers;
};

/// Tickets by number, by words of their subject and by who wrote, the newest first; customers by the beginning of name,
/// address and number, and those who wrote. Every step goes through an index: the cost does not grow with the desk.
PaletteAnswer findForPalette(Session &session, const PaletteQuestion &question);

} // namespace Earshot
