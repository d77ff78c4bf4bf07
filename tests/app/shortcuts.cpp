// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of one's own: pressed, in conflict, kept, and the same in every window.
#include "app/windowondesk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include "customers/customereditor.h"
#include "shell/customerwindow.h"
#include "shell/keyfield.h"
#include "shell/ownwindows.h"
#include "shell/secondkeys.h"
#include "shell/shortcuteditor.h"
#include "shell/shortcutmodel.h"
#include "shell/shortcutsheet.h"
#include "shell/statusline.h"
#include "shell/ticketwindow.h"
#include "shell/wording.h"

using namespace Earshot;

class TestShortcuts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<ShortcutEditor> m_editor;

    void choose(ActionId id)
    {
        auto *table = m_editor->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == m_actions->action(id)->text())
                table->selectRow(row);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor->findChild<KeyField *>(), key, modifiers);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_editor->findChildren<QPushButton *>()) {
            if (each->text() == text && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    }
    QString keys(ActionId id) const { return keyWords(m_actions->action(id)->shortcuts()); }
    void open()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_actions = std::make_unique<Actions>();
        m_actions->restoreKeys(*m_settings);
        m_editor = std::make_unique<ShortcutEditor>(*m_actions, *m_settings);
        m_editor->show();
    }
    void close()
    {
        m_editor.reset();
        m_actions.reset();
        m_settings.reset();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"s.ini"_s));
        open();
    }
    void cleanup() { close(); }

    void pressedKeysAreKept()
    {
        choose(ActionId::Note);
        press(Qt::Key_M, Qt::AltModifier);
        QCOMPARE(keys(ActionId::Note), u"Alt+M"_s);
        QCOMPARE(m_settings->allKeys(), QStringList{u"shortcuts/ticket.note"_s}); // only what is other
        close();
        open();
        QCOMPARE(keys(ActionId::Note), u"Alt+M"_s);
        choose(ActionId::Note);
        button(u"Reset"_s)->click();
        QCOMPARE(keys(ActionId::Note), u"Ctrl+Shift+N"_s);
        QCOMPARE(m_settings->allKeys(), QStringList());
    }

    void aSignIsItself()
    {
        choose(ActionId::Note);
        QTest::keyClick(m_editor->findChild<KeyField *>(), '!', Qt::ShiftModifier);
        QCOMPARE(keys(ActionId::Note), u"!"_s);
    }

    void keysOfOthersAreTakenOnlyWhenSaid()
    {
        choose(ActionId::Note);
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(says(u"Ctrl+R belongs to “Reply”"_s));
        QCOMPARE(keys(ActionId::Note), u"Ctrl+Shift+N"_s);
        QCOMPARE(keys(ActionId::Reply), u"Ctrl+R"_s);
        button(u"Take it over"_s)->click();
        QCOMPARE(keys(ActionId::Note), u"Ctrl+R"_s);
        QCOMPARE(keys(ActionId::Reply), QString());
        QVERIFY(!button(u"Take it over"_s));
        // The other one gets its own back the same way.
        choose(ActionId::Reply);
        button(u"Reset"_s)->click();
        QVERIFY(says(u"Ctrl+R belongs to “Note”"_s));
        button(u"Take it over"_s)->click();
        QCOMPARE(keys(ActionId::Reply), u"Ctrl+R"_s);
        QCOMPARE(keys(ActionId::Note), QString());
    }

    void nothingTakesTheKeyToTheCustomer()
    {
        choose(ActionId::Note);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(says(u"Ctrl+T always means: Talk to the customer"_s));
        QVERIFY(!button(u"Take it over"_s));
        choose(ActionId::Talk);
        QVERIFY(!button(u"No keys"_s)->isEnabled());
        press(Qt::Key_M, Qt::AltModifier); // one more, not another
        QCOMPARE(m_actions->action(ActionId::Talk)->shortcuts().size(), 2);
        QCOMPARE(m_actions->action(ActionId::Talk)->shortcuts().first(), QKeySequence(u"Ctrl+T"_s));
        button(u"No keys"_s)->click();
        QCOMPARE(keys(ActionId::Talk), u"Ctrl+T"_s);
        // A settings file of before may have given it away.
        m_settings->setValue(u"shortcuts/ticket.note"_s, u"Ctrl+T; Alt+M"_s);
        m_settings->setValue(u"shortcuts/talk.call"_s, QString());
        m_actions->restoreKeys(*m_settings);
        QCOMPARE(keys(ActionId::Talk), u"Ctrl+T"_s);
        QCOMPARE(keys(ActionId::Note), u"Alt+M"_s);
    }

    void twoKeysOneAfterTheOther()
    {
        auto *field = m_editor->findChild<KeyField *>();
        choose(ActionId::Note);
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(field->text(), u"Ctrl+G, …"_s);
        QCOMPARE(keys(ActionId::Note), u"Ctrl+Shift+N"_s); // not yet
        press(Qt::Key_Escape);
        QCOMPARE(field->text(), u"Ctrl+Shift+N"_s);
        QVERIFY(m_editor->isVisible());
        press(Qt::Key_G, Qt::ControlModifier);
        press(Qt::Key_G, Qt::ControlModifier); // again
        press(Qt::Key_M);
        QCOMPARE(field->text(), u"Ctrl+G, M"_s);
        QVERIFY(says(u"Ctrl+G, M belongs to “Merge into another ticket…”"_s));
        press(Qt::Key_G, Qt::ControlModifier);
        press(Qt::Key_X);
        QCOMPARE(keys(ActionId::Note), u"Ctrl+G, X"_s);
        close();
        open();
        QCOMPARE(keys(ActionId::Note), u"Ctrl+G, X"_s);
    }

    void systemsTakeNone()
    {
        for (int i = 0; i < int(ActionId::Count); ++i) {
            for (const QKeySequence &each : Actions::defaultKeys(ActionId(i))) {
                const QString words = each.toString(QKeySequence::PortableText);
                QVERIFY2(!words.contains(u"Ctrl+Alt+"), qPrintable(words)); // AltGr writes letters
                QVERIFY2(!words.contains(u"Meta+"), qPrintable(words)); // the systems' own
                QVERIFY2(words != u"Ctrl+Shift+U" && words != u"Alt+F4" && words != u"Ctrl+Space", qPrintable(words));
                QVERIFY2(!m_actions->goOn(each), qPrintable(words)); // else the second key would never be heard
            }
        }
    }

    void oneOfSeveralKeysIsTaken()
    {
        choose(ActionId::Note);
        press(Qt::Key_J);
        button(u"Take it over"_s)->click();
        QCOMPARE(keys(ActionId::Note), u"J"_s);
        QCOMPARE(keys(ActionId::NextTicket), u"Alt+Down"_s);
    }

    void someKeysAreNobodys_data()
    {
        QTest::addColumn<QKeyCombination>("pressed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("copy") << QKeyCombination(Qt::CTRL | Qt::Key_C) << u"Ctrl+C always means: Copy"_s;
        QTest::newRow("send") << QKeyCombination(Qt::CTRL | Qt::Key_Return)
                              << u"Ctrl+Return always means: Save or send what was written"_s;
        QTest::newRow("walk") << QKeyCombination(Qt::Key_Down) << u"Down always means: move, choose or write"_s;
    }
    void someKeysAreNobodys()
    {
        QFETCH(QKeyCombination, pressed);
        QFETCH(QString, sentence);
        choose(ActionId::Note);
        press(pressed.key(), pressed.keyboardModifiers());
        QVERIFY(says(sentence));
        QCOMPARE(keys(ActionId::Note), u"Ctrl+Shift+N"_s);
    }

    void allComeBackAtOnce()
    {
        choose(ActionId::Note);
        button(u"No keys"_s)->click();
        QCOMPARE(keys(ActionId::Note), QString());
        choose(ActionId::Talk);
        press(Qt::Key_F2);
        button(u"Reset all…"_s)->click();
        QPushButton *yes = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            for (QPushButton *one : each->findChildren<QPushButton *>()) {
                if (one->text() == u"Reset all")
                    yes = one;
            }
        }
        QVERIFY(yes);
        yes->click();
        QTRY_COMPARE(keys(ActionId::Talk), u"Ctrl+T"_s);
        QCOMPARE(keys(ActionId::Note), u"Ctrl+Shift+N"_s);
        QCOMPARE(m_settings->allKeys(), QStringList());
    }

    void brokenSettingsHarmNothing()
    {
        m_settings->setValue(u"shortcuts/ticket.note"_s, u"no keys at all"_s);
        m_settings->setValue(u"shortcuts/gone.action"_s, u"Ctrl+Y"_s);
        Actions actions;
        actions.restoreKeys(*m_settings);
        QCOMPARE(actions.action(ActionId::Note)->shortcuts(), Actions::defaultKeys(ActionId::Note));
    }

    void everyWindowHasThem()
    {
        WindowOnDesk on;
        on.show(on.first);
        on.trigger(ActionId::OpenInWindow);
        TicketWindow *own = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            own = own ? own : qobject_cast<TicketWindow *>(each);
        QVERIFY(own);
        ShortcutSheet sheet(on.window->actions());
        const auto inSheet = [&sheet] {
            const auto *model = sheet.findChild<QTableView *>()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data().toString() == u"Note")
                    return model->index(row, int(ShortcutColumn::Keys)).data().toString();
            }
            return QString();
        };
        on.window->actions().setKeys(ActionId::Note, {QKeySequence(u"Alt+M"_s)});
        QCOMPARE(inSheet(), u"Alt+M"_s);
        bool found = false;
        for (const QAction *action : own->actions())
            found = found || (action->objectName() == u"ticket.note" && action->shortcut() == QKeySequence(u"Alt+M"_s));
        QVERIFY(found);
        on.window->actions().setKeys(ActionId::Note, {});
        QCOMPARE(inSheet(), QString());
    }

    void theCustomerAndTheNeedAreActions()
    {
        WindowOnDesk on;
        on.window->resize(1440, 900);
        on.show(on.first);
        QTRY_VERIFY(on.window->actions().action(ActionId::EditCustomer)->isEnabled());
        on.trigger(ActionId::EditCustomer);
        auto *editor = on.window->findChild<CustomerEditor *>();
        QVERIFY(editor && editor->isVisible());
        editor->close();
        on.trigger(ActionId::CustomerDock); // folded away: the customer can still be changed
        QVERIFY(on.window->actions().action(ActionId::EditCustomer)->isEnabled());
        QTRY_VERIFY(!on.window->findChild<CustomerEditor *>());
        on.trigger(ActionId::EditCustomer);
        editor = on.window->findChild<CustomerEditor *>();
        QVERIFY(editor && editor->isVisible());
        editor->close();
        on.trigger(ActionId::CallLog); // nobody is shown there
        QVERIFY(!on.window->actions().action(ActionId::EditCustomer)->isEnabled());
        on.show(on.first);
        QTRY_VERIFY(on.window->actions().action(ActionId::EditCustomer)->isEnabled());
        on.trigger(ActionId::CustomerDock);
        on.trigger(ActionId::BusinessNeed);
        QTRY_VERIFY(on.window->focusWidget() && on.window->focusWidget()->accessibleName() == u"Business need"_s);
    }

    void theSheetIsNarrowedByWordsOrKeys()
    {
        const Actions actions;
        ShortcutSheet sheet(actions);
        const auto *model = sheet.findChild<QTableView *>()->model();
        auto *field = sheet.findChild<QLineEdit *>();
        const int all = model->rowCount();
        QVERIFY(all > 30);
        field->setText(u"talk to"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, int(ShortcutColumn::Keys)).data().toString(), u"Ctrl+T"_s);
        field->setText(u"ctrl+g"_s);
        QVERIFY(model->rowCount() > 5 && model->rowCount() < all);
        actions.action(ActionId::Undo)->setText(u"Undo: something very long that was done to a ticket"_s);
        field->setText(u"undo"_s); // the sheet is about keys, not about what was done last
        QCOMPARE(model->index(0, int(ShortcutColumn::Action)).data().toString(), u"Undo"_s);
        field->setText(u"back up"_s); // has no keys
        QCOMPARE(model->rowCount(), 0);
        field->clear();
        QCOMPARE(model->rowCount(), all);
    }

    void whoeverWaitsIsToldTheSecondKey()
    {
        WindowOnDesk on;
        on.window->resize(1440, 900);
        on.show(on.first);
        QVERIFY(QTest::qWaitForWindowActive(on.window.get()));
        auto *told = on.window->findChild<SecondKeys *>();
        const auto press = [&on](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(on.window->windowHandle(), key, with);
        };
        QTRY_VERIFY(on.window->actions().action(ActionId::Merge)->isEnabled());
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!told->isVisible()); // whoever knows the key sees nothing
        QTRY_VERIFY(told->isVisible());
        QCOMPARE(told->accessibleName(), u"Ctrl+G, then"_s);
        QVERIFY(told->accessibleDescription().contains(u"C Copy link, "));
        QVERIFY(told->accessibleDescription().contains(u"M Merge into another ticket"));
        QVERIFY(!told->accessibleDescription().contains(u"Talk to the customer"));
        QVERIFY(on.window->rect().contains(told->geometry()));
        press(Qt::Key_Escape); // meant for what waits, and for nothing behind it
        QVERIFY(!told->isVisible());
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(told->isVisible());
        press(Qt::Key_F); // it still waits
        QVERIFY(!told->isVisible());
        QTRY_VERIFY(on.window->findChild<StatusLine *>()->words().startsWith(u"You follow"));
        press(Qt::Key_G, Qt::ControlModifier);
        press(Qt::Key_C);
        QCOMPARE(on.window->findChild<StatusLine *>()->words().left(6), u"Copied"_s);
        QTest::qWait(700);
        QVERIFY(!told->isVisible());
    }

    void aTicketsOwnWindowLeadsToItsCustomer()
    {
        WindowOnDesk on;
        on.show(on.first);
        on.trigger(ActionId::OpenInWindow);
        QPointer<TicketWindow> own = on.window->findChild<TicketWindow *>();
        QVERIFY(own && QTest::qWaitForWindowActive(own));
        QTRY_VERIFY(own->ownActions().action(ActionId::EditCustomer)->isEnabled());
        QTest::keyClick(own->windowHandle(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(own->windowHandle(), Qt::Key_K);
        QTRY_VERIFY(on.window->findChild<CustomerWindow *>());
        auto *theirs = on.window->findChild<CustomerWindow *>();
        QCOMPARE(theirs->customer(), on.customer);
        QTRY_VERIFY(theirs->findChild<CustomerEditor *>());
    }

    void theyAreThereAtTheNextStart()
    {
        WindowOnDesk on;
        on.window->actions().setKeys(ActionId::Note, {QKeySequence(u"Alt+M"_s)});
        on.window->actions().saveKeys(on.profile->settings());
        on.close();
        on.open();
        QCOMPARE(on.window->actions().action(ActionId::Note)->shortcut(), QKeySequence(u"Alt+M"_s));
    }
};

QTEST_MAIN(TestShortcuts)
#include "shortcuts.moc"
