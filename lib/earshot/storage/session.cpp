// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/session.h"

#include "earshot/storage/race.h"

#include <QSqlError>

namespace Earshot
{

namespace
{

/// No server takes a NUL in a text, and a statement must not end at one.
bool holdsNul(const QVariant &value)
{
    return value.typeId() == QMetaType::QString
        && static_cast<const QString *>(value.constData())->contains(QChar::Null);
}

QVariant withoutNul(const QVariant &value)
{
    return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
}

void closeConnection(const QString &name)
{
    if (!QSqlDatabase::contains(name))
        return;
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

} // namespace

void Brake::set(std::function<void()> stop)
{
    const std::lock_guard lock(m_mutex);
    m_stop = std::move(stop);
}

void Brake::press()
{
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        m_stop();
}

Rows::Rows(Session &session, const QString &sql, std::unique_ptr<QSqlQuery> query, std::unique_ptr<QSqlQuery> &place)
    : m_session(&session)
    , m_sql(sql)
    , m_query(std::move(query))
    , m_place(&place)
{
}

Rows::~Rows()
{
    if (!m_query)
        return;
    m_query->finish();
    *m_place = std::move(m_query);
}

bool Rows::next()
{
    m_column = 0;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail();
    return false;
}

void Rows::fail() const
{
    // The statement is kept: a server cannot free it before the failed transaction has ended.
    m_session->fail(m_query->lastError(), m_sql);
}

int Rows::affected() const
{
    return m_query->numRowsAffected();
}

Session::Session(const Dialect &dialect, const QString &connectionName, Durability durability, Brake *brake)
    : m_dialect(dialect)
    , m_connectionName(connectionName)
    , m_durability(durability)
    , m_brake(brake)
{
    try {
        reopen();
    } catch (...) {
        closeConnection(m_connectionName); // no destructor will
        throw;
    }
}

Session::~Session()
{
    if (m_brake)
        m_brake->set({});
    m_idle.clear();
    closeConnection(m_connectionName);
}

QSqlDatabase Session::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

bool Session::isOpen() const
{
    return connection().isOpen();
}

void Session::reopen()
{
    if (m_brake)
        m_brake->set({}); // before the connection it stops is gone
    m_idle.clear();
    forgetChanges();
    closeConnection(m_connectionName);
    const QSqlDatabase opened = m_dialect.connect(m_connectionName, m_durability);
    if (m_brake)
        m_brake->set(m_dialect.stopper(opened));
    if (m_woken)
        m_dialect.listen(opened, m_woken);
}

void Session::listen(std::function<void(const QString &)> woken)
{
    if (m_woken)
        return;
    if (isOpen()) // else reopen() does it
        m_dialect.listen(connection(), woken);
    m_woken = std::move(woken);
}

Rows Session::rowsOf(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &place = m_idle[sql]; // stays where it is, however many follow
    std::unique_ptr<QSqlQuery> query = std::move(place);
    if (!query) {
        query = std::make_unique<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(m_dialect.spell(sql)))
            fail(query->lastError(), sql);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, holdsNul(values.at(i)) ? withoutNul(values.at(i)) : values.at(i));
    const bool done = query->exec();
    Rows rows(*this, sql, std::move(query), place);
    if (!done)
        rows.fail();
    return rows;
}

void Session::runUnprepared(const QString &sql)
{
    const QString spelled = m_dialect.spell(sql);
    if (spelled.isEmpty())
        return;
    QSqlQuery query(connection());
    if (!query.exec(spelled))
        fail(query.lastError(), spelled);
}

void Session::noteChange(Kind kind, qint64 id)
{
    const Change change{kind, id};
    if (m_noted.contains(change))
        return;
    m_noted.insert(change);
    m_changes.append(change);
}

void Session::forgetChanges()
{
    m_changes.clear();
    m_noted.clear();
}

void Session::begin(bool write)
{
    forgetChanges();
    m_atEnd.clear();
    m_discarded = false;
    m_writing = write;
    if (!write && !m_dialect.beforeRead().isEmpty())
        runUnprepared(m_dialect.beforeRead());
    runUnprepared(m_dialect.begin(write));
}

void Session::commit()
{
    m_words.write(*this); // first: see atEnd()
    for (const std::function<void()> &work : std::exchange(m_atEnd, {}))
        work();
    runUnprepared(QStringLiteral("COMMIT"));
    if (!m_writing && !m_dialect.afterRead().isEmpty())
        runUnprepared(m_dialect.afterRead());
}

void Session::rollback()
{
    // A connection that is gone has rolled back by itself.
    if (isOpen()) {
        QSqlQuery query(connection());
        // A brake pressed late stops this, too; the next transaction would begin in one that has failed.
        for (int tries = 0; tries < 3 && !query.exec(QStringLiteral("ROLLBACK")); ++tries) { }
        if (!m_writing && !m_dialect.afterRead().isEmpty())
            query.exec(m_dialect.afterRead());
    }
    forgetChanges();
    m_atEnd.clear();
    m_words.forget();
}

void Session::fail(const QSqlError &error, const QString &doing) const
{
    const Error::Kind kind = m_dialect.classify(error, connection());
    const QString detail = m_dialect.told(error) + u" — " + doing.simplified().left(300);
    if (mayBeRace(error))
        throw Race(kind, detail);
    throw Failure(kind, detail);
}

} // namespace Earshot
