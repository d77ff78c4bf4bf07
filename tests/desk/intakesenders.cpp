// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mergedesk.h"
#include "earshot/mail/messageid.h"
#include "earshot/storage/messages.h"

#include "desk/intakeroom.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Whom a mail is taken to be from: us, the customer, or somebody to look at.
class IntakeSendersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void ourCopyComesBack();
    void ownAddressIsLookedAt();
    void ourAddressIsEasilyForged();
    void strangersAreMarked();
    void mergedCustomersAreNone();
};

void IntakeSendersTest::ourCopyComesBack()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id = room.take(mailText(dana, "A", "a", "1@x.example")).ticket;
    const auto sent = [&](const QByteArray &more, const QByteArray &body, const QDateTime &date) {
        return room.take(mailText(ours, "Re: A", body, "2@desk.example", answering("1@x.example") + more,
            "dana@x.example, help@desk.example", date));
    };
    QCOMPARE(sent({}, "b", noon.addSecs(-60)).ticket, id);
    // The copy that came to the mailbox by itself has passed other servers.
    QVERIFY(
        sent("Received: from mx.example by desk.example; Fri, 12 Jun 2026 11:59:30 +0000\r\n", "b", noon.addSecs(-60))
            .duplicate);
    QCOMPARE(must(room.desk->database().read(Messages::ofTicket, id)).size(), 2);
    // A program that uses its ids twice still has its second mail kept.
    QVERIFY(!sent({}, "c", noon.addSecs(-30)).duplicate);
    // And what somebody else wrote under our id is not ours.
    QVERIFY(!room.take(mailText(dana, "Re: A", "d", "2@desk.example", answering("1@x.example"), "help@desk.example",
                           noon.addSecs(-60)))
                 .duplicate);
    QCOMPARE(must(room.desk->database().read(Messages::ofTicket, id)).size(), 4);
}

void IntakeSendersTest::ownAddressIsLookedAt()
{
    SCRATCH(scratch);
    Room room(scratch);
    // To nobody but ourselves: passed on by a colleague, or forged. Never a mail of ours, and somebody has to look.
    const Received received = room.take(mailText(ours, "Urgent", "pay this", "1@x.example"));
    QVERIFY(received.newTicket && !received.newCustomer);
    const Message message = must(room.desk->database().read(Messages::byId, received.message));
    QCOMPARE(message.direction, Direction::Inbound);
    QCOMPARE(message.trouble, OwnAddressTrouble);
    QVERIFY(room.ticket(received.ticket).waitingSince.isValid());
    QVERIFY(!room.ticket(received.ticket).customer);
    // That it was too large to read does not hide it.
    const QByteArray headers = QByteArray("X-Large: x\r\n").repeated(6000);
    const Received large = room.take(mailText(ours, "Urgent", "pay that", "3@x.example", headers));
    const QString troubles = must(room.desk->database().read(Messages::byId, large.message)).trouble;
    QVERIFY(hasTrouble(troubles, OwnAddressTrouble) && hasTrouble(troubles, TruncatedTrouble));
    // To a customer it is ours.
    const Received mail = room.take(mailText(ours, "News", "hello", "2@desk.example", {}, "dana@x.example"));
    QCOMPARE(must(room.desk->database().read(Messages::byId, mail.message)).direction, Direction::Outbound);
}

void IntakeSendersTest::ourAddressIsEasilyForged()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id
        = room.take(mailText(dana, "A", "a", "1@x.example", {}, "help@desk.example", noon.addDays(-1)), false).ticket;
    const QByteArray key
        = must(room.desk->database().read([](Session &session) { return intakeRules(session).tokenKey; }));
    const auto arrives = [&](const QByteArray &messageId, const QByteArray &body) {
        const QByteArray raw = mailText(ours, "Re: A", body, messageId, answering("1@x.example"),
            "help@desk.example, x@attacker.example", noon.addSecs(body.size() - 60));
        const Received received = room.take(raw, false);
        return must(room.desk->database().read(Messages::byId, received.message));
    };
    const Message forged = arrives("2@desk.example", "pay");
    QCOMPARE(forged.ticket, id);
    QCOMPARE(forged.direction, Direction::Inbound);
    QCOMPARE(forged.trouble, OwnAddressTrouble);
    QVERIFY(room.ticket(id).waitingSince.isValid());
    QVERIFY(!room.ticket(id).firstResponse.isValid());
    const QByteArray signedId = newMessageId(room.ticket(id).uid, newUid(), key, "desk.example");
    QCOMPARE(arrives(signedId, "sent").direction, Direction::Outbound);
    QVERIFY(!room.ticket(id).waitingSince.isValid());
    QCOMPARE(arrives(signedId, "read and used again").direction, Direction::Inbound);
    QCOMPARE(arrives(signedId.toUpper(), "and once more").direction, Direction::Inbound);
}

void IntakeSendersTest::strangersAreMarked()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto troubleAfter = [&](const QByteArray &from, const QByteArray &id, const QByteArray &more) {
        const Received received = room.take(mailText(from, "Re: A", id, id, more));
        return must(room.desk->database().read(Messages::byId, received.message)).trouble;
    };
    QCOMPARE(troubleAfter(dana, "1@x.example", "Cc: Ada <ada@x.example>\r\n"), QString());
    QCOMPARE(troubleAfter(dana, "2@x.example", answering("1@x.example")), QString());
    QCOMPARE(troubleAfter("Ada <ADA@x.example>", "3@x.example", answering("1@x.example")), QString());
    QCOMPARE(troubleAfter(jonas, "4@y.example", answering("1@x.example")), StrangerTrouble);
    QCOMPARE(troubleAfter(jonas, "5@y.example", answering("1@x.example")), QString()); // told once
    QCOMPARE(
        troubleAfter("Lee <lee@z.example>", "6@z.example", answering("1@x.example") + "List-Id: <l.z.example>\r\n"),
        QString()); // there everybody may answer
    QCOMPARE(must(room.desk->database().read(Tickets::count, TicketFilter(), 10)), 1);
}

void IntakeSendersTest::mergedCustomersAreNone()
{
    SCRATCH(scratch);
    Room room(scratch);
    const QByteArray home = "Dana <dana@home.example>";
    const TicketId matter = room.take(mailText(dana, "A", "a", "1@x.example")).ticket;
    const TicketId other = room.take(mailText(home, "B", "b", "2@home.example")).ticket;
    const TicketId all = room.take(mailText(ours, "Servers move", "On friday.", "b@desk.example", {},
                                       "jonas@y.example, dana@x.example"))
                             .ticket;
    const TicketId answer
        = room.take(mailText(dana, "Re: Servers move", "fine", "3@x.example", answering("b@desk.example"))).ticket;
    QVERIFY(answer != all);
    const TicketId asked
        = room.take(mailText(ours, "Two of you", "?", "t@desk.example", {}, "dana@x.example, jonas@y.example")).ticket;
    must(room.desk->act(mergeCustomers, room.ticket(matter).customer, room.ticket(other).customer));
    const Received again = room.take(mailText(home, "Re: A", "c", "4@home.example", answering("1@x.example")));
    QCOMPARE(again.ticket, matter);
    QCOMPARE(must(room.desk->database().read(Messages::byId, again.message)).trouble, QString());
    QCOMPARE(
        room.take(mailText(home, "Re: Servers move", "really", "5@home.example", answering("b@desk.example"))).ticket,
        answer);
    QCOMPARE(room.take(mailText(home, "Re: Two of you", "yes", "6@home.example", answering("t@desk.example"))).ticket,
        asked);
}

QTEST_GUILESS_MAIN(IntakeSendersTest)
#include "intakesenders.moc"
