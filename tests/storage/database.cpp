// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/uid.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/journal.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/schema.h"

#include "storage/someticket.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Earshot::Test;

/// What a desk is made of and what it survives: first and later openings, long reads, damage, a lost server.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void schemaFromNothingAndAgain();
    void addressesGetTheirKeysAnew();
    void newerSchemaIsRefused();
    void readsCannotWrite();
    void damageIsFound_data();
    void damageIsFound();
    void longReadsDelayNobody();
    void newerQuestionsStopOlderOnes();
    void lostServerIsFoundAgain();
    void journalSurvives();
};

namespace
{

/// Busy for some seconds on either database, and for ever if nobody stops it.
qint64 countForLong(Session &session, qint64 upTo)
{
    return session
        .one<qint64>(
            u"WITH RECURSIVE c(n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM c WHERE n < ?) SELECT COUNT(*) FROM c"_s,
            upTo)
        .value_or(0);
}

} // namespace

void DatabaseTest::schemaFromNothingAndAgain()
{
    SCRATCH(scratch);
    const TicketId id = must(openDatabase(scratch)->write(addTicket, u"kept"_s));
    const auto base = openDatabase(scratch);
    QCOMPARE(must(base->read(Tickets::byId, id)).subject, u"kept"_s);
    QCOMPARE(must(base->read(Catalogs::read)).statuses.size(), 6);
    QCOMPARE(must(base->read([](Session &session) { return Settings::value(session, u"schema"_s); })),
        QString::number(schemaVersion()));
}

void DatabaseTest::addressesGetTheirKeysAnew()
{
    SCRATCH(scratch);
    const auto addCustomer = [](Session &session, const QString &address) {
        Customer customer;
        customer.uid = newUid();
        customer.name = address;
        customer.addresses << address;
        Customers::insert(session, customer);
        return customer.id;
    };
    CustomerId accented;
    { // as the second version wrote it
        const Dialect dialect(scratch.location());
        Session session(dialect, u"second"_s, Durability::Normal);
        session.begin(true);
        migrate(session, 2);
        accented = addCustomer(session, u"José@x.example"_s);
        session.run(u"UPDATE customer_address SET address_folded = 'jose@x.example'"_s);
        session.commit();
    }
    const auto base = openDatabase(scratch);
    QCOMPARE(must(base->read(Customers::byAddress, u"josé@X.example"_s)), std::optional(accented));
    QCOMPARE(must(base->read(Customers::byAddress, u"jose@x.example"_s)), std::optional<CustomerId>());
    const CustomerId plain = must(base->write(addCustomer, u"jose@x.example"_s));
    QCOMPARE(must(base->read(Customers::byAddress, u"JOSE@x.example"_s)), std::optional(plain));
    QCOMPARE(must(base->read(Customers::byAddress, u"JOSÉ@x.example"_s)), std::optional(accented));
}

void DatabaseTest::newerSchemaIsRefused()
{
    SCRATCH(scratch);
    must(openDatabase(scratch)->write([](Session &session) {
        Settings::setValue(session, u"schema"_s, QString::number(schemaVersion() + 1));
        return true;
    }));
    const auto refused = Database::open(scratch.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
}

void DatabaseTest::readsCannotWrite()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    QCOMPARE(errorOf(base->read(addTicket, u"no"_s)), Error::Kind::Refused);
    QCOMPARE(must(base->read(Tickets::count, TicketFilter(), 10)), 0);
}

void DatabaseTest::damageIsFound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *damage, const char *problem) {
        QTest::newRow(problem) << QString::fromLatin1(damage) << QString::fromLatin1(problem);
    };
    row("INSERT INTO raw_mail (hash, size) VALUES ('x', 0)", "the raw bytes 1 belong to no message");
    row("INSERT INTO search_entry (key, kind, row_id) VALUES (7, 1, 7)", "search entry 7 is of no message");
    row("DROP INDEX ticket_due", "the table or index ticket_due is missing");
    row("DROP TABLE contact", "the table or index contact is missing");
    row("DELETE FROM status", "the desk has no statuses");
    row("DELETE FROM search_text_data WHERE id > 10", "the search index cannot be read");
    row("UPDATE ticket SET status_id = 999", "row 1 of ticket names one of status that is not there");
    row("UPDATE ticket SET owner_id = 42", "row 1 of ticket names one of agent that is not there");
}

void DatabaseTest::damageIsFound()
{
    SCRATCH(scratch);
    if (scratch.isOnServer())
        return; // does not let itself be damaged like that
    QFETCH(QString, damage);
    QFETCH(QString, problem);
    const auto base = openDatabase(scratch);
    must(base->write(addTicket, u"one"_s));
    must(base->write([](Session &session) {
        session.run(u"INSERT INTO search_text (rowid, subject, body) VALUES (1, 'probe', 'words')"_s);
        session.run(u"INSERT INTO search_entry (key, kind, row_id) VALUES (1, 2, 1)"_s);
        return true;
    }));
    QCOMPARE(must(base->readLong(Integrity::check)).problems, QStringList());
    {
        const Dialect dialect(scratch.location());
        Session session(dialect, u"damage"_s, Durability::Normal);
        session.runUnprepared(u"PRAGMA foreign_keys = OFF"_s);
        session.runUnprepared(damage);
    }
    const QStringList problems = must(base->readLong(Integrity::check)).problems;
    QVERIFY2(!problems.filter(problem).isEmpty(), qPrintable(problems.join(u'\n')));
}

void DatabaseTest::longReadsDelayNobody()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->read([](Session &) { return true; }));
    auto slow = base->readLong(countForLong, qint64(2'000'000));
    must(base->read(Tickets::count, TicketFilter(), 10));
    QVERIFY(!slow.isFinished());
    QCOMPARE(must(slow), 2'000'000);
}

void DatabaseTest::newerQuestionsStopOlderOnes()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->readNewest(countForLong, qint64(5)));
    auto endless = base->readNewest(countForLong, qint64(1) << 50);
    auto waiting = base->readNewest(countForLong, qint64(1) << 50);
    QTest::qWait(100);
    QCOMPARE(must(base->readNewest(countForLong, qint64(10))), 10);
    QCOMPARE(errorOf(endless), Error::Kind::Busy);
    QCOMPARE(errorOf(waiting), Error::Kind::Busy);
}

void DatabaseTest::lostServerIsFoundAgain()
{
    SCRATCH(scratch);
    if (!scratch.isOnServer())
        return;
    const auto base = openDatabase(scratch);
    const TicketId id = must(base->write(addTicket, u"kept"_s));
    must(base->read(Tickets::byId, id));
    QSignalSpy offline(base.get(), &Database::offlineChanged);

    scratch.cutConnections();
    QCOMPARE(must(base->read(Tickets::byId, id)).subject, u"kept"_s); // reads repeat
    QCOMPARE(must(base->write(writeOnce, id)), 1); // and so do writes that had not begun
    const auto cutInTheMiddle = [&scratch](Session &session, TicketId id) {
        writeOnce(session, id);
        scratch.cutConnections();
        return writeOnce(session, id);
    };
    QCOMPARE(errorOf(base->write(cutInTheMiddle, id)), Error::Kind::Offline);
    QCOMPARE(must(base->read(Tickets::byId, id)).written, 1);

    must(base->write(addTicket, u"back"_s));
    QTest::qWait(10);
    offline.clear();
    scratch.setReachable(false);
    scratch.cutConnections();
    QCOMPARE(errorOf(base->read(Tickets::byId, id)), Error::Kind::Offline);
    QCOMPARE(errorOf(base->write(writeOnce, id)), Error::Kind::Offline);
    QTRY_COMPARE(offline.size(), 1);
    QCOMPARE(offline.first().first().toBool(), true);
    scratch.setReachable(true);
    QCOMPARE(must(base->write(writeOnce, id)), 2);
    QTRY_COMPARE(offline.size(), 2);
    QCOMPARE(offline.last().first().toBool(), false);
}

void DatabaseTest::journalSurvives()
{
    SCRATCH(scratch);
    const QString path = scratch.path(u"journal.sqlite"_s);
    Call call;
    call.uid = newUid();
    call.number = u"+493023125123"_s;
    call.started = noon;
    call.gist = u"O'Neil"_s;
    {
        Journal journal(path);
        journal.put(u"draft/1"_s, Journal::Kind::Draft, "first");
        journal.put(u"draft/1"_s, Journal::Kind::Draft, QByteArray("second\0half", 11));
        journal.put(u"draft/2"_s, Journal::Kind::Draft, {});
        journal.putCall(call, {true, u"the night round"_s});
        journal.remove(u"draft/2"_s);
    }
    const Journal journal(path);
    QCOMPARE(journal.content(u"draft/1"_s), QByteArray("second\0half", 11));
    QCOMPARE(journal.entries(Journal::Kind::Draft).size(), 1);
    const QList<Journal::Entry> calls = journal.entries(Journal::Kind::Call);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(Journal::callOf(calls.first()), std::pair(call, CallOnTicket(true, u"the night round"_s)));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database.moc"
