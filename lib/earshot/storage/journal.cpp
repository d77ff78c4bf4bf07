// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/journal.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/calls.h"

#include <QDataStream>
#include <QIODevice>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logJournal, "earshot.storage.journal")

QSqlQuery run(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.prepare(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        qCWarning(logJournal).noquote() << query.lastError().text();
    return query;
}

/// A row and one mark beside it.
template<typename Row>
QByteArray packed(const Row &row, const CallOnTicket &ticket)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << ticket.solve << Detail::sqlValues(Table<Row>::fields(row)) << ticket.businessNeed;
    return content;
}

template<typename Row>
std::pair<Row, CallOnTicket> unpacked(const QByteArray &content)
{
    CallOnTicket ticket;
    QVariantList values;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> ticket.solve >> values >> ticket.businessNeed;
    Row row;
    qsizetype at = 0;
    std::apply([&](auto &...fields) { (fromSql(values.value(at++), fields), ...); }, Table<Row>::fields(row));
    return {row, ticket};
}

} // namespace

Journal::Journal(const QString &path)
    : m_connection(u"earshot-journal-"_s + newUid().toString(QUuid::WithoutBraces))
{
    // A journal is a file of this seat wherever the desk is kept.
    Dialect(path.isEmpty() ? u":memory:"_s : path).connect(m_connection, Durability::Full);
    run(m_connection,
        u"CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, kind INTEGER NOT NULL, content BLOB NOT NULL)"_s, {});
    run(m_connection, u"CREATE TABLE IF NOT EXISTS home (desk TEXT NOT NULL)"_s, {});
    run(m_connection,
        u"CREATE TABLE IF NOT EXISTS aside (desk TEXT NOT NULL, key TEXT NOT NULL, kind INTEGER NOT NULL, "
        "content BLOB NOT NULL, PRIMARY KEY (desk, key))"_s,
        {});
}

Journal::~Journal()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Journal::put(const QString &key, Kind kind, const QByteArray &content)
{
    return run(m_connection,
        u"INSERT INTO entry (key, kind, content) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET content = excluded.content"_s,
        {key, int(kind), content.isNull() ? QByteArray("") : content})
        .isActive();
}

void Journal::remove(const QString &key)
{
    run(m_connection, u"DELETE FROM entry WHERE key = ?"_s, {key});
}

QByteArray Journal::content(const QString &key) const
{
    QSqlQuery query = run(m_connection, u"SELECT content FROM entry WHERE key = ?"_s, {key});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

QList<Journal::Entry> Journal::entries(Kind kind) const
{
    QList<Entry> list;
    QSqlQuery query = run(m_connection, u"SELECT key, content FROM entry WHERE kind = ? ORDER BY key"_s, {int(kind)});
    while (query.next())
        list << Entry{query.value(0).toString(), kind, query.value(1).toByteArray()};
    return list;
}

QString Journal::desk() const
{
    QSqlQuery query = run(m_connection, u"SELECT desk FROM home"_s, {});
    return query.next() ? query.value(0).toString() : QString();
}

int Journal::moveTo(const QString &desk)
{
    const QString before = this->desk();
    if (desk.isEmpty() || desk == before)
        return 0;
    QSqlDatabase connection = QSqlDatabase::database(m_connection);
    connection.transaction();
    int aside = 0;
    if (!before.isEmpty()) {
        QSqlQuery count = run(m_connection, u"SELECT COUNT(*) FROM entry WHERE kind <> ?"_s, {int(Kind::Seen)});
        aside = count.next() ? count.value(0).toInt() : 0;
        count.finish();
        run(m_connection,
            u"INSERT OR REPLACE INTO aside (desk, key, kind, content) SELECT ?, key, kind, content FROM entry"_s,
            {before});
        run(m_connection, u"DELETE FROM entry"_s, {});
        run(m_connection,
            u"INSERT INTO entry (key, kind, content) SELECT key, kind, content FROM aside WHERE desk = ?"_s, {desk});
        run(m_connection, u"DELETE FROM aside WHERE desk = ?"_s, {desk});
        run(m_connection, u"DELETE FROM home"_s, {});
    }
    run(m_connection, u"INSERT INTO home (desk) VALUES (?)"_s, {desk});
    if (!connection.commit())
        qCWarning(logJournal).noquote() << connection.lastError().text();
    return aside;
}

void Journal::putCall(const Earshot::Call &call, const CallOnTicket &ticket)
{
    put(call.uid.toString(QUuid::WithoutBraces), Kind::Call, packed(call, ticket));
}

std::pair<Earshot::Call, CallOnTicket> Journal::callOf(const Entry &entry)
{
    return unpacked<Earshot::Call>(entry.content);
}

QByteArray Journal::bytesOf(const Earshot::Contact &contact)
{
    return packed(contact, false);
}

Earshot::Contact Journal::contactOf(const Entry &entry)
{
    return unpacked<Earshot::Contact>(entry.content).first;
}

} // namespace Earshot
