// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/sipaccount.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class SipAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servers_data();
    void servers();
    void users_data();
    void users();
    void addresses_data();
    void addresses();
    void targets_data();
    void targets();
};

void SipAccountTest::servers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isOne");
    const auto row
        = [](const char *server, bool isOne) { QTest::newRow(server) << QString::fromUtf8(server) << isOne; };
    row("pbx.example.com", true);
    row("pbx.example.com:5080", true);
    row("10.0.0.7", true);
    row("[2001:db8::1]:5060", true);
    row("pbx", true);
    row("pbx.example.com:", false);
    row("pbx.example.com:0", false);
    row("pbx.example.com:65536", false);
    row("pbx.example.com;transport=tls", false);
    row("pbx example", false);
    row("sip:pbx.example.com", false);
    row("pbx>evil", false);
    row(".pbx", false);
    row("", false);
}

void SipAccountTest::servers()
{
    QFETCH(QString, server);
    QTEST(isSipServer(server), "isOne");
}

void SipAccountTest::users_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *user, bool isOne) { QTest::newRow(user) << QString::fromUtf8(user) << isOne; };
    row("anna", true);
    row("201", true);
    row("+3725550123", true);
    row("anna@example.com", true);
    row("a.b_c-d", true);
    row("anna@", false);
    row("anna@example.com>", false);
    row("anna:secret", false);
    row("anna b", false);
    row("änna", false);
    row("", false);
}

void SipAccountTest::users()
{
    QFETCH(QString, user);
    QTEST(isSipUser(user), "isOne");
}

void SipAccountTest::addresses_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("address");
    QTest::newRow("of the server") << u"anna"_s << u"pbx.example.com:5080"_s << u"anna@pbx.example.com"_s;
    QTest::newRow("of another domain") << u"anna@example.com"_s << u"10.0.0.7"_s << u"anna@example.com"_s;
    QTest::newRow("IPv6") << u"anna"_s << u"[2001:db8::1]:5060"_s << u"anna@[2001:db8::1]"_s;
}

void SipAccountTest::addresses()
{
    QFETCH(QString, user);
    QFETCH(QString, server);
    SipAccount account;
    account.user = user;
    account.server = server;
    QTEST(account.address(), "address");
    QCOMPARE(account.login(), u"anna"_s);
    // A mailbox of that address has another password.
    QVERIFY(account.secretName() != account.address());
}

void SipAccountTest::targets_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("target");
    QTest::newRow("number") << u"+3725550123"_s << u"example.com"_s << u"sip:+3725550123@example.com"_s;
    QTest::newRow("extension") << u"201"_s << u"example.com"_s << u"sip:201@example.com"_s;
    QTest::newRow("address") << u"sip:dana@x.example"_s << u"example.com"_s << u"sip:dana@x.example"_s;
    QTest::newRow("secure address") << u"sips:dana@x.example"_s << QString() << u"sips:dana@x.example"_s;
    QTest::newRow("no server") << u"+3725550123"_s << QString() << QString();
}

void SipAccountTest::targets()
{
    QFETCH(QString, number);
    QFETCH(QString, domain);
    QTEST(sipTarget(number, domain), "target");
}

QTEST_GUILESS_MAIN(SipAccountTest)
#include "sipaccount.moc"
