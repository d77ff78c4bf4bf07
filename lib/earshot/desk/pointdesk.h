// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/talkingpoints.h"
#include "earshot/storage/teampoints.h"

namespace Earshot
{

// What the team does with talking points, each act written into the history and taken back by undoAct(). `before` is
// what one saw of the point (PointState::team): when a colleague has changed its words since, they throw Conflict.

/// A point of the team's own, behind the others of its section. Throws Refused when it cannot be kept (see faultOf())
/// or there are too many, Conflict when the language has one of that key.
QUuid addPoint(
    Session &session, const Actor &actor, const QString &language, PointSection section, const TalkingPoint &point);
/// Other words for a point that is given, or was added.
QUuid rewritePoint(Session &session, const Actor &actor, const TeamPoint &before, const TalkingPoint &point);
/// A given point is no longer shown, or is again; its words stay.
QUuid hidePoint(Session &session, const Actor &actor, const TeamPoint &before, bool hidden);
/// A given point has the words it was given, and is shown; at the place it has.
QUuid resetPoint(Session &session, const Actor &actor, const TeamPoint &before);
/// Deletes a point of the team's own.
QUuid removePoint(Session &session, const Actor &actor, const TeamPoint &before);
/// The points of a section stand in the order of these keys, which name them all.
QUuid orderPoints(
    Session &session, const Actor &actor, const QString &language, PointSection section, const QStringList &keys);
/// Everything in this language is as the program gives it; what the team added is deleted.
QUuid resetPoints(Session &session, const Actor &actor, const QString &language);

/// What the team has said of the point when it has said nothing yet: `before` of a point that is as it was given.
TeamPoint untouched(const QString &language, PointSection section, const QString &key);

} // namespace Earshot
