// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"
#include "earshot/storage/session.h"

/// What reports count. Run them with Database::readLong(). No figure is grouped or filtered by a person.
namespace Earshot::Reports
{

/// The board of the day `now` belongs to in `zone`, by queue.
Report today(Session &session, const QDateTime &now, const QTimeZone &zone);

/// Calls, call-backs and solved threads of a period. Weeks begin on Monday, months on their first, in `zone`.
Report voice(Session &session, const Period &period, Grouping grouping, const QDateTime &now, const QTimeZone &zone);

/// The same report with the figures it is compared with beside its own, read in the same transaction.
Report compared(Session &session, Report report, Comparison comparison, const QTimeZone &zone);

/// Exactly the rows a figure counts, by the same condition; newest first. Empty when it counts another kind of row.
QList<TicketId> ticketsOf(Session &session, const Figure &figure);
QList<CallId> callsOf(Session &session, const Figure &figure);
QList<CallBackId> callBacksOf(Session &session, const Figure &figure);

} // namespace Earshot::Reports
