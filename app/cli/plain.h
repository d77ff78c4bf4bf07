// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/tickets.h"

#include <QString>

namespace Earshot::Cli
{

// What people read at a terminal.

/// The text without what could steer a terminal or turn its line around: mail is written by strangers.
QString plain(QString text);
/// The same on one line of at most `width` letters.
QString plainLine(const QString &text, int width);

/// "Tue 3 Feb 2026 14:30" in the zone of this seat; empty for none.
QString plain(const QDateTime &time);
QString plainLine(const TicketRow &row);
QString plainLine(const CustomerRow &row);
QString plainLine(const CallRow &row);
/// What a card of the customer says, a fact a line.
QString plain(const Customer &customer, const QString &organisation);
/// "4 min 5 s"
QString plainDuration(qint64 ms);

} // namespace Earshot::Cli
