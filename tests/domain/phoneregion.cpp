// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/phoneregion.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class PhoneRegionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twinsAreOne_data();
    void twinsAreOne();
    void countryIsDecided_data();
    void countryIsDecided();
    void whatWasKnownStays();
    void wishesHaveTheNumbersOfThePhones();
    void strangersStay_data();
    void strangersStay();
};

namespace
{

Phone typed(const QString &number)
{
    return Phone{number, {}, {}, true, {}};
}

} // namespace

void PhoneRegionTest::twinsAreOne_data()
{
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("international");
    QTest::newRow("Germany, mobile") << u"0170 1234567"_s << u"+49 170 1234567"_s;
    QTest::newRow("Germany, brackets") << u"(030) 23125 123"_s << u"+49 (0)30 23125-123"_s;
    QTest::newRow("Austria") << u"0664/1234567"_s << u"+43 664 1234567"_s;
    QTest::newRow("Switzerland") << u"044 668 18 00"_s << u"0041 44 668 18 00"_s;
    QTest::newRow("United Kingdom") << u"0117 496 0164"_s << u"+44 117 496 0164"_s;
    QTest::newRow("France") << u"01 99 00 12 34"_s << u"+33 1 99 00 12 34"_s;
    QTest::newRow("Italy keeps its zero") << u"06 1234 5678"_s << u"+39 06 1234 5678"_s;
    QTest::newRow("Spain has none") << u"912 345 678"_s << u"+34 912 345 678"_s;
    QTest::newRow("United States") << u"(406) 555-0137"_s << u"+1 406-555-0137"_s;
    QTest::newRow("Australia") << u"(02) 5550 0147"_s << u"+61 2 5550 0147"_s;
    QTest::newRow("Poland") << u"12 345 67 89"_s << u"+48 12 345 67 89"_s;
}

void PhoneRegionTest::twinsAreOne()
{
    QFETCH(QString, national);
    QFETCH(QString, international);
    for (const QStringList &spellings : {QStringList{national, international}, QStringList{international, national}}) {
        Customer customer;
        for (const QString &each : spellings)
            customer.phones << typed(PhoneNumber::parse(each)->e164());
        mergeNumbers(customer, {});
        QCOMPARE(customer.phones, QList<Phone>{typed(PhoneNumber::parse(international)->e164())});
    }
}

void PhoneRegionTest::countryIsDecided_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dialled");
    const QString none;
    const QString mobile = u"0170 1234567"_s;
    QTest::newRow("other number first") << u"+493023125123"_s << u"a@x.co.uk"_s << u"Europe/London"_s << u"en"_s
                                        << u"FR"_s << mobile << u"+491701234567"_s;
    QTest::newRow("address") << none << u"a@x.de"_s << u"Europe/London"_s << none << u"GB"_s << mobile
                             << u"+491701234567"_s;
    QTest::newRow("clock") << none << u"a@x.example"_s << u"Europe/Berlin"_s << none << none << mobile
                           << u"+491701234567"_s;
    QTest::newRow("language of one country")
        << none << none << none << u"pl"_s << u"DE"_s << u"12 345 67 89"_s << u"+48123456789"_s;
    QTest::newRow("language and country")
        << none << none << none << u"de-AT"_s << u"DE"_s << u"0664 1234567"_s << u"+436641234567"_s;
    QTest::newRow("the desk") << none << u"a@x.com"_s << none << u"en"_s << u"US"_s << u"(406) 555-0137"_s
                              << u"+14065550137"_s;
    QTest::newRow("the desk before a guess")
        << none << none << none << u"de"_s << u"AT"_s << u"0664 1234567"_s << u"+436641234567"_s;
    QTest::newRow("most speakers") << none << none << none << u"de"_s << none << mobile << u"+491701234567"_s;
    QTest::newRow("not there, but here") << none << u"a@x.fr"_s << none << none << u"DE"_s << u"030 23125 1234"_s
                                         << u"+4930231251234"_s;
    QTest::newRow("nothing says it") << none << u"a@x.com"_s << none << u"en"_s << none << mobile << u"01701234567"_s;
}

void PhoneRegionTest::countryIsDecided()
{
    QFETCH(QString, number);
    QFETCH(QString, address);
    QFETCH(QString, zone);
    QFETCH(QString, language);
    QFETCH(QString, home);
    QFETCH(QString, typed);
    Customer customer;
    if (!number.isEmpty())
        customer.phones << ::typed(number);
    if (!address.isEmpty())
        customer.addresses << address;
    customer.timeZone = zone;
    customer.language = language;
    const auto found = numberOf(typed, customer, home);
    QVERIFY(found);
    QTEST(found->e164(), "dialled");
}

void PhoneRegionTest::whatWasKnownStays()
{
    const QDateTime day(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);
    Customer customer;
    customer.phones << Phone{u"01701234567"_s, u"mobile"_s, u"signature 2026-02-02"_s, false, {}}
                    << Phone{u"+493023125123"_s, {}, {}, true, {}} << Phone{u"+491701234567"_s, {}, {}, true, day};
    mergeNumbers(customer, {});
    QCOMPARE(customer.phones,
        (QList<Phone>{
            Phone{u"+491701234567"_s, u"mobile"_s, {}, true, day}, Phone{u"+493023125123"_s, {}, {}, true, {}}}));
    const QList<Phone> before = customer.phones;
    mergeNumbers(customer, {});
    QCOMPARE(customer.phones, before);
}

void PhoneRegionTest::wishesHaveTheNumbersOfThePhones()
{
    Customer customer;
    customer.timeZone = u"Europe/Berlin"_s;
    customer.phones << typed(u"+493023125999"_s) << typed(u"030 23125123"_s);
    customer.prefers << Preference{Channel::Call, 0, {}, {}, u"030 23125123"_s}
                     << Preference{Channel::Mail, 0, {}, {}, {}};
    mergeNumbers(customer, {});
    QCOMPARE(customer.prefers.first().number, u"+493023125123"_s);
    QVERIFY(customer.prefers.last().number.isEmpty());
    QCOMPARE(bestPhone(customer, QDateTime::currentDateTimeUtc())->number, u"+493023125123"_s);
}

void PhoneRegionTest::strangersStay_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("emergency") << u"112"_s;
    QTest::newRow("extension") << u"4711"_s;
    QTest::newRow("SIP") << u"sip:ann@example.org"_s;
    QTest::newRow("two countries") << u"+43664123456"_s;
}

void PhoneRegionTest::strangersStay()
{
    QFETCH(QString, number);
    Customer customer;
    customer.phones << typed(u"+493023125123"_s) << typed(number);
    mergeNumbers(customer, u"DE"_s);
    QCOMPARE(customer.phones.last().number, number);
    QCOMPARE(customer.phones.size(), 2);
}

QTEST_APPLESS_MAIN(PhoneRegionTest)
#include "phoneregion.moc"
