// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowondesk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include "calls/callercard.h"
#include "calls/wrapupform.h"
#include "shell/label.h"
#include "shell/statusline.h"

using namespace Earshot;

namespace
{

const QString number = u"+541155500142"_s;

} // namespace

/// Somebody calls: what the card says, and where the call goes.
class TestCallerCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        m_on->scratch.desk().calls().listen(&m_on->line);
        QVERIFY(QTest::qWaitForWindowActive(m_on->window.get()));
    }
    void cleanup() { m_on.reset(); }

    void keysStayWithWhatIsWritten()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Reply);
        QWidget *before = nullptr;
        QTRY_VERIFY((before = m_on->window->focusWidget()));
        ring();
        QVERIFY(card()->isVisible());
        QCOMPARE(m_on->window->focusWidget(), before);
        QVERIFY(m_on->window->actions().action(ActionId::AnswerCall)->isEnabled());
        m_on->line.giveUp(u"1"_s);
        QVERIFY(!card()->isVisible());
        QCOMPARE(m_on->window->focusWidget(), before);
        QVERIFY(!m_on->window->actions().action(ActionId::AnswerCall)->isEnabled());
        QVERIFY(said().startsWith(u"Missed a call from"_s));
    }

    void everyTicketOfEverybodyIsOffered()
    {
        // A second person with the number, and a second ticket.
        Desk &desk = m_on->scratch.desk();
        Customer other;
        other.uid = newUid();
        other.name = u"Iván Sosa"_s;
        other.phones = {{number, {}, {}, true, {}}};
        const Customer ivan = ScratchDesk::done(desk.act(addCustomer, other));
        NewTicket fields;
        fields.subject = u"Label printer & more"_s;
        fields.customer = ivan.id;
        const Ticket printer = ScratchDesk::done(desk.act(createTicket, fields));
        ring();
        QTRY_COMPARE(choices().size(), 4); // Dana's ticket, Iván's, and something new for each
        const QStringList offered = texts();
        QVERIFY2(
            offered.contains(u"Label printer && more · #%1"_s.arg(printer.number)), qPrintable(offered.join(u'\n')));
        QCOMPARE(offered.count(u"Something else: a new ticket"_s), 2);
        QVERIFY(hasWords(u"shared by 2 people"_s));
        QVERIFY(hasWords(u"Iván Sosa"_s));

        for (QRadioButton *choice : choices()) {
            if (choice->text().startsWith(u"Label printer"_s))
                choice->setChecked(true);
        }
        QTest::keyClick(m_on->window.get(), Qt::Key_F7);
        QCOMPARE(m_on->line.asked, QStringList{u"accept 1"_s});
        QVERIFY(!card()->isVisible());
        const auto &call = desk.calls().call();
        QVERIFY(call);
        QCOMPARE(call->ticket, printer.id);
        QCOMPARE(call->customer, ivan.id);
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), printer.id);
        QTRY_VERIFY(m_on->window->findChild<WrapUpForm *>()->isVisible()); // notes can be typed at once
        m_on->trigger(ActionId::HangUp);
    }

    void strangersGetATicket()
    {
        m_on->line.ring(u"1"_s, u"+3725550123"_s, u"Mari <b>Maasikas</b>"_s);
        QTRY_COMPARE(choices().size(), 1);
        QVERIFY(hasWords(u"calls itself Mari <b>Maasikas</b>"_s)); // as it came: nothing of it is markup
        m_on->trigger(ActionId::AnswerCall);
        QTRY_VERIFY(m_on->scratch.desk().calls().call()->ticket);
        const TicketId made = m_on->scratch.desk().calls().call()->ticket;
        const Ticket ticket = ScratchDesk::done(m_on->scratch.desk().database().read(Tickets::byId, made));
        QCOMPARE(ticket.subject, u"Call from Mari <b>Maasikas</b>"_s);
        const Customer mari = ScratchDesk::done(m_on->scratch.desk().database().read(Customers::byId, ticket.customer));
        QCOMPARE(mari.phones.value(0).number, u"+3725550123"_s);
        QTRY_COMPARE(m_on->window->findChild<ConversationPane *>()->ticket(), made);
        QTRY_VERIFY(m_on->window->findChild<WrapUpForm *>()->isVisible());
        m_on->trigger(ActionId::HangUp);
        QCOMPARE(m_on->scratch.desk().calls().call()->ticket, made);
    }

    void secondCallerHidesNobody()
    {
        ring();
        m_on->line.ring(u"2"_s, u"+3725550123"_s, u"Hillside School"_s);
        QVERIFY(hasWords(u"Calls too: Hillside School"_s));
        QVERIFY(hasWords(u"+54 11 5550-0142"_s));
        auto *show = m_on->named<QPushButton>(u"Show the call from Hillside School"_s);
        QVERIFY(show);
        show->click();
        QTRY_VERIFY(hasWords(u"calls itself Hillside School"_s));
        QTest::keyClick(m_on->window.get(), Qt::Key_F8);
        QCOMPARE(m_on->line.asked, QStringList{u"decline 2"_s});
        QVERIFY(card()->isVisible()); // the first rings on
        QVERIFY(said().startsWith(u"Declined the call from"_s));
        QVERIFY(hasWords(u"+54 11 5550-0142"_s));
        m_on->line.giveUp(u"1"_s);
    }

    void inACallItSaysThatItEndsIt()
    {
        m_on->show(m_on->first);
        m_on->trigger(ActionId::Talk);
        m_on->line.say(CallEvent::Kind::Answered);
        ring();
        auto *answer = m_on->named<QPushButton>(u"Answer"_s);
        QVERIFY(answer);
        QCOMPARE(answer->text(), u"Hang up and answer"_s);
        auto *hangUp = m_on->named<QPushButton>(u"Hang up"_s);
        QVERIFY(hangUp && hangUp->isVisible());
        const QRect end(hangUp->mapTo(m_on->window.get(), QPoint()), hangUp->size());
        QTRY_VERIFY(!card()->geometry().adjusted(20, 20, -20, -20).intersects(end)); // without its shadow
        answer->click();
        QTRY_COMPARE(m_on->line.asked.mid(1), (QStringList{u"hang up"_s, u"accept 1"_s}));
        m_on->trigger(ActionId::HangUp);
    }

    void fitsIntoASmallWindow()
    {
        m_on->window->resize(720, 450);
        ring();
        const QRect inside = m_on->window->rect();
        for (const QString &name : {u"Answer"_s, u"Decline"_s}) {
            auto *button = m_on->named<QPushButton>(name);
            QVERIFY(button);
            const QRect place(button->mapTo(m_on->window.get(), QPoint()), button->size());
            QVERIFY2(inside.contains(place), qPrintable(name));
        }
        m_on->line.giveUp(u"1"_s);
    }

private:
    void ring()
    {
        m_on->line.ring(u"1"_s, number);
        QTRY_VERIFY(!choices().isEmpty());
        QTRY_VERIFY(!hasWords(u"Nobody known has this number"_s));
    }
    CallerCard *card() const { return m_on->window->findChild<CallerCard *>(); }
    QList<QRadioButton *> choices() const { return card()->findChildren<QRadioButton *>(); }
    QStringList texts() const
    {
        QStringList texts;
        for (const QRadioButton *choice : choices())
            texts << choice->text();
        return texts;
    }
    bool hasWords(const QString &words) const
    {
        for (const Label *label : card()->findChildren<Label *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    QString said() const { return m_on->window->findChild<StatusLine *>()->words(); }

    std::unique_ptr<WindowOnDesk> m_on;
};

QTEST_MAIN(TestCallerCard)
#include "callercard.moc"
