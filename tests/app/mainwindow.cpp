// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window as a whole does: what its navigation marks, what is left alone, what it says.
#include "app/windowondesk.h"

#include "earshot/desk/ticketdesk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include "calls/wrapupform.h"
#include "composer/composer.h"
#include "shell/look.h"
#include "shell/navigation.h"
#include "shell/statusline.h"
#include "shell/strip.h"
#include "tickets/searchfield.h"
#include "tickets/ticketlistview.h"

using namespace Earshot;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void lettersInAFormAreNoShortcuts()
    {
        auto *pane = m_on->window->findChild<ConversationPane *>();
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        auto *outcome = m_on->window->findChild<QComboBox *>(u"outcome"_s);
        QVERIFY(outcome);
        outcome->setFocus();
        QTRY_VERIFY(outcome->hasFocus());
        for (const char letter : {'j', 'k', '/'})
            QTest::keyClick(m_on->window->windowHandle(), letter);
        QVERIFY(outcome->hasFocus());
        QCOMPARE(pane->ticket(), m_on->first);
    }

    void navigationMarksWhatIsShown()
    {
        QTRY_COMPARE(m_on->marked(), u"All tickets"_s);
        m_on->trigger(ActionId::CallLog);
        QCOMPARE(m_on->marked(), u"Call log"_s);
        m_on->trigger(ActionId::Customers);
        QCOMPARE(m_on->marked(), u"Customers"_s);
        m_on->window->openTicket(m_on->first);
        QCOMPARE(m_on->marked(), u"All tickets"_s);
        QVERIFY(m_on->window->tickets().model().rowCount() > 0);
        m_on->window->tickets().search(u"terminal"_s);
        QTRY_COMPARE(m_on->marked(), QString()); // what was found is none of the views
        m_on->window->tickets().searchField().clear();
        QTRY_COMPARE(m_on->marked(), u"All tickets"_s);
    }

    void anotherListHasNothingMarked()
    {
        m_on->show(m_on->first);
        m_on->window->tickets().list().selectAll();
        QVERIFY(m_on->window->tickets().list().marked().size() > 1);
        m_on->window->findChild<Navigation *>()->choose(u"trash"_s);
        QTRY_COMPARE(m_on->window->tickets().model().rowCount(), 0);
        m_on->trigger(ActionId::Spam);
        const auto shelf = [this](TicketId ticket) {
            return ScratchDesk::done(m_on->scratch.desk().database().read(Tickets::byId, ticket)).shelf;
        };
        QTRY_COMPARE(shelf(m_on->first), Shelf::Spam); // the one that is read
        QCOMPARE(shelf(m_on->second), Shelf::Desk);
    }

    void whatCannotBeSeenIsLeftAlone_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::newRow("call log") << ActionId::CallLog;
        QTest::newRow("customers") << ActionId::Customers;
    }
    void whatCannotBeSeenIsLeftAlone()
    {
        QFETCH(ActionId, page);
        const QList<ActionId> acts{ActionId::Assign, ActionId::AssignToMe, ActionId::Status, ActionId::Priority,
            ActionId::Tags, ActionId::Queue, ActionId::Note, ActionId::Talk, ActionId::CallBackLater};
        const auto enabled = [this](ActionId id) { return m_on->window->actions().action(id)->isEnabled(); };
        m_on->show(m_on->first);
        for (const ActionId id : acts)
            QTRY_VERIFY2(enabled(id), qPrintable(Actions::name(id)));
        m_on->trigger(page);
        for (const ActionId id : acts)
            QVERIFY2(!enabled(id), qPrintable(Actions::name(id)));
        m_on->window->openTicket(m_on->first);
        for (const ActionId id : acts)
            QTRY_VERIFY2(enabled(id), qPrintable(Actions::name(id)));
    }

    void undoAndRedoSayWhatTheyDo()
    {
        const QAction *undo = m_on->window->actions().action(ActionId::Undo);
        const QAction *redo = m_on->window->actions().action(ActionId::Redo);
        const auto *line = m_on->window->findChild<StatusLine *>();
        const auto priority = [this] {
            return ScratchDesk::done(m_on->scratch.desk().database().read(Tickets::byId, m_on->first)).priority;
        };
        const auto does = [this](const QString &words, Priority to) {
            m_on->window->say(
                {words, ScratchDesk::done(m_on->scratch.desk().act(changeTicketPriority, m_on->first, to))});
        };
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        does(u"A & B"_s, Priority::High);
        does(u"Second"_s, Priority::Urgent);
        QCOMPARE(undo->text(), u"Undo: Second"_s);
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(line->words(), u"Taken back: Second"_s);
        QCOMPARE(undo->text(), u"Undo: A && B"_s);
        QCOMPARE(redo->text(), u"Redo: Second"_s);
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(line->words(), u"Taken back: A & B"_s);
        QCOMPARE(priority(), Priority::Normal);
        QVERIFY(!undo->isEnabled());
        m_on->trigger(ActionId::Redo);
        m_on->trigger(ActionId::Redo);
        QTRY_COMPARE(line->words(), u"Done again: Second"_s);
        QCOMPARE(priority(), Priority::Urgent);
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(redo->isEnabled());
        does(u"Third"_s, Priority::Low);
        QVERIFY(!redo->isEnabled()); // something new was done
    }

    void theFirstTicketEndsTheFirstSteps()
    {
        ScratchDesk scratch;
        QTemporaryDir folder;
        Profile profile(folder.path());
        MainWindow window(scratch.desk(), profile);
        window.showNormal(); // the screen of this test is small, and the window would fill it
        window.resize(1440, 900);
        const auto says = [&window](const QString &words) {
            const auto labels = window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(says(u"Nobody is waiting"_s));
        window.tickets().searchField().activate(); // in the list, the focus chooses the first row
        scratch.words("Hello");
        QTRY_VERIFY(!says(u"Nobody is waiting"_s));
    }

    void aSearchThatMeansNothingFindsNothing()
    {
        TicketsPane &pane = m_on->window->tickets();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        pane.search(u"clock"_s);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        pane.search(u"has:nonsense"_s);
        QTRY_COMPARE(pane.model().rowCount(), 0);
        bool said = false;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"has:attachment"_s));
        QVERIFY(said);
        pane.search(u"clock"_s);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        // Half an operator leaves what is there alone while it is being typed.
        QTest::keyClicks(pane.searchField().findChild<QLineEdit *>(), u" from:"_s);
        QTest::qWait(200);
        QCOMPARE(pane.model().rowCount(), 1);
        pane.searchField().clear();
        QTRY_COMPARE(pane.model().rowCount(), 2);
    }

    void theFiledCallComesIntoView()
    {
        m_on->window->resize(1440, 700);
        m_on->show(m_on->first);
        auto *list = m_on->named<QListView>(u"Conversation"_s);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        m_on->named<QPlainTextEdit>(u"Gist"_s)->setPlainText(u"Said that the clock is wrong."_s);
        list->verticalScrollBar()->setValue(0);
        m_on->trigger(ActionId::SaveCall);
        QTRY_VERIFY(
            list->model()->index(list->model()->rowCount() - 1, 0).data().toString().contains(u"clock is wrong"));
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(last)));
    }

    void aReplyIsWrittenBesideTheForm_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<ActionId>("wanted");
        QTest::newRow("while they talk") << false << ActionId::Reply;
        QTest::newRow("after the call") << true << ActionId::Reply;
        QTest::newRow("a note") << true << ActionId::Note;
    }
    void aReplyIsWrittenBesideTheForm()
    {
        QFETCH(bool, ended);
        QFETCH(ActionId, wanted);
        m_on->window->resize(1440, 900);
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        if (ended)
            m_on->trigger(ActionId::HangUp);
        auto *form = m_on->window->findChild<WrapUpForm *>();
        QTRY_VERIFY(form->isVisible());
        m_on->trigger(wanted);
        QVERIFY(!form->isVisible());
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_on->window->focusWidget()));
        auto *text = static_cast<QPlainTextEdit *>(m_on->window->focusWidget());
        QVERIFY(m_on->window->findChild<Composer *>()->isAncestorOf(text));
        QTest::keyClicks(text, u"Hello Dana"_s);
        const auto buttons = form->waitingStrip()->findChildren<QPushButton *>();
        QVERIFY(form->waitingStrip()->isVisible());
        QCOMPARE(buttons.last()->text(), u"Back to the form"_s);
        buttons.last()->click();
        QTRY_VERIFY(form->isVisible());
        QVERIFY(!form->waitingStrip()->isVisible());
        m_on->trigger(wanted);
        QCOMPARE(text->toPlainText(), u"Hello Dana"_s);
        m_on->trigger(ActionId::CallForm);
        QVERIFY(form->isVisible());
        QTRY_VERIFY(form->isAncestorOf(m_on->window->focusWidget()));
        m_on->trigger(wanted);
        m_on->show(m_on->second); // whoever comes back finds the form
        m_on->show(m_on->first);
        QTRY_VERIFY(form->isVisible());
    }

    void aFormTakenBackWaitsOnItsTicket()
    {
        m_on->window->resize(1440, 900);
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        auto *form = m_on->window->findChild<WrapUpForm *>();
        QTRY_VERIFY(form->isVisible());
        m_on->trigger(ActionId::SaveCall);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Undo)->isEnabled());
        m_on->show(m_on->second);
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(form->waitingStrip()->isVisible());
        QVERIFY2(!form->isVisible(), "another ticket is read");
        m_on->show(m_on->first);
        QTRY_VERIFY(form->isVisible());
    }

    void anotherDeskTakesNothingAlong()
    {
        m_on->window->resize(1440, 900);
        m_on->show(m_on->first);
        Desk &desk = m_on->scratch.desk();
        m_on->window->say({u"Assigned"_s, ScratchDesk::done(desk.act(assignTicket, m_on->first, desk.agent()))});
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(desk.calls().isBusy());
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        auto *form = m_on->window->findChild<WrapUpForm *>();
        QTRY_VERIFY(form->isVisible());
        auto *gist = form->findChild<QPlainTextEdit *>(u"gist"_s);
        QVERIFY(gist);
        gist->setPlainText(u"What Dana said"_s);
        const Catalog own = desk.catalog();
        Catalog other = own;
        other.desk = u"another"_s;
        desk.sitDown(desk.agent(), other);
        QVERIFY(!form->isWanted() && !form->isVisible() && !form->waitingStrip()->isVisible());
        QVERIFY(!m_on->window->findChild<ConversationPane *>()->ticket());
        QVERIFY(!m_on->window->actions().action(ActionId::Undo)->isEnabled()); // that was done on the other one
        m_on->show(m_on->first); // the same number, another customer
        QTest::qWait(50);
        QVERIFY(!form->isWanted());
        desk.sitDown(desk.agent(), own);
        QTRY_VERIFY(form->isWanted());
        QCOMPARE(gist->toPlainText(), u"What Dana said"_s);
    }

    void aMailThatWaitsRunsDownInTheFoot()
    {
        auto *status = m_on->window->findChild<StatusLine *>();
        const auto left = [status] {
            for (const QLabel *label : status->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"waits "_s))
                    return label->text();
            }
            return QString();
        };
        status->say({u"Put it into the outbox"_s, QUuid::createUuid(), {}, 2});
        QCOMPARE(left(), u"waits 2 s"_s);
        QTRY_COMPARE(left(), u"waits 1 s"_s);
        QTRY_COMPARE(left(), QString());
        QCOMPARE(status->words(), u"Put it into the outbox"_s);
        status->say({u"Put it into the outbox"_s, QUuid::createUuid(), {}, 60});
        QCOMPARE(left(), u"waits 60 s"_s);
        status->say({u"Copied #1"_s});
        QCOMPARE(left(), QString());
    }

    void undoFromAFieldWithNothingToUndo()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::AssignToMe)->isEnabled());
        m_on->trigger(ActionId::AssignToMe);
        auto *status = m_on->window->findChild<StatusLine *>();
        QTRY_VERIFY(status->words().startsWith(u"Assigned"_s));
        m_on->trigger(ActionId::Customers);
        auto *field = qobject_cast<QLineEdit *>(m_on->window->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"da"_s);
        QTest::keyClick(m_on->window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->text().isEmpty()); // first its own words
        QVERIFY(status->words().startsWith(u"Assigned"_s));
        QTest::keyClick(m_on->window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(status->words().startsWith(u"Taken back"_s));
    }

    void formOfACallIsNotForgotten()
    {
        m_on->window->resize(1440, 900);
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        QTRY_VERIFY(m_on->scratch.desk().calls().isBusy());
        const auto open = [this]() -> QPushButton * {
            for (QPushButton *each : m_on->window->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text().startsWith(u"Open #"))
                    return each;
            }
            return nullptr;
        };
        m_on->show(m_on->second);
        QVERIFY(!open()); // the bar of the living call says where it is
        m_on->line.say(CallEvent::Kind::Answered);
        m_on->trigger(ActionId::HangUp);
        QTRY_VERIFY(open());
        m_on->trigger(ActionId::CallLog);
        QVERIFY(open());
        open()->click();
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), m_on->first);
        QVERIFY(!open());
        QVERIFY(m_on->named<QPlainTextEdit>(u"Gist"_s)->isVisible());
        m_on->trigger(ActionId::CallLog);
        QVERIFY(open());
    }
};

QTEST_MAIN(TestMainWindow)
#include "mainwindow.moc"
