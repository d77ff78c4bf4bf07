// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/search.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

/// The plainest statements for what the desk reads most, each column taken from the driver and nothing made of it:
/// what a measurement of the desk's own reading is compared with. Each returns how many rows it read.
namespace RawQueries
{

int page(Session &session, const TicketCursor &after, int limit); ///< newest first
int count(Session &session, int most); ///< open tickets
int search(Session &session, const TextQuery &query, SearchOrder order, int limit);
int conversation(Session &session, TicketId ticket);

} // namespace RawQueries

} // namespace Earshot
