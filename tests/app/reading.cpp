// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation is read: found in, turned round, and gone through ticket by ticket (SPEC K10).
#include "app/windowondesk.h"

#include <QApplication>
#include <QLineEdit>

#include "conversation/conversationview.h"
#include "tickets/ticketlistview.h"

using namespace Earshot;

class ReadingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOnDesk> m_on;

    ConversationView &view() const { return *m_on->window->findChild<ConversationView *>(); }
    QString firstRead() const { return view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(m_on->window->windowHandle(), key, with);
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<WindowOnDesk>();
        m_on->show(m_on->first);
    }
    void cleanup() { m_on.reset(); }

    void findsFromPlaceToPlace()
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = m_on->named<QLineEdit>(u"Find in conversation"_s);
        QTRY_VERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"once more"_s);
        QCOMPARE(view().findCount(), 7);
        key(Qt::Key_Return);
        const int one = view().currentIndex().row();
        key(Qt::Key_Return);
        QCOMPARE(view().currentIndex().row(), one + 1);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view().currentIndex().row(), one);
        field->clear();
        QTest::keyClicks(field, u"nowhere in it"_s);
        QCOMPARE(view().findCount(), 0);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!field->isVisible());
        QVERIFY(view().hasFocus());
    }

    void theOrderIsRemembered()
    {
        const QString oldest = firstRead();
        QVERIFY(oldest.contains(u"clock skew"_s));
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(firstRead() != oldest);
        m_on->close();
        m_on->open();
        m_on->show(m_on->first);
        QVERIFY(firstRead() != oldest);
        QVERIFY(m_on->window->actions().action(ActionId::NewestFirst)->isChecked());
    }

    void fromTicketToTicketByKeys()
    {
        auto *pane = m_on->window->findChild<ConversationPane *>();
        const TicketId here = pane->ticket();
        const bool isLast
            = m_on->window->tickets().model().rowOf(here) == m_on->window->tickets().model().rowCount() - 1;
        key(isLast ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(pane->ticket(), m_on->second);
        key(isLast ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(pane->ticket(), here);
    }
};

QTEST_MAIN(ReadingTest)
#include "reading.moc"
