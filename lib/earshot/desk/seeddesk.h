// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/storage/session.h"

namespace Earshot
{

/// A synthetic desk of two years, for trying and measuring: customers, threads, calls, call-backs, tags. The same seed
/// makes the same content, on every database and at every time; nobody in it exists.
struct Seed {
    int tickets = 0;
    quint32 seed = 1;
    QDateTime end{QDate(2026, 11, 1), QTime(0, 0), Qt::UTC}; ///< the moment the two years lead up to

    bool operator==(const Seed &) const = default;
};

/// So many tickets are best made in one transaction.
constexpr int SeedBatch = 2000;

/// Adds queues and agents; the first transaction of a seeding. Done again, it changes nothing.
bool seedGround(Session &session, const Actor &actor, const Seed &seed);

/// Adds the tickets `from` up to `from + count` with all that belongs to them, in rising order; how many. Tells nobody
/// of the changes: a desk that is being filled is no news.
int seedTickets(Session &session, const Actor &actor, const Seed &seed, int from, int count);

} // namespace Earshot
