// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/database.h"
#include "earshot/storage/tickets.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

/// What tests of storage and desk share: a scratch desk on each database, a clock that stands, makers of rows.
namespace Earshot::Test
{

using namespace Qt::StringLiterals;

/// The moment at which all tests take place.
inline const QDateTime noon(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);

/// The global data table of a test class: every test runs once per database. Called by initTestCase_data().
inline void eachDatabase()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("server") << u"server"_s;
}

inline QString serverLocation()
{
    return qEnvironmentVariable("EARSHOT_TEST_POSTGRES");
}

/// A place for one desk that nobody else uses, gone with this object.
class Scratch
{
public:
    explicit Scratch(const QString &database)
    {
        if (database != u"server") {
            m_location = m_folder.filePath(u"desk.sqlite"_s);
            return;
        }
        m_name = u"earshot_"_s + newUid().toString(QUuid::Id128);
        onServer(u"CREATE DATABASE "_s + m_name);
        QUrl url(serverLocation());
        url.setPath(u'/' + m_name);
        m_location = url.toString(QUrl::FullyEncoded);
    }
    ~Scratch()
    {
        if (!m_name.isEmpty())
            onServer(u"DROP DATABASE IF EXISTS "_s + m_name + u" WITH (FORCE)"_s);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    QString location() const { return m_location; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool isOnServer() const { return !m_name.isEmpty(); }
    /// Ends every other connection to the desk, as a server that is restarted does.
    void cutConnections() const
    {
        onServer(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_name));
    }
    /// Whether the server lets anybody connect to the desk.
    void setReachable(bool reachable) const
    {
        onServer(u"ALTER DATABASE %1 ALLOW_CONNECTIONS %2"_s.arg(m_name, reachable ? u"true"_s : u"false"_s));
    }

private:
    static void onServer(const QString &sql)
    {
        const Dialect dialect(serverLocation());
        Session(dialect, u"earshot-test-server"_s, Durability::Normal).runUnprepared(sql);
    }

    QTemporaryDir m_folder;
    QString m_name;
    QString m_location;
};

/// Waits for an answer; ends the test program when it is an error.
template<class T>
T must(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    const Result<T> result = answer.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

/// Waits for an answer that has to be an error.
template<class T>
Error::Kind errorOf(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    const Result<T> result = answer.result();
    if (result)
        qFatal("an error was expected");
    return result.error().kind;
}

inline std::unique_ptr<Database> openDatabase(const Scratch &scratch)
{
    auto database = Database::open(scratch.location(), Durability::Normal);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

inline std::unique_ptr<Desk> openDesk(
    const Scratch &scratch, const QString &login = u"maya"_s, const QString &journal = {}, Desk::Clock clock = {})
{
    auto desk = Desk::open(
        scratch.location(), login, journal, Durability::Normal, clock ? std::move(clock) : [] { return noon; });
    if (!desk)
        qFatal("%s", qPrintable(desk.error().detail));
    return std::move(*desk);
}

/// A ticket of the first status that only lacks its place in the database.
inline Ticket ticketNamed(const QString &subject, const QDateTime &updated = noon)
{
    Ticket ticket;
    ticket.uid = newUid();
    ticket.subject = subject;
    ticket.status = StatusId{1};
    ticket.created = updated;
    ticket.updated = updated;
    return ticket;
}

inline Customer customerNamed(const QString &name, const QString &address = {}, const QString &number = {})
{
    Customer customer;
    customer.uid = newUid();
    customer.name = name;
    customer.created = noon;
    if (!address.isEmpty())
        customer.addresses << address;
    if (!number.isEmpty())
        customer.phones << Phone{number, {}, {}, true, {}};
    return customer;
}

/// A mail as it stands on the wire.
inline QByteArray mailText(const QByteArray &from, const QByteArray &subject, const QByteArray &body,
    const QByteArray &messageId, const QByteArray &moreHeaders = {}, const QByteArray &to = "help@desk.example",
    const QDateTime &date = noon)
{
    return "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + messageId
        + ">\r\nDate: " + date.toString(Qt::RFC2822Date).toLatin1()
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n" + moreHeaders + "\r\n"
        + body + "\r\n";
}

/// Skips the test when the database of this row is not there; `database` is its name.
#define EACH_DATABASE                                                                                                  \
    QFETCH_GLOBAL(QString, database);                                                                                  \
    if (database == u"server" && Earshot::Test::serverLocation().isEmpty())                                            \
    QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own")

/// The same, and a desk on it. Begins each test: `SCRATCH(scratch);`
#define SCRATCH(name)                                                                                                  \
    EACH_DATABASE;                                                                                                     \
    const Earshot::Test::Scratch name(database)

} // namespace Earshot::Test
