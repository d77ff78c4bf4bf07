// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/waiting.h"

#include "earshot/desk/calldesk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// What comes need not be the newest: who waits, and since when, is the same in every order.
class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void everyOrderIsTheSame_data();
    void everyOrderIsTheSame();
    void oldMailOpensNothing();
    void lateMailWaits();
    void callsFiledLate();
    void contactsFiledLate();
    void mailOfAListWaits();
    void whatWaitsInTheOutboxMovesAlong();
};

namespace
{

struct Room {
    explicit Room(const Scratch &scratch)
        : desk(openDesk(scratch))
    {
        must(desk->act([](Session &session, const Actor &) {
            const QueueId help = Catalogs::queue(session, u"Help"_s);
            Catalogs::update(session, Queue{help, u"Help"_s, u"help@desk.example"_s, u"Help"_s});
            return true;
        }));
    }

    /// 'D' wrote, or 'U' answered, so many days before noon.
    MessageId take(char who, int days, bool archived = true, const QByteArray &more = {})
    {
        const QByteArray dana = "dana@x.example";
        const QByteArray id = who + QByteArray::number(days);
        const QByteArray raw = mailText(who == 'U' ? "help@desk.example" : dana, "A", id, id + "@x.example",
            "References: <root@x.example>\r\n" + more, who == 'U' ? dana : "help@desk.example", noon.addDays(-days));
        IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), {}};
        incoming.archived = archived;
        prepare(incoming);
        const Received received = must(desk->act([incoming](Session &session, const Actor &actor) {
            return receive(session, intakeRules(session), incoming, actor.now);
        }));
        ticket = received.ticket;
        return received.message;
    }
    void call(int days)
    {
        Call call;
        call.uid = newUid();
        call.ticket = ticket;
        call.number = u"+493023125123"_s;
        call.started = noon.addDays(-days);
        CallForm form;
        form.outcome = CallOutcome::Reached;
        must(desk->act(fileCall, madeElsewhere(call, form), false));
    }
    void visit(Direction direction, int days)
    {
        must(desk->act(
            logContact, Contact{{}, {}, ticket, {}, {}, Channel::Visit, direction, noon.addDays(-days), u"visit"_s}));
    }
    Ticket now() { return must(desk->database().read(Tickets::byId, ticket)); }
    Waiting waiting() { return {now().waitingSince, now().written}; }

    std::unique_ptr<Desk> desk;
    TicketId ticket;
};

Waiting since(int days, int written)
{
    return {noon.addDays(-days), written};
}

} // namespace

void WaitingTest::everyOrderIsTheSame_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *order : {"D9 U8 D7 D6", "D9 D7 D6 U8", "U8 D9 D7 D6", "D6 D7 U8 D9", "D6 U8 D9 D7", "U8 D6 D7 D9"})
        QTest::newRow(order) << QByteArray(order);
}

void WaitingTest::everyOrderIsTheSame()
{
    SCRATCH(scratch);
    Room room(scratch);
    QFETCH(QByteArray, order);
    for (const QByteArray &mail : order.split(' '))
        room.take(mail.front(), mail.sliced(1).toInt());
    QCOMPARE(must(room.desk->database().read(Messages::ofTicket, room.ticket)).size(), 4);
    QCOMPARE(room.waiting(), since(7, 2));
}

void WaitingTest::oldMailOpensNothing()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.take('D', 9);
    must(room.desk->act(changeTicketStatus, room.ticket, StatusId{5}, QString()));
    room.take('D', 8); // out of an archive, long before it was solved
    QCOMPARE(room.now().category, StatusCategory::Solved);
    QCOMPARE(room.waiting(), Waiting());
}

void WaitingTest::lateMailWaits()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.take('D', 9);
    room.take('U', 5);
    room.take('D', 6, false); // was long on its way: nobody had read it when we answered
    QCOMPARE(room.waiting(), since(6, 1));
}

void WaitingTest::callsFiledLate()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.take('D', 9);
    room.take('D', 5);
    room.call(7);
    QCOMPARE(room.waiting(), since(5, 1));
    room.call(4);
    QCOMPARE(room.waiting(), Waiting());
}

void WaitingTest::contactsFiledLate()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.take('D', 9);
    room.take('D', 5);
    room.visit(Direction::Outbound, 7);
    QCOMPARE(room.waiting(), since(5, 1));
    room.call(3);
    room.visit(Direction::Inbound, 4); // and spoken about since
    QCOMPARE(room.waiting(), Waiting());
    room.visit(Direction::Inbound, 2);
    QCOMPARE(room.waiting(), since(2, 1));
}

void WaitingTest::mailOfAListWaits()
{
    SCRATCH(scratch);
    Room room(scratch);
    const QByteArray list = "List-Id: <l.x.example>\r\n";
    const MessageId first = room.take('D', 9, true, list);
    room.take('D', 8, true, list);
    room.take('D', 7, true, "Auto-Submitted: auto-replied\r\n");
    QCOMPARE(room.waiting(), since(9, 2));
    const SplitOff made = must(room.desk->act(splitMessage, first, QString()));
    QCOMPARE(room.waiting(), since(8, 1)); // whoever still waits here does so by the same rule
    room.ticket = made.ticket;
    QCOMPARE(room.waiting(), since(9, 1));
}

void WaitingTest::whatWaitsInTheOutboxMovesAlong()
{
    SCRATCH(scratch);
    Room room(scratch);
    room.take('D', 9);
    const MessageId second = room.take('D', 8);
    Reply reply;
    reply.uid = newUid();
    reply.ticket = room.ticket;
    reply.recipients.to = {{u"Dana"_s, u"dana@x.example"_s}};
    reply.text = u"It works again."_s;
    const QueuedReply queued = must(room.desk->act(sendReply, reply, 10));
    const TicketId other = must(room.desk->act(splitMessage, second, QString())).ticket;
    const QUuid moved = must(room.desk->act(moveMessage, queued.message, other));
    const auto waiting = [&](TicketId id) { return must(room.desk->database().read(Outbox::ofTicket, id)).size(); };
    QCOMPARE(waiting(other), 1); // where it can be taken back
    QCOMPARE(waiting(room.ticket), 0);
    must(room.desk->act(undoAct, moved));
    QCOMPARE(waiting(room.ticket), 1);
}

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting.moc"
