// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talkdesk.h"

#include "earshot/desk/linedesk.h"

#include "calls/siplines.h"

using namespace Earshot;
using namespace Earshot::Test;

/// From the press of "Talk to the customer" to the filed call, on a line that only writes down what it is asked.
class TestTalk : public TalkTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void onePressDials()
    {
        addDana();
        QCOMPARE(m_talk->accessibleName(), u"Talk to the customer"_s);
        QCOMPARE(m_talk->text(), u"Talk to the customer"_s);
        QTest::mouseClick(m_talk, Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(m_line->dialled, QStringList{u"+541155500142"_s});
        QCOMPARE(m_talk->text(), u"In a call with Dana"_s);
        QCOMPARE(m_talk->accessibleName(), u"Talk to the customer"_s);
        QVERIFY(!m_talk->isEnabled());
        QVERIFY(!m_actions->action(ActionId::Talk)->isEnabled());
        QVERIFY(m_bar->isVisible());
        QVERIFY(m_form->isVisible());
        press(); // a second press of the key does not dial twice
        QCOMPARE(m_line->dialled.size(), 1);
    }

    void escapeGivesTheCallUp()
    {
        addDana();
        press();
        auto *gist = inForm<QPlainTextEdit>("gist");
        QTRY_VERIFY(gist->hasFocus());
        QTest::keyClicks(gist, u"wrong ticket"_s);
        QTest::keyClick(gist, Qt::Key_Escape);
        QVERIFY(!m_desk->calls().isBusy());
        QVERIFY(!m_bar->isVisible());
        QVERIFY(!m_form->isWanted()); // nobody was spoken to: nothing is asked
        QVERIFY(!m_form->isVisible());
        m_said.clear();
        QTRY_VERIFY(isSaid(u"Call to Dana Ruiz cancelled before the answer. It is in the call log."_s));
        QCOMPARE(log().size(), 1);
        QCOMPARE(log().first().call.ending, CallEnding::Cancelled);
        QCOMPARE(log().first().call.outcome, CallOutcome::Unknown);
        QCOMPARE(log().first().call.gist, u"wrong ticket"_s);
        QVERIFY(log().first().call.filed);
        QVERIFY(formDrafts(m_desk->journal()).isEmpty());
    }

    void whatWasSaidIsNotGivenUp()
    {
        addDana();
        press();
        auto *outcome = m_form->findChild<QComboBox *>(u"outcome"_s);
        QVERIFY(outcome);
        QTest::keyClick(outcome, Qt::Key_Down); // "Reached"
        QTest::keyClick(outcome, Qt::Key_Escape);
        QVERIFY(m_form->isWanted());
        QVERIFY(m_desk->calls().isBusy());
        m_desk->calls().hangUp();
    }

    void typedNumberIsDialledFromAnywhere()
    {
        Customer customer = customerNamed(u"Jonas"_s);
        customer.timeZone = u"Europe/Berlin"_s;
        add(customer);
        press();
        auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"0170 1234567"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_line->dialled, QStringList{u"+491701234567"_s});
        QCOMPARE(
            must(m_desk->database().read(Customers::byId, m_customer.id)).phones.first().number, u"+491701234567"_s);
    }

    void numberThatReachedThemIsDialled()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.phones << Phone{u"+541155500143"_s, u"mobile"_s, {}, true, noon.addDays(-1)};
        add(customer);
        press();
        QCOMPARE(m_line->dialled, QStringList{u"+541155500143"_s});
    }

    void foundNumberIsUsedAndKept()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s);
        customer.phones << Phone{u"+541155500142"_s, {}, u"signature 2026-02-02"_s, false, {}};
        add(customer);
        Q_EMIT m_talk->menu()->aboutToShow();
        QCOMPARE(m_talk->menu()->actions().first()->text(),
            u"Call %1, from the signature of 2 Feb"_s.arg(shownNumber(u"+541155500142"_s)));
        press();
        QCOMPARE(m_line->dialled.size(), 1);
        QTRY_VERIFY(must(m_desk->database().read(Customers::byId, m_customer.id)).phones.first().confirmed);
    }

    void theirNumberOfThisHourIsDialled()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.phones << Phone{u"+541155500143"_s, u"mobile"_s, {}, true, noon.addDays(-1)}
                        << Phone{u"+541155500144"_s, u"home"_s, {}, true, {}};
        customer.timeZone = u"UTC"_s;
        customer.prefers = {{Channel::Call, 0, QTime(9, 0), QTime(11, 0), u"+541155500142"_s},
            {Channel::Call, 0, QTime(11, 0), QTime(18, 0), u"+541155500144"_s}};
        add(customer);
        press();
        QCOMPARE(m_line->dialled, QStringList{u"+541155500144"_s});
    }

    void callBackComesAtTheirHour()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.timeZone = u"America/Argentina/Buenos_Aires"_s;
        customer.prefers << Preference{Channel::Call, 0, QTime(10, 0), QTime(12, 0)};
        add(customer);
        press();
        link(u"Call back at 10:00"_s)->click();
        QTRY_COMPARE(must(m_desk->database().read(Calls::openCallBacks, 10)).size(), 1);
        const CallBack callBack = must(m_desk->database().read(Calls::openCallBacks, 10)).first().callBack;
        QCOMPARE(callBack.from, noon.addSecs(3600));
        QCOMPARE(callBack.ticket, m_ticket.id);
        QCOMPARE(callBack.number, u"+541155500142"_s);
        QVERIFY(m_line->dialled.isEmpty());
    }

    void withoutANumberItAsksForOne()
    {
        add(customerNamed(u"Dana Ruiz"_s));
        press();
        auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"12"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_line->dialled.isEmpty());
        field->clear();
        QTest::keyClicks(field, u"+54 11 5550-0142"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_line->dialled, QStringList{u"+541155500142"_s});
        QCOMPARE(must(m_desk->database().read(Customers::byId, m_customer.id)).phones.size(), 1);
    }

    void whatIsNoNumberIsNotKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("too short after a zero") << u"0123"_s << u"Europe/Berlin"_s << QString();
        QTest::newRow("too short, no country") << u"0123"_s << QString() << QString();
        QTest::newRow("too long for the country") << u"0170 1234567 12345678"_s << u"Europe/Berlin"_s << QString();
        QTest::newRow("two digits") << u"12"_s << QString() << QString();
        QTest::newRow("extension") << u"2214"_s << u"Europe/Berlin"_s << u"2214"_s;
        QTest::newRow("national") << u"0170 1234567"_s << u"Europe/Berlin"_s << u"+491701234567"_s;
        QTest::newRow("of a program") << u"sip:dana@example.org"_s << QString() << u"sip:dana@example.org"_s;
    }
    void whatIsNoNumberIsNotKept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, zone);
        QFETCH(QString, dialled);
        Customer customer = customerNamed(u"Dana Ruiz"_s);
        customer.timeZone = zone;
        add(customer);
        press();
        auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        if (!dialled.isEmpty()) {
            QTRY_COMPARE(m_line->dialled, QStringList{dialled});
            return;
        }
        QTRY_VERIFY(!field->accessibleDescription().isEmpty());
        QVERIFY(m_line->dialled.isEmpty());
        QVERIFY(must(m_desk->database().read(Customers::byId, m_customer.id)).phones.isEmpty());
    }

    void emergencyNumberAsksFirst()
    {
        add(customerNamed(u"Dana Ruiz"_s, {}, u"112"_s));
        press();
        press();
        QVERIFY(m_line->dialled.isEmpty());
        QTRY_VERIFY(link(u"Do not call"_s));
        const auto buttons = m_talk->strip()->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisible() && each->text().contains(u"112"_s))
                each->click();
        }
        QCOMPARE(m_line->dialled, QStringList{u"112"_s});
    }

    void emergencyNumberIsNobodysOwn()
    {
        add(customerNamed(u"Dana Ruiz"_s));
        press();
        auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"112"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(link(u"Do not call"_s));
        QVERIFY(m_talk->strip()->isAncestorOf(QApplication::focusWidget())); // Esc puts it away
        QVERIFY(m_line->dialled.isEmpty());
        link(u"Call 112"_s)->click();
        QCOMPARE(m_line->dialled, QStringList{u"112"_s});
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(!m_form->isWanted());
        QVERIFY(must(m_desk->database().read(Customers::byId, m_customer.id)).phones.isEmpty());
    }

    void refusalIsSaidWhereTheButtonIs_data()
    {
        QTest::addColumn<VoiceLine::Refusal>("why");
        QTest::newRow("no handler") << VoiceLine::Refusal::NoHandler;
        QTest::newRow("own handler") << VoiceLine::Refusal::OwnHandler;
        QTest::newRow("bad number") << VoiceLine::Refusal::BadNumber;
    }
    void refusalIsSaidWhereTheButtonIs()
    {
        QFETCH(VoiceLine::Refusal, why);
        addDana();
        m_line->refusal = why;
        press();
        QVERIFY(m_talk->strip()->isVisible());
        QVERIFY(m_talk->isEnabled());
        QVERIFY(!m_bar->isVisible());
        QVERIFY(!m_form->isWanted());
        QVERIFY(log().isEmpty());
        QVERIFY(!m_said.isEmpty());
    }

    void refusalOfAnotherCallIsNotOurs()
    {
        addDana();
        press();
        m_desk->calls().hangUp();
        m_line->refusal = VoiceLine::Refusal::NoHandler;
        m_desk->calls().dial(m_ticket.id, m_customer.id, u"+541155500199"_s); // from the call log
        QVERIFY(!m_talk->strip()->isVisible());
    }

    void oneCallAtATime()
    {
        addDana();
        press();
        m_talk->callNumber(u"+541155500143"_s);
        QVERIFY(isSaid(u"Hang up first: one call at a time."_s));
        QCOMPARE(m_line->dialled.size(), 1);
    }

    void ticketWithoutRequesterGetsOne()
    {
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        m_ticket = must(m_desk->act(createTicket, fields));
        m_talk->setTicket(m_ticket, {});
        QVERIFY(m_talk->isEnabled());
        QVERIFY(m_talk->toolTip().contains(u"This ticket has no requester yet"_s));
        press();
        auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"+54 11 5550-0142"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_line->dialled, QStringList{u"+541155500142"_s});
        const CustomerId requester = must(m_desk->database().read(Tickets::byId, m_ticket.id)).customer;
        QVERIFY(requester);
        QCOMPARE(m_desk->calls().call()->customer, requester);
    }

    void unseenCallIsAnsweredByHand()
    {
        addDana();
        press();
        auto *answered = m_bar->findChild<QPushButton *>(u"theyAnswered"_s);
        QVERIFY(answered->isVisible());
        auto *name = m_bar->findChild<QPushButton *>(u"callName"_s);
        QTRY_COMPARE(name->text(), u"Dana Ruiz"_s);
        constexpr int inside = 13; // of a bare button: its words stand above those of the state
        QTRY_COMPARE(m_bar->findChild<QLabel *>(u"callState"_s)->mapTo(m_bar, QPoint()).x(),
            name->mapTo(m_bar, QPoint(inside, 0)).x());
        QVERIFY(m_actions->action(ActionId::TheyAnswered)->isEnabled());
        QVERIFY(!m_bar->findChild<QPushButton *>(u"mute"_s)->isVisible());
        auto *state = m_bar->findChild<QLabel *>(u"callState"_s);
        QVERIFY(state->text().startsWith(u"Dial started, "_s));
        QCOMPARE(state->accessibleName(), u"Call state"_s);
        m_actions->action(ActionId::TheyAnswered)->trigger();
        QVERIFY(state->text().startsWith(u"Connected, "_s));
        QVERIFY(!m_actions->action(ActionId::TheyAnswered)->isEnabled());
        QVERIFY(!answered->isVisible());
        m_bar->findChild<QPushButton *>(u"hangUp"_s)->click();
        QVERIFY(!m_bar->isVisible());
        QVERIFY(m_form->isVisible());
    }

    void seenCallHasItsTools()
    {
        closeWindow();
        openWindow(true);
        addDana();
        press();
        QVERIFY(!m_bar->findChild<QPushButton *>(u"theyAnswered"_s)->isVisible());
        QVERIFY(m_form->findChild<QPlainTextEdit *>(u"callNotes"_s)->isVisible());
        QVERIFY(!inForm<QPlainTextEdit>("gist")->isVisible());
        m_line->tell(CallEvent::Kind::Ringing);
        m_line->tell(CallEvent::Kind::Answered);
        m_bar->findChild<QPushButton *>(u"mute"_s)->click();
        QVERIFY(m_line->muted);
        QVERIFY(m_bar->findChild<QLabel *>(u"callState"_s)->text().endsWith(u", muted"_s));
        m_bar->findChild<QPushButton *>(u"hold"_s)->click();
        QVERIFY(m_line->held);
        QTest::keyClicks(m_form->findChild<QPlainTextEdit *>(u"callNotes"_s), u"wants one person"_s);
        m_line->tell(CallEvent::Kind::Ended, CallEnding::Answered);
        QVERIFY(inForm<QPlainTextEdit>("gist")->isVisible());
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_COMPARE(log().size(), 1);
        QTRY_COMPARE(log().first().call.notes, u"wants one person"_s);
    }

    void theyArePutThrough()
    {
        closeWindow();
        openWindow(true);
        addDana();
        press();
        m_line->tell(CallEvent::Kind::Ringing);
        QAction *transfer = m_actions->action(ActionId::TransferCall);
        QVERIFY(!transfer->isEnabled());
        m_line->tell(CallEvent::Kind::Answered);
        const auto state = [this] { return m_bar->findChild<QLabel *>(u"callState"_s)->text(); };
        transfer->trigger();
        auto *to = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(to);
        QTest::keyClicks(to, u"nobody"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(m_line->transferred.isEmpty());
        QCOMPARE(m_said.last(), u"“nobody” cannot be dialled"_s);
        QTest::keyClick(to, Qt::Key_Escape);
        QVERIFY(!to->isVisible());
        QVERIFY(m_desk->calls().isBusy()); // the key closed the field only
        QVERIFY(m_window->focusWidget() != m_bar->findChild<QPushButton *>(u"hangUp"_s));
        transfer->trigger();
        QTest::keyClicks(to, u"+49 30 901820-15"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(m_line->transferred, QStringList{u"+493090182015"_s});
        QVERIFY2(state().startsWith(u"Transferring to "_s), qPrintable(state()));
        Q_EMIT m_line->notTransferred(u"+493090182015"_s, CallEnding::Busy);
        QVERIFY2(m_said.last().contains(u"is still on the line"_s), qPrintable(m_said.last()));
        QVERIFY2(state().startsWith(u"Connected"_s), qPrintable(state()));
        Q_EMIT m_line->event({CallEvent::Kind::Transferred, CallEnding::None, u"+493090182015"_s});
        m_line->tell(CallEvent::Kind::Ended, CallEnding::Answered);
        QVERIFY(!transfer->isEnabled());
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_COMPARE(log().size(), 1);
        QCOMPARE(log().first().call.transferredTo, u"+493090182015"_s);
    }

    void escapeBeforeTheAnswerEndsIt()
    {
        closeWindow();
        openWindow(true);
        addDana();
        press();
        QTest::keyClick(m_form->findChild<QPlainTextEdit *>(u"callNotes"_s), Qt::Key_Escape);
        QVERIFY(!m_desk->calls().isBusy());
        QCOMPARE(m_desk->calls().call()->ending, CallEnding::Cancelled);
        QVERIFY(!m_form->isWanted());
    }

    void lineIsChosenAndRemembered()
    {
        QSettings settings(m_scratch->path(u"settings.ini"_s), QSettings::IniFormat);
        FolderSecrets secrets(m_scratch->path(u"secrets"_s));
        SipLines sip(*m_desk, secrets, m_scratch->path(u"telephone"_s));
        {
            CallLines lines(*m_desk, *m_actions, sip, *m_line, settings);
            QCOMPARE(m_desk->calls().line(), m_line.get());
            m_actions->action(ActionId::OwnPhone)->setChecked(true);
            QCOMPARE(m_desk->calls().line()->name(), u"own-phone"_s);
            addDana();
            press();
            auto *state = m_bar->findChild<QLabel *>(u"callState"_s);
            QCOMPARE(state->text(), u"Dial it on your phone"_s); // no clock before they answered
            m_bar->findChild<QPushButton *>(u"theyAnswered"_s)->click();
            QCOMPARE(state->text(), u"Connected, 00:00"_s);
            QVERIFY(!m_actions->action(ActionId::OwnPhone)->isEnabled());
            m_desk->calls().hangUp();
            QVERIFY(m_actions->action(ActionId::OwnPhone)->isEnabled());
        }
        CallLines again(*m_desk, *m_actions, sip, *m_line, settings);
        QCOMPARE(m_desk->calls().line()->name(), u"own-phone"_s);
        m_actions->action(ActionId::OwnPhone)->setChecked(false);
        QCOMPARE(m_desk->calls().line(), m_line.get());

        // A line of the built-in telephone is used as far as it is signed in.
        qputenv("EARSHOT_SIP_BIND", "127.0.0.1");
        sip.start();
        SipAccount account;
        account.uid = newUid();
        account.server = u"pbx.example"_s;
        account.user = u"maya"_s;
        account.id = must(m_desk->act(addLine, account));
        QTRY_VERIFY(sip.isWithoutSecret(account));
        QCOMPARE(m_desk->calls().line(), m_line.get()); // without its password it cannot, and is no reason not to call
        addDana();
        press();
        QCOMPARE(m_line->dialled.size(), 1);
        m_desk->calls().hangUp();
        must(m_desk->act(removeLine, account.id));
        QTRY_COMPARE(m_desk->calls().line(), m_line.get());
    }

    void everyControlHasAName()
    {
        closeWindow();
        openWindow(true);
        add(customerNamed(u"Dana Ruiz"_s));
        press();
        m_talk->strip()->hide();
        m_desk->calls().dial(m_ticket.id, m_customer.id, u"+541155500142"_s);
        m_line->tell(CallEvent::Kind::Answered);
        for (const QWidget *each : m_window->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const auto *label = qobject_cast<const QLabel *>(each);
            const auto *combo = qobject_cast<const QComboBox *>(each); // named by its buddy
            const bool named = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || (label && !label->text().isEmpty()) || combo;
            QVERIFY2(named, qPrintable(QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName()));
        }
    }
};

QTEST_MAIN(TestTalk)
#include "talk.moc"
