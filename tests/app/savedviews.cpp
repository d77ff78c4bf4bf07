// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Searches kept under a name: made, found, changed and deleted in the window, by the keyboard.
#include "app/windowondesk.h"

#include "earshot/desk/viewdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "shell/navigation.h"
#include "shell/statusline.h"
#include "tickets/searchfield.h"

using namespace Earshot;

class TestSavedViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    TicketsPane &pane() const { return m_on->window->tickets(); }
    QStringList places() const
    {
        const auto *list = m_on->named<QListView>(u"Views"_s);
        QStringList lines;
        bool isSaved = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString line = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (line == u"The team")
                break;
            if (isSaved)
                lines << line;
            isSaved = isSaved || line == u"Saved views";
        }
        return lines;
    }
    QString said() const { return m_on->window->findChild<StatusLine *>()->words(); }
    QDialog *dialog() const
    {
        for (auto *dialog : m_on->window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void saveAs(const QString &search, const QString &name)
    {
        pane().search(search);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::SaveView)->isEnabled());
        m_on->trigger(ActionId::SaveView);
        QTRY_VERIFY(dialog());
        auto *field = dialog()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void aSearchBecomesAPlace()
    {
        QVERIFY(!m_on->window->actions().action(ActionId::SaveView)->isEnabled());
        saveAs(u"terminal"_s, u"Terminals"_s);
        QTRY_COMPARE(said(), u"Saved the view “Terminals”"_s);
        QTRY_COMPARE(m_on->marked(), u"Terminals"_s);
        QTRY_COMPARE(places(), QStringList{u"Terminals, 1"_s});
        QVERIFY(pane().isSavedShown());
        QVERIFY(m_on->window->actions().action(ActionId::DeleteView)->isEnabled());
        // Clearing the field leads back to where one was.
        pane().searchField().clear();
        QTRY_COMPARE(m_on->marked(), u"All tickets"_s);
        QVERIFY(!m_on->window->actions().action(ActionId::DeleteView)->isEnabled());
        QVERIFY(m_on->window->findChild<Navigation *>()->choose(u"view:1"_s));
        QTRY_COMPARE(pane().model().rowCount(), 1);
        QCOMPARE(pane().searchField().text(), u"terminal"_s);
        // Another search under the same name is the same view.
        saveAs(u"subject:letters"_s, u"terminals"_s);
        QTRY_COMPARE(places(), QStringList{u"terminals, 1"_s});
        QTRY_COMPARE(m_on->marked(), u"terminals"_s);
    }

    void itIsThereAtTheNextStart()
    {
        saveAs(u"terminal"_s, u"Terminals"_s);
        QTRY_COMPARE(m_on->marked(), u"Terminals"_s);
        m_on->close();
        m_on->open();
        QCOMPARE(m_on->marked(), u"Terminals"_s);
        QCOMPARE(pane().searchField().text(), u"terminal"_s);
        QTRY_COMPARE(pane().model().rowCount(), 1);
    }

    void namesSharesAndDeletesWithUndo()
    {
        saveAs(u"terminal"_s, u"Terminals"_s);
        QTRY_COMPARE(m_on->marked(), u"Terminals"_s);
        m_on->trigger(ActionId::ChangeView);
        QTRY_VERIFY(dialog());
        dialog()->findChild<QLineEdit *>()->setText(u"Screens"_s);
        dialog()->findChild<QCheckBox *>()->setChecked(true);
        dialog()->accept();
        QTRY_COMPARE(places(), QStringList{u"Screens, 1, shared with everybody"_s});
        QCOMPARE(m_on->marked(), u"Screens"_s);
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(places(), QStringList{u"Terminals, 1"_s});
        m_on->trigger(ActionId::CopyViewLink);
        const QString link = QApplication::clipboard()->text();
        QVERIFY(link.startsWith(u"earshot://view/"));
        m_on->trigger(ActionId::DeleteView);
        QTRY_COMPARE(places(), QStringList());
        QTRY_COMPARE(m_on->marked(), u"All tickets"_s);
        m_on->window->openLink(link);
        QCOMPARE(said(), u"The view of this link is not on this desk, or somebody keeps it to themselves"_s);
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(places(), QStringList{u"Terminals, 1"_s});
        m_on->window->openLink(link);
        QTRY_COMPARE(m_on->marked(), u"Terminals"_s);
    }

    void aNameIsNotGivenTwice()
    {
        saveAs(u"terminal"_s, u"One"_s);
        QTRY_COMPARE(places().size(), 1);
        saveAs(u"hello"_s, u"Two"_s);
        QTRY_COMPARE(m_on->marked(), u"Two"_s);
        m_on->trigger(ActionId::ViewUp);
        QTRY_COMPARE(places().value(0), u"Two, 1"_s);
        QVERIFY(!m_on->window->actions().action(ActionId::ViewUp)->isEnabled());
        m_on->trigger(ActionId::ChangeView);
        QTRY_VERIFY(dialog());
        dialog()->findChild<QLineEdit *>()->setText(u"one"_s);
        for (const QPushButton *button : dialog()->findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() != u"Save");
    }

    void aSearchThatBecameWrongSaysSo()
    {
        ScratchDesk::done(m_on->scratch.desk().database().write(
            [](Session &session) { return Catalogs::queue(session, u"Clinics"_s); }));
        ScratchDesk::done(m_on->scratch.desk().act(saveView, u"Ill"_s, u"queue:Clinics"_s, true));
        QTRY_COMPARE(places(), QStringList{u"Ill, 0, shared with everybody"_s});
        ScratchDesk::done(m_on->scratch.desk().database().write([](Session &session) {
            Queue queue = Catalogs::read(session).queues.first();
            queue.name = u"Hospitals"_s;
            Catalogs::update(session, queue);
            return true;
        }));
        QTRY_COMPARE(places(),
            QStringList{u"Ill, finds nothing any more: There is no queue “Clinics” on this desk; there are Hospitals, "
                        "shared with everybody"_s});
        QVERIFY(m_on->window->findChild<Navigation *>()->choose(u"view:1"_s));
        QTRY_VERIFY([&] {
            for (const QLabel *label : pane().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"“Ill” finds nothing any more")
                    return true;
            }
            return false;
        }());
    }

    void whatWasLookedForIsMarked()
    {
        pane().search(u"\"clock skew\" -hello terminal"_s);
        QTRY_COMPARE(pane().model().rowCount(), 1);
        QCOMPARE(pane().marks(), QStringList({u"clock skew"_s, u"terminal"_s}));
        m_on->show(m_on->first);
        m_on->trigger(ActionId::FindInConversation);
        QTRY_VERIFY(m_on->named<QLineEdit>(u"Find in conversation"_s)->isVisible());
        QCOMPARE(m_on->named<QLineEdit>(u"Find in conversation"_s)->text(), u"clock skew"_s);
    }
};

QTEST_MAIN(TestSavedViews)
#include "savedviews.moc"
