// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/catalogs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "composer/composertext.h"
#include "customers/customerpanel.h"
#include "fakeline.h"
#include "gui/driver.h"
#include "settings/lineeditor.h"
#include "settings/linesdialog.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/momentfield.h"
#include "shell/profile.h"
#include "tickets/searchfield.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

/// A walk past everything a window shows, through every window, menu and state; what is judged there is up to the test.
class Walk : public QObject
{
    Q_OBJECT

protected:
    /// Looks at all windows that are open now.
    virtual void judge(const char *what) = 0;
    /// What the program calls `english` in the language of the walk.
    virtual QString said(const QString &english) const { return english; }
    virtual void begin() { }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;

    void closeOthers()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != m_window.get() && window->isVisible())
                window->close();
        }
    }

    void show(TicketId ticket)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::ticketShown);
        m_window->openTicket(ticket);
        QTRY_VERIFY(!shown.isEmpty());
    }

    bool isBeside() const
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [this](const QWidget *each) {
            return each != m_window.get() && each->isVisible() && each->windowType() != Qt::ToolTip;
        });
    }

    Test::FakeLine m_line;
    TicketId m_ticket;
    TicketId m_silent; ///< of somebody without a number

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        applyLook(*qApp, Scheme::Light);
        auto desk = Desk::open(m_folder.filePath(u"desk.sqlite"_s), u"maya"_s, {}, Durability::Normal);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        NewTicket fields; // in Greek letters: nobody's words but the customer's
        fields.subject = u"Κλειδώθηκα"_s;
        fields.requesterName = u"Δανάη"_s;
        fields.requesterPhone = u"+541155500142"_s;
        fields.requesterAddress = u"danae@x.example"_s;
        auto queue = m_desk->database().write([](Session &session) {
            const QueueId help = Catalogs::queue(session, u"Βοήθεια"_s);
            Catalogs::update(session, Queue{help, u"Βοήθεια"_s, u"help@desk.example"_s, {}});
            return help;
        });
        queue.waitForFinished();
        fields.queue = *queue.result();
        auto made = m_desk->act(createTicket, fields);
        made.waitForFinished();
        QVERIFY(made.result().has_value());
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(*m_desk, *m_profile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(Driver::until(
            [&] { return Driver::cell(Driver::find(QAccessible::Table, said(u"Tickets"_s)), 0, 1) != QString(); }));
        m_ticket = (*made.result()).id;
        NewTicket other;
        other.subject = u"Χωρίς τηλέφωνο"_s;
        other.requesterName = u"Όλε"_s;
        other.requesterAddress = u"ole@x.example"_s;
        auto silent = m_desk->act(createTicket, other);
        silent.waitForFinished();
        m_silent = (*silent.result()).id;
        m_desk->calls().setLine(&m_line);
        m_window->openTicket(m_ticket);
        QVERIFY(Driver::until([&] { return m_window->actions().action(ActionId::Talk)->isEnabled(); }));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void mainWindow() { judge("the window with a conversation"); }
    void windowAtEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1440, 1300, 1100, 900})
            QTest::addRow("%d", width) << width;
    }
    void windowAtEveryWidth()
    {
        QFETCH(int, width);
        m_window->resize(width, 700);
        judge("a narrower window");
        m_window->resize(1440, 900);
    }
    void windowsOpenedByActions_data()
    {
        QTest::addColumn<ActionId>("id"); // of those a window opens
        for (const ActionId id : {ActionId::NewTicket, ActionId::ImportMail, ActionId::Shortcuts, ActionId::LogContact,
                 ActionId::CallBackLater, ActionId::ReportToday, ActionId::ReportVoice, ActionId::OpenInWindow,
                 ActionId::EditShortcuts, ActionId::Settings, ActionId::FirstSteps, ActionId::PlainWords,
                 ActionId::TalkingPoints, ActionId::Duplicates, ActionId::Language, ActionId::Outbox, ActionId::Lines,
                 ActionId::CannedReplies, ActionId::MailSender, ActionId::EditCustomer, ActionId::MergeCustomer,
                 ActionId::Merge, ActionId::About})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void windowsOpenedByActions()
    {
        QFETCH(ActionId, id);
        QTRY_VERIFY(m_window->actions().action(id)->isEnabled());
        m_window->actions().action(id)->trigger();
        QTRY_VERIFY(isBeside());
        judge(qPrintable(Actions::name(id)));
        closeOthers();
        m_window->openTicket(m_ticket);
    }

    void pagesAndFields_data()
    {
        QTest::addColumn<ActionId>("id");
        for (const ActionId id : {ActionId::CallLog, ActionId::Customers, ActionId::Reply, ActionId::Note})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void pagesAndFields()
    {
        QFETCH(ActionId, id);
        m_window->actions().action(id)->trigger();
        judge(qPrintable(Actions::name(id)));
        closeOthers();
        m_window->openTicket(m_ticket);
    }

    void preview()
    {
        m_window->actions().action(ActionId::Reply)->trigger();
        QTRY_VERIFY(qobject_cast<ComposerText *>(QApplication::focusWidget()));
        qobject_cast<ComposerText *>(QApplication::focusWidget())->insertPlainText(u"Γεια σου"_s);
        m_window->actions().action(ActionId::PreviewReply)->trigger();
        QTRY_VERIFY(isBeside());
        judge("the reply as they will see it");
        closeOthers();
        m_window->openTicket(m_ticket);
    }

    void dockTabs()
    {
        for (const ActionId id : {ActionId::TicketDetails, ActionId::TicketHistory}) {
            m_window->actions().action(id)->trigger();
            judge(qPrintable(Actions::name(id)));
        }
        for (QWidget *button : m_window->findChildren<QWidget *>()) {
            if (button->accessibleName() == said(u"Change the business need"_s))
                QMetaObject::invokeMethod(button, "click");
        }
        judge("the business need is written");
    }

    void fullWidth()
    {
        QAction *wide = m_window->actions().action(ActionId::FullWidthList);
        wide->trigger();
        judge("the list at full width");
        wide->trigger();
    }

    void searchWithItsOffers()
    {
        auto *field = m_window->tickets().searchField().findChild<QLineEdit *>();
        m_window->tickets().searchField().activate();
        QTest::keyClicks(field, u"ow"_s);
        judge("a search with offers");
        closeOthers();
        field->setText(u"has:nonsense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        judge("a search that cannot be understood");
        field->clear();
    }

    void findInConversation()
    {
        m_window->openTicket(m_ticket);
        m_window->actions().action(ActionId::FindInConversation)->trigger();
        judge("find in the conversation");
    }

    void menus_data()
    {
        QTest::addColumn<ActionId>("id");
        for (const ActionId id :
            {ActionId::Assign, ActionId::Status, ActionId::Priority, ActionId::Mood, ActionId::Tags, ActionId::Queue})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void menus()
    {
        QFETCH(ActionId, id);
        m_window->actions().action(id)->trigger();
        judge(qPrintable(Actions::name(id)));
        closeOthers();
    }

    void customerEditor()
    {
        m_window->findChild<CustomerPanel *>()->edit();
        judge("the customer editor");
        closeOthers();
    }

    void combosAndCalendarsOpen()
    {
        m_window->actions().action(ActionId::CallBackLater)->trigger();
        QTest::qWait(50);
        int calendars = 0;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || window == m_window.get())
                continue;
            for (auto *field : window->findChildren<MomentField *>()) {
                if (!field->isVisible())
                    continue;
                QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
                judge("an open calendar");
                calendars += QApplication::activePopupWidget() != nullptr;
                if (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
            }
            for (auto *combo : window->findChildren<QComboBox *>()) {
                if (!combo->isVisible())
                    continue;
                combo->showPopup();
                judge("an open combo");
                combo->hidePopup();
            }
        }
        QVERIFY(calendars > 0);
        closeOthers();
    }

    void palette()
    {
        m_window->actions().action(ActionId::CommandPalette)->trigger();
        judge("the command palette");
        m_window->actions().action(ActionId::CommandPalette)->trigger();
    }

    void numberMissing()
    {
        show(m_silent);
        QVERIFY(Driver::press(said(u"Talk to the customer"_s)));
        QVERIFY(Driver::await(QAccessible::EditableText, said(u"Telephone number"_s)));
        judge("the number is missing");
        show(m_ticket);
    }

    void lineEditor()
    {
        m_window->actions().action(ActionId::Lines)->trigger();
        QTRY_VERIFY(m_window->findChild<LinesDialog *>());
        for (QPushButton *button : m_window->findChild<LinesDialog *>()->findChildren<QPushButton *>()) {
            if (button->text() == said(u"Add a line…"_s))
                button->click();
        }
        QTRY_VERIFY(m_window->findChild<LineEditor *>());
        judge("a telephone line is written down");
        m_window->findChild<LineEditor *>()->close();
        closeOthers();
    }

    void somebodyCalls()
    {
        m_desk->calls().listen(&m_line);
        m_line.ring(u"1"_s, u"+4915112345678"_s, u"Δανάη"_s);
        m_line.ring(u"2"_s, u"+4915112345679"_s, u"Όλε"_s);
        QTRY_VERIFY(m_window->actions().action(ActionId::AnswerCall)->isEnabled());
        judge("two people call");
        m_line.giveUp(u"2"_s);
        m_line.giveUp(u"1"_s);
        disconnect(&m_line, &VoiceLine::called, nullptr, nullptr);
    }

    void aCallFromRingToForm()
    {
        QVERIFY(Driver::press(said(u"Talk to the customer"_s)));
        QVERIFY(Driver::until([&] { return m_desk->calls().isBusy(); }));
        judge("a call rings");
        m_line.say(CallEvent::Kind::Answered);
        judge("a call is answered");
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == said(u"Keypad"_s))
                button->click();
        }
        QVERIFY(Driver::await(QAccessible::EditableText, said(u"Digits to send"_s)));
        judge("the keypad is open");
        m_window->actions().action(ActionId::HangUp)->trigger();
        QVERIFY(Driver::await(QAccessible::EditableText, said(u"Gist"_s)));
        judge("the form of a call");
        m_window->actions().action(ActionId::SaveCall)->trigger();
        QVERIFY(Driver::awaitStatus(said(u"Saved call with %1"_s).section(u'%', 0, 0)));
        judge("after the call");
    }
};

} // namespace Earshot
