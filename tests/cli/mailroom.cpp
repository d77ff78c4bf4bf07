// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The mailroom as scripts and servers run it, and as it is killed at any moment.
#include "cli/program.h"
#include "mailservers.h"
#include "support.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Earshot;
using namespace Earshot::Test;

class MailroomTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Dovecot> m_imap;
    std::unique_ptr<TakingServer> m_smtp;

    static QByteArray mail(int number)
    {
        const QByteArray id = QByteArray::number(number);
        return mailText("Person " + id + " <p" + id + "@customer.example>", "Matter " + id,
            QByteArray("Words of mail " + id + "\r\n").repeated(20 + number % 40), "m" + id + "@customer.example");
    }
    /// Runs it while the servers of this test go on.
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        begin(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000)
            && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void begin(QProcess &process, const QStringList &arguments)
    {
        m_program->start(process,
            QStringList{u"--desk"_s, u"d.sqlite"_s, u"--json"_s, u"--as"_s, u"bob"_s, u"--secrets"_s, u"secrets"_s}
                + arguments);
    }
    Outcome addAccount(const QByteArray &secret = "secret\n", const QStringList &more = {})
    {
        return run(QStringList{u"account"_s, u"add"_s, u"help@desk.example"_s, u"--queue"_s, u"Support"_s, u"--imap"_s,
                       u"localhost:%1"_s.arg(m_imap->port()), u"--smtp"_s, u"localhost:%1"_s.arg(m_smtp->port()),
                       u"--security"_s, u"tls"_s, u"--user"_s, u"maya"_s, u"--auth"_s, u"password"_s, u"--name"_s,
                       u"The Help Desk"_s, u"--secret-stdin"_s}
                + more,
            secret);
    }
    QStringList authority() const { return {u"--ca"_s, m_certificates.path(u"cert.pem"_s)}; }
    int lives() const
    {
        const int wanted = qEnvironmentVariableIntValue("EARSHOT_KILLS");
        return wanted > 0 ? wanted : 6;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Dovecot::isInstalled())
            QSKIP("dovecot is missing (dovecot-imapd): no mail can be fetched");
        QVERIFY2(m_certificates.make(), "openssl is missing");
    }
    void init()
    {
        m_program = std::make_unique<Program>();
        m_imap = std::make_unique<Dovecot>();
        QVERIFY2(m_imap->start(m_certificates), m_imap->log());
        m_smtp = std::make_unique<TakingServer>(m_certificates.server());
    }

    void anAccountFromBeginningToEnd()
    {
        QCOMPARE(run({u"mailroom"_s, u"--once"_s}).exit, 5); // there is none
        QCOMPARE(addAccount("\n", authority()).exit, 2); // without a password
        QCOMPARE(addAccount("secret\n", authority()).exit, 0);
        QCOMPARE(addAccount("secret\n", authority()).exit, 4); // it is there
        QFile secret(m_program->path(u"secrets/help@desk.example"_s));
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), QByteArray("secret"));
        QCOMPARE(secret.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile desk(m_program->path(u"d.sqlite"_s));
        QVERIFY(desk.open(QIODevice::ReadOnly));
        QVERIFY(!desk.readAll().contains("AHNlY3JldA")); // in no spelling

        const QJsonObject tested = run({u"account"_s, u"test"_s, u"help@desk.example"_s}).json();
        QVERIFY2(tested.value(u"ok").toBool(), QJsonDocument(tested).toJson());
        for (int number = 0; number < 30; ++number)
            m_imap->deliver(mail(number));
        Outcome round = run({u"mailroom"_s, u"--once"_s});
        QCOMPARE(round.exit, 0);
        QCOMPARE(round.json(),
            (QJsonObject{{u"fetched"_s, 30}, {u"stored"_s, 30}, {u"duplicates"_s, 0}, {u"unreadable"_s, 0},
                {u"sent"_s, 0}, {u"deferred"_s, 0}, {u"failed"_s, 0}, {u"unknown"_s, 0}}));
        const QJsonObject account
            = run({u"account"_s, u"list"_s}).json().value(u"accounts").toArray().first().toObject();
        QCOMPARE(account.value(u"queue").toString(), u"Support"_s);
        QVERIFY(account.value(u"imap").toObject().value(u"lastSuccess").isString());

        m_program->write(u"reply.md"_s, "It works **again**.\n");
        const Outcome replied = run({u"ticket"_s, u"reply"_s, u"1"_s, u"--body-file"_s, u"reply.md"_s, u"--now"_s});
        QCOMPARE(replied.exit, 0);
        round = run({u"mailroom"_s, u"--once"_s});
        QCOMPARE(round.json().value(u"sent").toInt(), 1);
        QCOMPARE(m_smtp->mails().size(), 1);
        QVERIFY(m_smtp->mails().first().raw.contains("The Help Desk"));
        QVERIFY(m_smtp->mails().first().raw.contains(replied.json().value(u"messageId").toString().toUtf8()));

        QCOMPARE(run({u"account"_s, u"remove"_s, u"help@desk.example"_s}).exit, 0);
        QVERIFY(!QFile::exists(m_program->path(u"secrets/help@desk.example"_s)));
        QCOMPARE(run({u"account"_s, u"test"_s, u"help@desk.example"_s}).exit, 5);
    }

    void anAccountIsChanged()
    {
        QCOMPARE(addAccount("wrong\n", authority() + QStringList{u"--alias"_s, u"info@desk.example"_s}).exit, 0);
        QCOMPARE(run({u"account"_s, u"test"_s, u"help@desk.example"_s}).exit, 1);
        const Outcome changed = run({u"account"_s, u"set"_s, u"help@desk.example"_s, u"--secret-stdin"_s}, "secret\n");
        QCOMPARE(changed.exit, 0);
        QCOMPARE(run({u"account"_s, u"test"_s, u"help@desk.example"_s}).exit, 0);
        const auto account = [this] {
            return run({u"account"_s, u"list"_s}).json().value(u"accounts").toArray().first().toObject();
        };
        QCOMPARE(account().value(u"queue").toString(), u"Support"_s);
        QCOMPARE(account().value(u"aliases").toString(), u"info@desk.example"_s);
        QCOMPARE(account().value(u"user").toString(), u"maya"_s);
        QCOMPARE(run({u"account"_s, u"set"_s, u"help@desk.example"_s, u"--imap"_s, u"localhost:1"_s, u"--queue"_s,
                         u"Sales"_s, u"--alias"_s, QString(), u"--security"_s, u"starttls"_s})
                     .exit,
            0);
        QCOMPARE(account().value(u"queue").toString(), u"Sales"_s);
        QCOMPARE(account().value(u"aliases").toString(), QString());
        QCOMPARE(account().value(u"imap").toObject().value(u"port").toInt(), 1);
        QCOMPARE(account().value(u"smtp").toObject().value(u"port").toInt(), int(m_smtp->port()));
        QCOMPARE(account().value(u"smtp").toObject().value(u"security").toString(), u"starttls"_s);
        QCOMPARE(run({u"account"_s, u"set"_s, u"nobody@desk.example"_s}).exit, 5);
        QCOMPARE(run({u"account"_s, u"set"_s, u"help@desk.example"_s, u"--secret-stdin"_s}, "\n").exit, 2);
        QCOMPARE(run({u"account"_s, u"set"_s, u"help@desk.example"_s, u"--smtp"_s, u"nowhere"_s}).exit, 2);
    }

    void whoIsNotKnownHearsNoPassword()
    {
        QCOMPARE(addAccount().exit, 0); // nobody vouches for the certificate
        const Outcome round = run({u"mailroom"_s, u"--once"_s});
        QCOMPARE(round.exit, 1);
        const QJsonObject trouble = round.json().value(u"troubles").toArray().first().toObject();
        QCOMPARE(trouble.value(u"fault").toString(), u"self-signed"_s);
        QVERIFY(round.errors.contains("--ca"));
        const QJsonObject tested = run({u"account"_s, u"test"_s, u"help@desk.example"_s}).json();
        QCOMPARE(tested.value(u"smtp").toObject().value(u"fault").toString(), u"self-signed"_s);
        QVERIFY(!m_smtp->hasSecret());
    }

    void sendsWhatOthersWrite()
    {
        QCOMPARE(addAccount("secret\n", authority()).exit, 0);
        m_imap->deliver(mail(1));
        m_program->write(u"reply.md"_s, "It works again.\n");
        QProcess mailroom;
        begin(mailroom, {u"mailroom"_s});
        const auto messages = [this] { return run({u"check"_s}).json().value(u"messages").toInt(); };
        QTRY_COMPARE_WITH_TIMEOUT(messages(), 1, 30'000);
        QCOMPARE(run({u"ticket"_s, u"reply"_s, u"1"_s, u"--body-file"_s, u"reply.md"_s, u"--now"_s}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_smtp->mails().size(), 1, 30'000);
        mailroom.terminate();
        QVERIFY(QTest::qWaitFor([&] { return mailroom.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(mailroom.exitCode(), 0);
        const QJsonObject told = QJsonDocument::fromJson(mailroom.readAllStandardOutput()).object();
        QCOMPARE(told.value(u"stored").toInt(), 1);
        QCOMPARE(told.value(u"sent").toInt(), 1);
    }

    void killedWhileFetching()
    {
        QCOMPARE(addAccount("secret\n", authority()).exit, 0);
        constexpr int mails = 300;
        for (int number = 0; number < mails; ++number)
            m_imap->deliver(mail(number));
        QRandomGenerator random{7};
        for (int life = 0; life < lives(); ++life) {
            QProcess process;
            begin(process, {u"mailroom"_s, u"--once"_s});
            QTest::qWait(20 + random.bounded(400));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        }
        const Outcome round = run({u"mailroom"_s, u"--once"_s});
        QCOMPARE(round.exit, 0);
        const QJsonObject checked = run({u"check"_s}).json();
        QVERIFY(checked.value(u"ok").toBool());
        QCOMPARE(checked.value(u"messages").toInt(), mails);
        QCOMPARE(run({u"mailroom"_s, u"--once"_s}).json().value(u"fetched").toInt(), 0);
    }

    void killedWhileSending()
    {
        QCOMPARE(addAccount("secret\n", authority()).exit, 0);
        m_imap->deliver(mail(1));
        QCOMPARE(run({u"mailroom"_s, u"--once"_s}).exit, 0);
        m_program->write(u"reply.md"_s, "It works again.\n");
        const int replies = 5 * lives();
        for (int number = 0; number < replies; ++number)
            QCOMPARE(run({u"ticket"_s, u"reply"_s, u"1"_s, u"--body-file"_s, u"reply.md"_s, u"--now"_s, u"--to"_s,
                             u"r%1@x.example"_s.arg(number)})
                         .exit,
                0);
        QRandomGenerator random{11};
        for (int life = 0; life < lives(); ++life) {
            QProcess process;
            begin(process, {u"mailroom"_s, u"--once"_s});
            const int lines = m_smtp->lines();
            (void)QTest::qWaitFor([&] { return m_smtp->lines() > lines; }, 10'000);
            QTest::qWait(random.bounded(40));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        }
        QCOMPARE(run({u"mailroom"_s, u"--once"_s}).exit, 0);
        const QJsonArray left = run({u"outbox"_s, u"list"_s}).json().value(u"outbox").toArray();
        QStringList unknown;
        for (const QJsonValue &one : left) {
            QCOMPARE(one.toObject().value(u"state").toString(), u"unknown"_s);
            unknown << one.toObject().value(u"to").toString();
        }
        for (int number = 0; number < replies; ++number) {
            const QByteArray address = "r" + QByteArray::number(number) + "@x.example";
            const int copies = m_smtp->copies(address);
            QVERIFY2(copies == 1 || (copies == 0 && unknown.contains(QString::fromLatin1(address))), address);
        }
        qInfo("%d replies, %d of them may have gone", replies, int(unknown.size()));
    }
};

QTEST_GUILESS_MAIN(MailroomTest)
#include "mailroom.moc"
