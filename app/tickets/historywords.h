// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/history.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace Earshot
{

/// One act on a ticket, as a person reads it.
struct PastAct {
    QUuid act;
    Act kind = Act::EditTicket;
    AgentId agent;
    QDateTime at;
    QList<HistoryEntry> entries; ///< in the order they were written
    bool undoable = false; ///< what it set is still so
    std::optional<Act> of; ///< what it took back, or did again

    bool operator==(const PastAct &) const = default;
};

/// The entries of a row, newest first as storage gives them, put together as acts.
QList<PastAct> actsOf(const QList<HistoryEntry> &newestFirst);

/// What was done: "Status from Open to Solved", one line for each field a person sets.
QString historyWords(const PastAct &act, const Catalog &catalog, const QDateTime &now, const QLocale &locale);

} // namespace Earshot
