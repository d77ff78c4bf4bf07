// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<Agent> {
    static constexpr QLatin1StringView name{"agent"};
    static constexpr QLatin1StringView columns{"uid, login, name, address"};
    static auto fields(auto &a) { return std::tie(a.uid, a.login, a.name, a.address); }
};

template<>
struct Table<Queue> {
    static constexpr QLatin1StringView name{"queue"};
    static constexpr QLatin1StringView columns{"name, address, sender_name, signature, phone"};
    static auto fields(auto &q) { return std::tie(q.name, q.address, q.senderName, q.signature, q.phone); }
};

template<>
struct Table<Status> {
    static constexpr QLatin1StringView name{"status"};
    static constexpr QLatin1StringView columns{"name, category, position"};
    static auto fields(auto &s) { return std::tie(s.name, s.category, s.position); }
};

namespace Catalogs
{

/// Another number after each change noted as Kind::Catalog: whether what was read of it is still so.
qint64 version(Session &session);

Catalog read(Session &session);
/// The queue with this name, added if there is none; an empty name gives none.
QueueId queue(Session &session, const QString &name);
void update(Session &session, const Queue &queue);
void update(Session &session, const Agent &agent);
/// Tells what to say instead of a word, whatever its case; empty for nothing any more.
void setPlainWord(Session &session, const QString &word, const QString &plain);
/// Whether spelling takes a word for right that no dictionary has.
void setKnownWord(Session &session, const QString &word, bool known);
/// The agent with this login, added if there is none.
AgentId agent(Session &session, const QString &login, const QString &name = {}, const QString &address = {});

} // namespace Catalogs

/// The desk's own settings: a name and a text.
namespace Settings
{

QString value(Session &session, const QString &name, const QString &otherwise = {});
void setValue(Session &session, const QString &name, const QString &value);

} // namespace Settings

/// How far an interrupted import has come: behind the mail at this place.
struct ImportPlace {
    QString origin; ///< empty = at the beginning
    qint64 offset = 0;

    bool operator==(const ImportPlace &) const = default;
};

namespace ImportPlaces
{

ImportPlace read(Session &session, const QString &source);
void write(Session &session, const QString &source, const ImportPlace &place, const QDateTime &now);
void remove(Session &session, const QString &source);

} // namespace ImportPlaces

} // namespace Earshot
