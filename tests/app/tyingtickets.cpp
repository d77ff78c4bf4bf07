// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several tickets at once, tickets that belong together, tickets put away: from the window, and back.
#include "app/windowondesk.h"

#include "earshot/desk/mergedesk.h"
#include "earshot/storage/messages.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include "composer/replydraft.h"
#include "composer/replyeditor.h"
#include "shell/chip.h"
#include "shell/commandpalette.h"
#include "shell/statusline.h"
#include "tickets/ticketlistview.h"

using namespace Earshot;

class TestTyingTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnDesk>(); }
    void cleanup() { m_on.reset(); }

    void severalAreOneAct()
    {
        TicketListView &list = m_on->window->tickets().list();
        m_on->show(m_on->first);
        list.selectAll();
        const QList<TicketId> marked = list.marked();
        QVERIFY(marked.size() > 1 && marked.contains(m_on->first));
        QTRY_VERIFY(shownTotal().startsWith(u"2 chosen of "_s));
        m_on->trigger(ActionId::AssignToMe);
        QTRY_COMPARE(said(), u"Assigned %1 tickets to you"_s.arg(marked.size()));
        for (const TicketId id : marked)
            QCOMPARE(ticket(id).owner, m_on->scratch.desk().agent());
        QCOMPARE(list.marked(), marked); // still, for what is done next
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(said().startsWith(u"Taken back"));
        for (const TicketId id : marked)
            QVERIFY(!ticket(id).owner);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 1)).center());
        QCOMPARE(list.marked().size(), 1);
    }

    void ctrlClickAddsOne()
    {
        TicketListView &list = m_on->window->tickets().list();
        const auto at = [&list](int row) { return list.visualRect(list.model()->index(row, 1)).center(); };
        QTRY_VERIFY(list.model()->rowCount() > 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at(0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(list.marked().size(), 2);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(list.marked().size(), 1);
        QTest::keyClick(&list, Qt::Key_Up, Qt::ShiftModifier); // from the last of the two
        QCOMPARE(list.marked().size(), 2);
    }

    void putAwayAndBack()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Trash)->isEnabled());
        QVERIFY(!m_on->window->actions().action(ActionId::Restore)->isEnabled());
        m_on->trigger(ActionId::Trash);
        QTRY_VERIFY(said().startsWith(u"Put #"));
        QTRY_COMPARE(m_on->window->tickets().model().rowOf(m_on->first), -1);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Restore)->isEnabled());
        const auto putBack = [this] { // said above the conversation, which stays
            const QList<QPushButton *> buttons = m_on->window->findChildren<QPushButton *>();
            const auto found = std::find_if(buttons.begin(), buttons.end(),
                [](const QPushButton *button) { return button->isVisible() && button->text() == u"Put back"; });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(putBack());
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(m_on->window->tickets().model().rowOf(m_on->first) >= 0);
        QTRY_VERIFY(!putBack());
        m_on->trigger(ActionId::Redo);
        QTRY_COMPARE(m_on->window->tickets().model().rowOf(m_on->first), -1);
        QCOMPARE(ticket(m_on->first).shelf, Shelf::Trash);
    }

    void mergedAndShownThere()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Link)->isEnabled());
        m_on->trigger(ActionId::Merge);
        auto *dialog = m_on->window->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *found = dialog->findChild<QListWidget *>();
        dialog->findChild<QLineEdit *>()->setText(u"three hundred"_s);
        QTRY_COMPARE(found->currentRow(), 0);
        QCOMPARE(found->count(), 1);
        dialog->accept();
        QTRY_VERIFY(said().startsWith(u"Merged #"));
        // Whoever wrote the other one answers to somebody else from now on.
        QVERIFY(said().endsWith(u". The customer is Maximiliane Schwarzenberger-Oppenheimer now."));
        QCOMPARE(ticket(m_on->first).mergedInto, m_on->second);
        auto *pane = m_on->window->findChild<ConversationPane *>();
        QTRY_COMPARE(pane->ticket(), m_on->second); // where the conversation goes on
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(said().startsWith(u"Taken back"));
        QVERIFY(!ticket(m_on->first).mergedInto);
    }

    void mergedUnderWhatIsBeingWritten()
    {
        m_on->show(m_on->first);
        auto *pane = m_on->window->findChild<ConversationPane *>();
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Merge)->isEnabled());
        m_on->trigger(ActionId::Reply);
        auto *text = qobject_cast<QPlainTextEdit *>(m_on->window->focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Dear Dana, we ask"_s);
        for (int letter = 0; letter < 3; ++letter)
            QTest::keyClick(text, Qt::Key_Left);
        // A colleague, elsewhere.
        const QUuid merged
            = ScratchDesk::done(m_on->scratch.desk().act(mergeTickets, QList<TicketId>{m_on->first}, m_on->second));
        QTRY_COMPARE(pane->ticket(), m_on->second);
        const QString numbers = u"#%1 is part of #%2 now: it was merged"_s.arg(
            QString::number(ticket(m_on->first).number), QString::number(ticket(m_on->second).number));
        QTRY_COMPARE(said(), numbers);
        QCOMPARE(m_on->window->focusWidget(), text);
        QTest::keyClicks(text, u"will "_s);
        QCOMPARE(text->toPlainText(), u"Dear Dana, we will ask"_s);
        QTRY_COMPARE(m_on->window->tickets().list().currentIndex().data(TicketListModel::TicketIdRole).toLongLong(),
            m_on->second.value);
        // They take it back: so does the window.
        ScratchDesk::done(m_on->scratch.desk().act(undoAct, merged));
        QTRY_COMPARE(pane->ticket(), m_on->first);
        QTRY_COMPARE(said(), u"#1 is a ticket of its own again: the merge was taken back"_s);
        QCOMPARE(m_on->window->focusWidget(), text);
        QCOMPARE(text->toPlainText(), u"Dear Dana, we will ask"_s);
        QVERIFY(ReplyDrafts::find(m_on->scratch.desk(), m_on->first));
        QVERIFY(!ReplyDrafts::find(m_on->scratch.desk(), m_on->second));
    }

    void anEmptyReplyKnowsWhomToAnswer()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Reply);
        auto *editor = m_on->window->findChild<ReplyEditor *>();
        const auto to = [editor] {
            QStringList names;
            for (const Chip *chip : editor->findChildren<Chip *>()) {
                if (chip->isVisible() && (chip->text().startsWith(u"Dana") || chip->text().startsWith(u"Max")))
                    names << chip->text().section(u' ', 0, 0);
            }
            return names.join(u' ');
        };
        QTRY_COMPARE(to(), u"Dana"_s);
        const QUuid merged
            = ScratchDesk::done(m_on->scratch.desk().act(mergeTickets, QList<TicketId>{m_on->second}, m_on->first));
        QTRY_VERIFY(to().contains(u"Maximiliane")); // she wrote last
        ScratchDesk::done(m_on->scratch.desk().act(undoAct, merged));
        QTRY_COMPARE(to(), u"Dana"_s);
    }

    void enterIsForTheWordsThatStandThere()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Link)->isEnabled());
        m_on->trigger(ActionId::Merge);
        QPointer<QDialog> dialog = m_on->window->findChild<QDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *field = dialog->findChild<QLineEdit *>();
        auto *found = dialog->findChild<QListWidget *>();
        field->setText(u"three hundred"_s);
        QTRY_COMPARE(found->currentRow(), 0);
        // The row of the other words is not what is merged into.
        field->setText(u"nothing has these words"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(found->count() == 1 && !(found->item(0)->flags() & Qt::ItemIsEnabled)); // says that nothing matches
        QVERIFY(dialog && dialog->isVisible());
        field->setText(u"three hundred"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(said().startsWith(u"Merged #"));
        QCOMPARE(ticket(m_on->first).mergedInto, m_on->second);
    }

    void linkedInTheDock()
    {
        m_on->show(m_on->first);
        ScratchDesk::done(m_on->scratch.desk().act(linkTickets, m_on->first, LinkKind::CausedBy, m_on->second, true));
        m_on->trigger(ActionId::TicketDetails);
        const QString name = u"Take the link with #%1 off"_s.arg(ticket(m_on->second).number);
        QTRY_VERIFY(m_on->named<QAbstractButton>(name));
        m_on->named<QAbstractButton>(name)->click();
        QTRY_COMPARE(said(),
            u"Took the link with #%1 off #%2"_s.arg(ticket(m_on->second).number).arg(ticket(m_on->first).number));
        QTRY_VERIFY(!m_on->named<QAbstractButton>(name) || !m_on->named<QAbstractButton>(name)->isVisible());
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(m_on->named<QAbstractButton>(name));

        m_on->trigger(ActionId::Follow);
        QTRY_VERIFY(said().startsWith(u"You follow"));
        QTRY_VERIFY(m_on->window->actions().action(ActionId::Follow)->isChecked());
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(!m_on->window->actions().action(ActionId::Follow)->isChecked());
    }

    void splitOff()
    {
        m_on->show(m_on->first);
        auto *pane = m_on->window->findChild<ConversationPane *>();
        auto *view = pane->findChild<QListView *>();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        const QAction *split = m_on->window->actions().action(ActionId::SplitMessage);
        QTRY_VERIFY(split->isEnabled());
        m_on->trigger(ActionId::Reply); // while one writes, no message is meant
        QTRY_VERIFY(!split->isEnabled());
        view->setFocus();
        QTRY_VERIFY(split->isEnabled());
        m_on->trigger(ActionId::CommandPalette); // from there, too, it is the message one was on
        auto *palette = m_on->window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isAncestorOf(m_on->window->focusWidget()));
        QVERIFY(split->isEnabled());
        QTest::keyClick(m_on->window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(view->hasFocus());
        const qsizetype before = messages(m_on->first);
        m_on->trigger(ActionId::SplitMessage);
        QTRY_VERIFY(said().startsWith(u"Made ticket #"));
        QCOMPARE(messages(m_on->first), before - 1);
        QTRY_VERIFY(pane->ticket() != m_on->first);
        m_on->trigger(ActionId::Undo);
        QTRY_COMPARE(messages(m_on->first), before);
        QTRY_COMPARE(pane->ticket(), m_on->first); // not what is there no longer
    }

    void whereAMessageWentIsTold()
    {
        m_on->show(m_on->first);
        const auto message
            = ScratchDesk::done(m_on->scratch.desk().database().read(Messages::ofTicket, m_on->first)).last().id;
        const QUuid moved = ScratchDesk::done(m_on->scratch.desk().act(moveMessage, message, m_on->second));
        QTRY_VERIFY(told(u"moved a message to #2"_s));
        m_on->show(m_on->second);
        QTRY_VERIFY(told(u"moved a message here from #1"_s));
        ScratchDesk::done(m_on->scratch.desk().act(undoAct, moved));
        QTRY_VERIFY(!told(u"moved a message here from #1"_s));
        QVERIFY(!told(u"took back what was done with #1"_s)); // what does not stand needs no line
    }

    void nothingDifferentIsNoAct()
    {
        m_on->show(m_on->first);
        QTRY_VERIFY(m_on->window->actions().action(ActionId::AssignToMe)->isEnabled());
        m_on->trigger(ActionId::AssignToMe);
        QTRY_VERIFY(said().startsWith(u"Assigned"_s));
        m_on->trigger(ActionId::AssignToMe);
        QTRY_COMPARE(said(), u"It was so already: nothing was changed"_s);
        m_on->trigger(ActionId::Undo); // takes back what was done
        QTRY_VERIFY(said().startsWith(u"Taken back: Assigned"_s));
        QVERIFY(!ticket(m_on->first).owner);
        m_on->trigger(ActionId::AssignToMe);
        QTRY_VERIFY(said().startsWith(u"Assigned #"_s));
        m_on->window->tickets().list().selectAll();
        m_on->trigger(ActionId::AssignToMe);
        QTRY_COMPARE(said(), u"Assigned 1 tickets to you; 1 were so already"_s);
        m_on->trigger(ActionId::AssignToMe);
        QTRY_COMPARE(said(), u"It was so already: nothing was changed"_s);
        m_on->trigger(ActionId::Undo);
        QTRY_VERIFY(said().startsWith(u"Taken back: Assigned 1 "_s));
    }

private:
    /// Whether the conversation says so in one of its quiet lines.
    bool told(const QString &words) const
    {
        const auto *model = m_on->window->findChild<ConversationPane *>()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                return true;
        }
        return false;
    }
    QString shownTotal() const
    {
        for (const QLabel *label : m_on->window->tickets().findChildren<QLabel *>()) {
            if (label->text().contains(u"chosen"_s))
                return label->text();
        }
        return {};
    }
    QString said() const { return m_on->window->findChild<StatusLine *>()->words(); }
    Ticket ticket(TicketId id) const
    {
        return ScratchDesk::done(m_on->scratch.desk().database().read(Tickets::byId, id));
    }
    qsizetype messages(TicketId id) const
    {
        return ScratchDesk::done(m_on->scratch.desk().database().read(Messages::ofTicket, id)).size();
    }

    std::unique_ptr<WindowOnDesk> m_on;
};

QTEST_MAIN(TestTyingTickets)
#include "tyingtickets.moc"
