// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/storage/savedviews.h"

namespace Earshot
{

// The acts on saved views, each written into the history and taken back by undoAct(). Somebody else's own view is not
// found; a shared one is everybody's.

/// Keeps the search under this name: changes the view the agent sees under it with the same reach, or makes one. Throws
/// Refused for one of their own when nobody sits at the desk.
QUuid saveView(Session &session, const Actor &actor, const QString &name, const QString &query, bool shared);
/// Another name, or another reach; throws Refused when there is one like that.
QUuid changeView(Session &session, const Actor &actor, SavedViewId view, const QString &name, bool shared);
/// Before or behind the next of those the agent sees.
QUuid moveView(Session &session, const Actor &actor, SavedViewId view, bool up);
QUuid removeView(Session &session, const Actor &actor, SavedViewId view);

} // namespace Earshot
