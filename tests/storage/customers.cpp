// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/customers.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Whom a few typed letters find.
class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void wordsInAnyOrder_data();
    void wordsInAnyOrder();
    void beginnings_data();
    void beginnings();
};

namespace
{

int addPeople(Session &session)
{
    struct Person {
        const char *name;
        const char *address;
        const char *number;
    };
    constexpr Person people[] = {
        {"Dana Ruiz", "d.ruiz@lindenhof.example", "+493023125142"},
        {"Daniel Ård", "ard@x.example", "+493023125143"},
        {"Öznur Dağ", "oznur@x.example", "+905301234567"},
        {"100% Ltd_", "info@hundred.example", ""},
    };
    for (const Person &person : people) {
        Customer customer;
        customer.uid = newUid();
        customer.name = QString::fromUtf8(person.name);
        customer.addresses << QString::fromUtf8(person.address);
        if (*person.number)
            customer.phones << Phone{QString::fromUtf8(person.number), {}, {}, true, {}};
        customer.created = noon;
        Customers::insert(session, customer);
    }
    return int(std::size(people));
}

QStringList namesBeginning(Session &session, const QString &typed, int limit)
{
    QStringList names;
    for (const CustomerRow &row : Customers::rows(session, Customers::beginningWith(session, typed, limit)))
        names << row.name;
    return names;
}

} // namespace

void CustomersTest::beginnings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name") << u"dan"_s << QStringList{u"Dana Ruiz"_s, u"Daniel Ård"_s};
    QTest::newRow("accents") << u"oznur d"_s << QStringList{u"Öznur Dağ"_s};
    QTest::newRow("address") << u"D.Ruiz@"_s << QStringList{u"Dana Ruiz"_s};
    QTest::newRow("number, half typed") << u"+49 30 231"_s << QStringList{u"Dana Ruiz"_s, u"Daniel Ård"_s};
    QTest::newRow("number as dialled abroad") << u"0049 30 23125143"_s << QStringList{u"Daniel Ård"_s};
    QTest::newRow("number as dialled within the country") << u"030 23125143"_s << QStringList{u"Daniel Ård"_s};
    QTest::newRow("number as dialled within the town") << u"231-25143"_s << QStringList{u"Daniel Ård"_s};
    QTest::newRow("signs are no pattern") << u"100%"_s << QStringList{u"100% Ltd_"_s};
    QTest::newRow("no pattern") << u"%"_s << QStringList();
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("nobody") << u"zzz"_s << QStringList();
}

void CustomersTest::beginnings()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addPeople));
    QCOMPARE(must(base->read(namesBeginning, typed, 5)), names);
    QCOMPARE(must(base->read(namesBeginning, typed, 1)), names.mid(0, 1));
}

void CustomersTest::wordsInAnyOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one word") << u"ruiz"_s << QStringList{u"Dana Ruiz"_s};
    QTest::newRow("the last first") << u"ruiz dana"_s << QStringList{u"Dana Ruiz"_s};
    QTest::newRow("begun") << u"dan rui"_s << QStringList{u"Dana Ruiz"_s};
    QTest::newRow("with a comma") << u"Ruiz, Dana"_s << QStringList{u"Dana Ruiz"_s};
    QTest::newRow("a comma in the name") << u"jörg müll"_s << QStringList{u"Müller-Lund, Jörg"_s};
    QTest::newRow("a part of it") << u"lund jorg"_s << QStringList{u"Müller-Lund, Jörg"_s};
    QTest::newRow("each word counts") << u"dana ard"_s << QStringList();
    QTest::newRow("within a word") << u"uiz"_s << QStringList();
    QTest::newRow("signs are no pattern") << u"100% %"_s << QStringList();
}

void CustomersTest::wordsInAnyOrder()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addPeople));
    must(base->write([](Session &session) {
        Customer customer;
        customer.uid = newUid();
        customer.name = u"Müller-Lund, Jörg"_s;
        customer.created = noon;
        Customers::insert(session, customer);
        return true;
    }));
    const auto namesOf = [](const QList<CustomerRow> &rows) {
        QStringList all;
        for (const CustomerRow &row : rows)
            all << row.name;
        return all;
    };
    QCOMPARE(namesOf(must(base->read(Customers::page, typed, CustomerCursor(), 9)).rows), names);
    QCOMPARE(namesOf(must(base->read(
                 [](Session &session, const QString &words) {
                     return Customers::rows(session, Customers::called(session, words, 9));
                 },
                 typed))),
        names);
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "customers.moc"
