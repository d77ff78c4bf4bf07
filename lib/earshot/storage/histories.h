// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<HistoryEntry> {
    static constexpr QLatin1StringView name{"history"};
    static constexpr QLatin1StringView columns{
        "act, kind, row_kind, row_id, field, before_value, after_value, version, agent_id, at"};
    static auto fields(auto &h)
    {
        return std::tie(h.act, h.kind, h.rowKind, h.row, h.field, h.before, h.after, h.version, h.agent, h.at);
    }
};

namespace Histories
{

void append(Session &session, HistoryEntry entry);
/// What was done to a row, newest first.
QList<HistoryEntry> ofRow(Session &session, Kind kind, qint64 row, int limit);
/// All entries of one act, in the order they were written.
QList<HistoryEntry> ofAct(Session &session, const QUuid &act);

} // namespace Histories

} // namespace Earshot
