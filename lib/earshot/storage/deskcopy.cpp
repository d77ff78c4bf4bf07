// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/deskcopy.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/schema.h"
#include "earshot/storage/search.h"

#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QStringList namesOf(const QList<DeskColumn> &columns)
{
    QStringList names;
    for (const DeskColumn &column : columns)
        names << column.name;
    return names;
}

/// An empty text or no bytes are not the same as nothing, which drivers like to forget.
QVariant faithful(const QVariant &value, bool isBool)
{
    if (value.isNull())
        return QVariant(value.metaType());
    if (isBool)
        return value.toBool();
    if (value.typeId() == QMetaType::QString)
        return toSql(value.toString());
    if (value.typeId() == QMetaType::QByteArray)
        return toSql(value.toByteArray());
    return value;
}

QString connectionName()
{
    return u"earshot-copy-"_s + newUid().toString(QUuid::WithoutBraces);
}

struct Told {
    const char *table;
    Kind kind;
};

constexpr std::array told{Told{"ticket", Kind::Ticket}, Told{"customer", Kind::Customer}, Told{"call", Kind::Call},
    Told{"call_back", Kind::CallBack}, Told{"organisation", Kind::Organisation}};

qint64 lastOf(Session &session, const char *table)
{
    return session.one<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM "_s + QLatin1StringView(table)).value_or(0);
}

} // namespace

Refill::Refill(Session &session)
    : m_session(session)
{
    m_session.runUnprepared(u"{deferreferences}"_s);
    noteRows();
    m_desk = Settings::value(m_session, u"desk"_s);
    for (const Told &each : told)
        m_last.insert(int(each.kind), lastOf(m_session, each.table));
    m_lastNumber = m_session.one<qint64>(u"SELECT COALESCE(MAX(number), 0) FROM ticket"_s).value_or(0);
    QStringList tables = deskTables();
    std::reverse(tables.begin(), tables.end());
    for (const QString &table : std::as_const(tables)) {
        const QString rest
            = table == u"setting" ? u" WHERE name NOT IN ('schema', 'tokeniser', 'catalog')"_s : QString();
        m_session.run(u"DELETE FROM %1%2"_s.arg(table, rest));
    }
}

void Refill::noteRows()
{
    m_session.noteChange(Kind::Catalog, 0);
    for (const Told &each : told) {
        Rows rows = m_session.rows(u"SELECT id FROM "_s + QLatin1StringView(each.table));
        while (rows.next())
            m_session.noteChange(each.kind, rows.value<qint64>());
    }
}

const Refill::Target &Refill::targetOf(const QString &table, const QStringList &columns)
{
    const auto known = m_targets.constFind(table);
    if (known != m_targets.constEnd())
        return *known;
    const QList<DeskColumn> there = DeskCopy::columnsOf(m_session, table);
    QStringList marks;
    Target target;
    for (const QString &column : columns) {
        const auto found
            = std::find_if(there.begin(), there.end(), [&](const DeskColumn &each) { return each.name == column; });
        if (found == there.end())
            throw Failure(Error::Kind::Refused, u"no desk has a column %1 in %2"_s.arg(column, table));
        target.isBool << found->isBool;
        marks << u"?"_s;
    }
    target.sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "), marks.join(u", "));
    return *m_targets.insert(table, target);
}

void Refill::add(const QString &table, const QStringList &columns, const QVariantList &values)
{
    if (values.isEmpty() || DeskCopy::isOfTheDatabase(table, values.first()))
        return;
    const Target &target = targetOf(table, columns);
    QVariantList bound;
    for (qsizetype i = 0; i < values.size(); ++i)
        bound << faithful(values.at(i), target.isBool.at(i));
    m_session.rowsOf(target.sql, bound);
}

/// An older state of the same desk: what came since has numbers that were told to people, and stand in what this or
/// another seat is writing. None of them becomes something else's.
void Refill::keepNumbers()
{
    if (m_desk.isEmpty() || m_desk != Settings::value(m_session, u"desk"_s))
        return;
    for (const Told &each : told) {
        const qint64 last = m_last.value(int(each.kind));
        if (last <= lastOf(m_session, each.table))
            continue;
        m_session.run(u"INSERT INTO unmade (kind, row_id, number, content, parts) SELECT ?, ?, ?, '', '' FROM setting "
                      "WHERE name = 'desk' AND NOT EXISTS (SELECT 1 FROM unmade WHERE kind = ? AND row_id = ?)"_s,
            each.kind, last, each.kind == Kind::Ticket ? m_lastNumber : 0, each.kind, last);
        if (const QString sql = m_session.dialect().spell(u"{countfrom}"_s); !sql.isEmpty())
            m_session.runUnprepared(sql.arg(QLatin1StringView(each.table)).arg(last));
    }
}

void Refill::finish(Course &course)
{
    m_session.runUnprepared(u"{keepreferences}"_s);
    for (const QString &table : deskTables()) {
        const QString sql = m_session.dialect().spell(u"{countids}"_s);
        if (!sql.isEmpty() && DeskCopy::columnsOf(m_session, table).first().name == u"id")
            m_session.runUnprepared(sql.arg(table));
    }
    keepNumbers();
    m_session.runUnprepared(u"{countnumbers}"_s);
    Search::rebuild(m_session, [&course] { course.step(); });
    noteRows();
}

QList<DeskColumn> DeskCopy::columnsOf(Session &session, const QString &table)
{
    QList<DeskColumn> columns;
    const QSqlRecord record = session.connection().record(table);
    for (int i = 0; i < record.count(); ++i) {
        const int type = record.field(i).metaType().id();
        columns << DeskColumn{record.fieldName(i), type == QMetaType::Bool, type == QMetaType::QByteArray};
    }
    if (columns.isEmpty())
        throw Failure(Error::Kind::Broken, u"the table %1 is missing"_s.arg(table));
    return columns;
}

bool DeskCopy::isOfTheDatabase(const QString &table, const QVariant &firstValue)
{
    return table == u"setting"
        && (firstValue == u"schema"_s || firstValue == u"tokeniser"_s || firstValue == u"catalog"_s);
}

qint64 DeskCopy::rowsIn(Session &session)
{
    qint64 count = 0;
    for (const QString &table : deskTables())
        count += session.one<qint64>(u"SELECT COUNT(*) FROM "_s + table).value_or(0);
    return count;
}

bool DeskCopy::isEmpty(Session &session)
{
    return std::all_of(told.begin(), told.end(), [&session](const Told &each) {
        return !session.one<qint64>(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(QLatin1StringView(each.table)));
    });
}

void DeskCopy::lock(Session &session)
{
    const QString sql = session.dialect().spell(u"{lock}"_s);
    if (!sql.isEmpty())
        session.runUnprepared(sql + deskTables().join(u", ") + u" IN ACCESS EXCLUSIVE MODE");
}

void DeskCopy::copy(Session &from, Session &to, Course &course)
{
    const qint64 searchable = from.one<qint64>(u"SELECT COUNT(*) FROM search_entry"_s).value_or(0);
    course.begin(rowsIn(from) + searchable);
    Refill refill(to);
    for (const QString &table : deskTables()) {
        const QStringList columns = namesOf(columnsOf(from, table));
        Rows rows = from.rows(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "), table));
        while (rows.next()) {
            QVariantList values;
            for (qsizetype i = 0; i < columns.size(); ++i)
                values << rows.value<QVariant>();
            refill.add(table, columns, values);
            course.step();
        }
    }
    refill.finish(course);
}

void DeskCopy::toNewFile(Session &from, const QString &file, Course &course)
{
    const Dialect dialect(file);
    Session to(dialect, connectionName(), Durability::Full);
    to.begin(true);
    migrate(to);
    copy(from, to, course);
    to.commit();
    to.runUnprepared(u"{asonefile}"_s);
}

bool DeskCopy::toNewFileAtOnce(const Dialect &dialect, const QString &file, Course &course)
{
    const QString sql = dialect.spell(u"{copyinto}"_s);
    if (sql.isEmpty())
        return false;
    course.begin(0);
    Session session(dialect, connectionName(), Durability::Full, &course.brake());
    session.runUnprepared(sql + u'\'' + QString(file).replace(u"'"_s, u"''"_s) + u'\'');
    return true;
}

} // namespace Earshot
