// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Call-backs that come due, told by the system: with a notification service of the test's own on the private bus.
#include "app/windowondesk.h"

#include "earshot/desk/calldesk.h"

#include <QDBusConnection>
#include <QSignalSpy>

#include "calls/callbackreminder.h"
#include "shell/notifier.h"
#include "shell/traysign.h"

using namespace Earshot;

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
        Notifier notifier;
        QSignalSpy plain(&notifier, &Notifier::plain);
        notifier.show(u"Call Dana back"_s, u"now"_s, {});
        QTRY_COMPARE(plain.size(), 1);
        QCOMPARE(plain.first().first().toString(), u"Call Dana back"_s);
    }

    void buttonsComeBack()
    {
        appear();
        Notifier notifier;
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
