// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer likes to be reached, and when a call would be quicker: as a ticket's conversation shows it.
#include "app/scratchdesk.h"

#include "earshot/desk/askdesk.h"
#include "earshot/desk/hintdesk.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/voice/handoffline.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "calls/callbackreminder.h"
#include "conversation/conversationmodel.h"
#include "conversation/conversationpane.h"
#include "conversation/conversationview.h"
#include "conversation/voicehintstrip.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"
#include "tickets/newticketdialog.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class ReachTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchDesk> m_scratch;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<ConversationPane> m_pane;
    QStringList m_said;

    void show(TicketId ticket)
    {
        m_actions = std::make_unique<Actions>();
        m_pane = std::make_unique<ConversationPane>(m_scratch->desk(), *m_actions);
        m_said.clear();
        connect(m_pane.get(), &ConversationPane::said, this, [this](const Said &said) { m_said << said.words; });
        m_pane->resize(720, 760);
        m_pane->show();
        m_pane->showTicket(ticket);
        QTRY_VERIFY(m_pane->findChild<ConversationModel *>()->isLoaded());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    VoiceHintStrip *hint() const { return m_pane->findChild<VoiceHintStrip *>(); }
    QString hintWords() const
    {
        QStringList words;
        for (const Label *label : hint()->findChildren<Label *>())
            words << label->text();
        return words.join(u" | "_s);
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (QPushButton *each : parent.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QPushButton *buttonAnywhere(const QString &text)
    {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (QPushButton *found = window->isVisible() ? button(*window, text) : nullptr)
                return found;
        }
        return nullptr;
    }
    Customer dana() const
    {
        return ScratchDesk::done(m_scratch->desk().database().read([](Session &session) {
            return Customers::byId(session, *Customers::byAddress(session, u"d.ruiz@lindenhof.example"_s));
        }));
    }

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, Scheme::Light);
        m_scratch = std::make_unique<ScratchDesk>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_actions.reset();
        m_scratch.reset();
    }

    void saysThatACallMayBeQuicker()
    {
        const TicketId ticket = m_scratch->words("How do I sign in?").ticket;
        show(ticket);
        QVERIFY(!hint()->isVisible());
        m_scratch->words("Can you hear me?", 2);
        QTRY_VERIFY(hint()->isVisible());
        QCOMPARE(hintWords(),
            u"This may be quicker by voice: 2 mails since yesterday · their questions wait for an answer"_s);
        QVERIFY(hint()->height() <= Theme::of(m_pane.get()).extent(32)); // one quiet line
    }

    void staysAwayUntilThereIsMore()
    {
        m_scratch->words("How do I sign in?");
        const TicketId ticket = m_scratch->words("Can you hear me?", 2).ticket;
        show(ticket);
        QTRY_VERIFY(hint()->isVisible());
        QPushButton *later = button(*hint(), u"Not now"_s);
        later->setFocus();
        QTest::keyClick(later, Qt::Key_Space);
        QVERIFY(!hint()->isVisible());
        QVERIFY(m_pane->isAncestorOf(QApplication::focusWidget())); // the keys do not fall into nothing
        m_scratch->words("And how long does it take?", 3);
        QTRY_COMPARE(m_pane->findChild<ConversationModel *>()->rowCount(), 3);
        QVERIFY(!hint()->isVisible());

        m_pane.reset(); // the program is started again
        m_scratch->reopen();
        show(ticket);
        QVERIFY(!hint()->isVisible());
        m_scratch->words("Is anybody there?", 4); // as many questions again
        QTRY_VERIFY(hint()->isVisible());
    }

    void isStillWhenTheyTalked()
    {
        m_scratch->words("How do I sign in?");
        const TicketId ticket = m_scratch->words("Can you hear me?", 2).ticket;
        show(ticket);
        QTRY_VERIFY(hint()->isVisible());
        Call call;
        call.uid = newUid();
        call.ticket = ticket;
        call.customer = dana().id;
        call.number = u"+541155500142"_s;
        call.state = CallState::Ended;
        call.ending = CallEnding::Answered;
        call.outcome = CallOutcome::Reached;
        call.started = ScratchDesk::now().addSecs(-600);
        call.talkMs = 60'000;
        call.filed = true;
        ScratchDesk::done(m_scratch->desk().act(fileCall, call, false));
        QTRY_VERIFY(!hint()->isVisible());
    }

    void followsTheTeamsRule()
    {
        m_scratch->words("How do I sign in?");
        const TicketId ticket = m_scratch->words("Can you hear me?", 2).ticket;
        show(ticket);
        QTRY_VERIFY(hint()->isVisible());
        ScratchDesk::done(m_scratch->desk().act(setVoiceHintRule, VoiceHintRule::never()));
        QTRY_VERIFY(!hint()->isVisible());
        VoiceHintRule rule;
        rule.questions = 1;
        ScratchDesk::done(m_scratch->desk().act(setVoiceHintRule, rule));
        QTRY_VERIFY(hint()->isVisible());
    }

    void neverToWhomWantsNoCalls()
    {
        m_scratch->words("How do I sign in?");
        const TicketId ticket = m_scratch->words("Can you hear me?", 2).ticket;
        show(ticket);
        QTRY_VERIFY(hint()->isVisible());
        ScratchDesk::done(m_scratch->desk().act(
            setPreferences, dana().id, QList<Preference>{{Channel::Mail, 0, {}, {}}}, u"told Maya"_s));
        QTRY_VERIFY(!hint()->isVisible());
    }

    void aChosenCustomerDropsNoNumber()
    {
        m_scratch->words("I am locked out.");
        NewTicketDialog dialog(m_scratch->desk());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto field = [&dialog](const QString &name) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            return *std::find_if(
                lines.begin(), lines.end(), [&name](const QLineEdit *line) { return line->accessibleName() == name; });
        };
        field(u"Telephone"_s)->setText(u"+54 11 5550-0199"_s);
        QLineEdit *name = field(u"Name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"dana"_s);
        QTRY_VERIFY(name->completer()->model()->rowCount() > 0);
        Q_EMIT name->completer()->activated(name->completer()->model()->index(0, 0).data().toString());
        QTRY_COMPARE(name->text(), dana().name);
        QCOMPARE(field(u"Telephone"_s)->text(), u"+54 11 5550-0199"_s);
    }

    void aNewTicketDropsNoNumber()
    {
        NewTicketDialog dialog(m_scratch->desk());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto field = [&dialog](const QString &name) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            return *std::find_if(
                lines.begin(), lines.end(), [&name](const QLineEdit *line) { return line->accessibleName() == name; });
        };
        QSignalSpy created(&dialog, &NewTicketDialog::created);
        field(u"Subject"_s)->setText(u"Locked out"_s);
        QLineEdit *phone = field(u"Telephone"_s);
        phone->setText(u"12"_s);
        button(dialog, u"Create"_s)->click();
        QVERIFY(!phone->accessibleDescription().isEmpty());
        phone->setText(u"+54 11 5550-0142"_s);
        button(dialog, u"Create"_s)->click();
        QTRY_COMPARE(created.size(), 1);
    }

    void asksByMailOnce()
    {
        const TicketId ticket = m_scratch->words("I am locked out.").ticket;
        show(ticket);
        m_actions->action(ActionId::AskPreference)->trigger();
        QTRY_COMPARE(m_said.size(), 1);
        QVERIFY2(m_said.takeFirst().startsWith(u"No mail address to write from"_s), "says what to do");
        QVERIFY(!isQuestionOpen(dana()));
        ScratchDesk::done(m_scratch->desk().database().write([ticket](Session &session) {
            Queue queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, u"Help"_s, {}, {}};
            Catalogs::update(session, queue);
            Ticket moved = Tickets::byId(session, ticket);
            moved.queue = queue.id;
            Tickets::update(session, moved);
            return true;
        }));
        m_actions->action(ActionId::AskPreference)->trigger();
        QTRY_COMPARE(m_said, QStringList{u"The question to Dana Ruiz waits in the outbox"_s});
        QTRY_COMPARE(m_pane->findChild<ConversationModel *>()->rowCount(), 2); // it stands in the conversation
        QVERIFY(isQuestionOpen(dana()));
        QTRY_VERIFY(m_pane->findChild<ConversationModel *>()->about().customer.questionAsked.isValid());

        // Asked lately: once more only when the person says so.
        m_actions->action(ActionId::AskPreference)->trigger();
        QTRY_VERIFY(buttonAnywhere(u"Ask again"_s));
        buttonAnywhere(u"Wait"_s)->click();
        QTRY_VERIFY(!buttonAnywhere(u"Ask again"_s));
        QCOMPARE(m_said.size(), 1);
        m_actions->action(ActionId::AskPreference)->trigger();
        QTRY_VERIFY(buttonAnywhere(u"Ask again"_s));
        buttonAnywhere(u"Ask again"_s)->click();
        QTRY_COMPARE(m_said.size(), 2);
        QTRY_COMPARE(m_pane->findChild<ConversationModel *>()->rowCount(), 3);
    }

    void lateCallBackAsksOutsideTheirHours()
    {
        Desk &desk = m_scratch->desk();
        Customer customer;
        customer.name = u"Nina Park"_s;
        customer.timeZone = u"UTC"_s;
        customer.phones << Phone{u"+541155500142"_s, {}, {}, true, {}};
        customer.prefers << Preference{Channel::Call, 0, QTime(9, 0), QTime(12, 0)};
        CallBack callBack;
        callBack.customer = ScratchDesk::done(desk.act(addCustomer, customer)).id;
        callBack.number = u"+541155500142"_s;
        callBack.from = ScratchDesk::now().addSecs(-4 * 3600); // they agreed to ten, not to two
        ScratchDesk::done(desk.act(promiseCallBack, callBack));
        HandoffLine line([](const QUrl &) { return HandoffLine::HandedOver::Yes; });
        desk.calls().setLine(&line);
        Actions actions;
        CallBackReminder reminder(desk, actions);
        QTRY_VERIFY(actions.action(ActionId::CallBackNow)->isEnabled());
        actions.action(ActionId::CallBackNow)->trigger();
        QTRY_VERIFY(buttonAnywhere(u"Do not call"_s));
        buttonAnywhere(u"Do not call"_s)->click();
        QTRY_VERIFY(!buttonAnywhere(u"Do not call"_s));
        QVERIFY(!desk.calls().isBusy());
        actions.action(ActionId::CallBackNow)->trigger();
        QTRY_VERIFY(buttonAnywhere(u"Call anyway"_s));
        buttonAnywhere(u"Call anyway"_s)->click();
        QTRY_VERIFY(desk.calls().isBusy());
        desk.calls().hangUp();
        desk.calls().setLine(nullptr);
    }

    void saysWhyItCannotAsk()
    {
        NewTicket fields;
        fields.subject = u"Called us"_s;
        fields.requesterName = u"Nina Park"_s;
        const Ticket ticket = ScratchDesk::done(m_scratch->desk().act(createTicket, fields));
        show(ticket.id);
        m_actions->action(ActionId::AskPreference)->trigger();
        QTRY_COMPARE(m_said, QStringList{u"No mail address of Nina is known. Ask when you talk, and write it down."_s});
    }
};

QTEST_MAIN(ReachTest)
#include "reach.moc"
