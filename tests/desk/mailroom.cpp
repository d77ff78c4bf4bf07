// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail comes in from a real server and goes out to one that has its moods; lines and programs break in between.
#include "earshot/desk/mailroom.h"
#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"

#include "mailservers.h"
#include "support.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

QByteArray mailNumber(int number, qsizetype bytes = 200)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray body;
    for (int line = 0; body.size() < bytes; ++line)
        body += "Words of mail " + id + ", line " + QByteArray::number(line) + ".\r\n";
    return mailText("Person " + id + " <p" + QByteArray::number(number % 7) + "@customer.example>", "Matter " + id,
        body, "m" + id + "@customer.example");
}

int messages(Desk &desk)
{
    return must(desk.database().read(
        [](Session &session) { return session.one<int>(u"SELECT COUNT(*) FROM message"_s).value_or(0); }));
}

} // namespace

class MailroomTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    std::unique_ptr<Dovecot> m_imap;
    std::unique_ptr<TakingServer> m_smtp;
    std::unique_ptr<QTemporaryDir> m_folder;

    MailServer server(quint16 port) const
    {
        return {u"localhost"_s, port, MailSecurity::Tls, m_certificates.pem(u"cert.pem"_s), {}};
    }
    Mailbox mailbox(quint16 imapPort = 0) const
    {
        Mailbox mailbox;
        mailbox.uid = newUid();
        mailbox.address = u"help@desk.example"_s;
        mailbox.incoming = server(imapPort > 0 ? imapPort : m_imap->port());
        mailbox.outgoing = server(m_smtp->port());
        mailbox.user = u"maya"_s;
        return mailbox;
    }
    void add(Desk &desk, const Mailbox &mailbox, const QString &secret = u"secret"_s)
    {
        must(desk.act(addMailbox, mailbox, u"Help"_s, u"The Help Desk"_s));
        FolderSecrets(m_folder->path()).write(mailbox.address, secret, this, [](const Result<bool> &kept) {
            QVERIFY(kept);
        });
    }
    /// One round from beginning to end; what came of it.
    struct Round {
        MailCount count;
        QList<Mailroom::Trouble> troubles;
    };
    Round once(Desk &desk)
    {
        FolderSecrets secrets(m_folder->path());
        Mailroom mailroom(desk, secrets);
        QSignalSpy finished(&mailroom, &Mailroom::finished);
        mailroom.startOnce();
        if (finished.isEmpty() && !finished.wait(120'000))
            qFatal("the mailroom does not come to an end");
        return {mailroom.count(), mailroom.troubles()};
    }
    /// A reply to the customer who wrote, with these people instead.
    QueuedReply answer(Desk &desk, TicketId ticket, const QStringList &people)
    {
        Reply reply;
        reply.uid = newUid();
        reply.ticket = ticket;
        reply.text = u"It works again."_s;
        for (const QString &person : people)
            reply.recipients.to << MailAddress{{}, person};
        return must(desk.act(sendReply, reply, 0));
    }
    static OutboxEntry entry(Desk &desk, OutboxId id) { return must(desk.database().read(Outbox::byId, id)); }

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void initTestCase()
    {
        if (!Dovecot::isInstalled())
            QSKIP("dovecot is missing (dovecot-imapd): no mail can be fetched");
        QVERIFY2(m_certificates.make(), "openssl is missing");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_imap = std::make_unique<Dovecot>();
        QVERIFY2(m_imap->start(m_certificates), m_imap->log());
        m_smtp = std::make_unique<TakingServer>(m_certificates.server());
    }
    void cleanup()
    {
        m_smtp.reset();
        m_imap.reset();
    }

    void everyMailComesOnce()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        constexpr int mails = 250; // more than go at once
        for (int number = 0; number < mails; ++number)
            m_imap->deliver(mailNumber(number));
        Round round = once(*desk);
        QCOMPARE(round.troubles.size(), 0);
        QCOMPARE(round.count.fetched, mails);
        QCOMPARE(round.count.stored, mails);
        QCOMPARE(messages(*desk), mails);
        const QList<MailboxState> states = must(desk->database().read(Mailboxes::states));
        QCOMPARE(states.size(), 1);
        QVERIFY(states.first().incoming.lastSuccess.isValid());
        QCOMPARE(states.first().waiting, 0);

        QCOMPARE(once(*desk).count.fetched, 0);
        m_imap->deliver(mailNumber(mails));
        round = once(*desk);
        QCOMPARE(round.count.fetched, 1);
        QCOMPARE(round.count.stored, 1);

        m_imap->renumber();
        round = once(*desk);
        QCOMPARE(round.count.stored, 0);
        QCOMPARE(messages(*desk), mails + 1);
        QCOMPARE(m_imap->mails(), mails + 1); // left as they are
    }

    void aLineThatBreaksAgainAndAgainIsEnough()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        BreakingLine line(m_imap->port(), 200'000);
        add(*desk, mailbox(line.port()));
        constexpr int mails = 40;
        for (int number = 0; number < mails; ++number)
            m_imap->deliver(mailNumber(number, number % 10 == 0 ? 900'000 : 20'000));
        const Round round = once(*desk);
        QVERIFY2(
            round.troubles.isEmpty(), round.troubles.isEmpty() ? "" : qPrintable(round.troubles.first().fault.detail));
        QCOMPARE(round.count.stored, mails);
        QCOMPARE(messages(*desk), mails);
        QVERIFY(line.lines() > 5);
    }

    void newNumbersNeedTheHeadsAlone()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        BreakingLine line(m_imap->port(), 0);
        add(*desk, mailbox(line.port()));
        constexpr int mails = 30;
        for (int number = 0; number < mails; ++number)
            m_imap->deliver(mailNumber(number, 30'000));
        // Two with one name: who sends a mail twice means it.
        m_imap->deliver(mailText("Eve <eve@customer.example>", "Same", "One.\r\n", "same@customer.example"));
        m_imap->deliver(mailText("Eve <eve@customer.example>", "Same", "Two.\r\n", "same@customer.example"));
        QCOMPARE(once(*desk).count.stored, mails + 2);
        const qint64 first = line.sent();
        QVERIFY(first > mails * 30'000);
        m_imap->renumber();
        m_imap->deliver(mailNumber(mails));
        const Round round = once(*desk);
        QCOMPARE(round.count.stored, 1);
        QCOMPARE(round.count.duplicates, mails + 2);
        QCOMPARE(messages(*desk), mails + 3);
        QVERIFY2(line.sent() - first < first / 4, qPrintable(QString::number(line.sent() - first)));
        QCOMPARE(once(*desk).count.fetched, 0); // it was read up to the end
    }

    void newMailIsSeenAtOnce()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        FolderSecrets secrets(m_folder->path());
        Mailroom mailroom(*desk, secrets);
        QSignalSpy finished(&mailroom, &Mailroom::finished);
        mailroom.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            must(desk->database().read(Mailboxes::states)).first().incoming.lastSuccess.isValid(), 20'000);
        for (int number = 0; number < 3; ++number) {
            m_imap->deliver(mailNumber(number));
            QTRY_COMPARE_WITH_TIMEOUT(messages(*desk), number + 1, 20'000);
        }
        mailroom.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        // Nobody holds it any more.
        QCOMPARE(must(desk->database().read(Mailboxes::holder, must(desk->database().read(Mailboxes::all)).first().id)),
            QString());
    }

    void onlyOneIsAtWork()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        const auto other = openDesk(scratch, u"eve"_s);
        add(*desk, mailbox());
        constexpr int mails = 60;
        for (int number = 0; number < mails; ++number)
            m_imap->deliver(mailNumber(number));
        FolderSecrets secrets(m_folder->path());
        Mailroom one(*desk, secrets);
        Mailroom two(*other, secrets);
        QSignalSpy oneFinished(&one, &Mailroom::finished);
        QSignalSpy twoFinished(&two, &Mailroom::finished);
        one.startOnce();
        two.startOnce();
        QTRY_VERIFY_WITH_TIMEOUT(!oneFinished.isEmpty() && !twoFinished.isEmpty(), 60'000);
        QCOMPARE(one.count().fetched + two.count().fetched, mails);
        QCOMPARE(messages(*desk), mails);
    }

    void whatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("password") << u"password"_s << int(MailFault::Kind::Login);
        QTest::newRow("unknown authority") << u"authority"_s << int(MailFault::Kind::SelfSigned);
        QTest::newRow("another host") << u"host"_s << int(MailFault::Kind::WrongHost);
        QTest::newRow("nobody there") << u"port"_s << int(MailFault::Kind::Unreachable);
        QTest::newRow("no secret") << u"secret"_s << int(MailFault::Kind::NoSecret);
        QTest::newRow("no folder") << u"folder"_s << int(MailFault::Kind::NoFolder);
    }
    void whatIsNotInOrderIsRefused()
    {
        SCRATCH(scratch);
        QFETCH(QString, what);
        QFETCH(int, kind);
        const auto desk = openDesk(scratch);
        m_imap->deliver(mailNumber(1));
        Mailbox box = mailbox();
        if (what == u"authority")
            box.incoming.authorities.clear();
        if (what == u"host")
            box.incoming.host = u"127.0.0.1"_s;
        if (what == u"port")
            box.incoming.port = freePort();
        if (what == u"folder")
            box.folder = u"Elsewhere"_s;
        add(*desk, box, what == u"password" ? u"wrong"_s : u"secret"_s);
        if (what == u"secret")
            FolderSecrets(m_folder->path()).remove(box.address, this, [](const Result<bool> &) {});
        const Round round = once(*desk);
        QCOMPARE(std::count_if(round.troubles.begin(), round.troubles.end(),
                     [](const Mailroom::Trouble &trouble) { return trouble.way == Mailroom::Way::Incoming; }),
            1);
        QCOMPARE(int(round.troubles.first().fault.kind), kind);
        QCOMPARE(messages(*desk), 0);
        const MailboxState state = must(desk->database().read(Mailboxes::states)).first();
        QVERIFY(state.incoming.isFailing());
        QCOMPARE(int(state.incoming.fault.kind), kind);
    }

    void doneMailsAreMoved()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        Mailbox box = mailbox();
        box.doneFolder = u"Done & filed"_s;
        add(*desk, box);
        for (int number = 0; number < 5; ++number)
            m_imap->deliver(mailNumber(number));
        const Round round = once(*desk);
        QCOMPARE(round.troubles.size(), 0);
        QCOMPARE(round.count.stored, 5);
        QCOMPARE(m_imap->mails(), 0);
        QCOMPARE(m_imap->mails(u"Done &- filed"_s), 5);
    }

    void aNewMatterIsAcknowledgedOnce()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        Mailbox box = mailbox();
        box.acknowledger = desk->agent();
        add(*desk, box);
        const auto written = [](const QByteArray &id, const QDateTime &at, const QByteArray &more = {}) {
            return mailText("Eve <eve@customer.example>", "Matter " + id, "Hello", id + "@customer.example", more,
                "help@desk.example", at);
        };
        m_imap->deliver(written("old", noon.addDays(-3))); // lay there before
        m_imap->deliver(written("bulk", noon, "Precedence: bulk\r\n"));
        m_imap->deliver(written("out", noon, "Auto-Submitted: auto-replied\r\n"));
        m_imap->deliver(written("one", noon.addSecs(-60)));
        m_imap->deliver(written("two", noon.addSecs(-30))); // within the hour
        once(*desk);
        QCOMPARE(m_smtp->mails().size(), 1); // with what came, not in the next round
        once(*desk);
        QCOMPARE(m_smtp->mails().size(), 1);
        const TakingServer::Taken note = m_smtp->mails().first();
        QCOMPARE(note.from, QByteArray());
        QCOMPARE(note.to, QByteArrayList{"eve@customer.example"});
        QVERIFY(note.raw.contains("Auto-Submitted: auto-replied"));
        QVERIFY(note.raw.contains("X-Auto-Response-Suppress: All"));
        QVERIFY(note.raw.contains("X-Earshot-Loop: "));
        QVERIFY(note.raw.contains("In-Reply-To: <one@customer.example>"));
        QVERIFY(note.raw.contains("automatic"));
        QVERIFY(note.raw.contains("maya")); // a person's name
        QVERIFY(parseMail(note.raw).automatic != Automatic::None); // another desk says nothing to it
        // Nobody has answered yet.
        const TicketId ticket = *must(desk->database().read(Messages::ticketOf, QByteArray("one@customer.example")));
        QVERIFY(must(desk->database().read(Tickets::byId, ticket)).waitingSince.isValid());
    }

    void twoDesksStopAtOneMailEach_data()
    {
        QTest::addColumn<bool>("isStripped"); // a server between them takes away what says that a program wrote it
        QTest::addColumn<int>("mails");
        QTest::newRow("as they write it") << false << 1;
        QTest::newRow("without the headers") << true << 2;
    }
    void twoDesksStopAtOneMailEach()
    {
        QFETCH(bool, isStripped);
        QFETCH(int, mails);
        SCRATCH(scratch);
        Scratch other(database);
        const auto here = openDesk(scratch);
        const auto there = openDesk(other);
        Mailbox ours = mailbox();
        ours.acknowledger = here->agent();
        Mailbox theirs = mailbox();
        theirs.address = u"help@other.example"_s;
        theirs.user = u"eve"_s;
        theirs.acknowledger = there->agent();
        add(*here, ours);
        add(*there, theirs);
        // Somebody there writes; from then on whatever goes out is delivered.
        m_imap->deliver(mailText("Desk Two <help@other.example>", "Matter", "Hello", "first@other.example", {},
            "help@desk.example", noon.addSecs(-60)));
        int delivered = 0;
        for (int round = 0; round < 6; ++round) {
            once(round % 2 == 0 ? *here : *there);
            for (; delivered < m_smtp->mails().size(); ++delivered) {
                const TakingServer::Taken &mail = m_smtp->mails().at(delivered);
                QByteArray raw = mail.raw;
                if (isStripped) {
                    for (const char *header :
                        {"Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "X-Earshot-Loop"})
                        raw.replace(header, "X-Gone");
                }
                m_imap->deliver(raw, mail.to.contains("help@desk.example") ? u"maya"_s : u"eve"_s);
            }
        }
        QCOMPARE(m_smtp->mails().size(), mails);
        QVERIFY(m_smtp->copies("help@other.example") == 1 && m_smtp->copies("help@desk.example") <= 1);
    }

    void repliesGoOutOnce()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        m_imap->deliver(mailNumber(1));
        once(*desk);
        const OutboxId sent = answer(*desk, TicketId{1}, {u"p1@customer.example"_s}).outbox;
        Round round = once(*desk);
        QCOMPARE(round.count.sent, 1);
        QCOMPARE(entry(*desk, sent).state, OutboxState::Sent);
        QCOMPARE(m_smtp->copies("p1@customer.example"), 1);
        QCOMPARE(m_smtp->mails().first().from, QByteArray("help@desk.example"));
        QVERIFY(m_smtp->mails().first().raw.contains("In-Reply-To: <m1@customer.example>"));
        QCOMPARE(once(*desk).count.sent, 0);
        QCOMPARE(m_smtp->copies("p1@customer.example"), 1);
    }

    void whatAServerSaysIsKept()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        m_imap->deliver(mailNumber(1));
        once(*desk);
        const OutboxId later = answer(*desk, TicketId{1}, {u"later@x.example"_s}).outbox;
        const OutboxId grey = answer(*desk, TicketId{1}, {u"once@x.example"_s}).outbox;
        const OutboxId never = answer(*desk, TicketId{1}, {u"no@x.example"_s}).outbox;
        const OutboxId some
            = answer(*desk, TicketId{1}, {u"ann@x.example"_s, u"no@x.example"_s, u"bob@x.example"_s}).outbox;
        const OutboxId mixed = answer(*desk, TicketId{1}, {u"cy@x.example"_s, u"later@x.example"_s}).outbox;
        const Round round = once(*desk);
        QCOMPARE(round.count.deferred, 3);
        QCOMPARE(round.count.failed, 1);
        QCOMPARE(round.count.sent, 1);
        QCOMPARE(entry(*desk, later).state, OutboxState::Deferred);
        QCOMPARE(entry(*desk, later).notBefore, noon.addSecs(60));
        QCOMPARE(entry(*desk, never).state, OutboxState::Failed);
        QVERIFY(entry(*desk, never).trouble.contains(u"nobody of that name"));
        QCOMPARE(entry(*desk, some).state, OutboxState::Sent);
        QVERIFY(entry(*desk, some).trouble.contains(u"nobody of that name")); // by whom it was not taken is told
        QCOMPARE(entry(*desk, mixed).state, OutboxState::Deferred);
        // Whoever has it does not get it again, and nobody takes back what somebody has.
        QCOMPARE(errorOf(desk->act(cancelSending, mixed)), Error::Kind::Conflict);
        for (const OutboxId id : {later, grey, mixed})
            must(desk->act(sendAgain, id));
        QCOMPARE(once(*desk).count.sent, 1);
        QCOMPARE(entry(*desk, grey).state, OutboxState::Sent);
        QCOMPARE(m_smtp->copies("cy@x.example"), 1);
        QCOMPARE(m_smtp->copies("once@x.example"), 1);
        QCOMPARE(m_smtp->copies("ann@x.example"), 1);
    }

    void whatMayHaveGoneIsNotSentTwice()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        m_imap->deliver(mailNumber(1));
        once(*desk);
        const OutboxId cut = answer(*desk, TicketId{1}, {u"cut@x.example"_s}).outbox;
        const OutboxId behind = answer(*desk, TicketId{1}, {u"ann@x.example"_s}).outbox;
        Round round = once(*desk);
        QCOMPARE(round.count.unknown, 1);
        QCOMPARE(round.count.sent, 1);
        QCOMPARE(entry(*desk, cut).state, OutboxState::Unknown);
        QCOMPARE(entry(*desk, behind).state, OutboxState::Sent);
        once(*desk);
        QCOMPARE(m_smtp->copies("cut@x.example"), 1);
        QCOMPARE(errorOf(desk->act(cancelSending, cut)), Error::Kind::Conflict);
        must(desk->act(sendAgain, cut)); // somebody has asked them, and it was not there
        once(*desk);
        QCOMPARE(m_smtp->copies("cut@x.example"), 2);
    }

    void goesAwayInBetween()
    {
        SCRATCH(scratch);
        auto desk = openDesk(scratch);
        add(*desk, mailbox());
        m_imap->deliver(mailNumber(1));
        once(*desk);
        QList<OutboxId> replies;
        for (int number = 0; number < 20; ++number)
            replies << answer(*desk, TicketId{1}, {u"r%1@x.example"_s.arg(number)}).outbox;
        FolderSecrets secrets(m_folder->path());
        auto mailroom = std::make_unique<Mailroom>(*desk, secrets);
        mailroom->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_smtp->mails().size() >= 3, 20'000);
        mailroom.reset(); // the window is closed
        desk.reset();
        desk = openDesk(scratch);
        QCOMPARE(must(desk->database().read(Mailboxes::holder, must(desk->database().read(Mailboxes::all)).first().id)),
            QString());
        for (const OutboxId id : replies) {
            if (entry(*desk, id).state == OutboxState::Deferred)
                must(desk->act(sendAgain, id));
        }
        once(*desk);
        for (int number = 0; number < 20; ++number) {
            const int copies = m_smtp->copies("r" + QByteArray::number(number) + "@x.example");
            const OutboxState state = entry(*desk, replies.at(number)).state;
            QVERIFY(copies == 1 || (copies == 0 && state == OutboxState::Unknown));
            QVERIFY(state == OutboxState::Sent || state == OutboxState::Unknown);
        }
    }

    void whoeverTakesOverSendsWhatHasNotGone_data()
    {
        QTest::addColumn<bool>("isHanded");
        QTest::newRow("before the last byte") << false;
        QTest::newRow("as the last byte is said") << true; // nobody knows
    }
    void whoeverTakesOverSendsWhatHasNotGone()
    {
        QFETCH(bool, isHanded);
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        m_imap->deliver(mailNumber(1));
        once(*desk);
        const OutboxId id = answer(*desk, TicketId{1}, {u"ann@x.example"_s}).outbox;
        const MailboxId box = must(desk->database().read(Mailboxes::all)).first().id;
        const QString gone = u"elsewhere"_s;
        QVERIFY(must(desk->act(holdMailbox, box, gone)));
        const Handover handover = must(desk->act(handOver, box, gone, std::optional<Arrival>(), QList<OutboxId>{id}));
        QVERIFY(handover.departure);
        QCOMPARE(handover.departure->mail.to, QStringList{u"ann@x.example"_s});
        QCOMPARE(errorOf(desk->act(cancelSending, id)), Error::Kind::Conflict);
        QVERIFY(!must(desk->act(handing, box, u"another"_s, id)));
        if (isHanded)
            QVERIFY(must(desk->act(handing, box, gone, id)));
        must(desk->act(letMailboxGo, box, gone));
        once(*desk);
        QCOMPARE(entry(*desk, id).state, isHanded ? OutboxState::Unknown : OutboxState::Sent);
        QCOMPARE(m_smtp->copies("ann@x.example"), isHanded ? 0 : 1);
        QVERIFY(!must(desk->act(handing, box, gone, id))); // whoever was only slow says the last byte no more
        if (!isHanded)
            return;
        // It was only slow: what it knows counts.
        must(desk->act(handOver, box, gone,
            std::optional(Arrival{handover.departure->entry,
                {SmtpOutcome::Kind::Taken, {{u"ann@x.example"_s, 250, u"250 taken"_s}}, u"250 taken"_s}}),
            QList<OutboxId>()));
        QCOMPARE(entry(*desk, id).state, OutboxState::Sent);
    }

    void whatIsHeldIsNobodyElses()
    {
        SCRATCH(scratch);
        const auto desk = openDesk(scratch);
        add(*desk, mailbox());
        const MailboxId box = must(desk->database().read(Mailboxes::all)).first().id;
        QVERIFY(must(desk->act(holdMailbox, box, u"one"_s)));
        QVERIFY(must(desk->act(holdMailbox, box, u"one"_s)));
        QVERIFY(!must(desk->act(holdMailbox, box, u"two"_s)));
        QVERIFY(!must(desk->act(handOver, box, u"two"_s, std::optional<Arrival>(), QList{OutboxId{1}})).isHeld);
        must(desk->act(letMailboxGo, box, u"two"_s)); // it is not theirs
        QVERIFY(!must(desk->act(holdMailbox, box, u"two"_s)));
        must(desk->act(letMailboxGo, box, u"one"_s));
        QVERIFY(must(desk->act(holdMailbox, box, u"two"_s)));
        // Their time runs out.
        must(desk->database().write([box](Session &session) {
            return session.run(u"UPDATE mailbox_state SET held_until = 1 WHERE mailbox_id = ?"_s, box);
        }));
        QVERIFY(must(desk->act(holdMailbox, box, u"three"_s)));
    }
};

QTEST_GUILESS_MAIN(MailroomTest)
#include "mailroom.moc"
