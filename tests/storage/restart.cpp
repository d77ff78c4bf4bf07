// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <unistd.h>

using namespace Earshot;
using namespace Earshot::Test;

/// A desk on a server that is stopped and started again.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workGoesOn_data();
    void workGoesOn();
};

namespace
{

/// A server of this test's own, in a folder of its own, behind a socket.
class Server
{
public:
    Server()
    {
        const QStringList versions
            = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (!versions.isEmpty())
            m_programs = u"/usr/lib/postgresql/%1/bin/"_s.arg(versions.last());
        if (geteuid() == 0) // no server runs as root
            QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
        m_isThere = isInstalled()
            && run(u"initdb"_s,
                {u"-D"_s, data(), u"-U"_s, u"earshot"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
                    u"--no-sync"_s})
            && start();
    }
    ~Server()
    {
        if (m_isThere)
            stop();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    bool isInstalled() const { return !m_programs.isEmpty(); }
    bool isThere() const { return m_isThere; }
    QString location() const { return u"postgresql://earshot@/postgres?host="_s + m_folder.path(); }
    bool start() const
    {
        return run(u"pg_ctl"_s,
            {u"-D"_s, data(), u"-w"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
                u"-c listen_addresses='' -c fsync=off -c unix_socket_directories='%1'"_s.arg(m_folder.path()),
                u"start"_s});
    }
    bool stop(const QString &mode = u"fast"_s) const
    {
        return run(u"pg_ctl"_s, {u"-D"_s, data(), u"-w"_s, u"-m"_s, mode, u"stop"_s});
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }
    bool run(const QString &program, QStringList arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(u"/"_s);
        process.setStandardOutputFile(QProcess::nullDevice()); // else the server would hold our pipe open
        process.setStandardErrorFile(QProcess::nullDevice());
        QString command = m_programs + program;
        if (geteuid() == 0) {
            arguments = QStringList{u"-u"_s, u"postgres"_s, u"--"_s, command} + arguments;
            command = u"runuser"_s;
        }
        process.start(command, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder{u"/tmp/earshot-restart-XXXXXX"_s}; // short: the name of a socket ends at 107 bytes
    QString m_programs;
    bool m_isThere = false;
};

TicketId addTicket(Session &session, const QString &subject)
{
    Ticket ticket = ticketNamed(subject);
    Tickets::insert(session, ticket);
    return ticket.id;
}

bool isTold(const QSignalSpy &told, TicketId id)
{
    return std::any_of(told.begin(), told.end(), [id](const QList<QVariant> &arguments) {
        return arguments.first().value<QList<Change>>().contains(Change{Kind::Ticket, id.value});
    });
}

std::unique_ptr<Database> openAt(const QString &location)
{
    auto database = Database::open(location);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

} // namespace

void RestartTest::workGoesOn_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("fast") << u"fast"_s; // says good-bye
    QTest::newRow("immediate") << u"immediate"_s; // is gone without a word
}

void RestartTest::workGoesOn()
{
    QFETCH(QString, mode);
    const Server server;
    if (!server.isInstalled())
        QSKIP("PostgreSQL is not installed");
    QVERIFY(server.isThere());
    const auto here = openAt(server.location());
    const auto there = openAt(server.location());
    QSignalSpy told(here.get(), &Database::changed);
    QSignalSpy offline(here.get(), &Database::offlineChanged);
    here->watch();
    must(here->read([](Session &) { return true; })); // behind the first look
    const TicketId id = must(there->write(addTicket, u"before"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(told, id), 10'000);

    QVERIFY(server.stop(mode));
    QCOMPARE(errorOf(here->write(addTicket, u"lost"_s)), Error::Kind::Offline);
    QCOMPARE(errorOf(here->read(Tickets::byId, id)), Error::Kind::Offline);
    QTRY_VERIFY(!offline.isEmpty() && offline.first().first().toBool());

    QVERIFY(server.start());
    const TicketId meanwhile = must(there->write(addTicket, u"meanwhile"_s));
    QCOMPARE(must(here->read(Tickets::byId, id)).subject, u"before"_s);
    QTRY_VERIFY(!offline.last().first().toBool());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(told, meanwhile), 10'000);
    must(here->write(addTicket, u"after"_s));
    QCOMPARE(must(here->read(Tickets::count, TicketFilter(), 10)), 3); // what answered Offline was not written

    // Restarted while nobody asked anything: the first question finds the server again.
    QVERIFY(server.stop(mode));
    QVERIFY(server.start());
    QCOMPARE(must(here->read(Tickets::count, TicketFilter(), 10)), 3);
    must(here->write(addTicket, u"and on"_s));
    const TicketId last = must(there->write(addTicket, u"heard again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(told, last), 10'000);
}

QTEST_GUILESS_MAIN(RestartTest)
#include "restart.moc"
