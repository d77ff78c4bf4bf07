// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/viewdesk.h"

#include "earshot/desk/recorder.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/uid.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

AgentId reach(const Actor &actor, bool shared)
{
    if (!shared && !actor.agent)
        throw Failure(Error::Kind::Refused, u"nobody is signed in whose own view it could be"_s);
    return shared ? AgentId() : actor.agent;
}

SavedView visible(Session &session, const Actor &actor, SavedViewId id)
{
    SavedView view = theRow(session, id);
    if (!view.isShared() && view.owner != actor.agent)
        throw Failure(Error::Kind::NotFound, u"saved view %1"_s.arg(id.value));
    return view;
}

std::optional<SavedView> alike(Session &session, const QString &name, AgentId owner)
{
    for (const SavedView &view : SavedViews::all(session)) {
        if (view.owner == owner && folded(view.name) == folded(name))
            return view;
    }
    return {};
}

} // namespace

QUuid saveView(Session &session, const Actor &actor, const QString &name, const QString &query, bool shared)
{
    const AgentId owner = reach(actor, shared);
    Recorder recorder(session, actor, Act::SaveView);
    if (const std::optional<SavedView> before = alike(session, name, owner)) {
        SavedView after = *before;
        after.name = name;
        after.query = query;
        recorder.write(*before, after);
        return recorder.act();
    }
    SavedView view{{}, newUid(), name, query, owner};
    SavedViews::insert(session, view);
    recorder.created(Kind::SavedView, view.id.value, view.name);
    return recorder.act();
}

QUuid changeView(Session &session, const Actor &actor, SavedViewId id, const QString &name, bool shared)
{
    const SavedView before = visible(session, actor, id);
    SavedView after = before;
    after.name = name;
    after.owner = reach(actor, shared);
    const std::optional<SavedView> other = alike(session, name, after.owner);
    if (other && other->id != id)
        throw Failure(Error::Kind::Refused, u"another view is called so"_s);
    Recorder recorder(session, actor, Act::EditView);
    recorder.write(before, after);
    return recorder.act();
}

QUuid moveView(Session &session, const Actor &actor, SavedViewId id, bool up)
{
    visible(session, actor, id);
    QList<SavedView> seen = viewsOf(SavedViews::all(session), actor.agent);
    Recorder recorder(session, actor, Act::EditView);
    const auto at = std::find_if(seen.begin(), seen.end(), [id](const SavedView &view) { return view.id == id; });
    const auto row = at - seen.begin();
    const auto other = up ? row - 1 : row + 1;
    if (other < 0 || other >= seen.size())
        return recorder.act();
    // Two that stand at one place, as after racing inserts, are told apart by what they change with.
    SavedView moved = seen.at(row);
    SavedView neighbour = seen.at(other);
    std::swap(moved.position, neighbour.position);
    if (moved.position == neighbour.position)
        moved.position += up ? -1 : 1;
    recorder.write(seen.at(row), moved);
    recorder.write(seen.at(other), neighbour);
    return recorder.act();
}

QUuid removeView(Session &session, const Actor &actor, SavedViewId id)
{
    const SavedView view = visible(session, actor, id);
    Recorder recorder(session, actor, Act::DeleteView);
    SavedViews::remove(session, id);
    recorder.unmade(Kind::SavedView, id.value, view.name);
    return recorder.act();
}

} // namespace Earshot
