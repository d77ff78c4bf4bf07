// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/voice/handoffline.h"

#include "fakeline.h"
#include "support.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Earshot::Test;

class CallDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void reachedAndFiled();
    void endings();
    void cancelledBeforeTheAnswer();
    void refusedLeavesNothing();
    void handedOver();
    void givenUpBeforeTheAnswer_data();
    void givenUpBeforeTheAnswer();
    void missedCallsAskForCallBacks();
    void callersAreTakenOrMissed();
    void callersWaitForTheCallThatIs();
    void ringingOutlivesTheProgram();
    void numbersAreFiledAsDialled();
    void filedTwiceIsFiledOnce();
    void keptPromisesStayKept();
    void callBacksAreSettled();
    void journalDeliversOnce();
    void whatWaitsIsCounted();
    void undoOfFiling();
};

namespace
{

const QString number = u"+493023125123"_s;

struct Room {
    explicit Room(const Scratch &scratch, const QString &journal = {})
        : desk(openDesk(scratch, u"maya"_s, journal))
    {
        desk->calls().setLine(&line);
        std::tie(ticket, customer) = must(desk->act([](Session &session, const Actor &) {
            Customer dana = customerNamed(u"Dana"_s, u"dana@x.example"_s, number);
            dana.phones << Phone{u"+493023125124"_s, {}, {}, false, {}};
            Customers::insert(session, dana);
            Ticket ticket = ticketNamed(u"Locked out"_s, noon.addSecs(-3600));
            ticket.customer = dana.id;
            ticket.waitingSince = ticket.updated;
            ticket.written = 2;
            Tickets::insert(session, ticket);
            return std::pair(ticket.id, dana.id);
        }));
    }

    Ticket now() { return must(desk->database().read(Tickets::byId, ticket)); }
    QList<CallRow> calls() { return must(desk->database().read(Calls::ofTicket, ticket)); }
    QUuid file(const CallForm &form)
    {
        QSignalSpy filed(&desk->calls(), &CallDesk::filed);
        desk->calls().finish(form);
        if (filed.isEmpty())
            filed.wait();
        return filed.isEmpty() ? QUuid() : filed.first().at(1).toUuid();
    }

    FakeLine line;
    std::unique_ptr<Desk> desk;
    TicketId ticket;
    CustomerId customer;
};

CallForm formOf(CallOutcome outcome)
{
    CallForm form;
    form.outcome = outcome;
    form.gist = u"The clock is late"_s;
    return form;
}

} // namespace

void CallDeskTest::reachedAndFiled()
{
    SCRATCH(scratch);
    Room room(scratch);
    CallDesk &calls = room.desk->calls();
    calls.dial(room.ticket, room.customer, u"+493023125124"_s);
    QVERIFY(calls.isBusy());
    calls.dial(room.ticket, room.customer, number); // one call at a time
    room.line.say(CallEvent::Kind::Ringing);
    room.line.say(CallEvent::Kind::Answered);
    QCOMPARE(calls.call()->state, CallState::Connected);
    calls.setNotes(u"terminal 4"_s);
    CallForm form = formOf(CallOutcome::Reached);
    form.promise = u"works tomorrow"_s;
    form.promiseDue = noon.addDays(1);
    form.agreed = Agreed::Yes;
    form.solve = true;
    QVERIFY(!room.file(form).isNull());
    QCOMPARE(room.line.asked, (QStringList{u"dial +493023125124"_s, u"hang up"_s}));

    const QList<CallRow> log = room.calls();
    QCOMPARE(log.size(), 1);
    const Call call = log.first().call;
    QCOMPARE(call.ending, CallEnding::Answered);
    QCOMPARE(call.outcome, CallOutcome::Reached);
    QCOMPARE(call.notes, u"terminal 4"_s);
    QCOMPARE(call.promiseState, PromiseState::Open);
    QVERIFY(call.filed);
    const Ticket ticket = room.now();
    QVERIFY(!ticket.waitingSince.isValid());
    QCOMPARE(ticket.category, StatusCategory::Solved);
    QCOMPARE(ticket.firstResponse, noon);
    const Customer dana = must(room.desk->database().read(Customers::byId, room.customer));
    QCOMPARE(bestPhone(dana, noon)->number, u"+493023125124"_s);
    QVERIFY(dana.phones.at(1).confirmed);
    QVERIFY(room.desk->journal().entries(Journal::Kind::Call).isEmpty());
    QVERIFY(!calls.call());
}

void CallDeskTest::endings()
{
    SCRATCH(scratch);
    Room room(scratch);
    for (int ending = int(CallEnding::NoAnswer); ending <= int(CallEnding::EngineFailed); ++ending) {
        room.desk->calls().dial(room.ticket, room.customer, number);
        room.line.say(CallEvent::Kind::Ringing);
        room.line.say(CallEvent::Kind::Ended, CallEnding(ending));
        QCOMPARE(room.desk->calls().call()->ending, CallEnding(ending));
        room.file(formOf(likelyOutcome(*room.desk->calls().call())));
        QCOMPARE(room.calls().last().call.ending, CallEnding(ending));
        QVERIFY(room.now().waitingSince.isValid()); // nobody was reached
    }
}

void CallDeskTest::cancelledBeforeTheAnswer()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.desk->calls().dial(room.ticket, room.customer, number);
    room.desk->calls().hangUp();
    QCOMPARE(room.desk->calls().call()->ending, CallEnding::Cancelled);
    QCOMPARE(room.desk->calls().call()->state, CallState::Ended);
    room.line.say(CallEvent::Kind::Answered); // the last word comes late
    QCOMPARE(room.desk->calls().call()->state, CallState::Ended);
}

void CallDeskTest::refusedLeavesNothing()
{
    SCRATCH(scratch);
    Room room(scratch);
    QSignalSpy refused(&room.desk->calls(), &CallDesk::refused);
    room.line.refusal = VoiceLine::Refusal::NoHandler;
    room.desk->calls().dial(room.ticket, room.customer, number);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).toString(), number);
    QVERIFY(!room.desk->calls().call());
    QVERIFY(room.calls().isEmpty());
    QVERIFY(room.desk->journal().entries(Journal::Kind::Call).isEmpty());
}

void CallDeskTest::handedOver()
{
    SCRATCH(scratch);
    Room room(scratch);
    QUrl given;
    HandoffLine line([&given](const QUrl &url) {
        given = url;
        return HandoffLine::HandedOver::Yes;
    });
    room.desk->calls().setLine(&line);
    room.desk->calls().dial(room.ticket, room.customer, number);
    QCOMPARE(given, QUrl(u"tel:+493023125123"_s));
    QCOMPARE(room.desk->calls().call()->state, CallState::Dialling);
    room.desk->calls().hangUp();
    QCOMPARE(room.desk->calls().call()->ending, CallEnding::HandedOver);
    QCOMPARE(likelyOutcome(*room.desk->calls().call()), CallOutcome::Unknown); // asked, never guessed
}

void CallDeskTest::givenUpBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("ownPhone");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<CallEnding>("ending");
    QTest::newRow("handed over") << false << false << CallEnding::Cancelled;
    QTest::newRow("own phone") << true << false << CallEnding::Cancelled;
    QTest::newRow("talked, handed over") << false << true << CallEnding::HandedOver;
    QTest::newRow("talked, own phone") << true << true << CallEnding::HandedOver;
}

void CallDeskTest::givenUpBeforeTheAnswer()
{
    SCRATCH(scratch);
    QFETCH(bool, ownPhone);
    QFETCH(bool, answered);
    Room room(scratch);
    HandoffLine handedOver([](const QUrl &) { return HandoffLine::HandedOver::Yes; });
    OwnPhoneLine own;
    room.desk->calls().setLine(ownPhone ? static_cast<VoiceLine *>(&own) : &handedOver);
    room.desk->calls().dial(room.ticket, room.customer, number);
    if (answered)
        room.desk->calls().markAnswered();
    room.desk->calls().cancel();
    QVERIFY(!room.desk->calls().isBusy());
    QTEST(room.desk->calls().call()->ending, "ending");
    QCOMPARE(likelyOutcome(*room.desk->calls().call()), CallOutcome::Unknown); // asked, never guessed
    room.file(formOf(CallOutcome::Unknown));
    QTEST(room.calls().first().call.ending, "ending");
    QVERIFY(room.now().waitingSince.isValid());
}

void CallDeskTest::missedCallsAskForCallBacks()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto open = [&room] { return must(room.desk->database().read(Calls::openCallBacks, 9)); };
    Call missed;
    missed.uid = newUid();
    missed.ticket = room.ticket;
    missed.customer = room.customer;
    missed.direction = Direction::Inbound;
    missed.number = number;
    missed.started = noon.addSecs(-60);
    missed.state = CallState::Ringing;
    must(room.desk->act(keepCall, missed));
    QVERIFY(open().isEmpty()); // it still rings
    missed.state = CallState::Ended;
    missed.ending = CallEnding::NoAnswer;
    missed = must(room.desk->act(keepCall, missed));
    QVERIFY(!missed.handled);
    QCOMPARE(open().size(), 1);
    QVERIFY(isDue(open().first().callBack, noon));
    Call again = missed;
    again.uid = newUid();
    must(room.desk->act(keepCall, again));
    QCOMPARE(open().size(), 1); // one call back answers both

    // Looked after by hand, and taken back.
    const QUuid act = must(room.desk->act(handleMissedCalls, QList<CallId>{missed.id}));
    QVERIFY(open().isEmpty());
    must(room.desk->act(undoAct, act));
    QCOMPARE(open().size(), 1);

    // An agreed one takes its place.
    CallBack agreed;
    agreed.ticket = room.ticket;
    agreed.customer = room.customer;
    agreed.number = number;
    agreed.from = noon.addSecs(7200);
    const QUuid promised = must(room.desk->act(promiseCallBack, agreed));
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().callBack.from, agreed.from);
    must(room.desk->act(undoAct, promised));
    QCOMPARE(open().first().callBack.from, noon);

    room.desk->calls().dial(room.ticket, room.customer, number);
    room.line.say(CallEvent::Kind::Answered);
    room.file(formOf(CallOutcome::Reached));
    QVERIFY(open().isEmpty());
    CallFilter waiting;
    waiting.missed = true;
    QVERIFY(must(room.desk->database().read(Calls::log, waiting, QDateTime(), CallId(), 9)).isEmpty());
}

void CallDeskTest::callersAreTakenOrMissed()
{
    SCRATCH(scratch);
    Room room(scratch);
    CallDesk &calls = room.desk->calls();
    FakeLine other; // theirs come by any line, ours go out by one
    calls.listen(&other);
    QSignalSpy missed(&calls, &CallDesk::missed);
    const auto logged
        = [&room] { return must(room.desk->database().read(Calls::log, CallFilter(), QDateTime(), CallId(), 9)); };
    const auto open = [&room] { return must(room.desk->database().read(Calls::openCallBacks, 9)); };

    other.ring(u"1"_s, number, u"Dana"_s);
    other.ring(u"2"_s, u"+3725550123"_s);
    other.ring(u"3"_s, u"+3725550124"_s);
    QCOMPARE(calls.ringing().size(), 3);
    QCOMPARE(calls.ringing().first().caller.name, u"Dana"_s);
    const QUuid first = calls.ringing().at(0).call.uid;
    calls.setParty(first, room.customer, room.ticket);
    calls.accept(first);
    QCOMPARE(calls.ringing().size(), 2); // the others ring on
    QVERIFY(calls.isBusy());
    QCOMPARE(calls.call()->uid, first);
    QCOMPARE(calls.call()->state, CallState::Connected);
    QCOMPARE(calls.call()->direction, Direction::Inbound);
    QCOMPARE(calls.line(), &other);
    calls.decline(calls.ringing().at(0).call.uid);
    other.giveUp(u"3"_s);
    other.giveUp(u"3"_s); // said twice
    QCOMPARE(other.asked, (QStringList{u"accept 1"_s, u"decline 2"_s}));
    QVERIFY(calls.ringing().isEmpty());
    QCOMPARE(missed.size(), 2);
    QTRY_COMPARE(open().size(), 2);
    QCOMPARE(logged().size(), 3);
    QTRY_COMPARE(room.desk->journal().entries(Journal::Kind::Call).size(), 1); // the living one's

    other.say(CallEvent::Kind::Ended);
    QVERIFY(!room.file(formOf(CallOutcome::Reached)).isNull());
    const QList<CallRow> onTicket = room.calls();
    QCOMPARE(onTicket.size(), 1);
    QCOMPARE(onTicket.first().call.ending, CallEnding::Answered);
    QCOMPARE(onTicket.first().call.direction, Direction::Inbound);
}

void CallDeskTest::callersWaitForTheCallThatIs()
{
    SCRATCH(scratch);
    Room room(scratch);
    CallDesk &calls = room.desk->calls();
    calls.listen(&room.line);
    calls.dial(room.ticket, room.customer, number);
    room.line.say(CallEvent::Kind::Answered);
    const QUuid dialled = calls.call()->uid;
    room.line.ring(u"1"_s, u"+3725550123"_s);
    QCOMPARE(calls.call()->uid, dialled);
    QStringList states;
    connect(&calls, &CallDesk::callChanged, this, [&states, dialled](const Call &call) {
        states << u"%1 %2"_s.arg(call.uid == dialled ? u"dialled"_s : u"theirs"_s).arg(int(call.state));
    });
    calls.accept(calls.ringing().first().call.uid);
    QTRY_COMPARE(room.line.asked.mid(1), (QStringList{u"hang up"_s, u"accept 1"_s}));
    QCOMPARE(states, (QStringList{u"dialled 4"_s, u"theirs 1"_s, u"theirs 2"_s}));
    QVERIFY(calls.call()->uid != dialled);
    QCOMPARE(calls.call()->state, CallState::Connected);
    QTRY_COMPARE(room.calls().size(), 1);
    QTRY_COMPARE(room.calls().first().call.ending, CallEnding::Answered); // the first is kept as it ended
}

void CallDeskTest::ringingOutlivesTheProgram()
{
    SCRATCH(scratch);
    const QString journal = scratch.path(u"journal.sqlite"_s);
    {
        Room room(scratch, journal);
        room.desk->calls().listen(&room.line);
        room.line.ring(u"1"_s, u"+3725550123"_s);
        room.desk->deliverJournal(); // it rings: that is not the end of it
        const auto logged
            = [&room] { return must(room.desk->database().read(Calls::log, CallFilter(), QDateTime(), CallId(), 9)); };
        QTRY_COMPARE(logged().size(), 1);
        QCOMPARE(logged().first().call.state, CallState::Ringing);
    }
    const auto desk = openDesk(scratch, u"maya"_s, journal);
    desk->deliverJournal();
    QTRY_VERIFY(desk->journal().entries(Journal::Kind::Call).isEmpty());
    const QList<CallRow> logged = must(desk->database().read(Calls::log, CallFilter(), QDateTime(), CallId(), 9));
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged.first().call.state, CallState::Ended);
    QVERIFY(!logged.first().call.handled);
    QCOMPARE(must(desk->database().read(Calls::openCallBacks, 9)).size(), 1); // whoever rang is called back
}

void CallDeskTest::numbersAreFiledAsDialled()
{
    SCRATCH(scratch);
    Room room(scratch);
    Call call;
    call.uid = newUid();
    call.ticket = room.ticket;
    call.customer = room.customer;
    call.number = u"03023125124"_s;
    call.started = noon;
    must(room.desk->act(fileCall, madeElsewhere(call, formOf(CallOutcome::Reached)), false));
    QCOMPARE(room.calls().first().call.number, u"+493023125124"_s);
    const Customer dana = must(room.desk->database().read(Customers::byId, room.customer));
    QCOMPARE(dana.phones.at(1).lastReached, noon);
    must(room.desk->act(addPhone, room.customer, u"(030) 23125-124"_s, QString()));
    QCOMPARE(must(room.desk->database().read(Customers::byId, room.customer)).phones.size(), 2);
    QCOMPARE(must(room.desk->database().read(Customers::byNumber, number)), QList<CustomerId>{room.customer});
}

void CallDeskTest::filedTwiceIsFiledOnce()
{
    SCRATCH(scratch);
    Room room(scratch);
    Call call;
    call.uid = newUid();
    call.ticket = room.ticket;
    call.customer = room.customer;
    call.number = number;
    call.started = noon;
    call = filledIn(call, formOf(CallOutcome::Reached));
    must(room.desk->act(fileCall, call, false));
    must(room.desk->act(fileCall, call, false));
    QCOMPARE(room.calls().size(), 1);
}

void CallDeskTest::keptPromisesStayKept()
{
    SCRATCH(scratch);
    Room room(scratch);
    Call call;
    call.uid = newUid();
    call.ticket = room.ticket;
    call.started = noon;
    CallForm form = formOf(CallOutcome::Reached);
    form.promise = u"works tomorow"_s;
    form.promiseDue = noon.addDays(1);
    must(room.desk->act(fileCall, filledIn(call, form), false));
    must(room.desk->act(keepPromise, room.calls().first().call.id, true));
    form.promise = u"works tomorrow"_s;
    must(room.desk->act(correctCall, call.uid, room.calls().first().call.version, form));
    QCOMPARE(room.calls().first().call.promiseState, PromiseState::Kept);
}

void CallDeskTest::callBacksAreSettled()
{
    SCRATCH(scratch);
    Room room(scratch);
    CallBack due;
    due.ticket = room.ticket;
    due.customer = room.customer;
    due.number = number;
    due.from = noon.addSecs(-60);
    CallBack later = due;
    later.from = noon.addDays(1);
    must(room.desk->act(promiseCallBack, due));
    must(room.desk->act(promiseCallBack, later));
    room.desk->calls().dial(room.ticket, room.customer, number);
    room.line.say(CallEvent::Kind::Answered);
    room.file(formOf(CallOutcome::Reached));
    const QList<CallBack> all = must(room.desk->database().read(Calls::callBacksOfTicket, room.ticket));
    QCOMPARE(all.at(0).state, CallBackState::Done);
    QCOMPARE(all.at(0).call, room.calls().first().call.id);
    QCOMPARE(all.at(1).state, CallBackState::Open);
}

void CallDeskTest::journalDeliversOnce()
{
    SCRATCH(scratch);
    const QString journal = scratch.path(u"journal.sqlite"_s);
    Room room(scratch, journal);
    Call call;
    call.uid = newUid();
    call.ticket = room.ticket;
    call.number = number;
    call.started = noon;
    call = filledIn(call, formOf(CallOutcome::Reached));
    room.desk->journal().putCall(call, false);
    const Contact visit{{}, newUid(), room.ticket, {}, {}, Channel::Visit, Direction::Inbound, noon, u"At the desk"_s};
    QVERIFY(room.desk->keepForLater(visit.uid, Journal::Kind::Contact, Journal::bytesOf(visit)));
    for (int i = 0; i < 2; ++i) {
        QSignalSpy waiting(room.desk.get(), &Desk::journalWaiting);
        room.desk->deliverJournal();
        room.desk->deliverJournal();
        QTRY_VERIFY(room.desk->journal().entries(Journal::Kind::Call).isEmpty());
        QTRY_VERIFY(room.desk->journal().entries(Journal::Kind::Contact).isEmpty());
        must(room.desk->database().write([](Session &) { return true; }));
        QTest::qWait(10);
        QCOMPARE(room.calls().size(), 1);
        const QList<Contact> visits = must(room.desk->database().read(Calls::contactsOfTicket, room.ticket));
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits.first().gist, visit.gist);
        QCOMPARE(visits.first().at, visit.at);
        QCOMPARE(visits.first().customer, room.customer);
        // Once more, as after a crash between the desk's answer and the journal.
        room.desk->keepForLater(visit.uid, Journal::Kind::Contact, Journal::bytesOf(visit));
    }
}

void CallDeskTest::whatWaitsIsCounted()
{
    SCRATCH(scratch);
    Room room(scratch);
    QSignalSpy waiting(room.desk.get(), &Desk::journalWaiting);
    room.desk->calls().dial(room.ticket, room.customer, number); // it lives, and waits for nobody
    room.desk->keepForLater(newUid(), Journal::Kind::Note, "{}");
    QCOMPARE(waiting.takeLast().first().toInt(), 1);
    room.desk->keepForLater(newUid(), Journal::Kind::Reply, {});
    QCOMPARE(waiting.takeLast().first().toInt(), 2);
    QCOMPARE(room.desk->journal().entries(Journal::Kind::Note).size(), 1);
}

void CallDeskTest::undoOfFiling()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Ticket before = room.now();
    room.desk->calls().dial(room.ticket, room.customer, number);
    room.line.say(CallEvent::Kind::Answered);
    const QUuid act = room.file(formOf(CallOutcome::Reached));
    QVERIFY(!room.now().waitingSince.isValid());
    const QUuid undone = must(room.desk->act(undoAct, act));
    Ticket after = room.now();
    after.version = before.version;
    after.updated = before.updated;
    QCOMPARE(after, before);
    QVERIFY(!room.calls().first().call.filed);
    must(room.desk->act(undoAct, undone));
    QVERIFY(room.calls().first().call.filed);
    QCOMPARE(errorOf(room.desk->act(undoAct, newUid())), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(CallDeskTest)
#include "calldesk.moc"
