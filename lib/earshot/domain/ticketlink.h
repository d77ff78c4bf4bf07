// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/id.h"

#include <QString>

#include <optional>

namespace Earshot
{

/// How a ticket stands to another one. Stored as its number.
enum class LinkKind {
    ChildOf = 0,
    DuplicateOf = 1,
    CausedBy = 2,
};

/// "This ticket is `kind` the other one."
struct TicketLink {
    LinkKind kind = LinkKind::ChildOf;
    TicketId other;

    bool operator==(const TicketLink &) const = default;
};

/// What became of a link, seen from one of its tickets.
struct LinkChange {
    LinkKind kind = LinkKind::ChildOf;
    bool isReverse = false; ///< as in TicketLinkRow
    bool isMade = true; ///< else it was taken away

    bool operator==(const LinkChange &) const = default;
};
/// As the history keeps it, and back; nothing for any other text.
QString linkText(const LinkChange &change);
std::optional<LinkChange> linkChangeIn(const QString &text);

/// A link as it is shown on one of its two tickets.
struct TicketLinkRow {
    LinkKind kind = LinkKind::ChildOf;
    bool isReverse = false; ///< the other ticket is `kind` this one: its child, its duplicate, caused by it
    TicketId from; ///< the ticket the link is written on
    TicketId to; ///< the one it names there
    TicketId other; ///< where that one is now
    qint64 number = 0;
    QString subject;
    StatusCategory category = StatusCategory::New;

    bool operator==(const TicketLinkRow &) const = default;
};

} // namespace Earshot
