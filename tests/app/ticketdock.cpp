// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dock's tabs "Ticket" and "History": what a ticket is set to, who set it, and taking it back.
#include "app/scratchdesk.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "composer/replydraft.h"
#include "customers/businessneedform.h"
#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/look.h"
#include "tickets/historypanel.h"
#include "tickets/historywords.h"
#include "tickets/newticketdialog.h"
#include "tickets/ticketacts.h"
#include "tickets/ticketpanel.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestTicketDock : public QObject
{
    Q_OBJECT

private:
    /// The window of a test: acts and both tabs for the first ticket of the desk.
    struct Dock {
        explicit Dock(Desk &desk, TicketId ticket)
            : acts(desk, actions, window)
            , panel(desk, actions, acts, &window)
            , history(desk, &window)
        {
            window.resize(264, 900);
            panel.resize(264, 700);
            history.resize(264, 400);
            window.show();
            acts.setTicket(ticket);
            history.showTicket(ticket);
        }

        QWidget window;
        Actions actions;
        TicketActs acts;
        TicketPanel panel;
        HistoryPanel history;

        QComboBox *combo(const QString &label) const
        {
            for (const QLabel *each : panel.findChildren<QLabel *>()) {
                if (each->text() == label && each->buddy())
                    return qobject_cast<QComboBox *>(each->buddy());
            }
            return nullptr;
        }
        void choose(const QString &label, const QString &item) const
        {
            QComboBox *box = combo(label);
            box->setCurrentIndex(box->findText(item));
            Q_EMIT box->activated(box->currentIndex());
        }
        template<class Widget>
        Widget *find(const QString &name) const
        {
            for (Widget *widget : window.findChildren<Widget *>()) {
                if ((widget->accessibleName().isEmpty() ? widget->windowTitle() : widget->accessibleName()) == name)
                    return widget;
            }
            return nullptr;
        }
        QStringList told() const
        {
            const QAbstractItemModel *model = find<QListView>(u"History"_s)->model();
            QStringList lines;
            for (int row = 0; row < model->rowCount(); ++row)
                lines << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return lines;
        }
    };

    template<class Widget>
    static Widget *field(const QWidget &in, const QString &name)
    {
        for (Widget *widget : in.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static Ticket ticketOf(ScratchDesk &scratch, TicketId id)
    {
        return ScratchDesk::done(scratch.desk().database().read(Tickets::byId, id));
    }

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void combosHaveTheirLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("shown");
        QTest::newRow("status") << u"Status"_s << u"New"_s;
        QTest::newRow("priority") << u"Priority"_s << u"Normal"_s;
        QTest::newRow("queue") << u"Queue"_s << u"No queue"_s;
        QTest::newRow("owner") << u"Owner"_s << u"Nobody"_s;
    }
    void combosHaveTheirLabels()
    {
        QFETCH(QString, label);
        QFETCH(QString, shown);
        ScratchDesk scratch;
        Dock dock(scratch.desk(), scratch.words("Hello").ticket);
        QVERIFY(dock.combo(label));
        QTRY_COMPARE(dock.combo(label)->currentText(), shown);
    }

    void theMoodIsSetWithItsReason()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        Dock dock(scratch.desk(), id);
        QTRY_VERIFY(dock.actions.action(ActionId::Mood)->isEnabled());
        QVERIFY(dock.actions.action(ActionId::Mood)->menu<QMenu *>());
        dock.acts.changeMoodTo(Mood::Upset);
        auto *question = dock.window.findChild<QDialog *>();
        QVERIFY(question);
        question->findChild<QLineEdit *>()->setText(u"third time"_s);
        question->accept();
        QTRY_COMPARE(dock.acts.row().ticket.mood, Mood::Upset);
        QCOMPARE(ticketOf(scratch, id).moodReason, u"third time"_s);
        dock.acts.changeMoodTo(Mood::Unknown);
        QTRY_COMPARE(dock.acts.row().ticket.mood, Mood::Unknown);
        QCOMPARE(ticketOf(scratch, id).moodReason, QString());
        // What many have in common is no mood.
        dock.acts.setTickets(id, {id, scratch.words("Again").ticket});
        QVERIFY(!dock.actions.action(ActionId::Mood)->isEnabled());
    }

    void choosingIsAnActThatCanBeTakenBack()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        Dock dock(scratch.desk(), id);
        QTRY_COMPARE(dock.combo(u"Priority"_s)->currentText(), u"Normal"_s);
        QSignalSpy said(&dock.acts, &TicketActs::said);
        dock.choose(u"Priority"_s, u"High"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(ticketOf(scratch, id).priority, Priority::High);
        const auto act = said.first().first().value<Said>().act;
        QVERIFY(!act.isNull());
        ScratchDesk::done(scratch.desk().act(undoAct, act));
        QTRY_COMPARE(dock.combo(u"Priority"_s)->currentText(), u"Normal"_s);
        // The same again is no act.
        said.clear();
        dock.choose(u"Priority"_s, u"Normal"_s);
        QTest::qWait(50);
        QVERIFY(said.isEmpty());
    }

    void neitherWheelNorArrowsChoose()
    {
        ScratchDesk scratch;
        Dock dock(scratch.desk(), scratch.words("Hello").ticket);
        QComboBox *status = dock.combo(u"Status"_s);
        QTRY_COMPARE(status->currentText(), u"New"_s);
        status->setFocus();
        QWheelEvent wheel({5, 5}, status->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(status, &wheel);
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(status->currentText(), u"New"_s);
        status->hidePopup();
    }

    void aChangeFromElsewhereIsShown()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        Dock dock(scratch.desk(), id);
        QTRY_COMPARE(dock.combo(u"Owner"_s)->currentText(), u"Nobody"_s);
        ScratchDesk::done(scratch.desk().act(assignTicket, id, scratch.desk().agent()));
        QTRY_COMPARE(dock.combo(u"Owner"_s)->currentText(), u"maya"_s);
        ScratchDesk::done(scratch.desk().act(tagTicket, id, QStringList{u"vip"_s}));
        QTRY_VERIFY(dock.find<Chip>(u"Tag vip"_s));
    }

    void theNeedIsTypedSavedAndKept()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        const TicketId other
            = scratch.mail("From: Ole <ole@x.example>\nMessage-ID: <o@x.example>\nSubject: Other\n\nHi").ticket;
        {
            Dock dock(scratch.desk(), id);
            auto *need = dock.find<QPlainTextEdit>(u"Business need"_s);
            QVERIFY(need);
            QTRY_VERIFY(need->isEnabled());
            need->setPlainText(u"Open eleven charts"_s);
            // Somebody else's act does not take the words away, nor does a look at another ticket.
            ScratchDesk::done(scratch.desk().act(changeTicketPriority, id, Priority::Urgent));
            QTRY_COMPARE(dock.combo(u"Priority"_s)->currentText(), u"Urgent"_s);
            QCOMPARE(need->toPlainText(), u"Open eleven charts"_s);
            dock.acts.setTicket(other);
            QTRY_COMPARE(need->toPlainText(), QString());
        }
        scratch.reopen();
        Dock dock(scratch.desk(), id);
        auto *need = dock.find<QPlainTextEdit>(u"Business need"_s);
        QTRY_COMPARE(need->toPlainText(), u"Open eleven charts"_s);
        QTest::keyClick(need, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(ticketOf(scratch, id).businessNeed, u"Open eleven charts"_s);
        QTRY_VERIFY(scratch.desk().journal().entries(Journal::Kind::Draft).isEmpty());
    }

    void aNeedThatWasSavedElsewhereIsNoDraft()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        Dock dock(scratch.desk(), id);
        const auto drafts = [&scratch] { return scratch.desk().journal().entries(Journal::Kind::Draft).size(); };
        auto *need = dock.find<QPlainTextEdit>(u"Business need"_s);
        QTRY_VERIFY(need && need->isEnabled());
        need->setPlainText(u"Open eleven charts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 10'000); // while the hand is still there
        ScratchDesk::done(scratch.desk().act(setBusinessNeed, id, u"Open eleven charts"_s, QString(), QString()));
        QTRY_COMPARE(drafts(), 0);
        QCOMPARE(need->toPlainText(), u"Open eleven charts"_s);
    }

    void historyTellsAndTakesBack()
    {
        ScratchDesk scratch;
        const TicketId id = scratch.words("Hello").ticket;
        ScratchDesk::done(scratch.desk().act(assignTicket, id, scratch.desk().agent()));
        ScratchDesk::done(scratch.desk().act(changeTicketPriority, id, Priority::High));
        ScratchDesk::done(scratch.desk().act(changeTicketPriority, id, Priority::Urgent));
        Dock dock(scratch.desk(), id);
        QTRY_COMPARE(dock.told().size(), 3);
        QVERIFY2(dock.told().at(0).endsWith(u": Priority: Urgent, before High"_s), qPrintable(dock.told().at(0)));
        QVERIFY2(dock.told().at(0).startsWith(u"maya, today"_s), qPrintable(dock.told().at(0)));
        QVERIFY2(dock.told().at(2).endsWith(u": Owner: maya"_s), qPrintable(dock.told().at(2)));

        auto *list = dock.find<QListView>(u"History"_s);
        auto *undo = dock.find<QPushButton>(u"Take the chosen change back"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!undo->isEnabled()); // it was changed again since
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_COMPARE(dock.told().size(), 4);
        QCOMPARE(ticketOf(scratch, id).priority, Priority::High);
        QVERIFY2(
            dock.told().at(0).contains(u"Took a change back: Changed the priority"_s), qPrintable(dock.told().at(0)));
    }

    void aReplyThatIsTakenBackIsADraft()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        const QueueId help = ScratchDesk::done(desk.database().write([](Session &session) {
            const QueueId queue = Catalogs::queue(session, u"Help"_s);
            Catalogs::update(session, Queue{queue, u"Help"_s, u"help@desk.example"_s, u"Nordwind"_s});
            return queue;
        }));
        const TicketId id = scratch.words("Hello").ticket;
        ScratchDesk::done(desk.act(moveTicket, id, help));
        Reply reply;
        reply.uid = newUid();
        reply.ticket = id;
        reply.text = u"Too early"_s;
        reply.recipients.to << MailAddress{{}, u"dana@a.example"_s};
        ScratchDesk::done(desk.act(sendReply, reply, 10));
        Dock dock(desk, id);
        QTRY_COMPARE(dock.told().size(), 2);
        auto *list = dock.find<QListView>(u"History"_s);
        auto *undo = dock.find<QPushButton>(u"Take the chosen change back"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_VERIFY(ReplyDrafts::find(desk, id));
        QCOMPARE(ReplyDrafts::find(desk, id)->text, u"Too early"_s);
    }

    void aNewTicketIsKeptAndMadeOnce()
    {
        ScratchDesk scratch;
        Desk &desk = scratch.desk();
        {
            NewTicketDialog dialog(desk);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            auto *subject = field<QLineEdit>(dialog, u"Subject"_s);
            // Kept while one types on and on.
            QTRY_VERIFY((QTest::keyClicks(subject, u"x"_s), !desk.journal().content(u"newTicket"_s).isEmpty()));
            field<QComboBox>(dialog, u"Queue"_s)->setEditText(u"Wards"_s);
            field<QComboBox>(dialog, u"Priority"_s)->setCurrentIndex(int(Priority::Urgent));
            dialog.reject();
        }
        NewTicketDialog dialog(desk);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(field<QLineEdit>(dialog, u"Subject"_s)->text().startsWith(u'x'));
        QSignalSpy created(&dialog, &NewTicketDialog::created);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            for (int press = 0; press < 2 && button->text() == u"Create"; ++press)
                button->click();
        }
        QTRY_COMPARE(created.size(), 1);
        const Ticket ticket = ticketOf(scratch, created.first().first().value<TicketId>());
        QCOMPARE(ticket.priority, Priority::Urgent);
        QVERIFY(ticket.queue);
        ScratchDesk::done(desk.database().write([](Session &) { return 0; })); // as if there had been two
        QCoreApplication::processEvents();
        QCOMPARE(created.size(), 1);
    }

    void theFieldAtFaultHasTheKeys_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("atFault");
        QTest::newRow("nothing at all") << QString() << u"dana@"_s << QString() << u"Business need"_s;
        QTest::newRow("half an address") << u"Locked out"_s << u"dana@"_s << u"1"_s << u"Mail address"_s;
        QTest::newRow("no number") << u"Locked out"_s << QString() << u"1"_s << u"Telephone"_s;
    }
    void theFieldAtFaultHasTheKeys()
    {
        QFETCH(QString, subject);
        QFETCH(QString, address);
        QFETCH(QString, phone);
        QFETCH(QString, atFault);
        ScratchDesk scratch;
        NewTicketDialog dialog(scratch.desk());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy said(&dialog, &NewTicketDialog::said);
        dialog.show();
        field<QLineEdit>(dialog, u"Subject"_s)->setText(subject);
        field<QLineEdit>(dialog, u"Mail address"_s)->setText(address);
        field<QLineEdit>(dialog, u"Telephone"_s)->setText(phone);
        field<QLineEdit>(dialog, u"Name"_s)->setFocus();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Create")
                button->click();
        }
        QVERIFY(dialog.focusWidget());
        QCOMPARE(dialog.focusWidget(), field<QWidget>(dialog, atFault));
        QVERIFY(isFaulty(dialog.focusWidget()));
        QCOMPARE(said.size(), 1);
    }

    void theSameNeedInTwoPlaces()
    {
        Journal journal({});
        Ticket ticket;
        ticket.id = TicketId{7};
        BusinessNeedForm one(journal);
        BusinessNeedForm two(journal);
        for (BusinessNeedForm *form : {&one, &two}) {
            form->setStanding(true);
            form->showTicket(ticket);
        }
        auto *need = field<QPlainTextEdit>(one, u"Business need"_s);
        auto *twin = field<QPlainTextEdit>(two, u"Business need"_s);
        // Kept while one types on and on.
        QTRY_VERIFY((QTest::keyClicks(need, u"x"_s), BusinessNeedForm::hasDraft(journal, ticket.id)));
        QTest::keyClick(need, Qt::Key_Escape); // leaves it, and throws nothing away
        QVERIFY(need->toPlainText().startsWith(u'x'));
        one.keep();
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(twin, &focus);
        QCOMPARE(twin->toPlainText(), need->toPlainText());
    }
};

QTEST_MAIN(TestTicketDock)
#include "ticketdock.moc"
