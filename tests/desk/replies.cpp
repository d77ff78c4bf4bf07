// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/intake.h"
#include "earshot/desk/maildesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/template.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/search.h"

#include "support.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Earshot::Test;

/// A reply from the first key to the outbox, and back.
class RepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void init();
    void cleanup();
    void startsFromTheLastMail();
    void whoWritesWithoutAQueue();
    void goesOntoTheTicket();
    void isSentOnce();
    void isTakenBack();
    void itsNumberIsNotGivenAgain();
    void isTakenBackWhateverCame_data();
    void isTakenBackWhateverCame();
    void whatHasGoneStays();
    void isRefused_data();
    void isRefused();
    void findsItsTicketAgain();
    void itsCopyIsTheSameMail();
    void hasOneToken();
    void answersAnAnswer();
    void isSentOn();
    void isSentOnAsItLooked();
    void isSentOnceMore();
    void showsPictures();
    void waitsInTheJournal();
    void isTold();
    void comesBackFromBytes();
    void signatures_data();
    void signatures();

private:
    QByteArray mail(const QByteArray &extra = {}) const
    {
        return "From: Dana Ruiz <dana@a.example>\r\nTo: help@desk.example, Tom <tom@a.example>\r\n"
               "Cc: boss@a.example\r\nSubject: Printer\r\nMessage-ID: <first@a.example>\r\n"
               "Date: Fri, 12 Jun 2026 09:00:00 +0000\r\nReferences: <zero@a.example>\r\n"
            + extra + "\r\nIt is broken.\r\n";
    }
    Received file(const QByteArray &raw)
    {
        return must(m_desk->database().write(
            [](Session &session, const QByteArray &bytes, QueueId queue, const QDateTime &now) {
                IncomingMail mail = incomingFrom({bytes, {}, 0, bytes.size(), {}}, queue);
                return receive(session, intakeRules(session), mail, now);
            },
            raw, m_queue, m_now));
    }
    Reply reply(const QString &text = u"Dear Dana,\n\nit **works** again."_s) const
    {
        Reply made;
        made.uid = newUid();
        made.ticket = m_ticket;
        made.recipients = must(m_desk->database().read(replyStart, m_ticket, m_desk->agent())).recipients;
        made.text = text;
        made.quoteIntro = u"Dana Ruiz wrote:"_s;
        made.quote = u"It is broken.\nReally."_s;
        return made;
    }
    void setState(OutboxId entry, OutboxState state)
    {
        must(m_desk->database().write(
            [](Session &session, OutboxId id, OutboxState now) {
                OutboxEntry entry = Outbox::byId(session, id);
                entry.state = now;
                Outbox::update(session, entry);
                return true;
            },
            entry, state));
    }
    Ticket ticket() const { return must(m_desk->database().read(Tickets::byId, m_ticket)); }
    QList<Message> messages() const { return must(m_desk->database().read(Messages::ofTicket, m_ticket)); }
    int found(const QString &words) const
    {
        return int(must(m_desk->database().read(
                            [](Session &session, const QString &typed) {
                                return Search::find(session, parseSearch(typed), SearchOrder::Newest, 10);
                            },
                            words))
                       .hits.size());
    }

    std::unique_ptr<Scratch> m_scratch;
    QDateTime m_now;
    std::unique_ptr<Desk> m_desk;
    QueueId m_queue;
    TicketId m_ticket;
};

void RepliesTest::init()
{
    EACH_DATABASE;
    m_scratch = std::make_unique<Scratch>(database);
    m_now = noon;
    m_desk = openDesk(*m_scratch, u"maya"_s, m_scratch->path(u"journal"_s), [this] { return m_now; });
    m_queue = must(m_desk->database().write([](Session &session) {
        const QueueId help = Catalogs::queue(session, u"Help"_s);
        Catalogs::update(session,
            Queue{help, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s, u"{agent}\n*{queue}*\n{phone}"_s, {}});
        Agent maya = Catalogs::read(session).agents.first();
        maya.name = u"Maya Lind"_s;
        Catalogs::update(session, maya);
        return help;
    }));
    m_ticket = file(mail()).ticket;
}

void RepliesTest::cleanup()
{
    m_desk.reset();
    m_scratch.reset();
}

void RepliesTest::startsFromTheLastMail()
{
    const ReplyStart start = must(m_desk->database().read(replyStart, m_ticket, m_desk->agent()));
    QCOMPARE(start.recipients.to, (QList<MailAddress>{{u"Dana Ruiz"_s, u"dana@a.example"_s}}));
    QCOMPARE(start.recipients.cc.size(), 2);
    QVERIFY(contains(start.recipients.cc, {{}, u"tom@a.example"_s}));
    QVERIFY(contains(start.recipients.cc, {{}, u"boss@a.example"_s}));
    QCOMPARE(start.before.size(), 3);
    QCOMPARE(start.from, (MailAddress{u"Maya Lind, Nordwind"_s, u"help@desk.example"_s}));
    QCOMPARE(start.subject, u"Re: Printer"_s);
    QCOMPARE(start.signature, u"Maya Lind\n*Nordwind*"_s); // nobody gave a number
    QCOMPARE(start.values.value(u"first name"_s), u"Dana"_s);

    // Where the customer wants the answer is not who had the mail.
    const TicketId other = file(mail("Reply-To: desk@a.example\r\n").replace("first@", "second@")).ticket;
    const ReplyStart elsewhere = must(m_desk->database().read(replyStart, other, m_desk->agent()));
    QCOMPARE(elsewhere.recipients.to.first().address, u"desk@a.example"_s);
    const RecipientsChange change = changeSince(elsewhere.before, elsewhere.recipients);
    QCOMPARE(change.added.size(), 1);
    QCOMPARE(change.dropped.size(), 1);
    QCOMPARE(change.dropped.first().address, u"dana@a.example"_s);

    // Somebody else wrote last, and only to us: the customer is named as left out.
    QByteArray third = mail().replace("first@", "third@");
    third.replace("From: Dana Ruiz <dana@a.example>", "From: Bert Gun <bert@b.example>");
    third.replace("09:00:00", "10:00:00");
    third.replace("Message-ID:", "In-Reply-To: <first@a.example>\r\nMessage-ID:");
    const TicketId same = file(third).ticket;
    QCOMPARE(same, m_ticket);
    const ReplyStart theirs = must(m_desk->database().read(replyStart, same, m_desk->agent()));
    QCOMPARE(theirs.recipients.to.first().address, u"bert@b.example"_s);
    const RecipientsChange left = changeSince(theirs.before, theirs.recipients);
    QCOMPARE(left.dropped, (QList<MailAddress>{{u"Dana Ruiz"_s, u"dana@a.example"_s}}));
}

void RepliesTest::whoWritesWithoutAQueue()
{
    const auto start = [this] { return must(m_desk->database().read(replyStart, m_ticket, m_desk->agent())); };
    must(m_desk->act(moveTicket, m_ticket, QueueId()));
    QVERIFY(!start().hasQueue);
    QCOMPARE(start().from, (MailAddress{u"Maya Lind, Nordwind"_s, u"help@desk.example"_s})); // there is no other
    QCOMPARE(start().signature, u"Maya Lind\n*Nordwind*"_s);
    const QueueId ward = must(m_desk->database().write([](Session &session) {
        return Catalogs::queue(session, u"Ward"_s); // cannot write
    }));
    QVERIFY(start().from.isValid());
    must(m_desk->database().write([](Session &session) {
        const QueueId sales = Catalogs::queue(session, u"Sales"_s);
        Catalogs::update(session, Queue{sales, u"Sales"_s, u"sales@desk.example"_s, {}, {}, {}});
        return sales;
    }));
    QVERIFY(!start().from.isValid()); // nobody guesses who writes
    must(m_desk->act(moveTicket, m_ticket, ward));
    QVERIFY(start().hasQueue && !start().from.isValid()); // its own is meant
}

void RepliesTest::goesOntoTheTicket()
{
    Reply sent = reply();
    sent.recipients.bcc = {{u"Archive"_s, u"archive@desk.example"_s}};
    sent.files = {{u"plan.pdf"_s, "application/pdf", "%PDF"}};
    QVERIFY(ticket().waitingSince.isValid());
    const QueuedReply queued = must(m_desk->act(sendReply, sent, 10));

    const Message mail = messages().last();
    QCOMPARE(mail.id, queued.message);
    QCOMPARE(mail.direction, Direction::Outbound);
    QCOMPARE(mail.author, m_desk->agent());
    QCOMPARE(mail.fromAddress, u"help@desk.example"_s);
    QVERIFY(mail.html);
    QVERIFY(mail.subject.startsWith(u"Re: Printer [#"));
    QCOMPARE(mail.text.trimmed(),
        u"Dear Dana,\n\nit works again.\n\n-- \nMaya Lind\nNordwind\n\nDana Ruiz wrote:\n> It is broken.\n> Really."_s);
    QVERIFY(!ticket().waitingSince.isValid());
    QCOMPARE(ticket().owner, m_desk->agent());
    QCOMPARE(ticket().category, StatusCategory::Open);
    QCOMPARE(ticket().firstResponse, noon);

    const QByteArray raw = must(m_desk->database().read(Messages::raw, mail.rawHash));
    QVERIFY(!raw.contains("archive@desk.example"));
    const Mail read = parseMail(raw);
    QCOMPARE(read.inReplyTo, QList<QByteArray>{"first@a.example"});
    QCOMPARE(read.references, (QList<QByteArray>{"zero@a.example", "first@a.example"}));
    QVERIFY(read.html.contains(u"<strong>works</strong>"));
    QVERIFY(read.html.contains(u"<em>Nordwind</em>"));
    QCOMPARE(read.attachments.size(), 1);

    const QList<OutboxRow> waiting = must(m_desk->database().read(Outbox::unsent, 10));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().entry.id, queued.outbox);
    QCOMPARE(waiting.first().entry.bcc, u"Archive <archive@desk.example>"_s);
    QCOMPARE(waiting.first().entry.notBefore, noon.addSecs(10));
    QCOMPARE(waiting.first().author, u"Maya Lind"_s);
    QCOMPARE(found(u"plan.pdf"_s), 1);
}

void RepliesTest::isSentOnce()
{
    const Reply sent = reply();
    const QueuedReply first = must(m_desk->act(sendReply, sent, 10));
    const QueuedReply again = must(m_desk->act(sendReply, sent, 10));
    QCOMPARE(again, first);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(must(m_desk->database().read(Outbox::unsentCount)), 1);
}

void RepliesTest::isTakenBack()
{
    const Ticket before = ticket();
    Reply sent = reply(u"Zebracorn"_s);
    sent.files = {{u"zebra-plan.pdf"_s, "application/pdf", "%PDF"}};
    const QueuedReply queued = must(m_desk->act(sendReply, sent, 10));
    const QByteArray hash = messages().last().rawHash;
    QCOMPARE(found(u"zebracorn"_s), 1);
    const CancelledReply cancelled = must(m_desk->act(cancelSending, queued.outbox));
    QCOMPARE(cancelled.reply, sent);
    QCOMPARE(cancelled.sent, queued.act);

    QCOMPARE(messages().size(), 1);
    QCOMPARE(must(m_desk->database().read(Outbox::unsentCount)), 0);
    QVERIFY(!must(m_desk->database().read(Messages::hasRaw, hash)));
    QCOMPARE(found(u"zebracorn"_s), 0);
    QCOMPARE(found(u"zebra-plan.pdf"_s), 0);
    Ticket after = ticket();
    after.version = before.version;
    after.updated = before.updated;
    QCOMPARE(after, before);
    // What was taken back may be sent again, as it was.
    must(m_desk->act(sendReply, sent, 10));
    QCOMPARE(messages().size(), 2);
}

/// Whoever wrote "cancel 5" into a script must not cancel another mail with it.
void RepliesTest::itsNumberIsNotGivenAgain()
{
    const QueuedReply first = must(m_desk->act(sendReply, reply(u"The first"_s), 10));
    must(m_desk->act(cancelSending, first.outbox));
    const QueuedReply second = must(m_desk->act(sendReply, reply(u"The second"_s), 10));
    QVERIFY(second.outbox.value > first.outbox.value);
    must(m_desk->act(cancelSending, second.outbox));
    QVERIFY(must(m_desk->act(sendReply, reply(u"The third"_s), 10)).outbox.value > second.outbox.value);
}

void RepliesTest::isTakenBackWhateverCame_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<StatusCategory>("category");
    QTest::addColumn<int>("written"); // since our last answer
    QTest::newRow("they write again") << u"mail"_s << StatusCategory::New << 2;
    QTest::newRow("a colleague answers") << u"reply"_s << StatusCategory::New << 0;
    QTest::newRow("given to nobody") << u"nobody"_s << StatusCategory::New << 1;
    QTest::newRow("refused, then solved") << u"solved"_s << StatusCategory::Solved << 0;
}

void RepliesTest::isTakenBackWhateverCame()
{
    QFETCH(QString, what);
    const QueuedReply queued = must(m_desk->act(sendReply, reply(), 10));
    m_now = noon.addSecs(5);
    if (what == u"mail") {
        QByteArray second = mail("In-Reply-To: <first@a.example>\r\n").replace("D: <first@", "D: <second@");
        QCOMPARE(file(second.replace("09:00:00", "12:00:05")).ticket, m_ticket);
    } else if (what == u"reply") {
        must(m_desk->act(sendReply, reply(), 0));
    } else if (what == u"nobody") {
        must(m_desk->act(assignTicket, m_ticket, AgentId()));
    } else {
        setState(queued.outbox, OutboxState::Failed);
        const Status solved = *m_desk->catalog().statusOf(StatusCategory::Solved);
        must(m_desk->act(changeTicketStatus, m_ticket, solved.id, QString()));
    }
    const int unsent = must(m_desk->database().read(Outbox::unsentCount));
    must(m_desk->act(cancelSending, queued.outbox));
    QCOMPARE(must(m_desk->database().read(Outbox::unsentCount)), unsent - 1);
    QVERIFY(must(m_desk->database().read(Integrity::check)).isSound());
    QTEST(ticket().category, "category");
    QTEST(ticket().written, "written");
    QCOMPARE(ticket().waitingSince.isValid(), ticket().written > 0);
}

void RepliesTest::whatHasGoneStays()
{
    const QueuedReply queued = must(m_desk->act(sendReply, reply(), 0));
    for (const OutboxState state :
        {OutboxState::Sending, OutboxState::Handed, OutboxState::Sent, OutboxState::Unknown}) {
        setState(queued.outbox, state);
        QCOMPARE(errorOf(m_desk->act(cancelSending, queued.outbox)), Error::Kind::Conflict);
        QCOMPARE(errorOf(m_desk->act(undoAct, queued.act)), Error::Kind::Conflict);
        if (state != OutboxState::Unknown)
            QCOMPARE(errorOf(m_desk->act(sendAgain, queued.outbox)), Error::Kind::Conflict);
    }
    QCOMPARE(messages().size(), 2);
    must(m_desk->act(sendAgain, queued.outbox)); // nobody knows; whoever asked them does
    QCOMPARE(must(m_desk->database().read(Outbox::byId, queued.outbox)).state, OutboxState::Waiting);
}

void RepliesTest::isRefused_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::newRow("nobody to") << u""_s << u"help@desk.example"_s;
    QTest::newRow("no address") << u"dana"_s << u"help@desk.example"_s;
    QTest::newRow("two in one") << u"a@b.example\r\nc@d.example"_s << u"help@desk.example"_s;
    QTest::newRow("nobody from") << u"dana@a.example"_s << u""_s;
}

void RepliesTest::isRefused()
{
    QFETCH(QString, to);
    QFETCH(QString, from);
    must(m_desk->database().write(
        [](Session &session, QueueId queue, const QString &address) {
            Catalogs::update(session, Queue{queue, u"Help"_s, address, {}, {}, {}});
            return true;
        },
        m_queue, from));
    Reply sent = reply();
    sent.recipients = {{{{}, to}}, {}, {}};
    QCOMPARE(errorOf(m_desk->act(sendReply, sent, 10)), Error::Kind::Refused);
    QCOMPARE(messages().size(), 1);
}

void RepliesTest::findsItsTicketAgain()
{
    const QueuedReply queued = must(m_desk->act(sendReply, reply(), 10));
    // The customer's program kept our Message-ID and nothing else.
    const Received answer = file("From: dana@a.example\r\nTo: help@desk.example\r\nSubject: thanks\r\nIn-Reply-To: <"
        + queued.messageId.toUtf8() + ">\r\nMessage-ID: <third@a.example>\r\n\r\nGreat.\r\n");
    QCOMPARE(answer.ticket, m_ticket);
    // Its own copy from the Sent folder is the same mail.
    const QByteArray raw = must(m_desk->database().read(Messages::raw, messages().at(1).rawHash));
    QVERIFY(file(raw).duplicate);
}

void RepliesTest::itsCopyIsTheSameMail()
{
    m_now = noon.addMSecs(417);
    must(m_desk->act(sendReply, reply(), 10));
    const QByteArray raw = must(m_desk->database().read(Messages::raw, messages().last().rawHash));
    QVERIFY(file("Received: from list.example; Fri, 12 Jun 2026 12:00:09 +0000\r\n" + raw).duplicate);
}

void RepliesTest::hasOneToken()
{
    must(m_desk->act(sendReply, reply(), 10));
    QString subject = messages().last().subject;
    const TicketId other = file(mail().replace("first@", "other@").replace("zero@", "nought@")).ticket;
    must(m_desk->act(mergeTickets, QList<TicketId>{m_ticket}, other));
    m_ticket = other;
    for (int answers = 0; answers < 2; ++answers) {
        Reply next = reply();
        next.subject = subject;
        subject = must(m_desk->database().read(Messages::byId, must(m_desk->act(sendReply, next, 10)).message)).subject;
        QCOMPARE(subject.count(u"[#"_s), 1);
        QVERIFY(subject.startsWith(u"Re: Printer [#%1-"_s.arg(ticket().number)));
    }
}

void RepliesTest::answersAnAnswer()
{
    must(m_desk->act(sendReply, reply(), 10));
    // Ours is the last one, yet the customer's is what is answered.
    const ReplyStart start = must(m_desk->database().read(replyStart, m_ticket, m_desk->agent()));
    QCOMPARE(start.answered->messageId, u"first@a.example"_s);
    QCOMPARE(start.subject, u"Re: Printer"_s);
}

void RepliesTest::isSentOn()
{
    const QByteArray attached
        = "From: Dana Ruiz <dana@a.example>\r\nTo: help@desk.example\r\nSubject: Printer\r\nMessage-ID: "
          "<second@a.example>\r\nReferences: <first@a.example>\r\nIn-Reply-To: <first@a.example>\r\n"
          "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee <this>.\r\n--x\r\n"
          "Content-Type: text/csv; name=log.csv\r\nContent-Disposition: attachment; filename=log.csv\r\n\r\n1;2\r\n"
          "--x--\r\n";
    const MessageId mail = file(attached).message;
    const Ticket before = ticket();
    Reply forward = must(m_desk->database().read(forwarding, mail));
    QCOMPARE(forward.ticket, m_ticket);
    QVERIFY(forward.recipients.isEmpty());
    QCOMPARE(forward.subject, u"Fwd: Printer"_s);
    QCOMPARE(forward.files.size(), 1);
    QCOMPARE(forward.files.first().name, u"log.csv"_s);
    QCOMPARE(forward.files.first().content.trimmed(), "1;2");
    QCOMPARE(Reply::fromBytes(forward.toBytes()), forward);
    forward.recipients.to << MailAddress{u"The maker"_s, u"service@maker.example"_s};
    forward.text = u"Please have a look."_s;
    const QueuedReply sent = must(m_desk->act(sendReply, forward, 10));
    const Message ours = must(m_desk->database().read(Messages::byId, sent.message));
    QCOMPARE(ours.to, u"The maker <service@maker.example>"_s);
    QVERIFY2(ours.text.contains(u"---------- Forwarded message ----------\nFrom: Dana Ruiz <dana@a.example>\nDate: "),
        qPrintable(ours.text));
    QVERIFY(ours.text.contains(u"To: help@desk.example\n\nSee <this>.") && !ours.text.contains(u"> See"));
    const Mail raw = parseMail(must(m_desk->database().read(Messages::raw, ours.rawHash)));
    QVERIFY(raw.inReplyTo.isEmpty());
    QCOMPARE(raw.references.last(), "second@a.example");
    QCOMPARE(raw.attachments.size(), 1);
    QVERIFY(raw.html.contains(u"See &lt;this&gt;."));
    // The customer has not been answered.
    const Ticket after = ticket();
    QCOMPARE(after.waitingSince, before.waitingSince);
    QCOMPARE(after.owner, before.owner);
    QCOMPARE(after.status, before.status);
    // What the maker writes comes onto this ticket.
    const TicketId back = file("From: service@maker.example\r\nTo: help@desk.example\r\nSubject: RE: Printer\r\n"
                               "Message-ID: <m@maker.example>\r\nIn-Reply-To: <"
        + ours.messageId.toUtf8() + ">\r\n\r\nA new fuse.\r\n")
                              .ticket;
    QCOMPARE(back, m_ticket);
    must(m_desk->act(undoAct, sent.act));
    QCOMPARE(messages().size(), 3);
}

void RepliesTest::isSentOnAsItLooked()
{
    const QByteArray png
        = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const auto picture = [&png](const QByteArray &id) -> QByteArray {
        return "--y\r\nContent-Type: image/png; name=image.png\r\nContent-Disposition: inline; filename=image.png\r\n"
               "Content-ID: <"
            + id + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png + "\r\n";
    };
    const MessageId mail
        = file("From: Dana Ruiz <dana@a.example>\r\nTo: help@desk.example\r\nCc: Tom <tom@a.example>\r\n"
               "Subject: Printer\r\nMessage-ID: <second@a.example>\r\nIn-Reply-To: <first@a.example>\r\n"
               "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
               "Content-Type: multipart/related; boundary=y\r\n\r\n--y\r\nContent-Type: text/html\r\n\r\n"
               "<p onclick=x>It is <b>red</b>: <img src='cid:One@a'><img src='cid:two@a' alt=second></p>\r\n"
            + picture("one@a") + picture("two@a")
            + "--y--\r\n--x\r\nContent-Type: text/csv; name=log.csv\r\n"
              "Content-Disposition: attachment; filename=log.csv\r\n\r\n1;2\r\n--x--\r\n")
              .message;
    Reply forward = must(m_desk->database().read(forwarding, mail));
    QVERIFY2(forward.quoteIntro.endsWith(u"\nTo: help@desk.example\nCc: Tom <tom@a.example>"),
        qPrintable(forward.quoteIntro));
    QCOMPARE(forward.files.size(), 3);
    forward.files << MailFile{u"plan.txt"_s, "text/plain", "A plan"};
    forward.recipients.to << MailAddress{{}, u"service@maker.example"_s};
    const QueuedReply sent = must(m_desk->act(sendReply, forward, 10));
    const Message ours = must(m_desk->database().read(Messages::byId, sent.message));
    const Mail seen = parseMail(must(m_desk->database().read(Messages::raw, ours.rawHash)));
    QVERIFY2(seen.html.contains(u"It is <b>red</b>:"), qPrintable(seen.html));
    QVERIFY(!seen.html.contains(u"onclick"));
    QCOMPARE(seen.attachments.size(), 4);
    int shown = 0;
    for (const MailPart &part : seen.attachments) {
        shown += part.inlineShown ? 1 : 0;
        QCOMPARE(part.inlineShown, part.name == u"image.png");
    }
    QCOMPARE(shown, 2);
    // Taken back, each file has its own bytes again.
    const CancelledReply back = must(m_desk->act(cancelSending, sent.outbox));
    QCOMPARE(back.reply.files.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(back.reply.files.at(i).content.trimmed(), forward.files.at(i).content.trimmed());
}

void RepliesTest::isSentOnceMore()
{
    Reply first = reply();
    first.files << MailFile{u"plan.txt"_s, "text/plain", "A plan"};
    first.recipients.bcc << MailAddress{{}, u"unseen@a.example"_s};
    const QueuedReply sent = must(m_desk->act(sendReply, first, 10));
    Reply again = must(m_desk->database().read(resending, sent.message));
    QVERIFY(again.uid != first.uid);
    again.uid = first.uid;
    QCOMPARE(again.recipients, first.recipients);
    QCOMPARE(again.text, first.text);
    QCOMPARE(again.quote, first.quote);
    QCOMPARE(again.files, first.files);
    again.uid = newUid();
    const QueuedReply more = must(m_desk->act(sendReply, again, 10));
    QCOMPARE(messages().size(), 3);
    QVERIFY(more.messageId != sent.messageId);
    QCOMPARE(must(m_desk->database().read(Messages::byId, more.message)).subject.count(u"[#"_s), 1);
    // Whoever has it does not get it twice for another one's refusal.
    must(m_desk->database().write(
        [](Session &session, OutboxId id) {
            OutboxEntry entry = Outbox::byId(session, id);
            entry.state = OutboxState::Failed;
            entry.recipients = textOf({{u"DANA@a.example"_s, OutboxRecipient::State::Taken, {}},
                {u"tom@a.example"_s, OutboxRecipient::State::Refused, u"550 no"_s},
                {u"boss@a.example"_s, OutboxRecipient::State::Taken, {}},
                {u"unseen@a.example"_s, OutboxRecipient::State::Bounced, u"full"_s}});
            Outbox::update(session, entry);
            return true;
        },
        sent.outbox));
    const Recipients rest = must(m_desk->database().read(resending, sent.message)).recipients;
    QCOMPARE(rest.all().size(), 2);
    QCOMPARE(rest.to, (QList<MailAddress>{{u"Tom"_s, u"tom@a.example"_s}}));
    QVERIFY(rest.cc.isEmpty());
    QCOMPARE(rest.bcc.first().address, u"unseen@a.example"_s);
    // What others wrote is not ours to send.
    const Result<Reply> theirs = m_desk->database().read(resending, messages().first().id).result();
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().kind, Error::Kind::Refused);
}

void RepliesTest::showsPictures()
{
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    Reply shown = reply(u"Look: ![Picture 1](picture-1.png)"_s);
    shown.files << MailFile{u"plan.txt"_s, "text/plain", "A plan"} << MailFile{u"other.png"_s, "image/png", png}
                << MailFile{u"picture-1.png"_s, "image/png", png};
    const QueuedReply sent = must(m_desk->act(sendReply, shown, 10));
    const Message ours = must(m_desk->database().read(Messages::byId, sent.message));
    const QByteArray bytes = must(m_desk->database().read(Messages::raw, ours.rawHash));
    const qsizetype related = bytes.indexOf("multipart/related");
    QVERIFY(bytes.indexOf("multipart/mixed") < bytes.indexOf("multipart/alternative"));
    QVERIFY(bytes.indexOf("multipart/alternative") < related);
    QVERIFY(bytes.indexOf("Content-Disposition: inline") > related);
    QCOMPARE(bytes.count("Content-Disposition: attachment"), 2);
    const Mail raw = parseMail(bytes);
    QCOMPARE(raw.attachments.size(), 3);
    const auto inlined = std::find_if(
        raw.attachments.begin(), raw.attachments.end(), [](const MailPart &part) { return !part.contentId.isEmpty(); });
    QVERIFY(inlined != raw.attachments.end());
    QCOMPARE(inlined->name, u"picture-1.png"_s);
    QVERIFY2(raw.html.contains(u"<img src=\"cid:%1\" alt=\"Picture 1\">"_s.arg(QString::fromUtf8(inlined->contentId))),
        qPrintable(raw.html));
    QVERIFY(ours.text.startsWith(u"Look: Picture 1"));
    // Taken back, each file has its own bytes again.
    const CancelledReply back = must(m_desk->act(cancelSending, sent.outbox));
    QCOMPARE(back.reply.files, shown.files);
}

void RepliesTest::waitsInTheJournal()
{
    const Reply sent = reply();
    m_desk->journal().put(sent.uid.toString(QUuid::WithoutBraces), Journal::Kind::Reply, sent.toBytes());
    m_desk->deliverJournal();
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Reply).isEmpty());
    QCOMPARE(messages().size(), 2);
    // The answer was lost on the way, so it is handed in again.
    m_desk->journal().put(sent.uid.toString(QUuid::WithoutBraces), Journal::Kind::Reply, sent.toBytes());
    m_desk->deliverJournal();
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Reply).isEmpty());
    QCOMPARE(messages().size(), 2);
}

void RepliesTest::isTold()
{
    const auto setAddress = [this](const QString &address) {
        must(m_desk->database().write(
            [](Session &session, QueueId queue, const QString &from) {
                Catalogs::update(session, Queue{queue, u"Help"_s, from, {}, {}, {}});
                return true;
            },
            m_queue, address));
    };
    const Reply sent = reply();
    setAddress({});
    QVERIFY(m_desk->keepForLater(sent.uid, Journal::Kind::Reply, sent.toBytes()));
    QVERIFY(m_desk->keepForLater(newUid(), Journal::Kind::Note, R"({"ticket": 99, "text": "Called"})"));
    QSignalSpy refused(m_desk.get(), &Desk::notTaken);
    m_desk->deliverJournal();
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(refused[0][0].value<Journal::Entry>().kind, Journal::Kind::Note);
    QCOMPARE(refused[0][2].value<Error>().kind, Error::Kind::NotFound);
    const auto entry = refused[1][0].value<Journal::Entry>();
    QCOMPARE(Reply::fromBytes(entry.content), sent);
    QCOMPARE(refused[1][1].value<TicketId>(), m_ticket);
    QCOMPARE(refused[1][2].value<Error>().kind, Error::Kind::Refused);

    setAddress(u"help@desk.example"_s); // whoever did not hear of it has lost nothing
    m_desk->deliverJournal();
    QTRY_VERIFY(m_desk->journal().entries(Journal::Kind::Reply).isEmpty());
    QCOMPARE(messages().size(), 2);
}

void RepliesTest::comesBackFromBytes()
{
    Reply sent = reply();
    sent.recipients.bcc = {{u"A"_s, u"a@b.example"_s}};
    sent.files = {{u"x"_s, "a/b", QByteArray("\0\1", 2)}};
    sent.status = StatusId{3};
    QCOMPARE(Reply::fromBytes(sent.toBytes()), sent);
    Reply::fromBytes(sent.toBytes().left(40)); // a torn entry is read as far as it goes
}

void RepliesTest::signatures_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("phone");
    const QString none;
    const QString number = u"+49 30 23125-0"_s;
    QTest::newRow("the usual one") << u""_s << u"Maya\nNordwind"_s << none;
    QTest::newRow("lines without a value go") << u"{agent}\nCall {phone}\n\nBye"_s << u"Maya\n\nBye"_s << none;
    QTest::newRow("other braces stay") << u"{agent} {x} {"_s << u"Maya {x} {"_s << none;
    QTest::newRow("as people write them") << u"{ Agent }"_s << u"Maya"_s << none;
    QTest::newRow("from a person") << u"Kind regards\n\n"_s << u"Kind regards\nMaya"_s << none;
    QTest::newRow("part of a word is no name") << u"Mayas desk"_s << u"Mayas desk\nMaya"_s << none;
    QTest::newRow("who can be called") << u"Kind regards"_s << u"Kind regards\nMaya\n+49 30 23125-0"_s << number;
    QTest::newRow("nothing twice") << u"Best, **MAYA**\nTel. 030 231250"_s << u"Best, **MAYA**\nTel. 030 231250"_s
                                   << number;
    QTest::newRow("in groups") << u"{agent}\n{phone} (8-17)"_s << u"Maya\n+49 30 23125-0 (8-17)"_s << number;
    QTest::newRow("another number") << u"{agent}, fax 030 231259"_s << u"Maya, fax 030 231259\n+49 30 23125-0"_s
                                    << number;
    QTest::newRow("no digits over lines")
        << u"{agent}\n0302\n31250"_s << u"Maya\n0302\n31250\n+49 30 23125-0"_s << number;
    QTest::newRow("a number in letters") << u"{agent}, call HELP desk"_s << u"Maya, call HELP desk"_s << u"help"_s;
}

void RepliesTest::signatures()
{
    QFETCH(QString, kept);
    QFETCH(QString, phone);
    QHash<QString, QString> values{{u"agent"_s, u"Maya"_s}, {u"queue"_s, u"Nordwind"_s}};
    if (!phone.isEmpty())
        values.insert(u"phone"_s, phone);
    QTEST(signatureFor(kept, values), "shown");
}

QTEST_GUILESS_MAIN(RepliesTest)
#include "replies.moc"
