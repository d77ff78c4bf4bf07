// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The server goes away while somebody types, and comes back: what was typed and sent arrives, once.
#include "app/seat.h"

#include "earshot/domain/recipients.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"

#include <QApplication>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTest>

#include <algorithm>

#include "shell/look.h"

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

constexpr Place Reply{"reply", 1, ActionId::Reply, "Message", false};
constexpr Place Note{"note", 2, ActionId::Note, "Message", false};
constexpr Place Visit{"visit", 2, ActionId::LogContact, "Gist", true};
constexpr Place CallNotes{"call", 3, ActionId::Talk, "Notes on this call", false};

} // namespace

class StoppedTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Scratch> m_scratch;
    QTemporaryDir m_folder;
    std::unique_ptr<Seat> m_seat;
    QRandomGenerator m_random{1};

    /// Types while the server goes away at one of the letters.
    void typeInto(QWidget *field, const QString &text)
    {
        const qsizetype at = m_random.bounded(int(text.size()));
        QTest::keyClicks(field, text.left(at), Qt::NoModifier, 3);
        m_scratch->setReachable(false);
        m_scratch->cutConnections();
        QTest::keyClicks(field, text.mid(at), Qt::NoModifier, 3);
    }

    qsizetype arrived(const QString &text)
    {
        qsizetype found = 0;
        for (const int ticket : {1, 2, 3}) {
            for (const Message &message : must(m_seat->desk().database().read(Messages::ofTicket, TicketId{ticket})))
                found += message.text.contains(text);
            for (const Contact &contact :
                must(m_seat->desk().database().read(Calls::contactsOfTicket, TicketId{ticket})))
                found += contact.gist.contains(text);
            for (const CallRow &row : must(m_seat->desk().database().read(Calls::ofTicket, TicketId{ticket})))
                found += row.call.notes.contains(text);
        }
        return found;
    }

    qsizetype waiting() const
    {
        qsizetype entries = 0;
        for (const Journal::Kind kind : Journal::Waiting)
            entries += m_seat->desk().journal().entries(kind).size();
        return entries;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, Scheme::Light);
        if (serverLocation().isEmpty())
            QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own");
        m_scratch = std::make_unique<Scratch>(u"server"_s);
        fill(*openDesk(*m_scratch));
        m_seat = std::make_unique<Seat>(m_scratch->location(), m_folder.path());
    }
    void cleanupTestCase()
    {
        m_seat.reset();
        m_scratch.reset();
    }

    void whatIsSentArrivesOnce_data()
    {
        QTest::addColumn<QString>("kind");
        const int stops = qEnvironmentVariableIntValue("EARSHOT_STOPS");
        for (int stop = 0; stop < (stops > 0 ? stops : 4); ++stop) {
            const std::array kinds{u"reply"_s, u"note"_s, u"visit"_s, u"call"_s};
            QTest::addRow("%d: %s", stop + 1, qPrintable(kinds.at(size_t(stop) % kinds.size())))
                << kinds.at(size_t(stop) % kinds.size());
        }
    }
    void whatIsSentArrivesOnce()
    {
        QFETCH(QString, kind);
        const QString text = u"Begun before and sent after "_s + QString::fromLatin1(QTest::currentDataTag());
        if (kind == u"reply") {
            QWidget *field = m_seat->field(Reply);
            QVERIFY(field);
            const auto bars = m_seat->window().findChildren<QTabBar *>();
            QTRY_VERIFY(std::any_of(
                bars.begin(), bars.end(), [](const QTabBar *bar) { return bar->tabText(0).startsWith(u"Reply to"); }));
            typeInto(field, text);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        } else if (kind == u"note") {
            QWidget *field = m_seat->field(Note);
            QVERIFY(field);
            typeInto(field, text);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        } else if (kind == u"visit") {
            QWidget *field = m_seat->field(Visit);
            QVERIFY(field);
            QVERIFY(Driver::chooseItem(u"What"_s, u"Visit"_s));
            typeInto(field, text);
            QVERIFY(Driver::press(u"Save"_s));
        } else {
            QWidget *field = m_seat->field(CallNotes);
            QVERIFY(field);
            m_seat->line().say(CallEvent::Kind::Answered);
            typeInto(field, text);
            m_seat->line().hangUp();
            QVERIFY(Driver::press(u"Save call"_s));
        }
        QTest::qWait(m_random.bounded(1'500));
        m_scratch->setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 40'000);
        QTRY_COMPARE_WITH_TIMEOUT(arrived(text), 1, 40'000);
        QTRY_VERIFY(m_seat->desk().journal().entries(Journal::Kind::Draft).isEmpty());
    }
};

QTEST_MAIN(StoppedTest)
#include "stopped.moc"
