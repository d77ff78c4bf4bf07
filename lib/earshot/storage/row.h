// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/session.h"

namespace Earshot
{

/// How a struct stands in its table. Specialised once per noun: the table's name, its columns without the id, and the
/// fields in the same order. Reading and writing both go over `fields`, so they cannot drift.
template<class Noun>
struct Table;

/// "alias.a, alias.b, …" of a table's id and columns, for joins.
QString columnsOf(QLatin1StringView columns, QLatin1StringView alias);

template<class Noun>
Noun readRow(Rows &rows)
{
    Noun noun;
    rows.read(noun.id);
    rows.readTuple(Table<Noun>::fields(noun));
    return noun;
}

/// All that are left.
template<class Noun>
QList<Noun> readRows(Rows rows)
{
    QList<Noun> list;
    while (rows.next())
        list << readRow<Noun>(rows);
    return list;
}

/// The row with this id, if there is one.
template<class Noun>
std::optional<Noun> findRow(Session &session, Id<Noun> id)
{
    static const QString sql
        = QStringLiteral("SELECT id, %1 FROM %2 WHERE id = ?").arg(Table<Noun>::columns, Table<Noun>::name);
    Rows rows = session.rows(sql, id);
    if (!rows.next())
        return {};
    return readRow<Noun>(rows);
}

/// The row with this id; throws NotFound.
template<class Noun>
Noun theRow(Session &session, Id<Noun> id)
{
    std::optional<Noun> found = findRow(session, id);
    if (!found)
        throw Failure(Error::Kind::NotFound, QStringLiteral("%1 %2").arg(Table<Noun>::name).arg(id.value));
    return *std::move(found);
}

namespace Detail
{

template<class Tuple>
QVariantList sqlValues(const Tuple &fields)
{
    return std::apply([](const auto &...values) { return QVariantList{toSql(values)...}; }, fields);
}

/// With the kind of a row that undo may take away: its id is one no such row has had.
QString insertStatement(QLatin1StringView table, QLatin1StringView columns, std::optional<Kind> kind);
QString restoreStatement(QLatin1StringView table, QLatin1StringView columns);
template<class Noun>
constexpr std::optional<Kind> kindOf()
{
    if constexpr (requires { Table<Noun>::kind; })
        return Table<Noun>::kind;
    else
        return {};
}
QString updateStatement(QLatin1StringView table, QLatin1StringView columns, bool versioned);
/// Writes the columns in which the values differ; how many rows it found with that id and version.
int updateDifferent(Session &session, QLatin1StringView table, QLatin1StringView columns, const QVariantList &before,
    const QVariantList &after, qint64 id, qint64 version);

} // namespace Detail

/// Adds the row and puts its new id into `noun`.
template<class Noun>
void insertRow(Session &session, Noun &noun)
{
    static const QString sql = Detail::insertStatement(Table<Noun>::name, Table<Noun>::columns, Detail::kindOf<Noun>());
    Rows rows = session.rowsOf(sql, Detail::sqlValues(Table<Noun>::fields(std::as_const(noun))));
    rows.next();
    rows.read(noun.id);
}

/// Adds a row that was there before, under the id it had.
template<class Noun>
void restoreRow(Session &session, const Noun &noun)
{
    static const QString sql = Detail::restoreStatement(Table<Noun>::name, Table<Noun>::columns);
    session.rowsOf(sql, QVariantList{toSql(noun.id)} + Detail::sqlValues(Table<Noun>::fields(noun)));
}

/// Writes every column. A noun with a version is written only if nobody has changed it since it was read: otherwise
/// throws Conflict; its version rises by one.
template<class Noun>
void updateRow(Session &session, Noun &noun)
{
    constexpr bool versioned = requires
    {
        noun.version;
    };
    static const QString sql = Detail::updateStatement(Table<Noun>::name, Table<Noun>::columns, versioned);
    [[maybe_unused]] qint64 before = 0;
    if constexpr (versioned)
        before = noun.version++;
    QVariantList values = Detail::sqlValues(Table<Noun>::fields(std::as_const(noun)));
    values << toSql(noun.id);
    if constexpr (versioned)
        values << before;
    if (session.rowsOf(sql, values).affected() != 1)
        throw Failure(Error::Kind::Conflict, QStringLiteral("%1 %2").arg(Table<Noun>::name).arg(noun.id.value));
}

/// The same for a noun with a version, writing only the columns that are other than `before`: every index of a column
/// that is written is written too, be the value the same or not.
template<class Noun>
void updateRow(Session &session, const Noun &before, Noun &noun)
{
    ++noun.version;
    const int found = Detail::updateDifferent(session, Table<Noun>::name, Table<Noun>::columns,
        Detail::sqlValues(Table<Noun>::fields(before)), Detail::sqlValues(Table<Noun>::fields(std::as_const(noun))),
        noun.id.value, before.version);
    if (found != 1)
        throw Failure(Error::Kind::Conflict, QStringLiteral("%1 %2").arg(Table<Noun>::name).arg(noun.id.value));
}

} // namespace Earshot
