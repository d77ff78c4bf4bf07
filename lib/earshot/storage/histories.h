// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/storage/row.h"

#include <QHash>

namespace Earshot
{

template<>
struct Table<HistoryEntry> {
    static constexpr QLatin1StringView name{"history"};
    static constexpr QLatin1StringView columns{
        "act, kind, row_kind, row_id, field, before_value, after_value, version, agent_id, at"};
    static auto fields(auto &h)
    {
        return std::tie(h.act, h.kind, h.rowKind, h.row, h.field, h.before, h.after, h.version, h.agent, h.at);
    }
};

namespace Histories
{

/// In one statement, as far as it can hold them: a server answers each in its own time.
void append(Session &session, const QList<HistoryEntry> &entries);
/// What was done to a row, newest first.
QList<HistoryEntry> ofRow(Session &session, Kind kind, qint64 row, int limit);
/// What an agent did, newest first.
QList<HistoryEntry> ofAgent(Session &session, AgentId agent, int limit);
/// Whether another act has taken back the one that begins with this entry.
bool isTakenBack(Session &session, qint64 firstEntry);
/// Of the undos and redos that touched a row, which act each took back.
QHash<QUuid, QUuid> takenBack(Session &session, Kind kind, qint64 row);
/// All entries of one act, in the order they were written.
QList<HistoryEntry> ofAct(Session &session, const QUuid &act);
/// How many rows of a kind it wrote to.
int rowsOfAct(Session &session, const QUuid &act, Kind kind);

/// One value as the history keeps it, and back: text, empty for "none".
QString textOf(const QVariant &value);
QVariant valueOf(const QString &text);

/// Entries for every column in which the two differ, but for the version: nobody has to list fields by hand.
template<class Noun>
QList<HistoryEntry> difference(const Noun &before, const Noun &after)
{
    const QStringList columns = QString(Table<Noun>::columns).split(QStringLiteral(", "));
    const QVariantList old = Detail::sqlValues(Table<Noun>::fields(before));
    const QVariantList now = Detail::sqlValues(Table<Noun>::fields(after));
    QList<HistoryEntry> entries;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (old.at(i) == now.at(i) || columns.at(i) == QLatin1StringView("version"))
            continue;
        HistoryEntry entry;
        entry.field = columns.at(i);
        entry.before = textOf(old.at(i));
        entry.after = textOf(now.at(i));
        entries << entry;
    }
    return entries;
}

/// What the noun has now in the column an entry speaks of.
template<class Noun>
QString presentText(const Noun &noun, const HistoryEntry &entry)
{
    const qsizetype column = QString(Table<Noun>::columns).split(QStringLiteral(", ")).indexOf(entry.field);
    return textOf(Detail::sqlValues(Table<Noun>::fields(noun)).value(column));
}

/// Puts the value an entry speaks of back into the noun.
template<class Noun>
void putBack(Noun &noun, const HistoryEntry &entry)
{
    const qsizetype column = QString(Table<Noun>::columns).split(QStringLiteral(", ")).indexOf(entry.field);
    qsizetype at = 0;
    std::apply([&](auto &...values) { ((at++ == column ? fromSql(valueOf(entry.before), values) : void()), ...); },
        Table<Noun>::fields(noun));
}

} // namespace Histories

} // namespace Earshot
