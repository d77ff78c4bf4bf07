// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/askdesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// From the question how somebody likes to be reached to their answer, and back.
class AskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void init();
    void cleanup();
    void goesOntoTheTicket();
    void makesATicketWhereThereIsNone();
    void isNotAskedTwice();
    void isTakenBack();
    void isTakenBackAfterAnother();
    void itsTicketGoesWithIt();
    void needsAnAddress();
    void answerIsKept();
    void answerIsTakenBack();
    void hoursAreNoPartOfANumber_data();
    void hoursAreNoPartOfANumber();
    void othersAnswersChangeNothing_data();
    void othersAnswersChangeNothing();
    void newerWordCounts();
    void laterMailsOfTheThread();

private:
    Received take(const QByteArray &raw)
    {
        IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), {}};
        prepare(incoming);
        return must(m_desk->act([incoming](Session &session, const Actor &actor) {
            return receive(session, intakeRules(session), incoming, actor.now);
        }));
    }
    QFuture<Result<QueuedReply>> ask(TicketId ticket, bool again = false)
    {
        return m_desk->act(askReach, m_dana, ticket, m_question, again, 10);
    }
    Customer dana() { return must(m_desk->database().read(Customers::byId, m_dana)); }
    Ticket ticket() { return must(m_desk->database().read(Tickets::byId, m_ticket)); }
    QByteArray answer(const QByteArray &text, const QByteArray &to, const QByteArray &id = "answer@x.example")
    {
        return mailText("Dana Ruiz <dana@x.example>", "Re: Locked out", text, id,
            "In-Reply-To: <" + to + ">\r\nReferences: <1@x.example> <" + to + ">\r\n", "help@desk.example", m_now);
    }
    template<class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    QDateTime m_now;
    CustomerId m_dana;
    TicketId m_ticket;
    ReachQuestion m_question{u"How may we reach you?"_s, u"Hello {customer},"_s, u"Hello,"_s, u"One word. {queue}"_s};
};

void AskingTest::init()
{
    EACH_DATABASE;
    m_now = noon;
    m_scratch = std::make_unique<Scratch>(database);
    m_desk = openDesk(*m_scratch, u"maya"_s, m_scratch->path(u"journal"_s), [this] { return m_now; });
    const QueueId help = must(m_desk->database().write([](Session &session) {
        const QueueId queue = Catalogs::queue(session, u"Help"_s);
        Catalogs::update(session, Queue{queue, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s});
        Settings::setValue(session, u"region"_s, u"DE"_s);
        return queue;
    }));
    const QByteArray raw = mailText("Dana Ruiz <dana@x.example>", "Locked out", "Since monday.", "1@x.example");
    IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), help};
    prepare(incoming);
    m_ticket = must(m_desk->act([incoming](Session &session, const Actor &actor) {
        return receive(session, intakeRules(session), incoming, actor.now);
    })).ticket;
    m_dana = ticket().customer;
    m_now = m_now.addSecs(3600);
}

void AskingTest::cleanup()
{
    m_desk.reset();
    m_scratch.reset();
}

void AskingTest::goesOntoTheTicket()
{
    QVERIFY(!isQuestionOpen(dana()));
    const Ticket before = ticket();
    const QueuedReply queued = must(m_desk->act(askReach, m_dana, m_ticket, m_question, false, 10));
    const Message sent = must(m_desk->database().read(Messages::byId, queued.message));
    QCOMPARE(sent.ticket, m_ticket);
    QVERIFY(sent.text.startsWith(u"Hello Dana Ruiz,\n\nOne word. Nordwind"_s));
    QVERIFY(sent.to.contains(u"dana@x.example"_s));
    // A question of ours answers none of theirs.
    QCOMPARE(ticket().waitingSince, before.waitingSince);
    QVERIFY(!ticket().firstResponse.isValid());
    QVERIFY(isQuestionOpen(dana()));
    QCOMPARE(dana().questionAsked, m_now);
    QCOMPARE(dana().question, queued.messageId);
    const QByteArray raw = must(m_desk->database().read(Messages::raw, sent.rawHash));
    QCOMPARE(parseMail(raw).inReplyTo, QList<QByteArray>{"1@x.example"});
}

void AskingTest::makesATicketWhereThereIsNone()
{
    const QueuedReply queued = must(ask({}));
    const Message sent = must(m_desk->database().read(Messages::byId, queued.message));
    QVERIFY(sent.ticket != m_ticket);
    const Ticket made = must(m_desk->database().read(Tickets::byId, sent.ticket));
    QCOMPARE(made.subject, m_question.subject);
    QCOMPARE(made.category, StatusCategory::Pending);
    QCOMPARE(made.queue, ticket().queue);
    QVERIFY(!made.waitingSince.isValid() && !made.unread);
    const Received back = take(answer("CALL", queued.messageId.toUtf8()));
    QCOMPARE(back.ticket, sent.ticket);
    QCOMPARE(dana().prefers.size(), 1);
}

void AskingTest::isNotAskedTwice()
{
    must(ask(m_ticket));
    m_now = m_now.addDays(questionDays - 1);
    const auto twice = wait(ask(m_ticket));
    QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
    QVERIFY(wait(ask(m_ticket, true)));
    m_now = m_now.addDays(questionDays);
    QVERIFY(wait(ask(m_ticket)));
}

void AskingTest::isTakenBack()
{
    const QueuedReply queued = must(ask(m_ticket));
    const Reply draft = must(m_desk->act(cancelSending, queued.outbox)).reply;
    QVERIFY(draft.text.contains(u"One word."_s));
    QVERIFY(!isQuestionOpen(dana()) && dana().question.isEmpty());
    QCOMPARE(must(m_desk->database().read(Messages::ofTicket, m_ticket)).size(), 1);
    QVERIFY(wait(ask(m_ticket)));
}

void AskingTest::isTakenBackAfterAnother()
{
    const QueuedReply first = must(ask(m_ticket));
    m_now = m_now.addDays(1);
    const QueuedReply second = must(ask(m_ticket, true));
    must(m_desk->act(cancelSending, first.outbox));
    QCOMPARE(dana().question, second.messageId); // which is still to be answered
    must(m_desk->act(cancelSending, second.outbox));
}

void AskingTest::itsTicketGoesWithIt()
{
    QueuedReply queued = must(ask({}));
    TicketId made = must(m_desk->database().read(Messages::byId, queued.message)).ticket;
    must(m_desk->act(undoAct, queued.act)); // one act: ticket and mail
    QCOMPARE(errorOf(m_desk->database().read(Tickets::byId, made)), Error::Kind::NotFound);
    QVERIFY(dana().question.isEmpty());
    // What others have written on it stays.
    queued = must(ask({}));
    made = must(m_desk->database().read(Messages::byId, queued.message)).ticket;
    must(m_desk->act(addNote, made, u"They like tea."_s, newUid()));
    must(m_desk->act(undoAct, queued.act));
    QCOMPARE(must(m_desk->database().read(Messages::ofTicket, made)).size(), 1);
}

void AskingTest::needsAnAddress()
{
    Customer silent;
    silent.name = u"Silent"_s;
    m_dana = must(m_desk->act(addCustomer, silent)).id;
    const auto asked = wait(ask({}));
    QVERIFY(!asked && asked.error().kind == Error::Kind::Refused);
    TicketFilter all;
    all.customer = m_dana;
    QVERIFY(must(m_desk->database().read([all](Session &session) {
        return Tickets::page(session, all, TicketOrder::Newest, {}, 5).rows;
    })).isEmpty());
}

void AskingTest::answerIsKept()
{
    const QueuedReply queued = must(ask(m_ticket));
    m_now = m_now.addDays(1);
    const Received back = take(
        answer("Hi Maya,\r\n\r\nANRUF 030 23125 123 mo-fr 9-12, MAIL\r\n\r\n> CHAT\r\n", queued.messageId.toUtf8()));
    QCOMPARE(back.ticket, m_ticket);
    const Customer told = dana();
    QCOMPARE(told.prefers,
        (QList<Preference>{
            {Channel::Call, 31, QTime(9, 0), QTime(12, 0), u"+493023125123"_s}, {Channel::Mail, 0, {}, {}}}));
    QVERIFY(told.preferenceSource.startsWith(u"mail 2026-"_s));
    QVERIFY(!isQuestionOpen(told));
    QCOMPARE(told.phones.first().number, u"+493023125123"_s);
    QVERIFY(told.phones.first().confirmed);
    // It stays a mail like any other.
    QVERIFY(must(m_desk->database().read(Messages::byId, back.message)).text.contains(u"ANRUF"_s));
}

void AskingTest::answerIsTakenBack()
{
    const QueuedReply queued = must(ask(m_ticket));
    const Customer before = dana();
    m_now = m_now.addDays(1);
    take(answer("CALL +49 30 1234567", queued.messageId.toUtf8()));
    const auto history
        = [this] { return must(m_desk->database().read(Histories::ofRow, Kind::Ticket, m_ticket.value, 50)); };
    const HistoryEntry told = history().first();
    QCOMPARE(told.field, HistoryField::told);
    QVERIFY(told.before.isEmpty() && !told.agent);
    const QUuid undone = must(m_desk->act(undoAct, told.act));
    QVERIFY(dana().prefers.isEmpty());
    QCOMPARE(dana().phones, before.phones);
    QVERIFY(isQuestionOpen(dana()));
    QCOMPARE(history().first().before, told.after);
    QVERIFY(history().first().after.isEmpty());
    must(m_desk->act(undoAct, undone));
    QCOMPARE(dana().prefers.size(), 1);
}

void AskingTest::hoursAreNoPartOfANumber_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("learned");
    QTest::newRow("number and hours") << QByteArray("CALL +49 30 1234567 9-12") << QStringList{u"+49301234567"_s};
    QTest::newRow("hours alone") << QByteArray("CALL 9-12 14-17") << QStringList();
    QTest::newRow("days and hours") << QByteArray("CALL Mon-Fri 08:00-12:30, 14-17") << QStringList();
    QTest::newRow("signature below") << QByteArray("CALL 9-12\r\n\r\n-- \r\nDana\r\nTel. +49 30 7654321")
                                     << QStringList{u"+49307654321"_s};
}

void AskingTest::hoursAreNoPartOfANumber()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, learned);
    const QueuedReply queued = must(ask(m_ticket));
    const QList<Phone> before = dana().phones;
    m_now = m_now.addDays(1);
    take(answer(body, queued.messageId.toUtf8()));
    QCOMPARE(dana().prefers.size(), body.contains("14-17") ? 2 : 1);
    QStringList numbers;
    for (const Phone &phone : dana().phones) {
        if (std::none_of(before.begin(), before.end(), [&](const Phone &had) { return had.number == phone.number; }))
            numbers << phone.number;
    }
    QCOMPARE(numbers, learned);
}

void AskingTest::othersAnswersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("headers");
    const QByteArray dana = "Dana Ruiz <dana@x.example>";
    const QByteArray refers = "In-Reply-To: <QUESTION>\r\n";
    QTest::newRow("stranger") << QByteArray("Mallory <m@y.example>") << QByteArray("CALL +49 30 6666666") << refers;
    QTest::newRow("ourselves") << QByteArray("Maya <help@desk.example>") << QByteArray("CALL") << refers;
    QTest::newRow("no answer to it") << dana << QByteArray("CALL") << QByteArray("In-Reply-To: <1@x.example>\r\n");
    QTest::newRow("refers to nothing") << dana << QByteArray("CALL") << QByteArray();
    QTest::newRow("a machine") << dana << QByteArray("CALL") << refers + "Auto-Submitted: auto-replied\r\n";
    QTest::newRow("only quoted") << dana << QByteArray("Fine.\r\n\r\n> CALL") << refers;
    QTest::newRow("in other words") << dana << QByteArray("You may call me.") << refers;
    QTest::newRow("a number that costs") << dana << QByteArray("CALL +49 900 1234567") << refers;
    QTest::newRow("a number of nobody") << dana << QByteArray("CALL +49 30 12345678901234567") << refers;
}

void AskingTest::othersAnswersChangeNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, headers);
    const QueuedReply queued = must(ask(m_ticket));
    const Customer before = dana();
    headers.replace("QUESTION", queued.messageId.toUtf8());
    m_now = m_now.addDays(1);
    const Received back
        = take(mailText(from, "Re: Locked out", text, "other@x.example", headers, "help@desk.example", m_now));
    QVERIFY(!back.duplicate);
    QCOMPARE(dana().prefers, before.prefers);
    QCOMPARE(dana().preferenceAsked, before.preferenceAsked);
    QVERIFY(isQuestionOpen(dana()));
    for (const HistoryEntry &entry : must(m_desk->database().read(Histories::ofRow, Kind::Ticket, m_ticket.value, 50)))
        QVERIFY(entry.field != HistoryField::told);
}

void AskingTest::newerWordCounts()
{
    const QueuedReply queued = must(ask(m_ticket));
    m_now = m_now.addDays(1);
    const QByteArray written = answer("CALL", queued.messageId.toUtf8()); // and imported later
    m_now = m_now.addDays(1);
    must(m_desk->act(setPreferences, m_dana, QList<Preference>{{Channel::Mail, 0, {}, {}}}, u"told Maya"_s));
    take(written);
    QCOMPARE(dana().prefers.first().channel, Channel::Mail);
}

void AskingTest::laterMailsOfTheThread()
{
    const QByteArray question = must(ask(m_ticket)).messageId.toUtf8();
    m_now = m_now.addDays(1);
    take(answer("CALL", question));
    const QByteArray later = "In-Reply-To: <answer@x.example>\r\nReferences: <" + question + ">\r\n";
    take(mailText(
        "Dana Ruiz <dana@x.example>", "Re: Locked out", "MAIL", "2@x.example", later, "help@desk.example", m_now));
    QCOMPARE(dana().prefers.first().channel, Channel::Call);
    take(answer("MAIL", question, "3@x.example"));
    QCOMPARE(dana().prefers.first().channel, Channel::Mail);
}

QTEST_GUILESS_MAIN(AskingTest)
#include "asking.moc"
