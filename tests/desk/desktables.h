// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/session.h"

#include <QHash>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlRecord>
#include <QStringList>

namespace Earshot::Test
{

using namespace Qt::StringLiterals;

/// All rows of a desk as text, comparable with those of another desk: ids stand as "the third ticket", so that what was
/// made and unmade in between does not matter.
class DeskTables
{
public:
    explicit DeskTables(Session &session)
        : m_session(session)
    {
    }

    QStringList read()
    {
        QStringList all;
        for (const QString &table : m_session.connection().tables()) {
            if (leftOut(table))
                continue;
            const QSqlRecord columns = m_session.connection().record(table);
            QList<QVariantList> values; // read before what they point at is asked for
            {
                Rows rows = m_session.rows(u"SELECT * FROM "_s + table);
                while (rows.next()) {
                    QVariantList &row = values.emplaceBack();
                    for (int i = 0; i < columns.count(); ++i)
                        row << rows.value<QVariant>();
                }
            }
            for (const QVariantList &row : std::as_const(values))
                all << textOf(table, columns, row);
        }
        all.sort();
        return all;
    }

private:
    static bool leftOut(const QString &table)
    {
        static const QStringList tables{
            u"history"_s, // tells of what was taken back, too
            u"change"_s, // what others are to read again
            u"unmade"_s, // what was taken back, for a redo
            u"setting"_s, // the desk's own name and keys
            u"tag"_s, // a word once used stays on offer; which ticket has which is compared by name
            u"raw_chunk"_s, // the bytes of mails, which no act touches
            u"customer_likeness"_s, // made of the customer, with ids inside
        };
        // The index of words is many tables of the database's own: it is compared by searching. Words once seen are
        // offered while one types.
        return tables.contains(table) || table.startsWith(u"sqlite_")
            || (table.startsWith(u"search_") && table != u"search_entry");
    }

    static bool leftOut(const QString &table, const QString &column)
    {
        return column == u"id" || column == u"uid" // other on every desk
            || column == u"version" || column == u"updated" // taking back is a change, too
            || (table == u"ticket" && column == u"number") // a number once said is not given again
            || (table == u"search_entry" && column == u"key"); // made of the id
    }

    QString textOf(const QString &table, const QSqlRecord &columns, const QVariantList &row)
    {
        QStringList texts{table};
        int kind = -1; // of a search entry
        for (int i = 0; i < columns.count(); ++i) {
            const QString column = columns.fieldName(i);
            const QVariant &value = row.at(i);
            if (column == u"kind")
                kind = value.toInt();
            if (column == u"id")
                texts << column + u'=' + place(table, value);
            if (leftOut(table, column))
                continue;
            const QString to = target(table, column, kind);
            const bool isBytes = value.typeId() == QMetaType::QByteArray;
            texts << column + u'='
                    + (!to.isEmpty()  ? place(to, value)
                            : isBytes ? QString::fromLatin1(value.toByteArray().toHex())
                                      : value.toString());
        }
        return texts.join(u" | "_s);
    }

    /// The table a column points into; empty for one that does not.
    static QString target(const QString &table, const QString &column, int kind)
    {
        static const QHash<QString, QString> targets{{u"ticket_id"_s, u"ticket"_s}, {u"other_id"_s, u"ticket"_s},
            {u"customer_id"_s, u"customer"_s}, {u"owner_id"_s, u"agent"_s}, {u"author_id"_s, u"agent"_s},
            {u"agent_id"_s, u"agent"_s}, {u"apart_id"_s, u"customer"_s}, {u"organisation_id"_s, u"organisation"_s},
            {u"call_id"_s, u"call"_s}, {u"tag_id"_s, u"tag"_s}};
        if (column == u"merged_into")
            return table;
        if (table == u"search_entry" && column == u"row_id")
            return QHash<int, QString>{{0, u"ticket"_s}, {1, u"message"_s}, {3, u"call"_s}, {4, u"contact"_s}}.value(
                kind);
        if (table == u"attachment" && column == u"message_id")
            return u"message"_s;
        return targets.value(column);
    }

    /// Which row of the table it is, counted from the oldest; of a tag its name.
    QString place(const QString &table, const QVariant &id)
    {
        if (id.isNull())
            return u"none"_s;
        QHash<qint64, QString> &places = m_places[table];
        if (places.isEmpty()) {
            const QString name = table == u"tag" ? u"name_folded"_s : u"id"_s;
            Rows rows = m_session.rows(u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(name, table));
            for (int at = 1; rows.next(); ++at) {
                const auto row = rows.value<qint64>();
                const auto called = rows.value<QString>();
                places.insert(row, table == u"tag" ? called : u"%1 %2"_s.arg(table).arg(at));
            }
        }
        return places.value(id.toLongLong(), u"nothing"_s);
    }

    Session &m_session;
    QMap<QString, QHash<qint64, QString>> m_places;
};

inline QStringList deskTables(Session &session)
{
    return DeskTables(session).read();
}

} // namespace Earshot::Test
