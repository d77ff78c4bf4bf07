// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: how it starts, what it answers, that one desk has one window, and that being killed harms
// nothing.
#include "support.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;

class ProgramTest : public QObject
{
    Q_OBJECT

private:
    struct Ended {
        int exit = -1;
        QByteArray out;
        QByteArray errors;
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> objects;
            for (const QByteArray &line : out.trimmed().split('\n'))
                objects << QJsonDocument::fromJson(line).object();
            return objects;
        }
    };

    std::unique_ptr<Scratch> m_scratch;

    QStringList seat(const QStringList &more) const
    {
        return QStringList{u"--desk"_s, m_scratch->location(), u"--profile"_s, m_scratch->path(u"profile"_s)} + more;
    }
    static Ended run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(EARSHOT_PROGRAM), arguments);
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        if (!ended)
            process.kill();
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QByteArray kept() const
    {
        QFile settings(m_scratch->path(u"profile/earshot.ini"_s));
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }
    /// Started, and so far that it holds the desk.
    bool start(QProcess &process, const QStringList &more = {}) const
    {
        process.start(QStringLiteral(EARSHOT_PROGRAM), seat(more));
        return QTest::qWaitFor(
            [this] {
                return QDirIterator(
                    m_scratch->path(u"profile"_s), {u"*.lock"_s}, QDir::Files, QDirIterator::Subdirectories)
                    .hasNext();
            },
            30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        const auto desk = openDesk(*m_scratch);
        must(desk->database().write([](Session &session) {
            for (const QString &subject : {u"First"_s, u"Second"_s}) {
                Ticket ticket = ticketNamed(subject);
                Tickets::insert(session, ticket);
            }
            return true;
        }));
    }
    void cleanup() { m_scratch.reset(); }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << QByteArray("\"pink\"");
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << QByteArray("\"xx\"");
    }
    void refusesWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ended ended = run(seat(arguments));
        QCOMPARE(ended.exit, 2);
        QVERIFY2(ended.errors.contains(said), ended.errors);
    }

    void reportsItsStart()
    {
        const Ended ended = run(seat({u"--startup-report"_s}));
        QCOMPARE(ended.exit, 0);
        const QJsonObject report = ended.lines().first();
        QCOMPARE(report.value(u"rows"_s).toInt(), 2);
        for (const QString &figure : {u"paintedMs"_s, u"cpuMs"_s, u"pssKib"_s})
            QVERIFY2(report.value(figure).toDouble() > 0, qPrintable(figure));
    }

    void opensTheSampleDesk()
    {
        const Ended ended = run({u"--sample"_s, u"--profile"_s, m_scratch->path(u"profile"_s), u"--startup-report"_s});
        QCOMPARE(ended.exit, 0);
        QVERIFY(ended.lines().first().contains(u"paintedMs"_s));
    }

    void playsAScript()
    {
        QFile script(m_scratch->path(u"script"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("scroll 2\nopen 1\nopen 99\nsearch second\nhold 0.01\n");
        script.close();
        const Ended ended = run(seat({u"--bench-script"_s, script.fileName()}));
        QCOMPARE(ended.exit, 0);
        const QList<QJsonObject> lines = ended.lines();
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0).value(u"rows"_s).toInt(), 2);
        QVERIFY(!lines.at(1).contains(u"missing"_s));
        QVERIFY(lines.at(2).value(u"missing"_s).toBool());
        QVERIFY(lines.at(3).contains(u"hits"_s));
        QVERIFY(lines.at(5).contains(u"longestStallMs"_s));
    }

    void aSecondStartHandsOver()
    {
        QProcess first;
        QVERIFY(start(first));
        const Ended second = run(seat({u"earshot://ticket/1"_s}));
        QCOMPARE(second.exit, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        first.waitForFinished();
    }

    /// As the system does it: an address, and no word of the desk it is about.
    void anAddressAloneFindsTheDeskInUse()
    {
        const QStringList called{u"--profile"_s, m_scratch->path(u"profile"_s), u"earshot://ticket/1"_s};
        QProcess first;
        QVERIFY(start(first));
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("lastDesk"), 30'000);
        const Ended second = run(called);
        QCOMPARE(second.exit, 0);
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(!QFile::exists(m_scratch->path(u"profile/desk.sqlite"_s)));
        first.kill();
        first.waitForFinished();
        // Nobody runs any longer: the same desk is opened again.
        QProcess third;
        third.start(QStringLiteral(EARSHOT_PROGRAM), called);
        QVERIFY(third.waitForStarted());
        QTest::qWait(2'000);
        QCOMPARE(third.state(), QProcess::Running);
        third.kill();
        third.waitForFinished();
        QVERIFY(!QFile::exists(m_scratch->path(u"profile/desk.sqlite"_s)));
    }

    void killedAndStartedAgain()
    {
        for (int time = 0; time < 3; ++time) {
            QProcess process;
            QVERIFY(start(process));
            process.kill(); // as a power cut does
            QVERIFY(process.waitForFinished());
        }
        const Ended ended = run(seat({u"--startup-report"_s}));
        QCOMPARE(ended.exit, 0);
        QCOMPARE(ended.lines().first().value(u"rows"_s).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program.moc"
