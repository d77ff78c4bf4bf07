// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "calls/contactform.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

/// What was said elsewhere, on a phone or on the stairs, is logged by hand.
class TestContactForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;

    Ticket newTicket()
    {
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        fields.requesterName = u"Dana Ruiz"_s;
        return must(m_desk->act(createTicket, fields));
    }

    void rename(const QString &table, const QString &name)
    {
        must(m_desk->database().write([table, name](Session &session) {
            session.runUnprepared(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
            return true;
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }
    void init()
    {
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        m_desk = openDesk(*m_scratch);
    }
    void cleanup()
    {
        m_desk.reset();
        m_scratch.reset();
    }

    void callMadeElsewhereIsLogged()
    {
        const Ticket ticket = newTicket();
        auto *form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        QTRY_VERIFY(save->isEnabled());
        auto *need = form->findChild<QLineEdit *>(u"contactNeed"_s);
        QVERIFY(need->isVisible()); // the ticket does not say it yet
        need->setText(u"print the badges"_s);
        form->findChild<QPlainTextEdit *>(u"contactGist"_s)->setPlainText(u"talked on the stairs"_s);
        save->click();
        QTRY_COMPARE(said.size(), 1);
        const QList<CallRow> calls = must(m_desk->database().read(Calls::ofTicket, ticket.id));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call.gist, u"talked on the stairs"_s);
        QCOMPARE(calls.first().call.outcome, CallOutcome::Reached);
        QCOMPARE(must(m_desk->database().read(Tickets::byId, ticket.id)).businessNeed, u"print the badges"_s);
        form = new ContactForm(*m_desk, ticket.id);
        form->show();
        QTRY_VERIFY(form->findChild<QPushButton *>(u"saveContact"_s)->isEnabled());
        QVERIFY(!form->findChild<QLineEdit *>(u"contactNeed"_s)->isVisible());
        form->reject();
    }

    void callMadeElsewhereKeepsItsPromise()
    {
        const Ticket ticket = newTicket();
        auto *form = new ContactForm(*m_desk, ticket.id);
        form->show();
        form->findChild<QLineEdit *>(u"contactPromise"_s)->setText(u"a new card"_s);
        form->findChild<QComboBox *>(u"promiseWhen"_s)->setFocus();
        QTest::keyClick(form->findChild<QComboBox *>(u"promiseWhen"_s), Qt::Key_Down); // in two days
        QTest::keyClick(form, Qt::Key_Escape); // and what was typed comes back
        form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(said.size(), 1);
        const QList<CallRow> calls = must(m_desk->database().read(Calls::ofTicket, ticket.id));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call.promise, u"a new card"_s);
        QCOMPARE(calls.first().call.promiseDue.toLocalTime(),
            QDateTime(m_desk->now().toLocalTime().date().addDays(2), QTime(9, 0)));
    }

    void whatIsTypedIsKept()
    {
        const Ticket ticket = newTicket();
        const auto gistOf = [](ContactForm *form) { return form->findChild<QPlainTextEdit *>(u"contactGist"_s); };
        const auto kindOf = [](ContactForm *form) { return form->findChild<QComboBox *>(u"contactKind"_s); };
        auto *form = new ContactForm(*m_desk, ticket.id);
        form->show();
        kindOf(form)->setCurrentIndex(kindOf(form)->findData(int(Channel::Letter)));
        QTest::keyClicks(gistOf(form), u"a letter came"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        auto *again = new ContactForm(*m_desk, ticket.id);
        again->show();
        QCOMPARE(gistOf(again)->toPlainText(), u"a letter came"_s);
        QCOMPARE(kindOf(again)->currentData().toInt(), int(Channel::Letter));
        QTest::keyClicks(gistOf(again), u", at noon"_s); // and the program ends
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->journal().content(u"contact %1"_s.arg(ticket.id.value)).contains("noon"), 3000);
        delete again;
        auto *third = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(third, &ContactForm::said);
        third->show();
        QTRY_VERIFY(third->findChild<QPushButton *>(u"saveContact"_s)->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(third));
        QTest::keyClick(gistOf(third), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(must(m_desk->database().read(Calls::contactsOfTicket, ticket.id)).size(), 1);
        QVERIFY(m_desk->journal().content(u"contact %1"_s.arg(ticket.id.value)).isEmpty());
    }

    void visitIsLogged()
    {
        const Ticket ticket = newTicket();
        auto *form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *kind = form->findChild<QComboBox *>(u"contactKind"_s);
        kind->setCurrentIndex(kind->findData(int(Channel::Visit)));
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click(); // without a word it stays open
        QVERIFY(form->isVisible());
        form->findChild<QPlainTextEdit *>(u"contactGist"_s)->setPlainText(u"came by"_s);
        save->click();
        QTRY_COMPARE(said.size(), 1);
        const QList<Contact> contacts = must(m_desk->database().read(Calls::contactsOfTicket, ticket.id));
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.first().channel, Channel::Visit);
        const QUuid act = said.first().first().value<Said>().act;
        QVERIFY(!act.isNull());
        must(m_desk->act(undoAct, act));
        QVERIFY(must(m_desk->database().read(Calls::contactsOfTicket, ticket.id)).isEmpty());
    }

    void callIsFiledOnceHoweverOftenItIsTried()
    {
        const Ticket ticket = newTicket();
        auto *form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        auto *gist = form->findChild<QPlainTextEdit *>(u"contactGist"_s);
        QTRY_VERIFY(save->isEnabled());
        gist->setPlainText(u"talked on the stairs"_s);
        rename(u"call"_s, u"call_away"_s);
        save->click();
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!gist->accessibleDescription().isEmpty());
        QVERIFY(m_desk->journal().entries(Journal::Kind::Call).isEmpty()); // it is tried again here
        rename(u"call_away"_s, u"call"_s);
        save->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(must(m_desk->database().read(Calls::ofTicket, ticket.id)).size(), 1);
    }

    void goesInWhenTheDeskIsBack_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<Journal::Kind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("a call") << Channel::Call << Journal::Kind::Call
                                << u"The call with the customer is kept here and goes in when the desk answers"_s;
        QTest::newRow("a visit") << Channel::Visit << Journal::Kind::Contact
                                 << u"The contact with the customer is kept here and goes in when the desk answers"_s;
    }
    void goesInWhenTheDeskIsBack()
    {
        QFETCH(Channel, channel);
        QFETCH(Journal::Kind, kind);
        if (serverLocation().isEmpty())
            QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own");
        const Scratch scratch(u"server"_s);
        m_desk = openDesk(scratch);
        m_desk->database().watch(); // as the window does: it looks again and again whether the server is back
        const Ticket ticket = newTicket();
        scratch.setReachable(false);
        scratch.cutConnections();
        auto *form = new ContactForm(*m_desk, ticket.id);
        QSignalSpy said(form, &ContactForm::said);
        form->show();
        auto *save = form->findChild<QPushButton *>(u"saveContact"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000); // whosever ticket it is
        auto *what = form->findChild<QComboBox *>(u"contactKind"_s);
        what->setCurrentIndex(what->findData(int(channel)));
        form->findChild<QPlainTextEdit *>(u"contactGist"_s)->setPlainText(u"talked on the stairs"_s);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
        QTEST(said.first().first().value<Said>().words, "said");
        QCOMPARE(m_desk->journal().entries(kind).size(), 1);
        scratch.setReachable(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->journal().entries(kind).isEmpty(), 30'000);
        if (channel == Channel::Visit) {
            const QList<Contact> visits = must(m_desk->database().read(Calls::contactsOfTicket, ticket.id));
            QCOMPARE(visits.size(), 1);
            QCOMPARE(visits.first().channel, channel);
            QCOMPARE(visits.first().gist, u"talked on the stairs"_s);
            QCOMPARE(visits.first().customer, ticket.customer);
            QCOMPARE(must(m_desk->database().read(Calls::ofTicket, ticket.id)).size(), 0);
            m_desk.reset();
            return;
        }
        const QList<CallRow> calls = must(m_desk->database().read(Calls::ofTicket, ticket.id));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().call.gist, u"talked on the stairs"_s);
        QCOMPARE(calls.first().call.customer, ticket.customer);
        m_desk.reset();
    }

    void canBeSavedWithoutATicketToRead()
    {
        ContactForm form(*m_desk, TicketId{999});
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.show();
        QTRY_VERIFY(form.findChild<QPushButton *>(u"saveContact"_s)->isEnabled());
    }
};

QTEST_MAIN(TestContactForm)
#include "contactform.moc"
