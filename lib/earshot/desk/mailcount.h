// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Earshot
{

/// What came in and what went out; fetched = stored + duplicates, of which some were known by their heads alone.
struct MailCount {
    int fetched = 0;
    int stored = 0;
    int duplicates = 0; ///< the same mail was on the desk already
    int unreadable = 0; ///< of the stored ones: kept as raw bytes, not understood
    int sent = 0;
    int deferred = 0; ///< put off, to be tried again
    int failed = 0; ///< no server will ever take it
    int unknown = 0; ///< may have gone

    MailCount &operator+=(const MailCount &other)
    {
        fetched += other.fetched;
        stored += other.stored;
        duplicates += other.duplicates;
        unreadable += other.unreadable;
        sent += other.sent;
        deferred += other.deferred;
        failed += other.failed;
        unknown += other.unknown;
        return *this;
    }
    bool operator==(const MailCount &) const = default;
};

} // namespace Earshot
