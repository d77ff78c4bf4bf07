// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to an SMTP server, line by line as the standard has it.
#include "earshot/mail/smtpclient.h"

#include "script.h"

#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

class SmtpClientTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;

    static MailLogin maya() { return {MailLogin::Kind::Password, u"maya"_s, u"secret"_s}; }
    static QByteArrayList hello(const QByteArrayList &extensions = {"AUTH PLAIN LOGIN"})
    {
        QByteArrayList lines{"S: 220 mail.example ESMTP", "C: EHLO [127.0.0.1]", "S: 250-mail.example"};
        for (const QByteArray &extension : extensions)
            lines << "S: 250-" + extension;
        return lines << "S: 250 HELP";
    }
    static QByteArrayList loggedIn(const QByteArrayList &extensions = {"AUTH PLAIN"})
    {
        return hello(extensions) + QByteArrayList{"C: AUTH PLAIN AG1heWEAc2VjcmV0", "S: 235 welcome"};
    }
    std::optional<MailFault> open(SmtpClient &client, const Script &script, const MailLogin &login = maya(),
        MailSecurity security = MailSecurity::Tls)
    {
        std::optional<tl::expected<void, MailFault>> answer;
        client.open({u"localhost"_s, script.port(), security, m_certificates.pem(u"cert.pem"_s), {}}, login,
            [&](const tl::expected<void, MailFault> &given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return MailFault{MailFault::Kind::Silent, u"no answer"_s};
        return *answer ? std::nullopt : std::optional(answer->error());
    }
    static std::optional<SmtpOutcome> send(SmtpClient &client, const SmtpMail &mail)
    {
        std::optional<SmtpOutcome> outcome;
        client.send(
            mail, [](const std::function<void(bool)> &goOn) { goOn(true); },
            [&](const SmtpOutcome &given) { outcome = given; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000) ? outcome : std::nullopt;
    }
    static SmtpMail mail(const QStringList &to = {u"dana@a.example"_s})
    {
        return {u"help@desk.example"_s, to, "Subject: x\r\n\r\n.begins\r\n..two\r\nends"};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.make())
            QSKIP("openssl is missing: no server with a certificate can be played");
    }

    void logsIn_data()
    {
        QTest::addColumn<QByteArrayList>("transcript");
        QTest::addColumn<MailLogin>("login");
        QTest::addColumn<int>("fault"); // -1: none
        const MailLogin token{MailLogin::Kind::Token, u"m@x.example"_s, u"tok"_s};
        const QByteArray asToken = "user=m@x.example\1auth=Bearer tok\1\1";
        QTest::newRow("plain") << loggedIn() << maya() << -1;
        QTest::newRow("login alone") << hello({"AUTH LOGIN"})
                + QByteArrayList{"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: bWF5YQ==", "S: 334 UGFzc3dvcmQ6",
                    "C: c2VjcmV0", "S: 235 ok"}
                                     << maya() << -1;
        QTest::newRow("token") << hello({"AUTH PLAIN XOAUTH2"})
                + QByteArrayList{"C: AUTH XOAUTH2 " + asToken.toBase64(), "S: 235 ok"}
                               << token << -1;
        QTest::newRow("wrong password") << hello() + QByteArrayList{"C* AUTH PLAIN ", "S: 535 5.7.8 no"} << maya()
                                        << int(MailFault::Kind::Login);
        QTest::newRow("wrong token") << hello({"AUTH XOAUTH2"})
                + QByteArrayList{"C* AUTH XOAUTH2 ", "S: 334 eyJzdGF0dXMiOiI0MDEifQ==", "C: ", "S: 535 5.7.8 no"}
                                     << token << int(MailFault::Kind::Login);
        QTest::newRow("not now") << hello() + QByteArrayList{"C* AUTH PLAIN ", "S: 454 4.7.0 later"} << maya()
                                 << int(MailFault::Kind::Later);
        QTest::newRow("nobody at home") << QByteArrayList{"S: 421 closing"} << maya() << int(MailFault::Kind::Later);
        QTest::newRow("not for us") << QByteArrayList{"S: 554 no"} << maya() << int(MailFault::Kind::Refused);
        QTest::newRow("another language")
            << QByteArrayList{"S: * OK IMAP4rev1"} << maya() << int(MailFault::Kind::Protocol);
    }
    void logsIn()
    {
        QFETCH(QByteArrayList, transcript);
        QFETCH(MailLogin, login);
        QFETCH(int, fault);
        Script script(m_certificates.server(), true);
        script.play(transcript);
        SmtpClient client;
        const auto found = open(client, script, login);
        QCOMPARE(script.fault(), QByteArray());
        QCOMPARE(found ? int(found->kind) : -1, fault);
        QCOMPARE(client.isOpen(), fault < 0);
    }

    void encryptsFirst()
    {
        Script script(m_certificates.server(), false);
        script.play(hello({"STARTTLS"})
            + QByteArrayList{"C: STARTTLS", "S- 220 go\r\n250 injected\r\n235 injected\r\n", "TLS",
                "C: EHLO [127.0.0.1]", "S: 250-mail.example", "S: 250 AUTH PLAIN", "C: AUTH PLAIN AG1heWEAc2VjcmV0",
                "S: 235 ok"});
        SmtpClient client;
        QVERIFY(!open(client, script, maya(), MailSecurity::StartTls));
        QCOMPARE(script.fault(), QByteArray());
    }

    void saysNothingInTheClear()
    {
        Script script(m_certificates.server(), false);
        script.play(hello());
        SmtpClient client;
        const auto fault = open(client, script, maya(), MailSecurity::StartTls);
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), int(MailFault::Kind::NoEncryption));
        QCOMPARE(script.fault(), QByteArray());
    }

    void sends_data()
    {
        QTest::addColumn<QByteArrayList>("transcript"); // behind the login
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("codes");
        const QByteArrayList from{"C: MAIL FROM:<help@desk.example>", "S: 250 ok"};
        const QByteArrayList body{"C: Subject: x", "C: ", "C: ..begins", "C: ...two", "C: ends", "C: ."};
        const QByteArrayList dana{"C: RCPT TO:<dana@a.example>", "S: 250 ok"};
        const QByteArrayList data{"C: DATA", "S: 354 go"};
        const QString one = u"dana@a.example"_s;
        using K = SmtpOutcome::Kind;
        QTest::newRow("taken") << from + dana + data + body + QByteArrayList{"S: 250 2.0.0 queued"} << QStringList{one}
                               << int(K::Taken) << QList<int>{250};
        QTest::newRow("one of two") << from + dana
                + QByteArrayList{"C: RCPT TO:<tom@a.example>", "S: 550-5.1.1 nobody", "S: 550 by that name"} + data
                + body + QByteArrayList{"S: 250 ok"}
                                    << QStringList{one, u"tom@a.example"_s} << int(K::Taken) << QList<int>{250, 550};
        QTest::newRow("nobody, for good")
            << from + QByteArrayList{"C: RCPT TO:<dana@a.example>", "S: 550 nobody", "C: RSET", "S: 250 ok"}
            << QStringList{one} << int(K::Refused) << QList<int>{550};
        QTest::newRow("nobody, for now") << from
                + QByteArrayList{"C: RCPT TO:<dana@a.example>", "S: 451 greylisted", "C: RSET", "S: 250 ok"}
                                         << QStringList{one} << int(K::Later) << QList<int>{451};
        QTest::newRow("the writer is refused")
            << QByteArrayList{"C: MAIL FROM:<help@desk.example>", "S: 553 not yours", "C: RSET", "S: 250 ok"}
            << QStringList{one} << int(K::Refused) << QList<int>{};
        QTest::newRow("the mail is refused")
            << from + dana + data + body + QByteArrayList{"S: 554 looks like spam", "C: RSET", "S: 250 ok"}
            << QStringList{one} << int(K::Refused) << QList<int>{250};
        QTest::newRow("full") << from + dana + data + body + QByteArrayList{"S: 452 full", "C: RSET", "S: 250 ok"}
                              << QStringList{one} << int(K::Later) << QList<int>{250};
        QTest::newRow("cut before the mail")
            << from + dana + QByteArrayList{"C: DATA", "cut"} << QStringList{one} << int(K::Later) << QList<int>{250};
        QTest::newRow("cut behind the mail") << from + dana + data + body + QByteArrayList{"cut"} << QStringList{one}
                                             << int(K::Unknown) << QList<int>{250};
        QTest::newRow("goes away between two")
            << from + dana + QByteArrayList{"C: DATA", "S: 421 closing", "C: RSET", "cut"} << QStringList{one}
            << int(K::Later) << QList<int>{250};
    }
    void sends()
    {
        QFETCH(QByteArrayList, transcript);
        QFETCH(QStringList, to);
        QFETCH(int, kind);
        QFETCH(QList<int>, codes);
        Script script(m_certificates.server(), true);
        script.play(loggedIn() + transcript);
        SmtpClient client;
        QVERIFY(!open(client, script));
        const auto outcome = send(client, mail(to));
        QCOMPARE(script.fault(), QByteArray());
        QVERIFY(outcome);
        QCOMPARE(int(outcome->kind), kind);
        QList<int> said;
        for (const SmtpRecipient &recipient : outcome->recipients)
            said << recipient.code;
        QCOMPARE(said, codes);
    }

    void asksAtOnceWhereItMay()
    {
        Script script(m_certificates.server(), true);
        script.play(loggedIn({"AUTH PLAIN", "PIPELINING", "SIZE 1000", "8BITMIME"})
            + QByteArrayList{"C: MAIL FROM:<help@desk.example> SIZE=8 BODY=8BITMIME", "S: 250 ok",
                "C: RCPT TO:<dana@a.example>", "C: RCPT TO:<tom@a.example>", "S: 250 ok", "S: 250 ok", "C: DATA",
                "S: 354 go", "C* ", "C: ", "C: ", "C: .", "S: 250 ok", "C: MAIL FROM:<> SIZE=4", "S: 250 ok",
                "C: RCPT TO:<dana@a.example>", "S: 250 ok", "C: DATA", "S: 354 go", "C: a: b", "C: .", "S: 250 ok"});
        SmtpClient client;
        QVERIFY(!open(client, script));
        const auto first
            = send(client, {u"help@desk.example"_s, {u"dana@a.example"_s, u"tom@a.example"_s}, "\xc3\xa4\r\n\r\n\r\n"});
        QCOMPARE(int(first->kind), int(SmtpOutcome::Kind::Taken));
        const auto second = send(client, {{}, {u"dana@a.example"_s}, "a: b"});
        QCOMPARE(script.fault(), QByteArray());
        QCOMPARE(int(second->kind), int(SmtpOutcome::Kind::Taken));
    }

    void anAddressIsNoCommand()
    {
        Script script(m_certificates.server(), true);
        script.play(loggedIn()
            + QByteArrayList{"C: MAIL FROM:<a@b.example>", "S: 250 ok", "C: RCPT TO:<c@d.exampleRSET>", "S: 550 no",
                "C: RSET", "S: 250 ok"});
        SmtpClient client;
        QVERIFY(!open(client, script));
        QVERIFY(send(client, {u"a@b.example>"_s, {u"c@d.example>\r\nRSET"_s}, "x"}));
        QCOMPARE(script.fault(), QByteArray());
    }

    void foreignAddressesNeedAServerThatTakesThem()
    {
        Script script(m_certificates.server(), true);
        script.play(loggedIn() + QByteArrayList{"C: RSET", "S: 250 ok"});
        SmtpClient client;
        QVERIFY(!open(client, script));
        const auto refused = send(client, mail({u"dänä@ä.example"_s}));
        QCOMPARE(int(refused->kind), int(SmtpOutcome::Kind::Refused));
        Script other(m_certificates.server(), true);
        other.play(loggedIn({"AUTH PLAIN", "SMTPUTF8"})
            + QByteArrayList{"C: MAIL FROM:<help@desk.example> SMTPUTF8", "S: 250 ok",
                QByteArray("C: RCPT TO:<") + u"dänä@ä.example>"_s.toUtf8(), "S: 550 no", "C: RSET", "S: 250 ok"});
        SmtpClient second;
        QVERIFY(!open(second, other));
        QVERIFY(send(second, mail({u"dänä@ä.example"_s})));
        QCOMPARE(other.fault(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(SmtpClientTest)
#include "smtpclient.moc"
