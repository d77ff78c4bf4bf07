// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/phonenumber.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpellings_data();
    void readsSpellings();
    void refusesWhatIsNone();
    void isShownAndDialled();
    void knowsEmergencies_data();
    void knowsEmergencies();
    void knowsWhatCosts_data();
    void knowsWhatCosts();
    void knowsItsCountry();
    void isFoundBySpellings();
};

void PhoneNumberTest::readsSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    for (const QString &text : {u"+372 555 0123"_s, u"00372 5550123"_s, u"+372/555-0123"_s, u"+372.555.0123"_s,
             u" +3725550123 "_s, u"+372\u00a0555\u20110123"_s, u"(+372) 555 0123"_s, u"++372 5550123"_s})
        QTest::newRow(qPrintable(text)) << text << QString() << u"+3725550123"_s;
    for (const QString &text :
        {u"+49 (0)30 23125-123"_s, u"0049 30 23125123"_s, u"030/23125123"_s, u"(030) 23125 123"_s})
        QTest::newRow(qPrintable(text)) << text << u"DE"_s << u"+493023125123"_s;
    QTest::newRow("Italian zero") << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s;
    QTest::newRow("fiction") << u"(217) 555-0123"_s << u"us"_s << u"+12175550123"_s;
    QTest::newRow("region unknown") << u"(0372) 555 0123"_s << QString() << u"03725550123"_s;
    QTest::newRow("extension of a house") << u"4711"_s << u"DE"_s << u"4711"_s;
    QTest::newRow("SIP") << u"sip:ann@example.org"_s << u"DE"_s << u"sip:ann@example.org"_s;
    QTest::newRow("Arabic digits") << u"\u0660\u0663\u0660 23125123"_s << u"DE"_s << u"+493023125123"_s;
}

void PhoneNumberTest::readsSpellings()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const std::optional<PhoneNumber> number = PhoneNumber::parse(text, region);
    QVERIFY(number);
    QTEST(number->e164(), "e164");
    QVERIFY(PhoneNumber::parse(number->e164(), region) == number);
}

void PhoneNumberTest::refusesWhatIsNone()
{
    for (const QString &text : {u""_s, u"ann"_s, u"12"_s, u"123456789012345678901234567890"_s, u"sip:"_s})
        QVERIFY2(!PhoneNumber::parse(text, u"DE"_s), qPrintable(text));
}

void PhoneNumberTest::isShownAndDialled()
{
    const PhoneNumber number = *PhoneNumber::parse(u"030 23125123", u"DE"_s);
    QCOMPARE(number.shown(), u"+49 30 23125123"_s);
    QCOMPARE(number.telUri(), u"tel:+493023125123"_s);
    QCOMPARE(PhoneNumber::parse(u"*21#123")->telUri(), u"tel:*21%23123"_s);
    QCOMPARE(PhoneNumber::parse(u"sip:ann@example.org")->telUri(), u"sip:ann@example.org"_s);
}

void PhoneNumberTest::knowsEmergencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("emergency");
    QTest::newRow("112") << u"112"_s << u"DE"_s << true;
    QTest::newRow("911") << u"911"_s << u"US"_s << true;
    QTest::newRow("911 anywhere") << u"9-1-1"_s << QString() << true;
    QTest::newRow("not there") << u"999"_s << u"DE"_s << false;
    QTest::newRow("a house's own") << u"113"_s << u"US"_s << false;
    QTest::newRow("number") << u"030 112 112"_s << u"DE"_s << false;
}

void PhoneNumberTest::knowsEmergencies()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(bool, emergency);
    QCOMPARE(PhoneNumber::parse(text, region)->isEmergency(region), emergency);
}

void PhoneNumberTest::knowsWhatCosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("premium");
    QTest::newRow("0900") << u"0900 1234567"_s << true;
    QTest::newRow("900 abroad") << u"+1 900 555 0123"_s << true;
    QTest::newRow("free") << u"0800 1234567"_s << false;
    QTest::newRow("a town's") << u"030 23125123"_s << false;
    QTest::newRow("mobile") << u"0171 1234567"_s << false;
    QTest::newRow("a house's own") << u"900"_s << false;
    QTest::newRow("SIP") << u"sip:0900@x.example"_s << false;
}

void PhoneNumberTest::knowsWhatCosts()
{
    QFETCH(QString, text);
    QFETCH(bool, premium);
    QCOMPARE(PhoneNumber::parse(text, u"DE"_s)->isPremium(), premium);
}

void PhoneNumberTest::knowsItsCountry()
{
    QCOMPARE(PhoneNumber::parse(u"+49 30 23125123")->region(), u"DE"_s);
    QCOMPARE(PhoneNumber::parse(u"+1 217 555 0123")->region(), u"US"_s);
    QCOMPARE(PhoneNumber::parse(u"030 23125123")->region(), QString());
}

void PhoneNumberTest::isFoundBySpellings()
{
    const QStringList spellings = PhoneNumber::parse(u"+49 30 23125123")->searchSpellings();
    for (const QString &typed :
        {u"+493023125123"_s, u"493023125123"_s, u"3023125123"_s, u"03023125123"_s, u"3125123"_s})
        QVERIFY2(spellings.contains(typed), qPrintable(typed));
    QCOMPARE(spellings.size(), 5);
}

QTEST_APPLESS_MAIN(PhoneNumberTest)
#include "phonenumber.moc"
