// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/deliveryreport.h"

#include "earshot/mail/mimemessage.h"

#include <QFile>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class DeliveryReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void comesWithItsMail();
    void isKeptAsTrouble();
    void staysSmall();
};

namespace
{

QString lineOf(const Delivery &delivery)
{
    return QStringList{delivery.recipient, delivery.action, delivery.status, delivery.diagnostic}.join(u'|');
}

} // namespace

void DeliveryReportTest::reads_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("expected");
    const QByteArray head = "Reporting-MTA: dns; mx.example\n\n";
    const auto row = [](const char *name, const QByteArray &part, const QString &expected) {
        QTest::newRow(name) << part << expected;
    };
    row("failed",
        head
            + "Final-Recipient: rfc822; dana@x.example\nAction: failed\nStatus: 5.1.1\n"
              "Diagnostic-Code: smtp; 550 5.1.1 No such user\n",
        u"dana@x.example|failed|5.1.1|550 5.1.1 No such user"_s);
    row("two people",
        head
            + "Final-Recipient: rfc822;a@x.example\nAction: delayed\nStatus: 4.4.1\n\n"
              "Final-Recipient: rfc822;b@x.example\nAction: delivered\nStatus: 2.0.0\n\n\n",
        u"a@x.example|delayed|4.4.1| b@x.example|delivered|2.0.0|"_s);
    row("crlf, folded, upper case",
        "Reporting-MTA: dns; mx\r\n\r\nFINAL-RECIPIENT:\r\n rfc822; <dana@x.example>\r\nACTION: Failed\r\n"
        "STATUS: 5.2.2 (mailbox full)\r\nDiagnostic-Code: smtp;\r\n\t552 Quota\r\n  exceeded\r\n",
        u"dana@x.example|failed|5.2.2|552 Quota exceeded"_s);
    row("as it was written", head + "Original-Recipient: rfc822; d@x.example\nAction: failed\n",
        u"d@x.example|failed||"_s);
    row("final one counts",
        head + "Original-Recipient: rfc822; d@x.example\nFinal-Recipient: rfc822; dana@x.example\nAction: failed\n",
        u"dana@x.example|failed||"_s);
    row("no status", head + "Final-Recipient: rfc822; a@x.example\nStatus: nonsense\n", u"a@x.example|||"_s);
    row("one block", "Final-Recipient: rfc822; a@x.example\nAction: failed", u"a@x.example|failed||"_s);
    row("turned and tabbed", head + "Final-Recipient: rfc822; a@x.example\nDiagnostic-Code: x;\t\xE2\x80\xAE no\tway\n",
        u"a@x.example|||no way"_s);
    row("nothing", "", QString());
    row("colons", ":::\n:\n\n:\n", QString());
}

void DeliveryReportTest::reads()
{
    QFETCH(QByteArray, part);
    QStringList lines;
    for (const Delivery &delivery : deliveriesIn(part))
        lines << lineOf(delivery);
    QTEST(lines.join(u' '), "expected");
}

void DeliveryReportTest::comesWithItsMail()
{
    QFile file(QStringLiteral(EARSHOT_TEST_FILES "/mails/bounce.eml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Mail bounce = parseMail(file.readAll());
    QCOMPARE(bounce.deliveries.size(), 1);
    QCOMPARE(lineOf(bounce.deliveries.first()), u"nobody@customer.example|failed|5.1.1|"_s);
    const Mail other = parseMail("From: Mail Delivery System <mailer-daemon@mx.example>\nTo: help@desk.example\n"
                                 "X-Failed-Recipients: dana@x.example, jo@x.example\nSubject: failed\n\nSorry.\n");
    QCOMPARE(other.deliveries.size(), 2);
    QCOMPARE(lineOf(other.deliveries.last()), u"jo@x.example|failed||"_s);
}

void DeliveryReportTest::isKeptAsTrouble()
{
    const QList<Delivery> deliveries{{u"a@x.example"_s, u"failed"_s, u"5.1.1"_s, u"550 no"_s},
        {u"b@x.example"_s, u"delivered"_s, u"2.0.0"_s, {}}, {u"c@x.example"_s, u"delayed"_s, {}, {}}};
    const QString trouble = troubleOf(deliveries);
    QCOMPARE(deliveriesOf(trouble), (QList<Delivery>{deliveries.at(0), deliveries.at(2)})); // what arrived is none
    QVERIFY(deliveriesOf(u"it is empty"_s).isEmpty());
    QVERIFY(deliveriesOf(OwnAddressTrouble).isEmpty());
    QString more = trouble;
    addTrouble(more, TruncatedTrouble);
    QCOMPARE(deliveriesOf(more), deliveriesOf(trouble));
    QVERIFY(hasTrouble(more, TruncatedTrouble) && !hasTrouble(more, OwnAddressTrouble));
    QVERIFY(troubleOf({}).isEmpty());
}

void DeliveryReportTest::staysSmall()
{
    QCOMPARE(deliveriesIn(QByteArray("Final-Recipient: rfc822; a@x.example\n\n").repeated(50'000)).size(), 100);
    const QByteArray folded
        = "Final-Recipient: rfc822; a@x.example\nDiagnostic-Code: smtp; " + QByteArray(" x\n ").repeated(200'000);
    const QList<Delivery> one = deliveriesIn(folded);
    QCOMPARE(one.size(), 1);
    QVERIFY(one.first().diagnostic.size() <= 500);
}

QTEST_GUILESS_MAIN(DeliveryReportTest)
#include "deliveryreport.moc"
