// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written below a conversation, and where it is seen then.
#include "app/scratchdesk.h"

#include "earshot/storage/outbox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

#include "composer/composertext.h"
#include "composer/outboxmodel.h"
#include "composer/replydraft.h"
#include "conversation/conversationpane.h"
#include "conversation/conversationview.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class WrittenTest : public QObject
{
    Q_OBJECT

private:
    static ComposerText *typed(const ConversationPane &pane, bool isNote = false)
    {
        for (ComposerText *text : pane.findChildren<ComposerText *>()) {
            if (text->accessibleDescription().startsWith(u"Reply") != isNote)
                return text;
        }
        qFatal("nothing is written there");
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void whatWasAgreedIsWritten()
    {
        ScratchDesk scratch;
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        const TicketId ticket = scratch.words("Hello").ticket;
        pane.showTicket(ticket);
        QTRY_COMPARE(pane.findChild<ConversationView *>()->model()->rowCount(), 1);
        Call call;
        call.ticket = ticket;
        call.outcome = CallOutcome::Reached;
        call.gist = u"A new cable comes"_s;
        pane.writeAgreed(call);
        const auto isWritten = [&pane] {
            const auto texts = pane.findChildren<ComposerText *>();
            return std::any_of(texts.begin(), texts.end(), [](const ComposerText *text) {
                return text->isVisible() && text->toPlainText().contains(u"A new cable comes"_s);
            });
        };
        QTRY_VERIFY(isWritten());
    }

    void whatComesBackStandsAboveWhatWasBegun_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<bool>("isBelow");
        QTest::newRow("its ticket is shown") << true << false;
        QTest::newRow("another ticket is shown") << false << false;
        QTest::newRow("a form stands in its place") << true << true;
    }
    void whatComesBackStandsAboveWhatWasBegun()
    {
        QFETCH(bool, isShown);
        QFETCH(bool, isBelow);
        ScratchDesk scratch;
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.show();
        const TicketId ticket = scratch.words("Hello").ticket;
        const TicketId other = scratch.mail("From: Ole <ole@x.example>\nMessage-ID: <o@x.example>\n\nHi").ticket;
        pane.showTicket(ticket);
        typed(pane)->insertPlainText(u"begun"_s);
        if (!isShown)
            pane.showTicket(other);
        if (isBelow)
            pane.setBelow(new QWidget(&pane));
        Reply back;
        back.uid = newUid();
        back.ticket = ticket;
        back.text = u"sent"_s;
        pane.bringBack(back);
        pane.bringBack(back); // the Outbox tells of it, too
        pane.setBelow(nullptr);
        pane.showTicket(ticket);
        QCOMPARE(typed(pane)->toPlainText(), u"sent\n\nbegun"_s);
    }

    void nobodyIsLostWhenTwoDraftsBecomeOne()
    {
        ScratchDesk scratch;
        Reply begun;
        begun.uid = newUid();
        begun.ticket = scratch.words("Hello").ticket;
        begun.text = u"begun"_s;
        begun.subject = u"Both printers"_s;
        const MailAddress dana{u"Dana"_s, u"dana@a.example"_s};
        const MailAddress tom{{}, u"tom@a.example"_s};
        const MailAddress boss{{}, u"boss@a.example"_s};
        begun.recipients = {{dana}, {tom}, {boss}};
        ReplyDrafts::keep(scratch.desk(), begun);
        Reply back = begun;
        back.uid = newUid();
        back.text = u"sent"_s;
        back.subject.clear();
        back.recipients = {{{{}, u"DANA@a.example"_s}}, {boss}, {}};
        ReplyDrafts::bringBack(scratch.desk(), back);
        const auto both = ReplyDrafts::find(scratch.desk(), begun.ticket);
        QVERIFY(both);
        QCOMPARE(both->text, u"sent\n\nbegun"_s);
        QCOMPARE(both->subject, u"Both printers"_s);
        QCOMPARE(both->recipients, (Recipients{back.recipients.to, {boss, tom}, {}}));
    }

    void anotherWindowShowsWhatIsTyped_data()
    {
        QTest::addColumn<bool>("isNote");
        QTest::newRow("reply") << false;
        QTest::newRow("note") << true;
    }
    void anotherWindowShowsWhatIsTyped()
    {
        QFETCH(bool, isNote);
        ScratchDesk scratch;
        Actions actions;
        Actions ownActions;
        ConversationPane pane(scratch.desk(), actions);
        ConversationPane own(scratch.desk(), ownActions);
        const TicketId ticket = scratch.words("Hello").ticket;
        pane.showTicket(ticket);
        typed(pane, isNote)->insertPlainText(u"half"_s);
        own.showTicket(ticket); // before the pause in which it would have been kept
        QCOMPARE(typed(own, isNote)->toPlainText(), u"half"_s);
        typed(own, isNote)->insertPlainText(u" a sentence"_s);
        QTRY_COMPARE(typed(pane, isNote)->toPlainText(), u"half a sentence"_s);
        if (isNote)
            return;
        // It has gone from the one: in the other nothing is left that would be taken for the same mail.
        const Reply reply = ReplyDrafts::find(scratch.desk(), ticket).value();
        ReplyDrafts::sent(scratch.desk(), reply);
        QCOMPARE(typed(pane)->toPlainText(), QString());
        typed(pane)->insertPlainText(u"next"_s);
        pane.showTicket({});
        QVERIFY(ReplyDrafts::find(scratch.desk(), ticket).value().uid != reply.uid);
    }

    void whatTheDeskRefusesIsADraft()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        Actions actions;
        ConversationPane pane(desk, actions);
        ConversationPane own(desk, actions);
        QSignalSpy said(&pane, &ConversationPane::said);
        const TicketId ticket = scratch.words("Hello").ticket;
        Reply reply; // to nobody
        reply.uid = newUid();
        reply.ticket = ticket;
        reply.text = u"Hello"_s;
        QVERIFY(desk.keepForLater(reply.uid, Journal::Kind::Reply, reply.toBytes()));
        desk.deliverJournal();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(desk.journal().entries(Journal::Kind::Reply).isEmpty());
        pane.showTicket(ticket);
        QCOMPARE(typed(pane)->toPlainText(), u"Hello"_s);
    }

    void theChosenMailStaysChosen()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        const QueueId help = ScratchDesk::done(desk.database().write([](Session &session) {
            const QueueId queue = Catalogs::queue(session, u"Help"_s);
            Catalogs::update(session, Queue{queue, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s});
            return queue;
        }));
        const TicketId ticket = scratch.words("Hello").ticket;
        ScratchDesk::done(desk.act(moveTicket, ticket, help));
        const auto send = [&] {
            Reply reply;
            reply.uid = newUid();
            reply.ticket = ticket;
            reply.text = u"Hello"_s;
            reply.recipients.to << MailAddress{{}, u"dana@a.example"_s};
            return ScratchDesk::done(desk.act(sendReply, reply, 10)).outbox;
        };
        const OutboxId first = send();
        const OutboxId second = send();
        OutboxModel model(desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex chosen = model.index(1, 0);
        QCOMPARE(model.rowAt(chosen)->mail.entry.id, second);
        ScratchDesk::done(desk.act(cancelSending, first));
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(chosen.isValid());
        QCOMPARE(model.rowAt(chosen)->mail.entry.id, second);
        send();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowAt(chosen)->mail.entry.id, second);
    }

    /// A bar takes width, so that the text has more lines and wants more height: it must not come and go with the room.
    void theFieldInLittleRoom()
    {
        QWidget pane;
        auto *column = new QVBoxLayout(&pane);
        auto *text = new ComposerText;
        auto *other = new QWidget;
        other->setMinimumHeight(60);
        column->addWidget(text);
        column->addWidget(other);
        text->setPlainText(u"one\ntwo\nthree\nfour\nfive\nsix"_s);
        pane.show();
        pane.resize(300, 160);
        QTRY_VERIFY(text->height() < text->maximumHeight());
        QTRY_VERIFY(text->verticalScrollBar()->isVisible()); // the lines above can be reached
        QSignalSpy moved(text->verticalScrollBar(), &QScrollBar::rangeChanged);
        const auto rests = [&moved] {
            moved.clear();
            QTest::qWait(50);
            return moved.isEmpty();
        };
        QTRY_VERIFY(rests());
        pane.resize(300, 400);
        QTRY_VERIFY(!text->verticalScrollBar()->isVisible());
        text->setPlainText(u"line\n"_s.repeated(30));
        QTRY_VERIFY(text->verticalScrollBar()->isVisible());
    }

    void keysForTheDesk_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::newRow("undo") << int(Qt::ControlModifier);
        QTest::newRow("redo") << int(Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Where the field has nothing to undo or to redo.
    void keysForTheDesk()
    {
        QFETCH(int, modifiers);
        ComposerText text;
        const auto isForTheDesk = [&] {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::KeyboardModifiers(modifiers));
            key.ignore();
            QApplication::sendEvent(&text, &key);
            return !key.isAccepted();
        };
        QVERIFY(isForTheDesk());
        QTest::keyClicks(&text, u"a"_s);
        if (modifiers & Qt::ShiftModifier)
            text.undo();
        QVERIFY(!isForTheDesk());
    }

    void aSavedNoteIsSeen()
    {
        ScratchDesk scratch;
        Received first = scratch.words("Hello");
        for (int n = 2; n <= 60; ++n)
            scratch.words("And once more, number " + QByteArray::number(n) + ".\n\nDana\n", n);
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.resize(600, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showTicket(first.ticket);
        ConversationView *view = pane.findChild<ConversationView *>();
        QTRY_COMPARE(view->model()->rowCount(), 60);
        pane.grab();
        view->verticalScrollBar()->setValue(0);
        const auto seen = [view](int row) {
            return view->visualRect(view->model()->index(row, 0)).intersects(view->viewport()->rect());
        };
        QVERIFY(!seen(59));
        actions.action(ActionId::Note)->trigger();
        auto *note = qobject_cast<ComposerText *>(pane.focusWidget());
        QVERIFY(note);
        note->insertPlainText(u"Seen on site"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 61);
        QTRY_VERIFY(seen(60));
    }
};

QTEST_MAIN(WrittenTest)
#include "written.moc"
