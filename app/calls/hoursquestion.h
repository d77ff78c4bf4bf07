// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include "shell/wording.h"

class QWidget;

namespace Earshot
{

class Desk;

/// "It is 03:12 for Dana. Likes calls Mon–Fri, 9–12.": why a call would come at a bad time, at `now`.
Trouble outsideHours(const Customer &customer, const QDateTime &now, const QLocale &locale);

/// "112 is an emergency number": why it is not called at once.
Trouble emergency(const QString &number);

/// Dials a number that stands away from the Talk button. An emergency number only if the agent says so; so, too, any
/// number outside the hours the customer named, unless they have `agreed` to be called now.
void dialAsking(
    Desk &desk, TicketId ticket, CustomerId customer, const QString &number, QWidget *parent, bool agreed = false);

} // namespace Earshot
