// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/catalogs.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/savedviews.h"
#include "earshot/storage/teampoints.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

template<class Noun>
QList<Noun> readAll(Session &session, QLatin1StringView order)
{
    return readRows<Noun>(
        session.rows(u"SELECT id, %1 FROM %2 ORDER BY %3"_s.arg(Table<Noun>::columns, Table<Noun>::name, order)));
}

} // namespace

Catalog Catalogs::read(Session &session)
{
    Catalog catalog{readAll<Status>(session, "position, id"_L1), readAll<Queue>(session, "name, id"_L1),
        readAll<Agent>(session, "name, id"_L1), {}, {}, SavedViews::all(session), TeamPoints::all(session),
        Settings::value(session, u"desk"_s)};
    Rows rows = session.rows(u"SELECT word, plain FROM plain_word ORDER BY word_folded"_s);
    while (rows.next()) {
        PlainWord plain;
        rows.read(plain.word, plain.plain);
        catalog.plainWords << plain;
    }
    Rows known = session.rows(u"SELECT word FROM known_word ORDER BY word"_s);
    while (known.next())
        catalog.knownWords << known.value<QString>();
    return catalog;
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

void Catalogs::setPlainWord(Session &session, const QString &word, const QString &plain)
{
    const QString key = folded(word.simplified());
    if (key.isEmpty())
        return;
    if (plain.simplified().isEmpty())
        session.run(u"DELETE FROM plain_word WHERE word_folded = ?"_s, key);
    else
        session.run(u"INSERT INTO plain_word (word_folded, word, plain) VALUES (?, ?, ?) ON CONFLICT (word_folded) DO "
                    "UPDATE SET word = excluded.word, plain = excluded.plain"_s,
            key, word.simplified(), plain.simplified());
    session.noteChange(Kind::Catalog, 0);
}

void Catalogs::setKnownWord(Session &session, const QString &word, bool known)
{
    if (word.trimmed().isEmpty())
        return;
    session.run(known ? u"INSERT INTO known_word (word) VALUES (?) ON CONFLICT (word) DO NOTHING"_s
                      : u"DELETE FROM known_word WHERE word = ?"_s,
        word.trimmed());
    session.noteChange(Kind::Catalog, 0);
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
