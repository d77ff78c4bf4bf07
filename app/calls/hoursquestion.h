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

/// Dials a number that stands away from the Talk button; outside the hours the customer named, only if the agent says
/// so.
void dialInHours(Desk &desk, TicketId ticket, CustomerId customer, const QString &number, QWidget *parent);

} // namespace Earshot
