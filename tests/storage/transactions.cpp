// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/integrity.h"
#include "earshot/storage/journal.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/schema.h"

#include "support.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <array>
#include <atomic>

using namespace Earshot;
using namespace Earshot::Test;

/// What becomes of transactions: told after the commit, replayed, refused, lost and found again.
class TransactionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void schemaFromNothingAndAgain();
    void newerSchemaIsRefused();
    void changesAreToldAfterTheCommit();
    void changesOfOthersAreTold();
    void changesOfOthersAreToldAfterALoss();
    void changesBehindARunningTransactionAreTold();
    void readsCannotWrite();
    void staleVersionsConflict();
    void onlyDifferencesAreWritten();
    void racingWritersLoseNothing();
    void racingInsertsAreReplayed();
    void doubledValuesConflict();
    void firstUseByManyAtOnce();
    void damageIsFound_data();
    void damageIsFound();
    void longReadsDelayNobody();
    void newerQuestionsStopOlderOnes();
    void lostServerIsFoundAgain();
    void journalSurvives();
};

namespace
{

TicketId addTicket(Session &session, const QString &subject)
{
    Ticket ticket = ticketNamed(subject);
    Tickets::insert(session, ticket);
    return ticket.id;
}

int writeOnce(Session &session, TicketId id)
{
    Ticket ticket = Tickets::byId(session, id);
    ++ticket.written;
    Tickets::update(session, ticket);
    return ticket.written;
}

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

void TransactionsTest::schemaFromNothingAndAgain()
{
    SCRATCH(scratch);
    const TicketId id = must(openDatabase(scratch)->write(addTicket, u"kept"_s));
    const auto base = openDatabase(scratch);
    QCOMPARE(must(base->read(Tickets::byId, id)).subject, u"kept"_s);
    QCOMPARE(must(base->read(Catalogs::read)).statuses.size(), 6);
    QCOMPARE(must(base->read([](Session &session) { return Settings::value(session, u"schema"_s); })),
        QString::number(schemaVersion()));
}

void TransactionsTest::newerSchemaIsRefused()
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

void TransactionsTest::changesAreToldAfterTheCommit()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    QSignalSpy told(base.get(), &Database::changed);
    const TicketId id = must(base->write([](Session &session) {
        const TicketId id = addTicket(session, u"one"_s);
        session.noteChange(Kind::Ticket, id);
        session.noteChange(Kind::Customer, 7);
        return id;
    }));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(
        told.first().first().value<QList<Change>>(), (QList<Change>{{Kind::Ticket, id.value}, {Kind::Customer, 7}}));

    const auto failing = [](Session &session) -> bool {
        addTicket(session, u"two"_s);
        throw Failure(Error::Kind::Refused);
    };
    QCOMPARE(errorOf(base->write(failing)), Error::Kind::Refused);
    must(base->read(Tickets::byId, id));
    QTest::qWait(20);
    QCOMPARE(told.size(), 1);
    QCOMPARE(must(base->read(Tickets::count, TicketFilter(), 10)), 1);
}

void TransactionsTest::changesOfOthersAreTold()
{
    SCRATCH(scratch);
    const auto here = openDatabase(scratch);
    const auto there = openDatabase(scratch);
    QSignalSpy told(here.get(), &Database::changed);
    here->watch();
    must(here->read([](Session &) { return true; }));
    const TicketId id = must(there->write(addTicket, u"from afar"_s));
    const int woken = scratch.isOnServer() ? 3000 : 5000; // a server wakes us, sooner than we would look by ourselves
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), woken);
    QCOMPARE(told.first().first().value<QList<Change>>(), (QList<Change>{{Kind::Ticket, id.value}}));
    told.clear();
    must(here->write(addTicket, u"from here"_s));
    QTest::qWait(2300);
    QCOMPARE(told.size(), 1); // one's own is told once, not once more by looking
}

void TransactionsTest::changesOfOthersAreToldAfterALoss()
{
    SCRATCH(scratch);
    if (!scratch.isOnServer())
        return;
    const auto here = openDatabase(scratch);
    const auto there = openDatabase(scratch);
    here->watch();
    must(here->read([](Session &) { return true; }));
    QSignalSpy told(here.get(), &Database::changed);
    scratch.cutConnections();
    const TicketId lost = must(there->write(addTicket, u"while nobody listened"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 15'000);
    QCOMPARE(told.first().first().value<QList<Change>>(), (QList<Change>{{Kind::Ticket, lost.value}}));
    told.clear();
    const TicketId id = must(there->write(addTicket, u"now they do"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 3000);
    QCOMPARE(told.first().first().value<QList<Change>>(), (QList<Change>{{Kind::Ticket, id.value}}));
}

void TransactionsTest::changesBehindARunningTransactionAreTold()
{
    SCRATCH(scratch);
    if (!scratch.isOnServer())
        return;
    const auto here = openDatabase(scratch);
    const auto there = openDatabase(scratch);
    const auto slow = openDatabase(scratch);
    here->watch();
    must(here->read([](Session &) { return true; }));
    QSignalSpy told(here.get(), &Database::changed);
    std::atomic<bool> isWritten = false;
    std::atomic<bool> mayEnd = false;
    auto endless = slow->write([&](Session &session) {
        session.run(u"INSERT INTO setting (name, value) VALUES ('slow', '')"_s); // takes a place in the order
        isWritten = true;
        while (!mayEnd)
            QThread::msleep(5);
        return true;
    });
    QTRY_VERIFY(isWritten);
    const TicketId id = must(there->write(addTicket, u"behind"_s));
    QTest::qWait(500);
    QVERIFY(told.isEmpty()); // a late commit must never be skipped
    mayEnd = true;
    must(endless);
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 3000);
    QCOMPARE(told.first().first().value<QList<Change>>(), (QList<Change>{{Kind::Ticket, id.value}}));
}

void TransactionsTest::readsCannotWrite()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    QCOMPARE(errorOf(base->read(addTicket, u"no"_s)), Error::Kind::Refused);
    QCOMPARE(must(base->read(Tickets::count, TicketFilter(), 10)), 0);
}

void TransactionsTest::staleVersionsConflict()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const TicketId id = must(base->write(addTicket, u"one"_s));
    const Ticket stale = must(base->read(Tickets::byId, id));
    must(base->write(writeOnce, id));
    const auto overwrite = [stale](Session &session) {
        Ticket ticket = stale;
        Tickets::update(session, ticket);
        return true;
    };
    QCOMPARE(errorOf(base->write(overwrite)), Error::Kind::Conflict);
}

void TransactionsTest::onlyDifferencesAreWritten()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const TicketId id = must(base->write(addTicket, u"one"_s));
    const auto change = [id](Session &session, auto edit) {
        const Ticket before = Tickets::byId(session, id);
        Ticket after = before;
        edit(after);
        Tickets::update(session, before, after);
        return std::pair(after, Tickets::byId(session, id));
    };
    const auto set = must(base->write(change, [](Ticket &ticket) {
        ticket.due = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); // 0 is not none
        ticket.moodReason = u"O'Neil ? {id}"_s;
        ticket.unread = !ticket.unread;
    }));
    QCOMPARE(set.second, set.first);
    const auto cleared = must(base->write(change, [](Ticket &ticket) { ticket.due = {}; }));
    QVERIFY(!cleared.second.due.isValid());
    QCOMPARE(cleared.second, cleared.first);
    const auto overwrite = [stale = set.first](Session &session) {
        Ticket ticket = stale;
        Tickets::update(session, stale, ticket);
        return true;
    };
    QCOMPARE(errorOf(base->write(overwrite)), Error::Kind::Conflict);
}

void TransactionsTest::racingWritersLoseNothing()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const TicketId id = must(base->write(addTicket, u"contested"_s));
    constexpr int writers = 4;
    constexpr int each = 100;
    std::vector<std::unique_ptr<Database>> seats;
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < writers; ++i)
        seats.push_back(openDatabase(scratch));
    for (int i = 0; i < each; ++i) {
        for (const auto &seat : seats)
            answers << seat->write(writeOnce, id);
    }
    int done = 0;
    for (QFuture<Result<int>> &answer : answers) {
        answer.waitForFinished();
        const Result<int> result = answer.result();
        if (result)
            ++done;
        else
            QCOMPARE(result.error().kind, Error::Kind::Busy);
    }
    QCOMPARE(must(base->read(Tickets::byId, id)).written, done);
    QVERIFY2(done >= writers * each * 9 / 10, qPrintable(QString::number(done)));
}

void TransactionsTest::racingInsertsAreReplayed()
{
    SCRATCH(scratch);
    if (!scratch.isOnServer())
        return; // a file has one writer at a time
    const auto here = openDatabase(scratch);
    const auto there = openDatabase(scratch);
    const auto keep = [](Session &session) {
        if (!session.one<int>(u"SELECT 1 FROM tag WHERE name_folded = 'same'"_s))
            session.run(u"INSERT INTO tag (name, name_folded) VALUES ('same', 'same')"_s);
        return true;
    };
    int tries = 0;
    QVERIFY(must(here->write([&](Session &session) {
        session.one<int>(u"SELECT 1"_s); // what is seen is settled before the other writes
        if (++tries == 1)
            must(there->write(keep));
        return keep(session);
    })));
    QCOMPARE(tries, 2);
    QCOMPARE(must(here->read([](Session &session) { return session.one<int>(u"SELECT COUNT(*) FROM tag"_s); })), 1);
}

void TransactionsTest::doubledValuesConflict()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    QCOMPARE(errorOf(base->write([](Session &session) {
        for (int i = 0; i < 2; ++i)
            session.run(u"INSERT INTO tag (name, name_folded) VALUES ('same', 'same')"_s);
        return true;
    })),
        Error::Kind::Conflict);
}

void TransactionsTest::firstUseByManyAtOnce()
{
    SCRATCH(scratch);
    std::array<QString, 6> faults;
    std::vector<std::unique_ptr<QThread>> threads;
    for (QString &fault : faults) {
        threads.emplace_back(QThread::create([&fault, &scratch] {
            if (const auto opened = Database::open(scratch.location(), Durability::Normal); !opened)
                fault = opened.error().detail;
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    for (const QString &fault : faults)
        QCOMPARE(fault, QString());
}

void TransactionsTest::damageIsFound_data()
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

void TransactionsTest::damageIsFound()
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

void TransactionsTest::longReadsDelayNobody()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->read([](Session &) { return true; }));
    auto slow = base->readLong(countForLong, qint64(2'000'000));
    must(base->read(Tickets::count, TicketFilter(), 10));
    QVERIFY(!slow.isFinished());
    QCOMPARE(must(slow), 2'000'000);
}

void TransactionsTest::newerQuestionsStopOlderOnes()
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

void TransactionsTest::lostServerIsFoundAgain()
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

void TransactionsTest::journalSurvives()
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
        journal.putCall(call, true);
        journal.remove(u"draft/2"_s);
    }
    const Journal journal(path);
    QCOMPARE(journal.content(u"draft/1"_s), QByteArray("second\0half", 11));
    QCOMPARE(journal.entries(Journal::Kind::Draft).size(), 1);
    const QList<Journal::Entry> calls = journal.entries(Journal::Kind::Call);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(Journal::callOf(calls.first()), std::pair(call, true));
}

QTEST_GUILESS_MAIN(TransactionsTest)
#include "transactions.moc"
