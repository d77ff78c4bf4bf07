// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/someticket.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace Earshot;
using namespace Earshot::Test;

/// What one learns of the changes that others commit, and when.
class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void changesAreToldAfterTheCommit();
    void changesOfOthersAreTold();
    void changesOfOthersAreToldAfterALoss();
    void changesBehindARunningTransactionAreTold();
};

void ChangesTest::changesAreToldAfterTheCommit()
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

void ChangesTest::changesOfOthersAreTold()
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

void ChangesTest::changesOfOthersAreToldAfterALoss()
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

void ChangesTest::changesBehindARunningTransactionAreTold()
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

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes.moc"
