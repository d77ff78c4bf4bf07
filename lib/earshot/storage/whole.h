// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Earshot
{

// Merging is a pointer, `merged_into`: the whole of a row is every row whose COALESCE(merged_into, id) is its id, which
// has an index. Where that is compared with a column, a plus stands before it: else SQLite converts what the index
// keeps to the column's type, and cannot use the index.

/// The ids of all tickets that one and its merged ones are, by the id of any of them: `ticket_id IN ` + this.
constexpr auto wholeTicket = "(SELECT part.id FROM ticket part WHERE COALESCE(part.merged_into, part.id) = "
                             "(SELECT COALESCE(one.merged_into, one.id) FROM ticket one WHERE one.id = ?))";

/// The same of a customer.
constexpr auto wholeCustomer = "(SELECT part.id FROM customer part WHERE COALESCE(part.merged_into, part.id) = "
                               "(SELECT COALESCE(one.merged_into, one.id) FROM customer one WHERE one.id = ?))";

} // namespace Earshot
