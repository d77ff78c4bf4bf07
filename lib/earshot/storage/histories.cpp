// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/histories.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QList<HistoryEntry> readEntries(Rows rows)
{
    QList<HistoryEntry> list;
    while (rows.next()) {
        HistoryEntry entry;
        rows.read(entry.id);
        rows.readTuple(Table<HistoryEntry>::fields(entry));
        list << entry;
    }
    return list;
}

QString historyWhere(QLatin1StringView rest)
{
    return u"SELECT id, "_s + Table<HistoryEntry>::columns + u" FROM history "_s + rest;
}

} // namespace

QString Histories::textOf(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

QVariant Histories::valueOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void Histories::append(Session &session, const QList<HistoryEntry> &entries)
{
    constexpr qsizetype atOnce = 50;
    const QString columns = Table<HistoryEntry>::columns;
    const QString marks = u'(' + QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s) + u')';
    for (qsizetype begin = 0; begin < entries.size(); begin += atOnce) {
        const QList<HistoryEntry> some = entries.mid(begin, atOnce);
        QVariantList values;
        for (const HistoryEntry &entry : some)
            values << Detail::sqlValues(Table<HistoryEntry>::fields(entry));
        session.rowsOf(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(
                           Table<HistoryEntry>::name, columns, QStringList(some.size(), marks).join(u", "_s)),
            values);
    }
}

QList<HistoryEntry> Histories::ofRow(Session &session, Kind kind, qint64 row, int limit)
{
    return readEntries(
        session.rows(historyWhere("WHERE row_kind = ? AND row_id = ? ORDER BY id DESC LIMIT ?"_L1), kind, row, limit));
}

QList<HistoryEntry> Histories::ofAgent(Session &session, AgentId agent, int limit)
{
    return readEntries(session.rows(historyWhere("WHERE agent_id = ? ORDER BY id DESC LIMIT ?"_L1), agent, limit));
}

bool Histories::isTakenBack(Session &session, qint64 firstEntry)
{
    return session
        .one<qint64>(u"SELECT id FROM history WHERE row_kind = ? AND row_id = ? LIMIT 1"_s, Kind::Act, firstEntry)
        .has_value();
}

QHash<QUuid, QUuid> Histories::takenBack(Session &session, Kind kind, qint64 row)
{
    QHash<QUuid, QUuid> acts;
    // By the act, of which there are few, not by the kind, of which there is one for every undo of the desk: + 0 keeps
    // the index of the rows out of it.
    Rows rows = session.rows(u"SELECT act, after_value FROM history WHERE row_kind + 0 = ? AND act IN "
                             "(SELECT act FROM history WHERE row_kind = ? AND row_id = ? AND kind IN (?, ?))"_s,
        Kind::Act, kind, row, Act::Undo, Act::Redo);
    while (rows.next()) {
        QUuid act;
        QUuid of;
        rows.read(act, of);
        acts.insert(act, of);
    }
    return acts;
}

QList<HistoryEntry> Histories::ofAct(Session &session, const QUuid &act)
{
    return readEntries(session.rows(historyWhere("WHERE act = ? ORDER BY id"_L1), act));
}

int Histories::rowsOfAct(Session &session, const QUuid &act, Kind kind)
{
    return session.one<int>(u"SELECT COUNT(DISTINCT row_id) FROM history WHERE act = ? AND row_kind = ?"_s, act, kind)
        .value_or(0);
}

} // namespace Earshot
