// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/teampoints.h"

#include "earshot/storage/unmade.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QList<TeamPoint> TeamPoints::all(Session &session)
{
    QList<TeamPoint> points;
    Rows rows = session.rows(u"SELECT id, "_s + Table<TeamPoint>::columns + u" FROM talking_point ORDER BY id"_s);
    while (rows.next())
        points << readRow<TeamPoint>(rows);
    return points;
}

std::optional<TeamPoint> TeamPoints::find(Session &session, const QString &language, const QString &key)
{
    Rows rows = session.rows(
        u"SELECT id, "_s + Table<TeamPoint>::columns + u" FROM talking_point WHERE language = ? AND point_key = ?"_s,
        language, key);
    if (!rows.next())
        return {};
    return readRow<TeamPoint>(rows);
}

void TeamPoints::insert(Session &session, TeamPoint &point)
{
    insertRow(session, point);
    session.noteChange(Kind::Catalog, point.id);
}

void TeamPoints::update(Session &session, TeamPoint &point)
{
    updateRow(session, point);
    session.noteChange(Kind::Catalog, point.id);
}

void TeamPoints::remove(Session &session, TeamPointId id)
{
    Unmade::keep(session, theRow(session, id));
    session.run(u"DELETE FROM talking_point WHERE id = ?"_s, id);
    session.noteChange(Kind::Catalog, id);
}

void TeamPoints::restore(Session &session, TeamPointId id)
{
    restoreRow(session, Unmade::take(session, id));
    session.noteChange(Kind::Catalog, id);
}

} // namespace Earshot
