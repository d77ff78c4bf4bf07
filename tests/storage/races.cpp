// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/someticket.h"

#include <QThread>

#include <array>

using namespace Earshot;
using namespace Earshot::Test;

/// What becomes of writes that meet: kept, replayed or refused, never lost.
class RacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void staleVersionsConflict();
    void onlyDifferencesAreWritten();
    void racingWritersLoseNothing();
    void racingInsertsAreReplayed();
    void doubledValuesConflict();
    void firstUseByManyAtOnce();
};

void RacesTest::staleVersionsConflict()
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

void RacesTest::onlyDifferencesAreWritten()
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

void RacesTest::racingWritersLoseNothing()
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

void RacesTest::racingInsertsAreReplayed()
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

void RacesTest::doubledValuesConflict()
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

void RacesTest::firstUseByManyAtOnce()
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

QTEST_GUILESS_MAIN(RacesTest)
#include "races.moc"
