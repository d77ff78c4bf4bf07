// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/serverfinder.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Where the mail of an address is, as far as it can be known without asking.
class ServerFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersAreKnown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("mailHosts");
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<int>("outgoingPort");
        QTest::addColumn<bool>("isSignIn");
        QTest::newRow("by the address") << u"Maya@GMail.com"_s << QStringList() << u"imap.gmail.com"_s << 465 << true;
        QTest::newRow("by where its mail goes")
            << u"help@firm.example"_s << QStringList{u"firm-example.mail.protection.outlook.com"_s}
            << u"outlook.office365.com"_s << 587 << true;
        QTest::newRow("by the second of them")
            << u"help@firm.example"_s << QStringList{u"mx.firm.example"_s, u"aspmx.l.google.com"_s}
            << u"imap.gmail.com"_s << 465 << true;
        QTest::newRow("a password is enough") << u"team@gmx.de"_s << QStringList() << u"imap.gmx.net"_s << 465 << false;
        QTest::newRow("nobody knows it") << u"help@firm.example"_s << QStringList{u"mx.firm.example"_s} << QString()
                                         << 0 << false;
        QTest::newRow("only ends so") << u"help@firm.example"_s << QStringList{u"mx.notgoogle.com"_s} << QString() << 0
                                      << false;
    }
    void providersAreKnown()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, mailHosts);
        QFETCH(QString, incoming);
        QFETCH(int, outgoingPort);
        QFETCH(bool, isSignIn);
        const auto found = knownServers(address, mailHosts);
        QCOMPARE(found.has_value(), !incoming.isEmpty());
        if (!found)
            return;
        QCOMPARE(found->incoming.host, incoming);
        QCOMPARE(int(found->incoming.port), 993);
        QCOMPARE(int(found->outgoing.port), outgoingPort);
        QCOMPARE(found->outgoing.security, outgoingPort == 465 ? MailSecurity::Tls : MailSecurity::StartTls);
        QCOMPARE(found->isSignIn, isSignIn);
        QCOMPARE(found->user, address);
    }

    void domainsTell_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("incoming"); // host:port user
        QTest::addColumn<QString>("outgoing");
        const auto config = [](const QByteArray &servers) -> QByteArray {
            return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"x\">" + servers
                + "</emailProvider></clientConfig>";
        };
        const QByteArray imap
            = "<incomingServer type=\"imap\"><hostname>in.firm.example</hostname><port>143</port>"
              "<socketType>STARTTLS</socketType><username>%EMAILLOCALPART%</username></incomingServer>";
        const QByteArray smtp = "<outgoingServer type=\"smtp\"><hostname>out.firm.example</hostname><port>465</port>"
                                "<socketType>SSL</socketType></outgoingServer>";
        const QByteArray bare = "<incomingServer type=\"imap\"><hostname>bare.firm.example</hostname><port>143</port>"
                                "<socketType>plain</socketType></incomingServer>";
        const QByteArray pop = "<incomingServer type=\"pop3\"><hostname>pop.firm.example</hostname><port>995</port>"
                               "<socketType>SSL</socketType></incomingServer>";
        QTest::newRow("both") << config(imap + smtp) << u"in.firm.example:143 help"_s << u"out.firm.example:465"_s;
        QTest::newRow("what does not encrypt, and POP, are passed over")
            << config(bare + pop + imap + smtp) << u"in.firm.example:143 help"_s << u"out.firm.example:465"_s;
        QTest::newRow("nothing that encrypts") << config(bare + smtp) << QString() << QString();
        QTest::newRow("no answer to it") << config(imap) << QString() << QString();
        QTest::newRow("a page about something else")
            << QByteArray("<html><body>Not found</html>") << QString() << QString();
        QTest::newRow("entities without end") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><clientConfig>&c;</clientConfig>")
                                              << QString() << QString();
    }
    void domainsTell()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, incoming);
        QFETCH(QString, outgoing);
        const auto found = serversInAutoconfig(xml, u"help@firm.example"_s);
        QCOMPARE(found.has_value(), !incoming.isEmpty());
        if (!found)
            return;
        QCOMPARE(u"%1:%2 %3"_s.arg(found->incoming.host).arg(found->incoming.port).arg(found->user), incoming);
        QCOMPARE(u"%1:%2"_s.arg(found->outgoing.host).arg(found->outgoing.port), outgoing);
    }

    void whatIsUsualIsAGuess()
    {
        const FoundServers found = guessedServers(u"help@Firm.example"_s);
        QVERIFY(found.isGuess);
        QCOMPARE(found.incoming.host, u"imap.firm.example"_s);
        QCOMPARE(found.outgoing.host, u"smtp.firm.example"_s);
    }

    void providersAnswerLater()
    {
        ServerFinder finder;
        std::optional<FoundServers> found;
        finder.find(u"maya@gmail.com"_s, false, [&](const FoundServers &servers) { found = servers; });
        QVERIFY(!found);
        QTRY_VERIFY(found);
        QCOMPARE(found->incoming.host, u"imap.gmail.com"_s);
        found.reset();
        finder.find(u"maya@gmail.com"_s, false, [&](const FoundServers &servers) { found = servers; });
        finder.cancel();
        QTest::qWait(50);
        QVERIFY(!found);
    }
};

QTEST_GUILESS_MAIN(ServerFinderTest)
#include "serverfinder.moc"
