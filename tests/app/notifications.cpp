// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told by the system, call-backs that come due and what is new: with a notification service of the test's own
// on the private bus.
#include "app/windowondesk.h"

#include "earshot/desk/calldesk.h"

#include <QDBusConnection>
#include <QSignalSpy>

#include "calls/callbackreminder.h"
#include "settings/seatsettings.h"
#include "shell/notifier.h"
#include "shell/traysign.h"

using namespace Earshot;

Q_DECLARE_METATYPE(Earshot::QuietHours)

/// What a desktop's service is asked, and what it answers.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &, int)
    {
        shown << Shown{replaces, title, text, actions};
        return uint(shown.size());
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

class TestNotifications : public QObject
{
    Q_OBJECT

private:
    static QDBusConnection bus() { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s); }
    std::unique_ptr<FakeService> m_service;

    void appear()
    {
        m_service = std::make_unique<FakeService>();
        QVERIFY(bus().registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus().registerService(u"org.freedesktop.Notifications"_s));
    }
    void vanish()
    {
        bus().unregisterService(u"org.freedesktop.Notifications"_s);
        bus().unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_service.reset();
    }
    static void addDue(WindowOnDesk &on)
    {
        CallBack callBack;
        callBack.ticket = on.first;
        callBack.customer = on.customer;
        callBack.number = u"+541155500142"_s;
        callBack.from = ScratchDesk::now().addSecs(-60);
        callBack.reason = u"Asked <b>twice</b>"_s;
        ScratchDesk::done(on.scratch.desk().act(promiseCallBack, callBack));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no message bus");
    }

    void withoutTheServiceItIsPlain()
    {
        Notifier notifier(u"call"_s);
        QSignalSpy plain(&notifier, &Notifier::plain);
        notifier.show(u"Call Dana back"_s, u"now"_s, {});
        QTRY_COMPARE(plain.size(), 1);
        QCOMPARE(plain.first().first().toString(), u"Call Dana back"_s);
    }

    void buttonsComeBack()
    {
        appear();
        Notifier notifier(u"call"_s);
        QSignalSpy pressed(&notifier, &Notifier::pressed);
        notifier.show(u"Call Dana back"_s, u"1 < 2"_s, {{u"call"_s, u"Call"_s}, {u"later"_s, u"Later"_s}});
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().text, u"1 &lt; 2"_s);
        QCOMPARE(m_service->shown.first().actions.mid(2), (QStringList{u"call"_s, u"Call"_s, u"later"_s, u"Later"_s}));
        // The answer with the number is on its way; the button counts once it is here.
        QTRY_VERIFY([&] {
            Q_EMIT m_service->ActionInvoked(1, u"later"_s);
            QTest::qWait(5);
            return !pressed.isEmpty();
        }());
        QCOMPARE(pressed.first().first().toString(), u"later"_s);
        QTest::qWait(50); // for those that were pressed too early
        // One of somebody else's is none of ours.
        const qsizetype before = pressed.size();
        Q_EMIT m_service->ActionInvoked(77, u"call"_s);
        notifier.show(u"Call Priya back"_s, {}, {});
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.last().replaces, 1u);
        QCOMPARE(pressed.size(), before);
        QTRY_VERIFY([&] {
            notifier.withdraw();
            QTest::qWait(5);
            return m_service->closed.contains(2);
        }());
        vanish();
    }

    void aDueCallBackIsTold()
    {
        appear();
        WindowOnDesk on;
        addDue(on);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->shown.first().title.startsWith(u"Call Dana Ruiz back"));
        QVERIFY(m_service->shown.first().text.contains(u"&lt;b&gt;twice"));
        auto *reminder = on.window->findChild<CallBackReminder *>();
        QCOMPARE(reminder->due(), 1);
        QTRY_VERIFY([&] {
            Q_EMIT m_service->ActionInvoked(1, u"call"_s);
            QTest::qWait(5);
            return on.scratch.desk().calls().isBusy();
        }());
        vanish();
    }

    void laterPutsItOff()
    {
        appear();
        WindowOnDesk on;
        addDue(on);
        auto *reminder = on.window->findChild<CallBackReminder *>();
        QTRY_COMPARE(reminder->due(), 1);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QTRY_VERIFY([&] {
            Q_EMIT m_service->ActionInvoked(1, u"later"_s);
            QTest::qWait(5);
            return reminder->due() == 0;
        }());
        QVERIFY(!reminder->isVisible());
        vanish();
    }

    void newMailIsTold()
    {
        appear();
        WindowOnDesk on;
        on.show(on.second);
        ScratchDesk::done(on.scratch.desk().act(assignTicket, on.first, on.scratch.desk().agent()));
        on.scratch.words("It <b>still</b> says so.\n\nDana", 30);
        QTRY_COMPARE(m_service->shown.size(), 1);
        const FakeService::Shown told = m_service->shown.first();
        QCOMPARE(told.title, u"Mail from Dana Ruiz"_s);
        QCOMPARE(told.text, u"#1 Locked out\nIt &lt;b&gt;still&lt;/b&gt; says so."_s);
        QCOMPARE(told.actions.mid(2), (QStringList{u"reply"_s, u"Reply"_s, u"talk"_s, u"Talk"_s}));
        auto *pane = on.window->findChild<ConversationPane *>();
        QTRY_VERIFY([&] {
            Q_EMIT m_service->ActionInvoked(1, u"reply"_s);
            QTest::qWait(5);
            return pane->ticket() == on.first;
        }());
        QTRY_VERIFY(on.window->focusWidget() && on.window->focusWidget()->accessibleName() == u"Message"_s);
        // What is being read needs no telling.
        QVERIFY(QTest::qWaitForWindowActive(on.window.get()));
        on.scratch.words("Once more.\n\nDana", 31);
        QTest::qWait(1'300);
        QCOMPARE(m_service->shown.size(), 1);
        vanish();
    }

    void talkFromTheNotification()
    {
        appear();
        WindowOnDesk on;
        on.show(on.second);
        on.scratch.words("Please call me.\n\nDana", 30);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"Mail from Dana Ruiz, nobody’s yet"_s);
        QTRY_VERIFY([&] {
            Q_EMIT m_service->ActionInvoked(1, u"talk"_s);
            QTest::qWait(20);
            return on.scratch.desk().calls().isBusy();
        }());
        QCOMPARE(on.scratch.desk().calls().call()->ticket, on.first);
        vanish();
    }

    void severalAreToldAtOnce()
    {
        appear();
        WindowOnDesk on;
        on.show(on.second);
        for (int number = 40; number < 46; ++number)
            on.scratch.words("And again.\n\nDana", number);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"6 new messages"_s);
        QCOMPARE(m_service->shown.first().text.count(u'\n'), 4);
        QTest::qWait(1'300);
        QCOMPARE(m_service->shown.size(), 1);
        vanish();
    }

    void whoIsNamedIsTold()
    {
        appear();
        WindowOnDesk on;
        on.show(on.second);
        const auto note = [&on](const QString &text) {
            ScratchDesk::done(on.scratch.desk().database().write([&on, text](Session &session) {
                const Actor ole{Catalogs::agent(session, u"ole"_s, u"Ole Berg"_s), ScratchDesk::now()};
                return addNote(session, ole, on.first, text, newUid());
            }));
        };
        note(u"Nobody is meant: maya@desk.example"_s);
        note(u"Can you look, @Maya?"_s);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"Ole Berg names you in a note"_s);
        QCOMPARE(m_service->shown.first().text, u"#1 Locked out\nCan you look, @Maya?"_s);
        QCOMPARE(m_service->shown.first().actions.size(), 2); // nobody to answer
        vanish();
    }

    void onANewDesk()
    {
        appear();
        ScratchDesk scratch; // nothing is on it when the window opens
        QTemporaryDir folder;
        Profile profile(folder.path());
        MainWindow window(scratch.desk(), profile); // behind others: nobody reads what comes
        QTest::qWait(100);
        scratch.words("My first words.\n\nDana");
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown.first().title, u"Mail from Dana Ruiz, nobody’s yet"_s);
        vanish();
    }

    void eachKindAndTheHoursAreChosen_data()
    {
        QTest::addColumn<bool>("unassigned");
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<int>("told");
        const QTime now = ScratchDesk::now().toLocalTime().time();
        const QuietHours past{true, now.addSecs(-7200), now.addSecs(-3600)};
        const QuietHours present{true, now.addSecs(-3600), now.addSecs(3600)};
        QTest::newRow("as it comes") << true << QuietHours() << 1;
        QTest::newRow("switched off") << false << QuietHours() << 0;
        QTest::newRow("quiet hours are over") << true << past << 1;
        QTest::newRow("quiet hours") << true << present << 0;
        QTest::newRow("hours that do not count") << true << QuietHours{false, present.from, present.until} << 1;
    }
    void eachKindAndTheHoursAreChosen()
    {
        QFETCH(bool, unassigned);
        QFETCH(QuietHours, hours);
        QFETCH(int, told);
        appear();
        WindowOnDesk on;
        on.show(on.second);
        SeatSettings settings(on.profile->settings());
        settings.setNotifies(Notice::Unassigned, unassigned);
        settings.setQuietHours(hours);
        on.scratch.words("And again.\n\nDana", 40);
        if (told > 0)
            QTRY_COMPARE(m_service->shown.size(), told);
        else
            QTest::qWait(1'300);
        QCOMPARE(m_service->shown.size(), told);
        vanish();
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("evening") << QTime(18, 0) << QTime(8, 0) << QTime(23, 0) << true;
        QTest::newRow("early") << QTime(18, 0) << QTime(8, 0) << QTime(7, 59) << true;
        QTest::newRow("over") << QTime(18, 0) << QTime(8, 0) << QTime(8, 0) << false;
        QTest::newRow("at noon") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
        QTest::newRow("before noon") << QTime(12, 0) << QTime(13, 0) << QTime(11, 59) << false;
        QTest::newRow("all day") << QTime(9, 0) << QTime(9, 0) << QTime(3, 0) << true;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(bool, quiet);
        QCOMPARE((QuietHours{true, from, until}.contains(now)), quiet);
        QVERIFY((!QuietHours{false, from, until}.contains(now)));
    }

    void itCanBeSwitchedOff()
    {
        appear();
        WindowOnDesk on;
        QVERIFY(on.window->actions().action(ActionId::NotifyCallBacks)->isChecked());
        on.trigger(ActionId::NotifyCallBacks);
        addDue(on);
        QTRY_COMPARE(on.window->findChild<CallBackReminder *>()->due(), 1);
        QTest::qWait(50);
        QCOMPARE(m_service->shown.size(), 0);
        on.close();
        on.open();
        QVERIFY(!on.window->actions().action(ActionId::NotifyCallBacks)->isChecked());
        vanish();
    }
};

QTEST_MAIN(TestNotifications)
#include "notifications.moc"
