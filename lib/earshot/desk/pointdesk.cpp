// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/pointdesk.h"

#include "earshot/desk/recorder.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// What is on the desk of it now. Another place is no conflict: that can stand beside new words.
TeamPoint present(Session &session, const TeamPoint &before)
{
    const TeamPoint now = TeamPoints::find(session, before.language, before.key)
                              .value_or(untouched(before.language, before.section, before.key));
    if (now.content != before.content || now.isHidden != before.isHidden)
        throw Failure(Error::Kind::Conflict, u"talking point %1"_s.arg(before.key));
    return now;
}

void insert(Session &session, Recorder &recorder, TeamPoint point)
{
    const QList<TeamPoint> all = TeamPoints::all(session);
    if (std::count_if(
            all.begin(), all.end(), [&point](const TeamPoint &other) { return other.language == point.language; })
        >= mostPoints)
        throw Failure(Error::Kind::Refused, u"too many talking points"_s);
    TeamPoints::insert(session, point);
    recorder.created(Kind::TalkingPoint, point.id.value, point.key);
}

void remove(Session &session, Recorder &recorder, const TeamPoint &point)
{
    TeamPoints::remove(session, point.id);
    recorder.unmade(Kind::TalkingPoint, point.id.value, point.key);
}

/// Nothing is kept of a point that is as it was given, at the place it was given.
QUuid write(Session &session, const Actor &actor, const TeamPoint &now, TeamPoint after)
{
    Recorder recorder(session, actor, Act::EditPoints);
    const bool isAsGiven = after.content.isEmpty() && !after.isHidden && after.position == 0;
    if (now.id && isAsGiven)
        remove(session, recorder, now);
    else if (now.id)
        recorder.write(now, after);
    else if (!isAsGiven)
        insert(session, recorder, after);
    return recorder.act();
}

TalkingPoint checked(const TalkingPoint &point)
{
    const TalkingPoint tidy = tidied(point);
    if (faultOf(tidy))
        throw Failure(Error::Kind::Refused, u"the talking point cannot be kept so"_s);
    return tidy;
}

} // namespace

TeamPoint untouched(const QString &language, PointSection section, const QString &key)
{
    TeamPoint point;
    point.language = language;
    point.section = section;
    point.key = key;
    return point;
}

QUuid addPoint(
    Session &session, const Actor &actor, const QString &language, PointSection section, const TalkingPoint &point)
{
    const TalkingPoint tidy = checked(point);
    if (TeamPoints::find(session, language, tidy.key))
        throw Failure(Error::Kind::Conflict, u"talking point %1"_s.arg(tidy.key));
    TeamPoint added = untouched(language, section, tidy.key);
    added.content = contentOf(tidy);
    for (const TeamPoint &other : TeamPoints::all(session)) {
        if (other.language == language && other.section == section)
            added.position = std::max(added.position, other.position);
    }
    ++added.position;
    Recorder recorder(session, actor, Act::EditPoints);
    insert(session, recorder, added);
    return recorder.act();
}

QUuid rewritePoint(Session &session, const Actor &actor, const TeamPoint &before, const TalkingPoint &point)
{
    const TeamPoint now = present(session, before);
    TeamPoint after = now;
    after.content = contentOf(checked(point));
    return write(session, actor, now, after);
}

QUuid hidePoint(Session &session, const Actor &actor, const TeamPoint &before, bool hidden)
{
    const TeamPoint now = present(session, before);
    TeamPoint after = now;
    after.isHidden = hidden;
    return write(session, actor, now, after);
}

QUuid resetPoint(Session &session, const Actor &actor, const TeamPoint &before)
{
    const TeamPoint now = present(session, before);
    TeamPoint after = now;
    after.content.clear();
    after.isHidden = false;
    return write(session, actor, now, after);
}

QUuid removePoint(Session &session, const Actor &actor, const TeamPoint &before)
{
    const TeamPoint now = present(session, before);
    Recorder recorder(session, actor, Act::EditPoints);
    remove(session, recorder, now);
    return recorder.act();
}

QUuid orderPoints(
    Session &session, const Actor &actor, const QString &language, PointSection section, const QStringList &keys)
{
    if (keys.size() > mostPoints)
        throw Failure(Error::Kind::Refused, u"too many talking points"_s);
    Recorder recorder(session, actor, Act::EditPoints);
    int position = 0;
    for (const QString &key : keys) {
        const std::optional<TeamPoint> now = TeamPoints::find(session, language, key);
        TeamPoint after = now.value_or(untouched(language, section, key));
        after.position = ++position;
        if (now)
            recorder.write(*now, after);
        else
            insert(session, recorder, after);
    }
    return recorder.act();
}

QUuid resetPoints(Session &session, const Actor &actor, const QString &language)
{
    Recorder recorder(session, actor, Act::EditPoints);
    for (const TeamPoint &point : TeamPoints::all(session)) {
        if (point.language == language)
            remove(session, recorder, point);
    }
    return recorder.act();
}

} // namespace Earshot
