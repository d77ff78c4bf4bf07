// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys alone: what a key does is seen, and the keys are always somewhere.
#include "app/windowondesk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

#include "calls/calllogpage.h"
#include "calls/talkbutton.h"
#include "customers/customerpanel.h"
#include "customers/customerspage.h"
#include "reports/reportwindow.h"
#include "shell/customerwindow.h"
#include "shell/navigation.h"
#include "shell/shortcutsheet.h"
#include "shell/ticketwindow.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketpanel.h"

using namespace Earshot;

class TestKeyboard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_on->window->windowHandle(), Qt::Key(key), modifiers);
    }
    TicketListView &list() const { return m_on->window->tickets().list(); }
    ConversationPane &pane() const { return *m_on->window->findChild<ConversationPane *>(); }
    TalkButton &talk() const { return *m_on->window->findChild<TalkButton *>(); }
    QString focused() const
    {
        const QWidget *at = QApplication::focusWidget();
        return at ? at->accessibleName() : QString();
    }
    template<class Widget>
    bool isIn() const
    {
        const auto *widget = m_on->window->findChild<Widget *>();
        const QWidget *at = QApplication::focusWidget();
        return at && (at == widget || widget->isAncestorOf(at));
    }
    Customer dana() const
    {
        return ScratchDesk::done(m_on->scratch.desk().database().read(Customers::byId, m_on->customer));
    }
    void change(const Customer &customer) { ScratchDesk::done(m_on->scratch.desk().act(editCustomer, customer)); }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        m_on->window->resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowActive(m_on->window.get()));
    }
    void cleanup() { m_on.reset(); }

    void theConversationOpensForItsKeys_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("focus");
        QTest::newRow("reply") << ActionId::Reply << u"Message"_s;
        QTest::newRow("note") << ActionId::Note << u"Message"_s;
        QTest::newRow("find") << ActionId::FindInConversation << u"Find in conversation"_s;
        QTest::newRow("talk") << ActionId::Talk << u"Telephone number"_s;
    }
    void theConversationOpensForItsKeys()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, focus);
        // From a list at full width whose row was gone to after the conversation was left on another one.
        m_on->show(m_on->first);
        m_on->trigger(ActionId::FullWidthList);
        list().choose(m_on->second); // has no number
        QVERIFY(!pane().isVisible());
        QTRY_VERIFY(m_on->window->actions().action(id)->isEnabled());
        m_on->trigger(id);
        QTRY_COMPARE(focused(), focus);
        QVERIFY(pane().isVisible());
        QCOMPARE(pane().ticket(), m_on->second);
        QVERIFY(m_on->line.asked.isEmpty());
    }

    void aPressWaitsForTheTicketOnItsWay()
    {
        m_on->show(m_on->second);
        list().choose(m_on->first);
        m_on->trigger(ActionId::Talk); // sooner than the desk can say who that is
        QVERIFY(m_on->line.asked.isEmpty());
        QTRY_COMPARE(m_on->line.asked, QStringList{u"dial +541155500142"_s});
        QCOMPARE(m_on->scratch.desk().calls().call()->ticket, m_on->first);
    }

    void otherNumbersByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("down") << int(Qt::Key_Down) << 0;
        QTest::newRow("alt and down") << int(Qt::Key_Down) << int(Qt::AltModifier);
        QTest::newRow("F4") << int(Qt::Key_F4) << 0;
        QTest::newRow("the menu key") << int(Qt::Key_Menu) << 0;
        QTest::newRow("shift and F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
        QTest::newRow("from anywhere") << int(Qt::Key_W) << 0; // after Ctrl+G
    }
    void otherNumbersByKey()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Customer customer = dana();
        customer.phones << Phone{u"+541155500143"_s, {}, {}, true, {}};
        change(customer);
        m_on->show(m_on->first);
        QTRY_VERIFY(talk().isEnabled());
        talk().setFocus();
        if (key == Qt::Key_Menu) { // the system makes this of it
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(&talk(), &menu);
        } else {
            if (key == Qt::Key_W)
                this->key(Qt::Key_G, Qt::ControlModifier);
            this->key(key, Qt::KeyboardModifiers(modifiers));
        }
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->activeAction());
        QVERIFY2(menu->activeAction()->text().contains(u"0142"), qPrintable(menu->activeAction()->text()));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_on->line.asked, QStringList{u"dial +541155500143"_s});
    }

    void fromPaneToPane()
    {
        m_on->show(m_on->first);
        list().setFocus();
        QStringList there;
        for (int i = 0; i < 5; ++i) {
            key(Qt::Key_F6);
            there << focused();
        }
        QCOMPARE(there, (QStringList{u"Conversation"_s, u"Message"_s, u"Customer"_s, u"Views"_s, u"Tickets"_s}));
        key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), u"Views"_s);
        m_on->trigger(ActionId::CallLog);
        key(Qt::Key_F6);
        QVERIFY(isIn<CallLogPage>());
        key(Qt::Key_F6);
        QCOMPARE(focused(), u"Views"_s);
    }

    void backToTheList_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *from : {"conversation", "composer", "dock", "call log", "customers"})
            QTest::newRow(from) << QString::fromLatin1(from);
    }
    void backToTheList()
    {
        QFETCH(QString, from);
        const auto goThere = [&] {
            m_on->show(m_on->first);
            if (from == u"composer")
                m_on->trigger(ActionId::Reply);
            else if (from == u"dock")
                m_on->trigger(ActionId::TicketDetails);
            else if (from == u"call log")
                m_on->trigger(ActionId::CallLog);
            else if (from == u"customers")
                m_on->trigger(ActionId::Customers);
            QTRY_VERIFY(!list().hasFocus());
        };
        goThere();
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(list().hasFocus());
        goThere();
        const bool beside = from == u"composer" || from == u"dock"; // one step: into the conversation
        key(Qt::Key_Escape);
        QTRY_COMPARE(focused(), beside ? u"Conversation"_s : u"Tickets"_s);
        key(Qt::Key_Escape);
        QTRY_VERIFY(list().hasFocus());
        QVERIFY(list().isVisible());
    }

    void theKeysAreNeverNowhere()
    {
        m_on->show(m_on->first);
        auto *field = new QLineEdit(m_on->window->findChild<ConversationPane *>());
        field->show();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        delete field;
        QTRY_COMPARE(focused(), u"Conversation"_s);
    }

    void afterTheFirstSteps()
    {
        ScratchDesk scratch; // with nothing on it
        QTemporaryDir folder;
        Profile profile(folder.path());
        MainWindow window(scratch.desk(), profile);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showFirstSteps();
        auto *steps = window.findChild<QDialog *>(u"firstStart"_s);
        QVERIFY(steps && QTest::qWaitForWindowActive(steps));
        QTest::keyClick(steps->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QDialog *>(u"firstStart"_s));
        window.activateWindow(); // as a window manager does
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == &window
            && QApplication::focusWidget() != &window);
        QTRY_VERIFY2(QApplication::focusWidget()->isVisible(), QApplication::focusWidget()->metaObject()->className());
    }

    void aCustomersWindowAnswersToKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("escape") << int(Qt::Key_Escape) << 0;
        QTest::newRow("ctrl and W") << int(Qt::Key_W) << int(Qt::ControlModifier);
        QTest::newRow("alt and left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    }
    void aCustomersWindowAnswersToKeys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Q_EMIT m_on->window->findChild<CustomersPage *>()->windowWanted(m_on->customer);
        QPointer<CustomerWindow> window = m_on->window->findChild<CustomerWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        QTRY_COMPARE(window->windowTitle(), u"Dana Ruiz"_s);
        QTRY_COMPARE(focused(), u"Dana Ruiz"_s);
        // What is done in it is taken back in it.
        auto *panel = window->findChild<CustomerPanel *>();
        const auto name = [this] { return dana().name; };
        Customer other = dana();
        other.name = u"Dana Ruiz Ortega"_s;
        Q_EMIT panel->said({u"Saved"_s, ScratchDesk::done(m_on->scratch.desk().act(editCustomer, other))});
        QTest::keyClick(window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(name(), u"Dana Ruiz"_s);
        QTest::keyClick(window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focused(), u"Command palette"_s);
        QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(focused() != u"Command palette"_s);
        QVERIFY(window);
        QTest::keyClick(window->windowHandle(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(!window);
    }

    void everyWindowLeadsToReportsAndOut_data()
    {
        QTest::addColumn<bool>("ofATicket");
        QTest::newRow("a ticket's") << true;
        QTest::newRow("a customer's") << false;
    }
    void everyWindowLeadsToReportsAndOut()
    {
        QFETCH(bool, ofATicket);
        m_on->show(m_on->first);
        if (ofATicket)
            m_on->trigger(ActionId::OpenInWindow);
        else
            Q_EMIT m_on->window->findChild<CustomersPage *>()->windowWanted(m_on->customer);
        QPointer<QWidget> window = ofATicket ? static_cast<QWidget *>(m_on->window->findChild<TicketWindow *>())
                                             : m_on->window->findChild<CustomerWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        const auto reports = [] {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::count_if(all.begin(), all.end(),
                [](QWidget *each) { return qobject_cast<ReportWindow *>(each) && each->isVisible(); });
        };
        QTest::keyClick(window->windowHandle(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(window->windowHandle(), Qt::Key_T);
        QTRY_COMPARE(reports(), 1);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window->windowHandle(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_on->window->isVisible());
        QTRY_COMPARE(reports(), 0);
    }

    void aTicketsOwnWindowByKeys()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::OpenInWindow);
        QPointer<TicketWindow> own = m_on->window->findChild<TicketWindow *>();
        QVERIFY(own && QTest::qWaitForWindowActive(own));
        const auto press = [&own](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(own->windowHandle(), key, with);
        };
        auto *pane = own->findChild<ConversationPane *>();
        QTRY_VERIFY(own->ownActions().action(ActionId::Note)->isEnabled());
        const auto isWriting = [&] { return pane->writingPlace()->isAncestorOf(own->focusWidget()); };
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isWriting());
        press(Qt::Key_Escape);
        QTRY_VERIFY(own && !isWriting());
        press(Qt::Key_F6);
        QTRY_VERIFY(isWriting());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(!isWriting());
        press(Qt::Key_F1);
        QTRY_VERIFY(own->findChild<ShortcutSheet *>());
        own->findChild<ShortcutSheet *>()->close();
        own->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(own));
        CallDesk &calls = m_on->scratch.desk().calls();
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(calls.isBusy());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!calls.isBusy());
        QVERIFY(own && own->isVisible());
        // What has no place in it is shown in the main window.
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *details = m_on->window->findChild<TicketPanel *>();
        QTRY_VERIFY(details->isAncestorOf(m_on->window->focusWidget()));
        own->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(own));
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!own);
    }

    void theListShowsNothingElseByItself()
    {
        m_on->window->tickets().search(u"three hundred"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        m_on->show(m_on->first); // which is in no row
        key(Qt::Key_Escape);
        QTRY_VERIFY(list().hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(pane().ticket(), m_on->first);
        key(Qt::Key_Down);
        QTRY_COMPARE(pane().ticket(), m_on->second);
    }

    void menusOpenedByKey_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::newRow("status") << ActionId::Status;
        QTest::newRow("queue") << ActionId::Queue;
        QTest::newRow("tags") << ActionId::Tags;
        QTest::newRow("link") << ActionId::Link;
        QTest::newRow("priority") << ActionId::Priority;
    }
    void menusOpenedByKey()
    {
        QFETCH(ActionId, id);
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(id)->isEnabled());
        const auto pressAll = [this, keys = m_on->window->actions().action(id)->shortcut()] {
            for (int at = 0; at < keys.count(); ++at)
                key(keys[uint(at)].key(), keys[uint(at)].keyboardModifiers());
        };
        pressAll();
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTRY_VERIFY(menu->activeAction());
        const QList<QAction *> lines = menu->actions();
        if (std::count_if(lines.begin(), lines.end(), [](const QAction *line) { return line->isChecked(); }) == 1)
            QVERIFY(menu->activeAction()->isChecked()); // Enter changes nothing unseen
        if (id == ActionId::Status) { // by its first letter
            QTest::keyClick(menu, Qt::Key_S);
            QCOMPARE(menu->activeAction()->text(), u"Solved"_s);
            menu->close();
            pressAll();
            QTRY_VERIFY(QApplication::activePopupWidget() == menu && menu->activeAction());
            QTest::keyClicks(menu, u"on"_s); // at once: no "son"
            QCOMPARE(menu->activeAction()->text(), u"On hold"_s);
        }
        menu->close();
    }

    void theMenusThemselves()
    {
        m_on->show(m_on->first);
        list().setFocus();
        key(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget())->activeAction());
        QApplication::activePopupWidget()->close();
        key(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(m_on->window->menuBar()->activeAction()->text(), u"&Desk"_s);
        QApplication::activePopupWidget()->close();
    }

    void keysOfTheList()
    {
        for (int n = 10; n < 14; ++n)
            m_on->scratch.mail("From: Bo <bo@x.example>\nMessage-ID: <k" + QByteArray::number(n)
                + "@x.example>\nSubject: Number " + QByteArray::number(n) + "\n\nHi");
        QTRY_COMPARE(list().model()->rowCount(), 6);
        list().setFocus();
        key(Qt::Key_End);
        QCOMPARE(list().currentIndex().row(), 5);
        QCOMPARE(list().marked().size(), 1);
        key(Qt::Key_Home);
        QCOMPARE(list().currentIndex().row(), 0);
        key(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(list().marked().size(), 6);
        key(Qt::Key_Escape);
        QCOMPARE(list().marked().size(), 1);
        QCOMPARE(list().currentIndex().row(), 5);
        // Shift and an arrow go on from where one is, however one came there.
        const auto rows = [this] {
            QList<int> rows;
            for (const QModelIndex &index : list().selectionModel()->selectedRows())
                rows << index.row();
            std::sort(rows.begin(), rows.end());
            return rows;
        };
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(rows(), (QList<int>{4, 5}));
        key(Qt::Key_Home);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rows(), (QList<int>{0, 1}));
        key(Qt::Key_Down);
        m_on->trigger(ActionId::NextTicket);
        m_on->trigger(ActionId::NextTicket);
        QCOMPARE(rows(), (QList<int>{4}));
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rows(), (QList<int>{4, 5}));
    }
};

QTEST_MAIN(TestKeyboard)
#include "keyboard.moc"
