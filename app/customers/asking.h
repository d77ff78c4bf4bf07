// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <functional>

#include "shell/shellparts.h"

class QWidget;

namespace Earshot
{

class Desk;

/// Sends the customer the question how they like to be reached, on the ticket if there is one; what became of it is
/// told to `tell` while `from` is there. Whoever was asked lately is asked again only when the person says so.
void askHowToReach(Desk &desk, QWidget *from, const Customer &customer, TicketId ticket,
    const std::function<void(const Said &)> &tell);

} // namespace Earshot
