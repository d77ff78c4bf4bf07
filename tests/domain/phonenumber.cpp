// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/phoneregion.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpellings_data();
    void readsSpellings();
    void knowsExtensions_data();
    void knowsExtensions();
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
    QTest::newRow("tel") << u"tel:+1-212-736-5000;phone-context=+49"_s << u"DE"_s << u"+12127365000"_s;
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

void PhoneNumberTest::knowsExtensions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("extension");
    const auto row = [](const QString &text, const QString &e164, const QString &extension) {
        QTest::newRow(qPrintable(text)) << text << e164 << extension;
    };
    row(u"+1 212-736-5000 x123"_s, u"+12127365000"_s, u"123"_s);
    row(u"+1 212 736 5000, ext. 4"_s, u"+12127365000"_s, u"4"_s);
    row(u"+1 (212) 736-5000 (Ext 17)"_s, u"+12127365000"_s, u"17"_s);
    row(u"+49 30 901820 App. 12"_s, u"+4930901820"_s, u"12"_s);
    row(u"030 901820 Durchwahl 12"_s, u"+4930901820"_s, u"12"_s);
    row(u"+7 495 123-45-67 \u0434\u043e\u0431. 89"_s, u"+74951234567"_s, u"89"_s);
    row(u"tel:+1-212-736-5000;ext=123"_s, u"+12127365000"_s, u"123"_s);
    row(u"+1 212-736-5000"_s, u"+12127365000"_s, QString());
    row(u"+49 30 23125-123"_s, u"+493023125123"_s, QString());
    row(u"Tel. 4711"_s, u"4711"_s, QString());
    row(u"Tel. +49 30 23125-123"_s, u"+493023125123"_s, QString());
}

void PhoneNumberTest::knowsExtensions()
{
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text, u"DE"_s);
    QVERIFY(number);
    QTEST(number->e164(), "e164");
    QTEST(number->extension(), "extension");
    const Phone kept = phoneOf(*number, u"work"_s);
    QCOMPARE(kept.number, number->e164());
    QCOMPARE(kept.label, number->extension().isEmpty() ? u"work"_s : u"work, ext. "_s + number->extension());
    QCOMPARE(phoneOf(*number, kept.label).label, kept.label); // said once
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
