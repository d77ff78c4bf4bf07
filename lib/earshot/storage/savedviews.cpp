// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/savedviews.h"

#include "earshot/storage/unmade.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QList<SavedView> SavedViews::all(Session &session)
{
    QList<SavedView> views;
    Rows rows
        = session.rows(u"SELECT id, "_s + Table<SavedView>::columns + u" FROM saved_view ORDER BY position, id"_s);
    while (rows.next())
        views << readRow<SavedView>(rows);
    return views;
}

void SavedViews::insert(Session &session, SavedView &view)
{
    view.position = session.one<int>(u"SELECT COALESCE(MAX(position), 0) + 1 FROM saved_view"_s).value_or(1);
    insertRow(session, view);
    session.noteChange(Kind::Catalog, view.id);
}

void SavedViews::update(Session &session, SavedView &view)
{
    updateRow(session, view);
    session.noteChange(Kind::Catalog, view.id);
}

void SavedViews::remove(Session &session, SavedViewId id)
{
    Unmade::keep(session, theRow(session, id));
    session.run(u"DELETE FROM saved_view WHERE id = ?"_s, id);
    session.noteChange(Kind::Catalog, id);
}

void SavedViews::restore(Session &session, SavedViewId id)
{
    restoreRow(session, Unmade::take(session, id));
    session.noteChange(Kind::Catalog, id);
}

} // namespace Earshot
