// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talkdesk.h"

#include "earshot/storage/histories.h"

#include "shell/wording.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace Earshot;
using namespace Earshot::Test;

/// The form of a call: what is typed into it, when it is filed, and when it waits.
class TestWrapUp : public TalkTest
{
    Q_OBJECT

private:
    /// When Dana's number reached her last, as the customer's profile says.
    QDateTime reachedAt()
    {
        const Customer dana = must(m_desk->database().read(Customers::byId, m_ticket.customer));
        return dana.phones.isEmpty() ? QDateTime() : dana.phones.first().lastReached;
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

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
        QVERIFY(reachedAt().isValid());
        must(m_desk->act(undoAct, m_act));
        QVERIFY(!log().first().call.filed);
        QVERIFY(!reachedAt().isValid());
        // Whoever wrote it has it again.
        Q_EMIT m_actions->tookBack(m_act);
        QTRY_VERIFY(m_form->isWanted());
        QCOMPARE(inForm<QPlainTextEdit>("gist")->toPlainText(), u"Explained the clock"_s);
        QCOMPARE(inForm<QComboBox>("outcome")->currentText(), u"Reached"_s);
        m_said.clear();
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        QVERIFY(log().first().call.filed);
        QCOMPARE(log().size(), 1);
    }

    void whatWasNotKnownIsSaidLater()
    {
        addDana();
        press();
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"Left in a hurry"_s);
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        QCOMPARE(log().first().call.outcome, CallOutcome::Unknown);
        QVERIFY(!reachedAt().isValid());

        const auto *leave = inForm<QPushButton>("leaveCall");
        m_form->correct(log().first().call);
        QVERIFY(m_form->isWanted());
        QVERIFY(leave->isVisibleTo(m_form));
        QCOMPARE(inForm<QPlainTextEdit>("gist")->toPlainText(), u"Left in a hurry"_s);
        inForm<QPlainTextEdit>("gist")->setPlainText(u"half a thought"_s);
        inForm<QPushButton>("leaveCall")->click();
        QVERIFY(!m_form->isWanted());
        QCOMPARE(log().first().call.gist, u"Left in a hurry"_s);
        QVERIFY(formDrafts(m_desk->journal()).isEmpty());

        m_form->correct(log().first().call);
        auto *outcome = inForm<QComboBox>("outcome");
        outcome->setCurrentIndex(outcome->findData(int(CallOutcome::Reached)));
        m_said.clear();
        m_act = {};
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        QCOMPARE(log().size(), 1);
        QCOMPARE(log().first().call.outcome, CallOutcome::Reached);
        QCOMPARE(log().first().call.gist, u"Left in a hurry"_s);
        QVERIFY(reachedAt().isValid());
        must(m_desk->act(undoAct, m_act));
        QCOMPARE(log().first().call.outcome, CallOutcome::Unknown);
        QVERIFY(log().first().call.filed);
        QVERIFY(!reachedAt().isValid());

        // A colleague was quicker: nothing of theirs is written over.
        const Call seen = log().first().call;
        CallForm other;
        other.outcome = CallOutcome::NoAnswer;
        must(m_desk->act(correctCall, seen.uid, seen.version, other));
        QCOMPARE(errorOf(m_desk->act(correctCall, seen.uid, seen.version, formOf(seen))), Error::Kind::Conflict);
    }

    void tabComesToTheAnswerThatIsGiven()
    {
        addDana();
        press();
        auto *outcome = inForm<QComboBox>("outcome");
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_Tab);
        const auto *answer = qobject_cast<QRadioButton *>(QApplication::focusWidget());
        QVERIFY(answer);
        QVERIFY(answer->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        const auto *other = qobject_cast<QRadioButton *>(QApplication::focusWidget());
        QVERIFY(other != answer);
        QVERIFY(other->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), inForm<QLineEdit>("promise"));
    }

    void theNeedIsAskedWhereItIsNotKnown()
    {
        addDana();
        press();
        auto *need = inForm<QLineEdit>("businessNeed");
        QTRY_VERIFY(need->isVisible());
        QTRY_VERIFY(inForm<QPlainTextEdit>("gist")->hasFocus()); // asked, not in the way
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), need);
        QTest::keyClicks(need, u"The rounds start at eight"_s);
        QTest::keyClick(need, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        const CallRow filed = log().first();
        const auto ticket = [&] { return must(m_desk->database().read(Tickets::byId, filed.call.ticket)); };
        QCOMPARE(ticket().businessNeed, u"The rounds start at eight"_s);
        const QUuid act = must(m_desk->database().read(
            [](Session &session, TicketId id) {
                const auto entries = Histories::ofRow(session, Kind::Ticket, id.value, 20);
                const auto said = std::find_if(entries.begin(), entries.end(),
                    [](const HistoryEntry &entry) { return entry.field == u"business_need"; });
                return said == entries.end() ? QUuid() : said->act;
            },
            filed.call.ticket));
        QVERIFY(!act.isNull());
        must(m_desk->act(undoAct, act));
        QCOMPARE(ticket().businessNeed, QString());
    }

    void filedInEightKeys()
    {
        addDana();
        press();
        QTRY_VERIFY(inForm<QPlainTextEdit>("gist")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Explained the clock"_s);
        int keys = 0;
        const auto press = [&keys](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            ++keys;
            QTest::keyClick(QApplication::focusWidget(), key, with);
        };
        press(Qt::Key_Tab);
        press(Qt::Key_R);
        press(Qt::Key_Tab);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"a new cable"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(keys <= 8);
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        const Call call = log().first().call;
        QCOMPARE(call.gist, u"Explained the clock"_s);
        QCOMPARE(call.outcome, CallOutcome::Reached);
        QCOMPARE(call.agreed, Agreed::Yes);
        QCOMPARE(call.promise, u"a new cable"_s);
        QCOMPARE(must(m_desk->database().read(Tickets::byId, m_ticket.id)).category, StatusCategory::Solved);
    }

    void whatWasAgreedIsAskedFor()
    {
        addDana();
        press();
        QSignalSpy wanted(m_form, &WrapUpForm::agreedWanted);
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"A new cable comes"_s);
        QAction *saveAndAgree = m_actions->action(ActionId::SaveAndAgree);
        QVERIFY(saveAndAgree->isEnabled());
        saveAndAgree->trigger();
        QTRY_COMPARE(wanted.size(), 1);
        const auto call = wanted.first().first().value<Call>();
        QCOMPARE(call.gist, u"A new cable comes"_s);
        QCOMPARE(call.ticket, m_ticket.id);
        QCOMPARE(log().size(), 1);
        QVERIFY(log().first().call.filed);
        QVERIFY(!saveAndAgree->isEnabled());
        // What was agreed was written when it was filed.
        m_form->correct(log().first().call);
        QVERIFY(m_form->isWanted());
        QVERIFY(!saveAndAgree->isEnabled());
        QVERIFY(!inForm<QPushButton>("saveAndWrite")->isVisibleTo(m_form));
    }

    void correctionSurvivesTheProgram()
    {
        addDana();
        press();
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(isSaid(u"Saved call with Dana Ruiz"_s));
        m_form->correct(log().first().call);
        QTest::keyClicks(inForm<QPlainTextEdit>("gist"), u"now I know"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!formDrafts(m_desk->journal()).isEmpty(), 3000);
        closeWindow();
        openWindow();
        QTRY_VERIFY(m_form->isWanted());
        QCOMPARE(inForm<QPlainTextEdit>("gist")->toPlainText(), u"now I know"_s);
        m_actions->action(ActionId::SaveCall)->trigger();
        QTRY_VERIFY(!m_form->isWanted());
        QCOMPARE(log().size(), 1);
        QCOMPARE(log().first().call.gist, u"now I know"_s);
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

    /// The need comes before anything else, also where the window is low.
    void aLowFormAsksForTheNeed()
    {
        addDana();
        press();
        m_form->setLow(true);
        QTRY_VERIFY(inForm<QLineEdit>("businessNeed")->isVisibleTo(m_form));
        auto *outcome = inForm<QComboBox>("outcome");
        const auto answers = m_form->findChildren<QRadioButton *>();
        QVERIFY(!answers.isEmpty());
        outcome->setCurrentIndex(outcome->findData(int(CallOutcome::NoAnswer)));
        QVERIFY(!answers.first()->isVisibleTo(m_form)); // nothing was solved
        outcome->setCurrentIndex(outcome->findData(int(CallOutcome::Reached)));
        QVERIFY(answers.first()->isVisibleTo(m_form));
        answers.first()->setChecked(true);
        outcome->setCurrentIndex(outcome->findData(int(CallOutcome::NoAnswer)));
        QVERIFY(answers.first()->isVisibleTo(m_form)); // what is said is seen
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
        const auto labels = m_form->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Dana Ruiz waits"_s); }));
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

    void callTheDeskCouldNotTakeIsKept()
    {
        addDana();
        press();
        m_desk->calls().hangUp();
        const Call call = *m_desk->calls().call();
        m_actions->action(ActionId::SaveCall)->trigger();
        const Error offline{Error::Kind::Offline, {}};
        Q_EMIT m_desk->calls().notFiled(call, offline); // before the answer
        QTRY_VERIFY(isSaid(u"The call with Dana Ruiz is kept here and goes in when the desk answers"_s));
        // Of what nobody keeps nothing else is promised.
        QCOMPARE(words(offline).sentence, u"Try again when the desk is back: nothing is done twice."_s);
    }
};

QTEST_MAIN(TestWrapUp)
#include "wrapup.moc"
