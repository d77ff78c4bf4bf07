// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every action: each has a name, words, a menu, and keys or a line in the command palette. And the palette
// leads to a ticket by the keyboard alone.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "conversation/conversationpane.h"
#include "gui/driver.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/profile.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_palette; ///< what it offers before anything is typed

    static QString plain(const QString &words) { return QString(words).remove(u'&'); }
    QStringList commands() const { return Driver::items(Driver::find(QAccessible::List, u"Commands"_s)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    bool opensByKeyboard()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QAccessibleInterface *field = Driver::await(QAccessible::EditableText, u"Command palette"_s);
        return field && Driver::until([field] { return field->state().focused; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        auto desk = Desk::open(m_folder.filePath(u"desk.sqlite"_s), u"maya"_s, {}, Durability::Normal);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        for (const QString &subject : {u"Locked out again"_s, u"Scanner sends to the wrong folder"_s}) {
            NewTicket fields;
            fields.subject = subject;
            fields.requesterName = u"Dana Ruiz"_s;
            fields.requesterPhone = u"+541155500142"_s;
            auto made = m_desk->act(createTicket, fields);
            made.waitForFinished();
            QVERIFY(made.result().has_value());
        }
        m_profile = std::make_unique<Profile>(m_folder.path());
        m_window = std::make_unique<MainWindow>(*m_desk, *m_profile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(Driver::until(
            [] { return !Driver::cell(Driver::find(QAccessible::Table, u"Tickets"_s), 1, 1).isEmpty(); }));
        QVERIFY(opensByKeyboard());
        m_palette = commands();
        key(Qt::Key_Escape);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void everyAction_data()
    {
        QTest::addColumn<ActionId>("id");
        for (int i = 0; i < int(ActionId::Count); ++i)
            QTest::newRow(qPrintable(Actions::name(ActionId(i)))) << ActionId(i);
    }
    void everyAction()
    {
        QFETCH(ActionId, id);
        const QAction *action = m_window->actions().action(id);
        static const QRegularExpression name(u"^[a-z]+\\.[a-zA-Z]+$"_s);
        QVERIFY(name.match(action->objectName()).hasMatch());
        QVERIFY(!plain(action->text()).trimmed().isEmpty());
        bool inMenu = false;
        for (const QAction *menu : m_window->menuBar()->actions())
            inMenu = inMenu || menu->menu<QMenu *>()->actions().contains(action);
        QVERIFY(inMenu);
        bool inPalette = false;
        for (const QString &line : std::as_const(m_palette))
            inPalette = inPalette || line == action->text() || line.startsWith(action->text() + u", ");
        QVERIFY(inPalette || !action->shortcut().isEmpty());
        QVERIFY(inPalette || id == ActionId::CommandPalette);
    }

    void aTicketByKeyboardAlone()
    {
        QVERIFY(opensByKeyboard());
        QTest::keyClicks(QApplication::focusWidget(), u"scanner"_s);
        QVERIFY(Driver::until([this] { return commands().join(u'\n').contains(u"Scanner sends"); }));
        key(Qt::Key_Return);
        auto *pane = m_window->findChild<ConversationPane *>();
        QVERIFY(Driver::until([&] { return m_window->isVisible() && pane->ticket().value == 2; }));
        QVERIFY(!Driver::find(QAccessible::List, u"Commands"_s));
        // And back to the other one, by its number.
        QVERIFY(opensByKeyboard());
        QTest::keyClicks(QApplication::focusWidget(), u"#1"_s);
        key(Qt::Key_Return);
        QVERIFY(Driver::until([&] { return pane->ticket().value == 1; }));
    }
};

QTEST_MAIN(TestActions)
#include "actions.moc"
