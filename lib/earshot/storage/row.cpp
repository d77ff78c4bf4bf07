// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/row.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

QString columnsOf(QLatin1StringView columns, QLatin1StringView alias)
{
    QStringList names{QString(alias + u".id"_s)};
    for (const QString &column : QString(columns).split(u", "_s))
        names << alias + u'.' + column;
    return names.join(u", "_s);
}

namespace
{

QString marksOf(QLatin1StringView columns)
{
    return u"?"_s + u", ?"_s.repeated(QString(columns).count(u','));
}

} // namespace

QString Detail::insertStatement(QLatin1StringView table, QLatin1StringView columns, std::optional<Kind> kind)
{
    if (!kind)
        return u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(table, columns, marksOf(columns));
    return u"INSERT INTO %1 (id, %2) VALUES ({newid %1 %3}, %4) RETURNING id"_s.arg(
        table, columns, QString::number(int(*kind)), marksOf(columns));
}

QString Detail::restoreStatement(QLatin1StringView table, QLatin1StringView columns)
{
    return u"INSERT INTO %1 (id, %2) VALUES (?, %3)"_s.arg(table, columns, marksOf(columns));
}

QString Detail::updateStatement(QLatin1StringView table, QLatin1StringView columns, bool versioned)
{
    const QString assignments = QString(columns).replace(u", "_s, u" = ?, "_s);
    const QLatin1StringView guard(versioned ? " AND version = ?" : "");
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?%3").arg(table, assignments, guard);
}

int Detail::updateDifferent(Session &session, QLatin1StringView table, QLatin1StringView columns,
    const QVariantList &before, const QVariantList &after, qint64 id, qint64 version)
{
    QString sql = u"UPDATE %1 SET "_s.arg(table);
    QVariantList values;
    qsizetype column = 0;
    const QString all(columns); // outlives the views into it
    for (const QStringView name : QStringView(all).tokenize(u", ")) {
        const QVariant &value = after.at(column);
        const QVariant &old = before.at(column++);
        if (value.isNull() == old.isNull() && value == old) // what is none equals 0
            continue;
        sql += name + u" = ?, "_s;
        values << value;
    }
    sql.chop(2);
    values << id << version;
    return session.rowsOf(sql + u" WHERE id = ? AND version = ?"_s, values).affected();
}

} // namespace Earshot
