// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/automatic.h"

#include "earshot/domain/mailaddress.h"
#include "earshot/mail/mimemessage.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class AutomaticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesHeaders_data();
    void judgesHeaders();
    void judgesSenders_data();
    void judgesSenders();
    void judgesReports_data();
    void judgesReports();
};

void AutomaticTest::judgesHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Automatic>("expected");
    const auto row
        = [](const char *header, Automatic expected) { QTest::newRow(header) << QByteArray(header) << expected; };
    row("X-Mailer: x", Automatic::None);
    row("Auto-Submitted: no", Automatic::None);
    row("Auto-Submitted: No; really", Automatic::None);
    row("Auto-Submitted: auto-generated", Automatic::AutoReply);
    row("Auto-Submitted: auto-replied (vacation)", Automatic::AutoReply);
    row("Precedence: bulk", Automatic::Bulk);
    row("Precedence: Junk", Automatic::Bulk);
    row("Precedence: list", Automatic::List);
    row("X-Precedence: auto_reply", Automatic::AutoReply);
    row("Precedence: first-class", Automatic::None);
    row("List-Id: Users <users.desk.example>", Automatic::List);
    row("List-Unsubscribe: <mailto:x@y.example>", Automatic::Bulk);
    row("X-Loop: x@y.example", Automatic::Loop);
    row("X-Earshot-Loop: 1234", Automatic::Loop);
    row("X-Autoreply: yes", Automatic::AutoReply);
    row("X-Autorespond:", Automatic::AutoReply);
    row("X-Mail-Autoreply: x", Automatic::AutoReply);
    row("X-Auto-Response-Suppress: DR, OOF", Automatic::Bulk);
    row("X-Auto-Response-Suppress: All", Automatic::Bulk);
    row("X-Auto-Response-Suppress: DR, RN", Automatic::None);
    row("Return-Path: <>", Automatic::Bounce);
    row("Return-Path: <dana@customer.example>", Automatic::None);
}

void AutomaticTest::judgesHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(Automatic, expected);
    const Mail mail = parseMail(header + "\nFrom: dana@customer.example\nSubject: x\n\nText\n");
    QCOMPARE(mail.automatic, expected);
    QCOMPARE(mail.automaticBecause.isEmpty(), expected == Automatic::None);
}

void AutomaticTest::judgesSenders_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Automatic>("expected");
    QTest::newRow("person") << u"dana@customer.example"_s << Automatic::None;
    QTest::newRow("nobody") << QString() << Automatic::NoReply;
    QTest::newRow("daemon") << u"MAILER-DAEMON@relay.example"_s << Automatic::Bounce;
    QTest::newRow("postmaster") << u"postmaster@relay.example"_s << Automatic::Bounce;
    QTest::newRow("no-reply") << u"no-reply@shop.example"_s << Automatic::NoReply;
    QTest::newRow("noreply tag") << u"noreply+4711@shop.example"_s << Automatic::NoReply;
    QTest::newRow("do_not_reply") << u"Do_Not_Reply@shop.example"_s << Automatic::NoReply;
    QTest::newRow("shop-noreply") << u"shop-noreply@shop.example"_s << Automatic::NoReply;
    QTest::newRow("reply") << u"reply@shop.example"_s << Automatic::None;
}

void AutomaticTest::judgesSenders()
{
    QFETCH(QString, address);
    QFETCH(Automatic, expected);
    const AutomaticSign sign = automaticSign([](const char *) { return QByteArray(); }, {{}, address}, "text/plain;");
    QCOMPARE(sign.kind, expected);
}

void AutomaticTest::judgesReports_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Automatic>("expected");
    QTest::newRow("text") << QByteArray("text/plain;") << Automatic::None;
    QTest::newRow("mixed") << QByteArray("multipart/mixed;") << Automatic::None;
    QTest::newRow("bounce") << QByteArray("multipart/report;delivery-status") << Automatic::Bounce;
    QTest::newRow("unnamed") << QByteArray("multipart/report;") << Automatic::Bounce;
    QTest::newRow("receipt") << QByteArray("multipart/report;disposition-notification") << Automatic::AutoReply;
}

void AutomaticTest::judgesReports()
{
    QFETCH(QByteArray, type);
    QFETCH(Automatic, expected);
    const MailAddress dana{{}, u"dana@customer.example"_s};
    QCOMPARE(automaticSign([](const char *) { return QByteArray(); }, dana, type).kind, expected);
}

QTEST_GUILESS_MAIN(AutomaticTest)
#include "automatic.moc"
