// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to an IMAP server, line by line as the standard has it.
#include "earshot/mail/imapclient.h"

#include "script.h"

#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

using Nothing = ImapClient::Nothing;

class ImapClientTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;

    MailServer server(const Script &script, MailSecurity security = MailSecurity::Tls) const
    {
        return {u"localhost"_s, script.port(), security, m_certificates.pem(u"cert.pem"_s), {}};
    }
    static MailLogin maya() { return {MailLogin::Kind::Password, u"maya"_s, u"secret"_s}; }
    static QByteArrayList loginPlain()
    {
        return {"S: * OK ready", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE", "S: A1 OK",
            "C: A2 AUTHENTICATE PLAIN AG1heWEAc2VjcmV0", "S: A2 OK", "C: A3 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1 IDLE UIDPLUS", "S: A3 OK"};
    }
    /// Opens by the transcript; the fault, or none.
    std::optional<MailFault> open(
        ImapClient &client, Script &script, const MailLogin &login, MailSecurity security = MailSecurity::Tls)
    {
        std::optional<MailAnswer<Nothing>> answer;
        client.open(server(script, security), login, [&](const MailAnswer<Nothing> &given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return MailFault{MailFault::Kind::Silent, u"no answer"_s};
        return *answer ? std::nullopt : std::optional(answer->error());
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
        const MailLogin token{MailLogin::Kind::Token, u"maya@x.example"_s, u"tok"_s};
        QTest::newRow("plain, at once") << loginPlain() << maya();
        QTest::newRow("plain, when asked") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN", "S: A1 OK", "C: A2 AUTHENTICATE PLAIN", "S: + ",
            "C: AG1heWEAc2VjcmV0", "S: A2 OK", "C: A3 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A3 OK"}
                                           << maya();
        QTest::newRow("login") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A1 OK",
            "C: A2 LOGIN {4}", "S: + go on", "C: maya {6}", "S: + go on", "C: secret", "S: A2 OK", "C: A3 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1", "S: A3 OK"}
                               << maya();
        QTest::newRow("token") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR", "S: A1 OK",
            "C: A2 AUTHENTICATE XOAUTH2 " + QByteArray("user=maya@x.example\1auth=Bearer tok\1\1").toBase64(),
            "S: A2 OK", "C: A3 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A3 OK"}
                               << token;
    }
    void logsIn()
    {
        QFETCH(QByteArrayList, transcript);
        QFETCH(MailLogin, login);
        Script script(m_certificates.server(), true);
        script.play(transcript);
        ImapClient client;
        const auto fault = open(client, script, login);
        QCOMPARE(script.fault(), QByteArray());
        QVERIFY2(!fault, fault ? qPrintable(fault->detail) : "");
    }

    void refusedLoginIsSaid_data()
    {
        QTest::addColumn<QByteArrayList>("transcript");
        QTest::addColumn<MailLogin>("login");
        QTest::addColumn<int>("kind");
        const MailLogin token{MailLogin::Kind::Token, u"maya@x.example"_s, u"tok"_s};
        QTest::newRow("password") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY AUTH=PLAIN SASL-IR",
            "S: A1 OK", "C* A2 AUTHENTICATE PLAIN ", "S: A2 NO [AUTHENTICATIONFAILED] Nobody knows you"}
                                  << maya() << int(MailFault::Kind::Login);
        QTest::newRow("without a code") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY",
            "S: * CAPABILITY AUTH=PLAIN SASL-IR", "S: A1 OK", "C* A2 AUTHENTICATE PLAIN ", "S: A2 NO Nobody knows you"}
                                        << maya() << int(MailFault::Kind::Login);
        QTest::newRow("token, with an answer that wants an empty line")
            << QByteArrayList{"S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY AUTH=XOAUTH2 SASL-IR", "S: A1 OK",
                   "C* A2 AUTHENTICATE XOAUTH2 ", "S: + eyJzdGF0dXMiOiI0MDEifQ==", "C: ", "S: A2 NO Nobody knows you"}
            << token << int(MailFault::Kind::Login);
        QTest::newRow("not now") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY AUTH=PLAIN SASL-IR",
            "S: A1 OK", "C* A2 AUTHENTICATE PLAIN ", "S: A2 NO [UNAVAILABLE] Nobody knows you"}
                                 << maya() << int(MailFault::Kind::Later);
        QTest::newRow("goodbye") << QByteArrayList{"S: * BYE Nobody knows you"} << maya()
                                 << int(MailFault::Kind::Later);
        // Whoever speaks for us before we have said who we are is not believed.
        QTest::newRow("logged in already")
            << QByteArrayList{"S: * PREAUTH Nobody knows you"} << maya() << int(MailFault::Kind::Protocol);
        QTest::newRow("another language")
            << QByteArrayList{"S: 220 mail.example ESMTP"} << maya() << int(MailFault::Kind::Protocol);
        QTest::newRow("cut") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY", "cut"} << maya()
                             << int(MailFault::Kind::Closed);
    }
    void refusedLoginIsSaid()
    {
        QFETCH(QByteArrayList, transcript);
        QFETCH(MailLogin, login);
        QFETCH(int, kind);
        Script script(m_certificates.server(), true);
        script.play(transcript);
        ImapClient client;
        const auto fault = open(client, script, login);
        QCOMPARE(script.fault(), QByteArray());
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), kind);
        if (kind == int(MailFault::Kind::Login))
            QCOMPARE(fault->detail, u"Nobody knows you"_s);
    }

    void encryptsFirst()
    {
        Script script(m_certificates.server(), false);
        // What is said in the clear behind the agreement is forgotten: somebody on the way may have said it.
        script.play({"S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR", "S: A1 OK",
            "C: A2 STARTTLS", "S- A2 OK\r\n* CAPABILITY AUTH=EVIL\r\nA3 OK\r\n", "TLS", "C: A3 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR", "S: A3 OK", "C* A4 AUTHENTICATE PLAIN ", "S: A4 OK",
            "C: A5 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A5 OK"});
        ImapClient client;
        const auto fault = open(client, script, maya(), MailSecurity::StartTls);
        QCOMPARE(script.fault(), QByteArray());
        QVERIFY2(!fault, fault ? qPrintable(fault->detail) : "");
        QVERIFY(!client.can("AUTH=EVIL"));
    }

    void saysNothingInTheClear_data()
    {
        QTest::addColumn<QByteArrayList>("transcript");
        QTest::newRow("not offered") << QByteArrayList{
            "S: * OK", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN", "S: A1 OK"};
        QTest::newRow("refused") << QByteArrayList{"S: * OK", "C: A1 CAPABILITY",
            "S: * CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN", "S: A1 OK", "C: A2 STARTTLS", "S: A2 NO not today"};
        QTest::newRow("logged in already") << QByteArrayList{"S: * PREAUTH"};
    }
    void saysNothingInTheClear()
    {
        QFETCH(QByteArrayList, transcript);
        Script script(m_certificates.server(), false);
        script.play(transcript);
        ImapClient client;
        QVERIFY(open(client, script, maya(), MailSecurity::StartTls));
        QTest::qWait(20);
        QCOMPARE(script.fault(), QByteArray());
    }

    void believesNobody_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("kind");
        QTest::newRow("vouches for itself") << u"cert.pem"_s << false << int(MailFault::Kind::SelfSigned);
        QTest::newRow("of another host") << u"other.pem"_s << true << int(MailFault::Kind::WrongHost);
    }
    void believesNobody()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, isKnown);
        QFETCH(int, kind);
        Script script(m_certificates.server(certificate), true);
        ImapClient client;
        MailServer place = server(script);
        place.authorities = isKnown ? m_certificates.pem(certificate) : QByteArray();
        std::optional<MailAnswer<Nothing>> answer;
        client.open(place, maya(), [&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(int(answer->error().kind), kind);
        // Unless a person has looked at this very one.
        place.pinned = QSslCertificate(m_certificates.pem(certificate)).digest(QCryptographicHash::Sha256);
        script.play(loginPlain());
        answer.reset();
        client.open(place, maya(), [&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
    }

    void reads()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain()
            + QByteArrayList{"C: A4 EXAMINE \"INBOX\"", "S: * 3 EXISTS", "S: * OK [UIDVALIDITY 77] ok",
                "S: * OK [UIDNEXT 12] ok", "S: A4 OK [READ-ONLY] done", "C: A5 UID SEARCH UID 8:*",
                "S: * SEARCH 11 9 10", "S: A5 OK", "C: A6 UID FETCH 9:11 (UID RFC822.SIZE)",
                "S: * 3 FETCH (UID 11 RFC822.SIZE 30)", "S: * 1 FETCH (RFC822.SIZE 5 UID 9)",
                "S: * 2 FETCH (UID 10 RFC822.SIZE 6)", "S: A6 OK", "C: A7 UID FETCH 9:10 (UID BODY.PEEK[])",
                "S: * 1 FETCH (UID 9 BODY[] {5}\r\na: b\n)", "S: * 2 EXPUNGE", "S: * 4 EXISTS",
                "S: * 2 FETCH (FLAGS (\\Seen))", "S: * 2 FETCH (BODY[] \"c: d\" UID 10)", "S: A7 OK",
                "C: A8 UID FETCH 11 (UID BODY.PEEK[]<4.8>)", "S: * 3 FETCH (UID 11 BODY[]<4> {3}\r\nxyz)", "S: A8 OK",
                "C: A9 UID SEARCH UID 12:*", "S: * SEARCH 11", "S: A9 OK"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        std::optional<ImapFolder> folder;
        client.examine(u"INBOX"_s, [&](const MailAnswer<ImapFolder> &given) { folder = *given; });
        QTRY_VERIFY(folder);
        QCOMPARE(*folder, (ImapFolder{77, 12, 3}));
        std::optional<QList<quint32>> uids;
        client.uidsAfter(7, [&](const MailAnswer<QList<quint32>> &given) { uids = *given; });
        QTRY_VERIFY(uids);
        QCOMPARE(*uids, (QList<quint32>{9, 10, 11}));
        std::optional<QList<ImapSize>> sizes;
        client.sizes(*uids, [&](const MailAnswer<QList<ImapSize>> &given) { sizes = *given; });
        QTRY_VERIFY(sizes);
        QCOMPARE(*sizes, (QList<ImapSize>{{9, 5}, {10, 6}, {11, 30}}));
        QSignalSpy came(&client, &ImapClient::mailCame);
        QSignalSpy changes(&client, &ImapClient::changes);
        bool isDone = false;
        client.fetch({9, 10}, [&](const MailAnswer<Nothing> &given) { isDone = given.has_value(); });
        QTRY_VERIFY(isDone);
        QCOMPARE(came.size(), 2);
        QCOMPARE(came.at(0).at(1).toByteArray(), "a: b\n"_ba);
        QCOMPARE(came.at(1).at(0).toUInt(), 10U);
        QCOMPARE(changes.size(), 1);
        std::optional<QByteArray> piece;
        client.piece(11, 4, 8, [&](const MailAnswer<QByteArray> &given) { piece = *given; });
        QTRY_VERIFY(piece);
        QCOMPARE(*piece, "xyz"_ba);
        uids.reset();
        client.uidsAfter(11, [&](const MailAnswer<QList<quint32>> &given) { uids = *given; });
        QTRY_VERIFY(uids);
        QVERIFY(uids->isEmpty()); // the server names the last one all the same
        QCOMPARE(script.fault(), QByteArray());
    }

    void keepsWhatCameWhole()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain()
            + QByteArrayList{"C: A4 UID FETCH 1:3 (UID BODY.PEEK[])", "S: * 1 FETCH (UID 1 BODY[] {1}\r\nx)",
                "S: * 2 FETCH (UID 2 BODY[] {9}\r\nhalf", "cut"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        QSignalSpy came(&client, &ImapClient::mailCame);
        std::optional<MailAnswer<Nothing>> answer;
        client.fetch({1, 2, 3}, [&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QCOMPARE(int(answer->error().kind), int(MailFault::Kind::Closed));
        QCOMPARE(came.size(), 1);
    }

    void waits()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain()
            + QByteArrayList{
                "C: A4 IDLE", "S: + idling", "S: * 4 EXISTS", "C: DONE", "S: A4 OK", "C: A5 NOOP", "S: A5 OK"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        client.setPatience(300);
        bool isOver = false;
        QObject::connect(&client, &ImapClient::changes, &client, [&] { client.endIdle(); });
        client.idle([&](const MailAnswer<Nothing> &given) { isOver = given.has_value(); });
        QTRY_VERIFY(isOver);
        bool isAlive = false;
        client.noop([&](const MailAnswer<Nothing> &given) { isAlive = given.has_value(); });
        QTRY_VERIFY(isAlive);
        QCOMPARE(script.fault(), QByteArray());
    }

    void silenceIsAFault()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain() + QByteArrayList{"C: A4 NOOP"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        client.setPatience(100);
        std::optional<MailAnswer<Nothing>> answer;
        client.noop([&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QCOMPARE(int(answer->error().kind), int(MailFault::Kind::Silent));
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            gone.listen(QHostAddress::LocalHost);
            port = gone.serverPort();
        }
        ImapClient client;
        std::optional<MailAnswer<Nothing>> answer;
        client.open({u"127.0.0.1"_s, port, MailSecurity::Tls, {}, {}}, maya(),
            [&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QCOMPARE(int(answer->error().kind), int(MailFault::Kind::Unreachable));
    }

    void foldersHaveAnyName()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain()
            + QByteArrayList{"C: A4 EXAMINE \"Entw&APw-rfe &- \\\"mehr\\\"\"", "S: A4 NO [NONEXISTENT] none"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        std::optional<MailAnswer<ImapFolder>> answer;
        client.examine(u"Entwürfe & \"mehr\""_s, [&](const MailAnswer<ImapFolder> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QCOMPARE(script.fault(), QByteArray());
        QCOMPARE(int(answer->error().kind), int(MailFault::Kind::NoFolder));
    }

    void movesAndPutsAway()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain()
            + QByteArrayList{"C: A4 SELECT \"INBOX\"", "S: * OK [UIDVALIDITY 7] ok", "S: A4 OK",
                "C: A5 UID COPY 3:4,9 \"Done\"", "S: A5 NO [TRYCREATE] none", "C: A6 CREATE \"Done\"", "S: A6 OK",
                "C: A7 UID COPY 3:4,9 \"Done\"", "S: A7 OK", "C: A8 UID STORE 3:4,9 +FLAGS.SILENT (\\Deleted)",
                "S: A8 OK", "C: A9 UID EXPUNGE 3:4,9", "S: A9 OK",
                "C: A10 UID SEARCH HEADER Message-ID \"<a\\\"b@x.example>\"", "S: * SEARCH 12 4", "S: A10 OK",
                "C: A11 APPEND \"Sent\" (\\Seen) {9}", "S: + go on", "C: line one.", "S: A11 OK"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        QStringList done;
        client.select(u"INBOX"_s, [&](const auto &opened) {
            done << (opened ? u"selected"_s : opened.error().detail);
            client.move({9, 3, 4}, u"Done"_s, [&](const auto &moved) {
                done << (moved ? u"moved"_s : moved.error().detail);
                client.find("a\"b@x.example", [&](const auto &uids) {
                    done << (uids == QList<quint32>{4, 12} ? u"found"_s : u"not found"_s);
                    client.append(u"Sent"_s, "line one.",
                        [&](const auto &put) { done << (put ? u"put"_s : put.error().detail); });
                });
            });
        });
        QTRY_COMPARE(done, (QStringList{u"selected"_s, u"moved"_s, u"found"_s, u"put"_s}));
        QCOMPARE(script.fault(), QByteArray());
    }

    void aLineThatBrokeWhileNobodyAskedIsTold()
    {
        Script script(m_certificates.server(), true);
        script.play(loginPlain() + QByteArrayList{"cut"});
        ImapClient client;
        QVERIFY(!open(client, script, maya()));
        QTRY_VERIFY(!client.isOpen());
        std::optional<MailAnswer<Nothing>> answer;
        client.noop([&](const MailAnswer<Nothing> &given) { answer = given; });
        QTRY_VERIFY(answer);
        QCOMPARE(int(answer->error().kind), int(MailFault::Kind::Closed));
    }
};

QTEST_GUILESS_MAIN(ImapClientTest)
#include "imapclient.moc"
