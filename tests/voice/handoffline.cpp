// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/handoffline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// What is given to the system, and what the system says to it.
class HandoffLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refusals_data();
    void refusals();
};

void HandoffLineTest::addresses_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("address"); // empty: it is refused
    QTest::newRow("international") << u"+493023125123"_s << u"tel:+493023125123"_s;
    QTest::newRow("as written") << u"+49 (0)30 23125-123"_s << u"tel:+493023125123"_s;
    QTest::newRow("at home") << u"030 23125123"_s << u"tel:03023125123"_s;
    QTest::newRow("service") << u"*21#123"_s << u"tel:*21%23123"_s;
    QTest::newRow("other digits") << u"\u0660\u0663\u0660\u0661\u0662"_s << u"tel:03012"_s;
    QTest::newRow("SIP") << u"sip:dana42@x.example"_s << u"sip:dana42@x.example"_s;
    QTest::newRow("SIP, written large") << u"Sip:dana42@x.example"_s << u"sip:dana42@x.example"_s;
    QTest::newRow("SIP, secure") << u"SIPS:dana42@x.example"_s << u"sips:dana42@x.example"_s;
    QTest::newRow("words") << u"ask Dana"_s << u""_s;
    QTest::newRow("a plus") << u"+"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void HandoffLineTest::addresses()
{
    QFETCH(QString, number);
    QFETCH(QString, address);
    QUrl given;
    HandoffLine line([&given](const QUrl &url) {
        given = url;
        return HandoffLine::HandedOver::Yes;
    });
    QSignalSpy refused(&line, &VoiceLine::refused);
    line.dial(number);
    QCOMPARE(given.toString(QUrl::FullyEncoded), address);
    QCOMPARE(refused.size(), address.isEmpty() ? 1 : 0);
    if (address.isEmpty())
        QCOMPARE(refused[0][0].value<VoiceLine::Refusal>(), VoiceLine::Refusal::BadNumber);
}

void HandoffLineTest::refusals_data()
{
    QTest::addColumn<HandoffLine::HandedOver>("answer");
    QTest::addColumn<VoiceLine::Refusal>("why");
    QTest::newRow("nobody takes it") << HandoffLine::HandedOver::NoHandler << VoiceLine::Refusal::NoHandler;
    QTest::newRow("we would") << HandoffLine::HandedOver::ToOurselves << VoiceLine::Refusal::OwnHandler;
}

void HandoffLineTest::refusals()
{
    QFETCH(HandoffLine::HandedOver, answer);
    HandoffLine line([answer](const QUrl &) { return answer; });
    QSignalSpy refused(&line, &VoiceLine::refused);
    QSignalSpy events(&line, &VoiceLine::event);
    line.dial(u"+493023125123"_s);
    QCOMPARE(refused.size(), 1);
    QTEST(refused[0][0].value<VoiceLine::Refusal>(), "why");
    QVERIFY(events.isEmpty()); // there is no call
}

QTEST_GUILESS_MAIN(HandoffLineTest)
#include "handoffline.moc"
