// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "calls/callbar.h"
#include "calls/calllines.h"
#include "calls/formdraft.h"
#include "calls/phonewords.h"
#include "calls/talkbutton.h"
#include "calls/wrapupform.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace
{

/// A line that sees its calls or does not, as the test says.
class WindowLine final : public VoiceLine
{
public:
    explicit WindowLine(bool seesCall = false)
        : m_sees(seesCall)
    {
    }

    QStringList dialled;
    QString digits;
    bool muted = false;
    bool held = false;
    std::optional<Refusal> refusal; ///< the next dial is refused so

    QString name() const override { return m_sees ? QStringLiteral("fake") : QStringLiteral("handed-over"); }
    bool seesCall() const override { return m_sees; }
    void dial(const QString &number) override
    {
        if (refusal) {
            Q_EMIT refused(*std::exchange(refusal, std::nullopt));
            return;
        }
        dialled << number;
    }
    void answer() override { tell(CallEvent::Kind::Answered); }
    void hangUp() override { tell(CallEvent::Kind::Ended, m_sees ? CallEnding::None : CallEnding::HandedOver); }
    void hold(bool on) override
    {
        held = on;
        tell(on ? CallEvent::Kind::Held : CallEvent::Kind::Resumed);
    }
    void mute(bool on) override { muted = on; }
    void sendDigits(const QString &typed) override { digits += typed; }

    void tell(CallEvent::Kind kind, CallEnding ending = CallEnding::None) { Q_EMIT event({kind, ending}); }

private:
    bool m_sees;
};

} // namespace

/// From the press of "Talk to the customer" to the filed call, on a line that only writes down what it is asked.
class TestTalk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowLine> m_line;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    TalkButton *m_talk = nullptr;
    CallBar *m_bar = nullptr;
    WrapUpForm *m_form = nullptr;
    QStringList m_said;
    QUuid m_act;
    Ticket m_ticket;
    Customer m_customer;
    QDateTime m_now = noon;

    void openWindow(bool seesCall = false)
    {
        m_desk = openDesk(*m_scratch, u"maya"_s, m_scratch->path(u"journal"_s), [this] { return m_now; });
        m_line = std::make_unique<WindowLine>(seesCall);
        m_desk->calls().setLine(m_line.get());
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<Actions>();
        auto *column = new QVBoxLayout(m_window.get());
        m_bar = new CallBar(*m_desk, *m_actions);
        m_talk = new TalkButton(*m_desk, *m_actions, m_window.get());
        m_form = new WrapUpForm(*m_desk, *m_actions);
        for (QWidget *each : std::initializer_list<QWidget *>{m_bar, m_talk, m_talk->strip(), m_form})
            column->addWidget(each);
        const auto hear = [this](const Said &said) {
            m_said << said.words;
            m_act = said.act;
        };
        connect(m_talk, &TalkButton::said, this, hear);
        connect(m_bar, &CallBar::said, this, hear);
        connect(m_form, &WrapUpForm::said, this, hear);
        m_window->resize(720, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_actions.reset();
        m_desk.reset();
        m_line.reset();
    }

    void add(const Customer &customer)
    {
        m_customer = must(m_desk->act(addCustomer, customer));
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        fields.customer = m_customer.id;
        m_ticket = must(m_desk->act(createTicket, fields));
        m_talk->setTicket(m_ticket, m_customer);
    }

    void addDana() { add(customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s)); }

    void press() { m_actions->action(ActionId::Talk)->trigger(); }

    QPushButton *link(const QString &words) const
    {
        for (QPushButton *each : m_talk->strip()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }

    template<class T>
    T *inForm(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1StringView(name));
    }

    QList<CallRow> log() { return must(m_desk->database().read(Calls::log, CallFilter(), QDateTime(), CallId(), 10)); }
    bool isSaid(const QString &words) const { return m_said.contains(words); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }
    void init()
    {
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        m_said.clear();
        m_now = noon;
        openWindow();
    }
    void cleanup()
    {
        closeWindow();
        m_scratch.reset();
    }

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

    void callIsFiledOnceOnItsTicket()
    {
        addDana();
        press();
        auto *gist = inForm<QPlainTextEdit>("gist");
        QTRY_VERIFY(gist->hasFocus());
        QTest::keyClicks(gist, u"Explained the clock"_s);
        auto *outcome = inForm<QComboBox>("outcome");
        QCOMPARE(outcome->currentText(), u"Not known yet"_s);
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_R);
        QCOMPARE(outcome->currentText(), u"Reached"_s);
        QTest::keyClicks(inForm<QLineEdit>("promise"), u"Test sign-in together"_s);
        QTest::keyClick(inForm<QLineEdit>("promise"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        QVERIFY(!m_act.isNull());
        QVERIFY(!m_form->isWanted());
        QVERIFY(!m_bar->isVisible());
        QVERIFY(m_talk->isEnabled());

        const QList<CallRow> calls = log();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call.ticket, m_ticket.id);
        QCOMPARE(calls.first().call.gist, u"Explained the clock"_s);
        QCOMPARE(calls.first().call.outcome, CallOutcome::Reached);
        QCOMPARE(calls.first().call.promise, u"Test sign-in together"_s);
        QCOMPARE(calls.first().call.promiseState, PromiseState::Open);
        QVERIFY(calls.first().call.promiseDue > noon);
        QVERIFY(calls.first().call.filed);
        QVERIFY(formDrafts(m_desk->journal()).isEmpty());
        must(m_desk->act(undoAct, m_act));
        QVERIFY(!log().first().call.filed);
    }

    void unseenCallIsAnsweredByHand()
    {
        addDana();
        press();
        auto *answered = m_bar->findChild<QPushButton *>(u"theyAnswered"_s);
        QVERIFY(answered->isVisible());
        QVERIFY(!m_bar->findChild<QPushButton *>(u"mute"_s)->isVisible());
        auto *state = m_bar->findChild<QLabel *>(u"callState"_s);
        QVERIFY(state->text().startsWith(u"Dial started, "_s));
        QCOMPARE(state->accessibleName(), u"Call state"_s);
        answered->click();
        QVERIFY(state->text().startsWith(u"Connected, "_s));
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

    void whatWasTypedSurvivesTheProgram()
    {
        addDana();
        press();
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"half a sent"_s);
        QTest::keyClicks(inForm<QLineEdit>("promise"), u"call on Friday"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!formDrafts(m_desk->journal()).isEmpty()
                && formDrafts(m_desk->journal()).first().form.promise == u"call on Friday"_s,
            3000);
        closeWindow();
        m_said.clear();
        openWindow();
        QTRY_VERIFY(m_form->isWanted());
        QCOMPARE(m_form->ticket(), m_ticket.id);
        QCOMPARE(inForm<QPlainTextEdit>("gist")->toPlainText(), u"half a sent"_s);
        QCOMPARE(inForm<QLineEdit>("promise")->text(), u"call on Friday"_s);
        QCOMPARE(inForm<QComboBox>("outcome")->currentText(), u"Not known yet"_s);
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(m_said.join(u'|').contains(u"Saved call with"_s));
        QCOMPARE(log().size(), 1);
        QCOMPARE(log().first().call.gist, u"half a sent"_s);
        QVERIFY(log().first().call.filed);
        QVERIFY(formDrafts(m_desk->journal()).isEmpty());
    }

    void labelStandsBesideItsField_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("one line") << 900;
        QTest::newRow("Solved? below") << 480;
    }
    void labelStandsBesideItsField()
    {
        QFETCH(int, width);
        addDana();
        press();
        m_form->setParent(nullptr);
        m_form->resize(width, 400);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form));
        auto *outcome = inForm<QComboBox>("outcome");
        for (QLabel *label : m_form->findChildren<QLabel *>()) {
            if (label->buddy() == outcome)
                QVERIFY(qAbs(label->geometry().center().y() - outcome->geometry().center().y()) <= 1);
        }
        m_form->setParent(m_window.get());
    }

    void openFormWaitsForTheNextCallToEnd()
    {
        addDana();
        press();
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"first"_s);
        m_desk->calls().hangUp();
        m_now = m_now.addSecs(60);
        m_said.clear();
        press();
        QCOMPARE(m_line->dialled.size(), 2);
        QTRY_VERIFY(isSaid(u"The form of the call with Dana Ruiz waits and comes back after this call"_s));
        QVERIFY(inForm<QPlainTextEdit>("gist")->toPlainText().isEmpty());
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"second"_s);
        m_actions->action(ActionId::SaveCall)->trigger();

        QTRY_COMPARE(inForm<QPlainTextEdit>("gist")->toPlainText(), u"first"_s);
        QTRY_COMPARE(log().size(), 2);
        QTRY_VERIFY(log().first().call.filed);
        QVERIFY(!log().last().call.filed); // nothing is filed that nobody has filled in
        auto *outcome = inForm<QComboBox>("outcome");
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_R);
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(log().last().call.filed);
        QCOMPARE(log().first().call.gist, u"second"_s);
        QCOMPARE(log().last().call.gist, u"first"_s);
        QCOMPARE(log().last().call.outcome, CallOutcome::Reached);
        QVERIFY(!m_form->isWanted());
        QVERIFY(formDrafts(m_desk->journal()).isEmpty());
    }

    void lineIsChosenAndRemembered()
    {
        QSettings settings(m_scratch->path(u"settings.ini"_s), QSettings::IniFormat);
        {
            CallLines lines(*m_desk, *m_actions, *m_line, settings);
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
        CallLines again(*m_desk, *m_actions, *m_line, settings);
        QCOMPARE(m_desk->calls().line()->name(), u"own-phone"_s);
        m_actions->action(ActionId::OwnPhone)->setChecked(false);
        QCOMPARE(m_desk->calls().line(), m_line.get());
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
