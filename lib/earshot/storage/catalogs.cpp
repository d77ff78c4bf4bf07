// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/catalogs.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/savedviews.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

template<class Noun>
QList<Noun> readAll(Session &session, QLatin1StringView order)
{
    QList<Noun> list;
    Rows rows
        = session.rows(u"SELECT id, %1 FROM %2 ORDER BY %3"_s.arg(Table<Noun>::columns, Table<Noun>::name, order));
    while (rows.next())
        list << readRow<Noun>(rows);
    return list;
}

} // namespace

Catalog Catalogs::read(Session &session)
{
    return {readAll<Status>(session, "position, id"_L1), readAll<Queue>(session, "name, id"_L1),
        readAll<Agent>(session, "name, id"_L1), SavedViews::all(session)};
}

qint64 Catalogs::version(Session &session)
{
    return session.one<QString>(u"SELECT value FROM setting WHERE name = 'catalog'"_s).value_or(QString()).toLongLong();
}

QueueId Catalogs::queue(Session &session, const QString &name)
{
    const QString plain = name.simplified(); // one line, wherever it stands
    if (plain.isEmpty())
        return {};
    if (const auto id = session.one<QueueId>(u"SELECT id FROM queue WHERE name = ?"_s, plain))
        return *id;
    Queue queue{{}, plain, u""_s, plain};
    insertRow(session, queue);
    session.noteChange(Kind::Catalog, queue.id);
    return queue.id;
}

void Catalogs::update(Session &session, const Queue &queue)
{
    Queue written = queue;
    updateRow(session, written);
    session.noteChange(Kind::Catalog, queue.id);
}

void Catalogs::update(Session &session, const Agent &agent)
{
    Agent written = agent;
    updateRow(session, written);
    session.noteChange(Kind::Catalog, agent.id);
}

AgentId Catalogs::agent(Session &session, const QString &login, const QString &name, const QString &address)
{
    const QString key = login.trimmed();
    if (key.isEmpty())
        return {};
    if (const auto id = session.one<AgentId>(u"SELECT id FROM agent WHERE login = ?"_s, key))
        return *id;
    Agent agent{{}, newUid(), key, name.isEmpty() ? key : name, address};
    insertRow(session, agent);
    session.noteChange(Kind::Catalog, agent.id);
    return agent.id;
}

QString Settings::value(Session &session, const QString &name, const QString &otherwise)
{
    return session.one<QString>(u"SELECT value FROM setting WHERE name = ?"_s, name).value_or(otherwise);
}

void Settings::setValue(Session &session, const QString &name, const QString &value)
{
    session.run(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        name, value);
    session.noteChange(Kind::Catalog, 0);
}

ImportPlace ImportPlaces::read(Session &session, const QString &source)
{
    ImportPlace place;
    Rows rows = session.rows(u"SELECT origin, position FROM import_place WHERE source = ?"_s, source);
    if (rows.next())
        rows.read(place.origin, place.offset);
    return place;
}

void ImportPlaces::write(Session &session, const QString &source, const ImportPlace &place, const QDateTime &now)
{
    session.run(
        u"INSERT INTO import_place (source, origin, position, updated) VALUES (?, ?, ?, ?) ON CONFLICT (source) DO "
        "UPDATE SET origin = excluded.origin, position = excluded.position, updated = excluded.updated"_s,
        source, place.origin, place.offset, now);
}

void ImportPlaces::remove(Session &session, const QString &source)
{
    session.run(u"DELETE FROM import_place WHERE source = ?"_s, source);
}

} // namespace Earshot
