// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/teampoint.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<TeamPoint> {
    static constexpr QLatin1StringView name{"talking_point"};
    static constexpr Kind kind = Kind::TalkingPoint;
    static constexpr QLatin1StringView columns{"language, point_key, section, position, hidden, content, version"};
    static auto fields(auto &p)
    {
        return std::tie(p.language, p.key, p.section, p.position, p.isHidden, p.content, p.version);
    }
};

/// What the team says of talking points is part of the desk's catalog.
namespace TeamPoints
{

QList<TeamPoint> all(Session &session); ///< by id
std::optional<TeamPoint> find(Session &session, const QString &language, const QString &key);
void insert(Session &session, TeamPoint &point); ///< throws Conflict when there is one of that language and key
void update(Session &session, TeamPoint &point); ///< throws Conflict
void remove(Session &session, TeamPointId id); ///< throws NotFound; restore() brings it back
void restore(Session &session, TeamPointId id); ///< throws NotFound, Conflict

} // namespace TeamPoints

} // namespace Earshot
