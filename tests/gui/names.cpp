// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every window: whatever can have the focus has a name that a screen reader can say.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "customers/customerpanel.h"
#include "fakeline.h"
#include "gui/driver.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"
#include "tickets/searchfield.h"
#include "tickets/ticketspane.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;

    static QStringList nameless(const QWidget *window)
    {
        QStringList list;
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            const QString name = seen ? seen->text(QAccessible::Name) : QString();
            const QString description = seen ? seen->text(QAccessible::Description) : QString();
            // A combo's name is its text in this Qt; its label names it.
            const bool labelled = widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
            if (name.isEmpty() && description.isEmpty() && !labelled)
                list << u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
        return list;
    }

    /// What can be pressed, typed into or chosen from, as an assistive technology meets it: also the inner buttons of
    /// fields, which are no widget anybody made.
    static void walk(QAccessibleInterface *from, QStringList &list)
    {
        if (!from || !from->isValid() || from->state().invisible)
            return;
        static const QSet<QAccessible::Role> asking{QAccessible::Button, QAccessible::ButtonMenu,
            QAccessible::ButtonDropDown, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
            QAccessible::SpinBox, QAccessible::ComboBox, QAccessible::Slider, QAccessible::PageTab, QAccessible::List,
            QAccessible::Table, QAccessible::Tree};
        const bool named = !from->text(QAccessible::Name).isEmpty() || !from->text(QAccessible::Description).isEmpty();
        const QObject *object = from->object();
        const auto *widget = qobject_cast<const QWidget *>(object);
        const bool labelled = widget && widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
        // The open list of a combo is read with its combo.
        const bool ofCombo = widget && widget->window()->inherits("QComboBoxPrivateContainer");
        if (asking.contains(from->role()) && !named && !labelled && !ofCombo) {
            QString where = object
                ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
                : u"no object"_s;
            if (widget && widget->parentWidget())
                where += u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u'#'
                    + widget->parentWidget()->objectName();
            list << u"role %1, %2"_s.arg(int(from->role())).arg(where);
        }
        // Cells and items have their words from the model; there may be thousands.
        const bool manyChildren = from->role() == QAccessible::Table || from->role() == QAccessible::List
            || from->role() == QAccessible::Tree;
        for (int i = 0; i < from->childCount(); ++i) {
            QAccessibleInterface *child = from->child(i);
            if (!manyChildren || (child && child->object() && child->object()->isWidgetType()))
                walk(child, list);
        }
    }

    static QStringList wordless(const QMenu *menu)
    {
        QStringList list;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->text().isEmpty())
                list << u"an action of menu \""_s + menu->title() + u'"';
        }
        return list;
    }

    void expectNames(const char *what)
    {
        QTest::qWait(50);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            QStringList list = nameless(window);
            walk(QAccessible::queryAccessibleInterface(window), list);
            if (const auto *menu = qobject_cast<const QMenu *>(window))
                list = wordless(menu);
            QVERIFY2(list.isEmpty(), qPrintable(QString::fromLatin1(what) + u": "_s + list.join(u"; "_s)));
        }
    }

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

    Test::FakeLine m_line;
    TicketId m_ticket;
    TicketId m_silent; ///< of somebody without a number

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        auto desk = Desk::open(m_folder.filePath(u"desk.sqlite"_s), u"maya"_s, {}, Durability::Normal);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        NewTicket fields;
        fields.subject = u"Locked out again"_s;
        fields.requesterName = u"Dana Ruiz"_s;
        fields.requesterPhone = u"+541155500142"_s;
        auto made = m_desk->act(createTicket, fields);
        made.waitForFinished();
        QVERIFY(made.result().has_value());
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(*m_desk, *m_profile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(Driver::until(
            [&] { return Driver::cell(Driver::find(QAccessible::Table, u"Tickets"_s), 0, 1) != QString(); }));
        m_ticket = (*made.result()).id;
        NewTicket other;
        other.subject = u"No way to call"_s;
        other.requesterName = u"Ole Berg"_s;
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

    void mainWindow() { expectNames("the window with a conversation"); }
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
        expectNames("a narrower window");
        m_window->resize(1440, 900);
    }
    void windowsOpenedByActions_data()
    {
        QTest::addColumn<ActionId>("id");
        for (const ActionId id : {ActionId::NewTicket, ActionId::ImportMail, ActionId::Shortcuts, ActionId::LogContact,
                 ActionId::CallBackLater, ActionId::AskPreference, ActionId::CallLog, ActionId::Customers,
                 ActionId::ReportToday, ActionId::ReportVoice, ActionId::OpenInWindow, ActionId::EditShortcuts,
                 ActionId::Settings, ActionId::FirstSteps, ActionId::MailSender, ActionId::CannedReplies,
                 ActionId::Outbox})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void windowsOpenedByActions()
    {
        QFETCH(ActionId, id);
        m_window->actions().action(id)->trigger();
        expectNames(qPrintable(Actions::name(id)));
        closeOthers();
        m_window->openTicket(m_ticket);
    }

    void dockTabs()
    {
        for (const ActionId id : {ActionId::TicketDetails, ActionId::TicketHistory}) {
            m_window->actions().action(id)->trigger();
            expectNames(qPrintable(Actions::name(id)));
        }
        for (QWidget *button : m_window->findChildren<QWidget *>()) {
            if (button->accessibleName() == u"Change the business need")
                QMetaObject::invokeMethod(button, "click");
        }
        expectNames("the business need is written");
    }

    void fullWidth()
    {
        QAction *wide = m_window->actions().action(ActionId::FullWidthList);
        wide->trigger();
        expectNames("the list at full width");
        wide->trigger();
    }

    void searchWithItsOffers()
    {
        auto *field = m_window->tickets().searchField().findChild<QLineEdit *>();
        m_window->tickets().searchField().activate();
        QTest::keyClicks(field, u"ow"_s);
        expectNames("a search with offers");
        closeOthers();
        field->setText(u"has:nonsense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        expectNames("a search that cannot be understood");
        field->clear();
    }

    void findInConversation()
    {
        m_window->openTicket(m_ticket);
        m_window->actions().action(ActionId::FindInConversation)->trigger();
        expectNames("find in the conversation");
    }

    void menus_data()
    {
        QTest::addColumn<ActionId>("id");
        for (const ActionId id :
            {ActionId::Assign, ActionId::Status, ActionId::Priority, ActionId::Tags, ActionId::Queue})
            QTest::newRow(qPrintable(Actions::name(id))) << id;
    }
    void menus()
    {
        QFETCH(ActionId, id);
        m_window->actions().action(id)->trigger();
        expectNames(qPrintable(Actions::name(id)));
        closeOthers();
    }

    void customerEditor()
    {
        m_window->findChild<CustomerPanel *>()->edit();
        expectNames("the customer editor");
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
            for (auto *edit : window->findChildren<QDateTimeEdit *>()) {
                if (!edit->calendarPopup() || !edit->isVisible())
                    continue;
                QTest::mouseClick(edit, Qt::LeftButton, {}, {edit->width() - 8, edit->height() / 2});
                expectNames("an open calendar");
                calendars += QApplication::activePopupWidget() != nullptr;
                if (QWidget *popup = QApplication::activePopupWidget())
                    popup->close();
            }
            for (auto *combo : window->findChildren<QComboBox *>()) {
                if (!combo->isVisible())
                    continue;
                combo->showPopup();
                expectNames("an open combo");
                combo->hidePopup();
            }
        }
        QVERIFY(calendars > 0);
        closeOthers();
    }

    void palette()
    {
        m_window->actions().action(ActionId::CommandPalette)->trigger();
        expectNames("the command palette");
        m_window->actions().action(ActionId::CommandPalette)->trigger();
    }

    void numberMissing()
    {
        show(m_silent);
        QVERIFY(Driver::press(u"Talk to the customer"_s));
        QVERIFY(Driver::await(QAccessible::EditableText, u"Telephone number"_s));
        expectNames("the number is missing");
        show(m_ticket);
    }

    void aCallFromRingToForm()
    {
        QVERIFY(Driver::press(u"Talk to the customer"_s));
        QVERIFY(Driver::until([&] { return m_desk->calls().isBusy(); }));
        expectNames("a call rings");
        m_line.say(CallEvent::Kind::Answered);
        expectNames("a call is answered");
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Keypad")
                button->click();
        }
        QVERIFY(Driver::await(QAccessible::EditableText, u"Digits to send"_s));
        expectNames("the keypad is open");
        m_window->actions().action(ActionId::HangUp)->trigger();
        QVERIFY(Driver::await(QAccessible::EditableText, u"Gist"_s));
        expectNames("the form of a call");
        m_window->actions().action(ActionId::SaveCall)->trigger();
        QVERIFY(Driver::awaitStatus(u"Saved call"_s));
        expectNames("after the call");
    }
};

QTEST_MAIN(TestNames)
#include "names.moc"
