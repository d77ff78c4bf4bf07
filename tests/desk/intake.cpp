// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/maildesk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/messages.h"

#include <QTemporaryFile>

#include "desk/intakeroom.h"

using namespace Earshot;
using namespace Earshot::Test;

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void newMailNewTicket();
    void subjectsKeepTheirDirection();
    void sameBytesAreOneMail();
    void answersFindTheirTicket();
    void lateParentsAndSiblings();
    void broadcastsStayApart();
    void machinesReopenNothing();
    void bouncesFindWhatCameBack();
    void bouncesThatOnlyNameSomebody();
    void signatureNumbersAreOffered();
    void rulesAreReadAgainWhenTheyChange();
    void numbersAreKeptOnce();
    void numbersOfOthersAreTheirs_data();
    void numbersOfOthersAreTheirs();
    void voicemailIsAMissedCall();
    void soundsOfCustomersAreNone();
    void oneMailKeepsNoneOut_data();
    void oneMailKeepsNoneOut();
};

void IntakeTest::newMailNewTicket()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received received = room.take(mailText(dana, "Locked out", "Since monday.", "1@x.example"));
    QVERIFY(received.newTicket && received.newCustomer && !received.duplicate);
    const Ticket ticket = room.ticket(received.ticket);
    QCOMPARE(ticket.subject, u"Locked out"_s);
    QCOMPARE(ticket.category, StatusCategory::New);
    QCOMPARE(ticket.waitingSince, noon);
    QCOMPARE(ticket.written, 1);
    const QList<Message> messages = must(room.desk->database().read(Messages::ofTicket, ticket.id));
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().direction, Direction::Inbound);
    QVERIFY(!room.take(mailText(dana, "Another", "thing", "2@x.example")).newCustomer);
}

void IntakeTest::subjectsKeepTheirDirection()
{
    SCRATCH(scratch);
    Room room(scratch);
    const QString turned = u"invoice\u202efdp.exe"_s;
    const QByteArray sender = u"Dana\u2067 Ruiz <dana@x.example>"_s.toUtf8();
    const Received received = room.take(mailText(sender, turned.toUtf8(), "text", "1@x.example"));
    QCOMPARE(room.ticket(received.ticket).subject, u"invoicefdp.exe"_s);
    const QList<Message> messages = must(room.desk->database().read(Messages::ofTicket, received.ticket));
    QCOMPARE(messages.first().subject, u"invoicefdp.exe"_s);
    QCOMPARE(messages.first().fromName, u"Dana Ruiz"_s);
}

void IntakeTest::sameBytesAreOneMail()
{
    SCRATCH(scratch);
    Room room(scratch);
    const QByteArray raw = mailText(dana, "Once", "text", "1@x.example");
    room.take(raw);
    QVERIFY(room.take(raw).duplicate);
    // The same Message-ID with other words is another mail (real senders do that).
    QVERIFY(!room.take(mailText(dana, "Once", "other text", "1@x.example")).duplicate);
    QCOMPARE(must(room.desk->database().read(Tickets::count, TicketFilter(), 10)), 2);
}

void IntakeTest::answersFindTheirTicket()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id = room.take(mailText(dana, "Locked out", "a", "1@x.example")).ticket;
    const Received reply = room.take(
        mailText(ours, "Re: Locked out", "b", "2@desk.example", answering("1@x.example"), "dana@x.example"));
    QCOMPARE(reply.ticket, id);
    QVERIFY(!reply.newCustomer);
    QVERIFY(!room.ticket(id).waitingSince.isValid());
    QCOMPARE(room.ticket(id).firstResponse, noon);
    must(room.desk->act(changeTicketStatus, id, StatusId{5}, QString()));
    QCOMPARE(room.take(mailText(dana, "Re: Locked out", "c", "3@x.example", answering("2@desk.example"))).ticket, id);
    QCOMPARE(room.ticket(id).category, StatusCategory::Open);
    QVERIFY(room.ticket(id).waitingSince.isValid());
    QVERIFY(room.take(mailText(dana, "Locked out", "no thread", "4@x.example")).newTicket);
}

void IntakeTest::lateParentsAndSiblings()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id = room.take(mailText(dana, "Re: A", "second", "2@x.example", answering("1@x.example"))).ticket;
    QCOMPARE(room.take(mailText(dana, "Re: A", "third", "3@x.example", answering("1@x.example"))).ticket, id);
    QCOMPARE(room.take(mailText(dana, "A", "first", "1@x.example")).ticket, id);
    QCOMPARE(room.take(mailText(dana, "Re: A", "fourth", "4@x.example", answering("1@x.example"))).ticket, id);
    QVERIFY(!must(room.desk->database().read(Messages::ticketExpecting, QByteArray("1@x.example"))));
}

void IntakeTest::broadcastsStayApart()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId all = room.take(mailText(ours, "Servers move", "On friday.", "b@desk.example", {},
                                       "dana@x.example, jonas@y.example"))
                             .ticket;
    QCOMPARE(room.take(mailText(dana, "Re: Servers move", "fine", "d1@x.example", answering("b@desk.example"))).ticket,
        all); // she is that ticket's customer
    const Received first
        = room.take(mailText(jonas, "Re: Servers move", "not fine", "j1@y.example", answering("b@desk.example")));
    QVERIFY(first.newTicket);
    const Received second
        = room.take(mailText(jonas, "Re: Servers move", "at all", "j2@y.example", answering("b@desk.example")));
    QCOMPARE(second.ticket, first.ticket);
    // Our mail counts wherever it stands among what is referred to.
    const Received third = room.take(mailText("Mia <mia@z.example>", "Re: Servers move", "for me too", "m1@z.example",
        "References: <gone@x.example> <b@desk.example> <d1@x.example>\n"));
    QVERIFY(third.newTicket);
    const QList<HistoryEntry> history
        = must(room.desk->database().read(Histories::ofRow, Kind::Ticket, first.ticket.value, 10));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().after, QString::number(room.ticket(all).number));
}

void IntakeTest::machinesReopenNothing()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id = room.take(mailText(dana, "A", "a", "1@x.example")).ticket;
    must(room.desk->act(changeTicketStatus, id, StatusId{5}, QString()));
    room.take(mailText(
        dana, "Out of office", "away", "2@x.example", answering("1@x.example") + "Auto-Submitted: auto-replied\r\n"));
    QCOMPARE(room.ticket(id).category, StatusCategory::Solved);
    QVERIFY(!room.ticket(id).waitingSince.isValid());
}

void IntakeTest::bouncesFindWhatCameBack()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id = room.take(mailText(dana, "A", "a", "1@x.example")).ticket;
    room.take(mailText(ours, "Re: A", "b", "2@desk.example", answering("1@x.example"), "dana@x.example"));
    const QByteArray bounce
        = "Return-Path: <>\r\nFrom: Mail Delivery System <mailer-daemon@mx.example>\r\n"
          "To: help@desk.example\r\nSubject: Undelivered mail\r\nMessage-ID: <9@mx.example>\r\n"
          "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
          "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
          "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
          "Final-Recipient: rfc822; dana@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
          "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: help@desk.example\r\n"
          "Message-ID:\r\n <2@desk.example>\r\nSubject: Re: A\r\n\r\nb\r\n--b--\r\n";
    const Received received = room.take(bounce);
    QCOMPARE(received.ticket, id);
    QVERIFY(!received.newCustomer);
    const QList<Delivery> told
        = deliveriesOf(must(room.desk->database().read(Messages::byId, received.message)).trouble);
    QCOMPARE(told, (QList<Delivery>{{u"dana@x.example"_s, u"failed"_s, u"5.1.1"_s, {}}}));
}

void IntakeTest::bouncesThatOnlyNameSomebody()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId old
        = room.take(mailText(dana, "Old", "a", "0@x.example", {}, "help@desk.example", noon.addDays(-40))).ticket;
    const TicketId id = room.take(mailText(dana, "A", "a", "1@x.example")).ticket;
    QVERIFY(old != id);
    const auto bounceTo = [&](const QByteArray &address, const QByteArray &messageId) {
        return room.take(mailText("Mail Delivery System <mailer-daemon@mx.example>", "Mail delivery failed", "Sorry.",
            messageId, "X-Failed-Recipients: " + address + "\r\n"));
    };
    const Received received = bounceTo("dana@x.example", "8@mx.example");
    QCOMPARE(received.ticket, id);
    QCOMPARE(deliveriesOf(must(room.desk->database().read(Messages::byId, received.message)).trouble).size(), 1);
    QVERIFY(bounceTo("nobody@x.example", "9@mx.example").newTicket);
}

void IntakeTest::signatureNumbersAreOffered()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId id
        = room.take(mailText(dana, "A", "Hello,\r\nplease help.\r\n\r\n-- \r\nDana Ruiz\r\nTel. +49 30 23125 142",
                        "1@x.example"))
              .ticket;
    const Customer customer = must(room.desk->database().read(Customers::byId, room.ticket(id).customer));
    QCOMPARE(customer.phones.size(), 1);
    QCOMPARE(customer.phones.first().number, u"+493023125142"_s);
    QVERIFY(!customer.phones.first().confirmed);
    QCOMPARE(customer.phones.first().source, u"signature 2026-06-12"_s);
}

void IntakeTest::rulesAreReadAgainWhenTheyChange()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto rules = std::make_shared<IntakeRules>();
    const auto look = [rules](Session &session) {
        const qint64 before = rules->version;
        refresh(session, *rules);
        return rules->version != before;
    };
    Database &base = room.desk->database();
    QVERIFY(must(base.read(look)));
    QVERIFY(rules->ownAddresses.contains(u"help@desk.example"_s));
    room.take(mailText(dana, "A", "changes no rule", "1@x.example"));
    QVERIFY(!must(base.read(look)));
    must(room.desk->act([](Session &session, const Actor &) {
        const QueueId help = Catalogs::queue(session, u"Help"_s);
        Catalogs::update(session, Queue{help, u"Help"_s, u"ask@desk.example"_s, u"Help"_s});
        return true;
    }));
    QVERIFY(must(base.read(look)));
    QVERIFY(rules->ownAddresses.contains(u"ask@desk.example"_s));
}

void IntakeTest::numbersAreKeptOnce()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto numbers = [&room](TicketId ticket) {
        const Customer customer = must(room.desk->database().read(Customers::byId, room.ticket(ticket).customer));
        QStringList numbers;
        for (const Phone &phone : customer.phones)
            numbers << phone.number;
        return numbers;
    };
    // One signature with both spellings, and one of which only a later mail tells the country.
    const TicketId both
        = room.take(mailText(
                        jonas, "A", "Hallo.\r\n\r\n-- \r\nMobil: 0170 1234567\r\nTel.: +49 170 1234567", "1@y.example"))
              .ticket;
    QCOMPARE(numbers(both), QStringList{u"+491701234567"_s});
    const TicketId late
        = room.take(mailText(dana, "B", "Hi.\r\n\r\n-- \r\nMobile: 0170 7654321", "2@x.example")).ticket;
    QCOMPARE(numbers(late), QStringList{u"01707654321"_s});
    room.take(mailText(dana, "C", "Hi.\r\n\r\n-- \r\nTel. +49 170 7654321", "3@x.example"));
    QCOMPARE(numbers(late), QStringList{u"+491707654321"_s});
    for (const QString &typed : {u"0170 7654321"_s, u"+49 170 765"_s, u"0049 (0)170/7654321"_s, u"7654321"_s}) {
        const CustomerPage page = must(room.desk->database().read(Customers::page, typed, CustomerCursor(), 10));
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows.first().name, u"Dana Ruiz"_s);
    }
}

void IntakeTest::numbersOfOthersAreTheirs_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    const QByteArray signature = "\r\n\r\n-- \r\nDana Ruiz\r\nMobile: +49 170 1234567";
    QTest::newRow("of whom is answered, without marks")
        << jonas << "Thank you!\r\n\r\nDana wrote that" + signature << 0;
    QTest::newRow("the same person from another address")
        << QByteArray("D. Ruiz <d@home.example>") << "Hi." + signature << 1;
    QTest::newRow("a line two share") << jonas << QByteArray("Hi.\r\n\r\n-- \r\nJonas\r\nMobile: +49 170 1234567") << 1;
    QTest::newRow("ours") << jonas << QByteArray("Hi.\r\n\r\n-- \r\nNordwind help\r\nTel. +49 30 23125 100") << 0;
}

/// Who answers above a whole mail must not be called on the number of whoever signed that.
void IntakeTest::numbersOfOthersAreTheirs()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    SCRATCH(scratch);
    Room room(scratch);
    must(room.desk->act([](Session &session, const Actor &) {
        Queue help = Catalogs::read(session).queues.first();
        help.phone = u"030 23125 100"_s;
        Catalogs::update(session, help);
        Settings::setValue(session, u"region"_s, u"DE"_s);
        return true;
    }));
    room.take(mailText(dana, "A", "Hello.\r\n\r\n-- \r\nDana Ruiz\r\nMobile: +49 170 1234567", "1@x.example"));
    const TicketId ticket = room.take(mailText(from, "B", text, "2@y.example")).ticket;
    QCOMPARE(must(room.desk->database().read(Customers::byId, room.ticket(ticket).customer)).phones.size(), count);
}

void IntakeTest::voicemailIsAMissedCall()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Customer maeve = must(room.desk->act([](Session &session, const Actor &actor) {
        return addCustomer(session, actor, customerNamed(u"Maeve"_s, u"m@z.example"_s, u"+61255500147"_s));
    }));
    const auto voicemail
        = [](const QByteArray &subject, const QByteArray &id, const QDateTime &date = noon) -> QByteArray {
        return "From: Voicemail <voicemail@pbx.example>\r\nTo: help@desk.example\r\nSubject: " + subject
            + "\r\nMessage-ID: <" + id + ">\r\nDate: " + date.toString(Qt::RFC2822Date).toLatin1()
            + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
              "Received 2026-06-12 08:07, 42 seconds.\r\n--b\r\nContent-Type: audio/wav\r\n"
              "Content-Disposition: attachment; filename=\"message.wav\"\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\nUklGRg==\r\n--b--\r\n";
    };
    const Received first = room.take(voicemail("Voice message from +61 2 5550 0147, 42 seconds", "1@pbx.example"));
    QVERIFY(!first.newCustomer);
    QCOMPARE(room.ticket(first.ticket).customer, maeve.id);
    const CallRow missed = must(room.desk->database().read(Calls::ofTicket, first.ticket)).value(0);
    QVERIFY(isMissed(missed.call));
    QVERIFY(!missed.call.handled);
    QCOMPARE(missed.call.customer, maeve.id);
    QCOMPARE(missed.call.number, u"+61255500147"_s);
    QCOMPARE(missed.call.outcome, CallOutcome::LeftMessage);
    const QList<CallBackRow> open = must(room.desk->database().read(Calls::openCallBacks, 10));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().callBack.call, missed.call.id);
    QCOMPARE(open.first().callBack.number, u"+61255500147"_s);

    // Somebody nobody knows yet is not the machine that wrote it down.
    const Received stranger = room.take(voicemail("Sprachnachricht von +49 30 23125 142", "2@pbx.example"));
    QVERIFY(stranger.newCustomer);
    const Customer caller = must(room.desk->database().read(Customers::byId, room.ticket(stranger.ticket).customer));
    QCOMPARE(caller.phones.value(0).number, u"+493023125142"_s);
    QVERIFY(caller.addresses.isEmpty());

    // A reply goes to whoever called, never to the machine.
    const auto answer
        = [&](TicketId ticket) { return must(room.desk->database().read(replyStart, ticket, room.desk->agent())); };
    QCOMPARE(answer(first.ticket).recipients.all(), (QList<MailAddress>{{u"Maeve"_s, u"m@z.example"_s}}));
    QVERIFY(answer(stranger.ticket).recipients.isEmpty());

    // What an archive brings was looked after long ago.
    const Received old = room.take(voicemail("Voicemail from 0117 496 0164", "3@pbx.example", noon.addYears(-2)));
    QVERIFY(must(room.desk->database().read(Calls::ofTicket, old.ticket)).value(0).call.handled);
    QCOMPARE(must(room.desk->database().read(Calls::openCallBacks, 10)).size(), 2);
}

void IntakeTest::soundsOfCustomersAreNone()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received received
        = room.take("From: Dana Ruiz <dana@x.example>\r\nTo: help@desk.example\r\n"
                    "Subject: The noise it makes\r\nMessage-ID: <1@x.example>\r\nMIME-Version: 1.0\r\n"
                    "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                    "--b\r\nContent-Type: text/plain\r\n\r\nCall me on 0170 1234567.\r\n"
                    "--b\r\nContent-Type: audio/wav; name=\"noise.wav\"\r\n"
                    "Content-Transfer-Encoding: base64\r\n\r\nUklGRg==\r\n--b--\r\n");
    QVERIFY(must(room.desk->database().read(Calls::ofTicket, received.ticket)).isEmpty());
}

void IntakeTest::oneMailKeepsNoneOut_data()
{
    QTest::addColumn<QString>("refused"); // Message-IDs, as LIKE has it
    QTest::addColumn<int>("stored"); // of six; -1: the import ends
    QTest::newRow("none") << u"9@%"_s << 6;
    QTest::newRow("the first") << u"1@%"_s << 5;
    QTest::newRow("the last") << u"6@%"_s << 5;
    QTest::newRow("all") << u"%"_s << -1;
}

void IntakeTest::oneMailKeepsNoneOut()
{
    SCRATCH(scratch);
    QFETCH(QString, refused);
    QFETCH(int, stored);
    Room room(scratch);
    const QString rule = scratch.isOnServer()
        ? u"ALTER TABLE message ADD CONSTRAINT refusing CHECK (message_id NOT LIKE '%1')"_s
        : u"CREATE TRIGGER refusing BEFORE INSERT ON message WHEN NEW.message_id LIKE '%1' BEGIN SELECT RAISE(ABORT, "
          "'no'); END"_s;
    must(room.desk->act([rule = rule.arg(refused)](Session &session, const Actor &) {
        session.runUnprepared(rule);
        return true;
    }));
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 1; i <= 6; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("From - Fri Jun 12 12:00:00 2026\n"
            + mailText(dana, "Subject " + number, "Words " + number, number + "@x.example").replace("\r\n", "\n")
            + "\n");
    }
    file.close();
    ImportOptions options;
    options.paths << file.fileName();
    options.batch = 4;
    const auto run = [&] {
        MailImport import(*room.desk, options);
        std::optional<Result<ImportReport>> done;
        connect(&import, &MailImport::finished, this, [&done](const Result<ImportReport> &report) { done = report; });
        import.start();
        [&] { QTRY_VERIFY(done.has_value()); }();
        return *done;
    };
    const Result<ImportReport> first = run();
    QCOMPARE(first.has_value(), stored >= 0);
    if (!first)
        return;
    QCOMPARE(first->count.read, 6);
    QCOMPARE(first->count.stored, stored);
    QCOMPARE(int(first->left.size()), 6 - stored);
    QVERIFY(must(room.desk->database().read(Integrity::check)).isSound());
    const Result<ImportReport> again = run();
    QVERIFY(again.has_value());
    QCOMPARE(again->count.stored, 0);
    QCOMPARE(again->count.duplicates, stored);
    QCOMPARE(int(again->left.size()), 6 - stored);
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake.moc"
