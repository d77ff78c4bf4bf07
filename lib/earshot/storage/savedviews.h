// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/savedview.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<SavedView> {
    static constexpr QLatin1StringView name{"saved_view"};
    static constexpr Kind kind = Kind::SavedView;
    static constexpr QLatin1StringView columns{"uid, name, query, owner_id, position, version"};
    static auto fields(auto &v) { return std::tie(v.uid, v.name, v.query, v.owner, v.position, v.version); }
};

/// The views of the whole desk are part of its catalog.
namespace SavedViews
{

QList<SavedView> all(Session &session); ///< by position
/// Behind all others.
void insert(Session &session, SavedView &view);
void update(Session &session, SavedView &view); ///< throws Conflict
void remove(Session &session, SavedViewId id); ///< throws NotFound; restore() brings it back
void restore(Session &session, SavedViewId id); ///< throws NotFound

} // namespace SavedViews

} // namespace Earshot
