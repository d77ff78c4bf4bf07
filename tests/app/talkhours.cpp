// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talkdesk.h"

#include <QComboBox>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

#include "calls/callbackform.h"
#include "calls/hoursquestion.h"
#include "shell/momentfield.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Outside the hours a customer named: it is said, asked once, and not kept for a press that means something else.
class TestTalkHours : public TalkTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void outsideTheirHoursItAsksInPlace()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.timeZone = u"America/Argentina/Buenos_Aires"_s; // 9:00 there at noon UTC
        customer.prefers << Preference{Channel::Call, 0, QTime(10, 0), QTime(12, 0)};
        add(customer);
        press();
        QVERIFY(m_line->dialled.isEmpty());
        QVERIFY(m_talk->strip()->isVisible());
        QVERIFY(link(u"Call anyway"_s));
        QVERIFY(link(u"Call back at 10:00"_s));
        press();
        QCOMPARE(m_line->dialled.size(), 1);
        QVERIFY(!m_talk->strip()->isVisible());
    }

    void theQuestionIsSaidAndLapses()
    {
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.timeZone = u"America/Argentina/Buenos_Aires"_s;
        customer.prefers << Preference{Channel::Call, 0, QTime(10, 0), QTime(12, 0)};
        add(customer);
        press();
        QVERIFY2(isSaid(u"It is 09:00 for Dana. Likes calls 10–12. Ctrl+T again calls anyway."_s),
            qPrintable(m_said.join(u'\n')));
        QVERIFY(m_talk->leaveQuestion()); // Escape anywhere beside it
        QVERIFY(isSaid(u"Nobody was called"_s));
        QVERIFY(!m_talk->strip()->isVisible());
        QVERIFY(!m_talk->leaveQuestion());
        press(); // asks anew
        QVERIFY(m_line->dialled.isEmpty());
        m_actions->action(ActionId::Reply)->trigger();
        QVERIFY(!m_talk->strip()->isVisible());
        press();
        auto *lapse = m_talk->findChild<QTimer *>();
        QVERIFY(lapse && lapse->isActive() && lapse->isSingleShot());
        lapse->start(0); // as if the time had passed
        QTRY_VERIFY(!m_talk->strip()->isVisible());
        press();
        QVERIFY(m_line->dialled.isEmpty());
        press();
        QCOMPARE(m_line->dialled.size(), 1);
    }

    void everyNumberAsksOutsideTheirHours_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("in the menu") << u"menu"_s;
        QTest::newRow("typed") << u"typed"_s;
        QTest::newRow("in a mail") << u"mail"_s;
    }
    void everyNumberAsksOutsideTheirHours()
    {
        QFETCH(QString, way);
        Customer customer = customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s);
        customer.phones << Phone{u"+541155500143"_s, u"mobile"_s, {}, true, {}};
        customer.timeZone = u"America/Argentina/Buenos_Aires"_s; // 9:00 there at noon UTC
        customer.prefers << Preference{Channel::Call, 0, QTime(10, 0), QTime(12, 0)};
        add(customer);
        if (way == u"mail") {
            m_talk->callNumber(u"+541155500143"_s);
        } else {
            Q_EMIT m_talk->menu()->aboutToShow();
            const auto actions = m_talk->menu()->actions();
            const auto named = [&actions](const QString &part) {
                return *std::find_if(actions.begin(), actions.end(),
                    [&part](const QAction *action) { return action->text().contains(part); });
            };
            named(way == u"menu" ? u"mobile"_s : u"Add a number"_s)->trigger();
        }
        if (way == u"typed") {
            auto *field = m_talk->strip()->findChild<QLineEdit *>(u"newNumber"_s);
            QTRY_VERIFY(field->hasFocus());
            QTest::keyClicks(field, u"+54 11 5550-0143"_s);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTRY_VERIFY(link(u"Call anyway"_s));
        QVERIFY(m_line->dialled.isEmpty());
        press(); // the same key calls the number that was asked about, not the best one
        QCOMPARE(m_line->dialled, QStringList{u"+541155500143"_s});
    }

    void callBackFormStaysUntilItIsTaken()
    {
        addDana();
        rename(u"call_back"_s, u"call_back_away"_s);
        m_actions->action(ActionId::CallBackLater)->trigger();
        const QPointer<CallBackForm> form = m_window->findChild<CallBackForm *>();
        QVERIFY(form);
        const auto lines = form->findChildren<QLineEdit *>();
        const auto reason = std::find_if(
            lines.begin(), lines.end(), [](const QLineEdit *line) { return line->accessibleName() == u"What about"; });
        QVERIFY(reason != lines.end());
        (*reason)->setText(u"the night round"_s);
        auto *when = form->findChild<QComboBox *>();
        auto *theirs = form->findChild<MomentField *>();
        when->setCurrentIndex(when->findText(u"Tomorrow at 14:00, their time"_s));
        QCOMPARE(theirs->time(), QTime(14, 0));
        QTest::keyClick(theirs, Qt::Key_Up);
        QCOMPARE(when->currentText(), u"Another time"_s);
        QCOMPARE(theirs->time(), QTime(14, 15));
        const auto buttons = form->findChildren<QPushButton *>();
        const auto save = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == u"Note the call-back"; });
        QVERIFY(save != buttons.end());
        (*save)->click();
        QVERIFY(!(*save)->isEnabled());
        QTRY_VERIFY((*save)->isEnabled());
        QVERIFY(form->isVisible());
        QVERIFY(!(*reason)->accessibleDescription().isEmpty());
        rename(u"call_back_away"_s, u"call_back"_s);
        (*save)->click();
        QTRY_VERIFY(!form);
        const QList<CallBackRow> open = must(m_desk->database().read(Calls::openCallBacks, 10));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().callBack.reason, u"the night round"_s);
    }

    void awayFromTheButton_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("agreed");
        QTest::addColumn<QString>("question"); // none: it is dialled at once
        const QString nine = u"It is 09:00 for Dana"_s;
        const QString urgent = u"112 is an emergency number"_s;
        QTest::newRow("outside their hours") << u"+541155500143"_s << true << false << nine;
        QTest::newRow("agreed with them") << u"+541155500143"_s << true << true << QString();
        QTest::newRow("nobody's hours") << u"+541155500143"_s << false << false << QString();
        QTest::newRow("emergency") << u"112"_s << false << false << urgent;
        QTest::newRow("emergency, outside their hours") << u"112"_s << true << false << urgent;
        QTest::newRow("emergency, agreed") << u"112"_s << true << true << urgent;
    }
    void awayFromTheButton()
    {
        QFETCH(QString, number);
        QFETCH(bool, known);
        QFETCH(bool, agreed);
        QFETCH(QString, question);
        Customer customer = customerNamed(u"Dana Ruiz"_s);
        customer.timeZone = u"America/Argentina/Buenos_Aires"_s;
        customer.prefers << Preference{Channel::Call, 0, QTime(10, 0), QTime(12, 0)};
        add(customer);
        const CustomerId called = known ? m_customer.id : CustomerId();
        for (const QString &answer : {u"Do not call"_s, u"Call"_s}) {
            dialAsking(*m_desk, m_ticket.id, called, number, m_window.get(), agreed);
            if (question.isEmpty())
                break;
            QTRY_VERIFY(m_window->findChild<QDialog *>());
            auto *dialog = m_window->findChild<QDialog *>();
            QCOMPARE(dialog->windowTitle(), question);
            const auto buttons = dialog->findChildren<QPushButton *>();
            const auto pressed = std::find_if(buttons.begin(), buttons.end(),
                [&](const QPushButton *button) { return button->text().startsWith(answer); });
            QVERIFY(pressed != buttons.end());
            QVERIFY(m_line->dialled.isEmpty());
            (*pressed)->click();
            QTRY_VERIFY(!m_window->findChild<QDialog *>());
        }
        QTRY_COMPARE(m_line->dialled, QStringList{number});
    }
};

QTEST_MAIN(TestTalkHours)
#include "talkhours.moc"
