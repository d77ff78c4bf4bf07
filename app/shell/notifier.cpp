// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notifier.h"

#include <QGuiApplication>

#ifdef EARSHOT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace Earshot
{

using namespace Qt::StringLiterals;

#ifdef EARSHOT_DBUS

namespace
{

// https://specifications.freedesktop.org/notification-spec
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage message(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

Notifier::Notifier(const QString &category, QObject *parent)
    : QObject(parent)
    , m_category(category)
{
}

void Notifier::listen()
{
    // Asks the bus and waits for it, so not while the window opens.
    if (std::exchange(m_listens, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void Notifier::show(const QString &title, const QString &text, const QList<Button> &buttons)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return void(Q_EMIT plain(title, text));
    listen();
    QStringList actions{u"default"_s, QGuiApplication::applicationDisplayName()};
    for (const Button &button : buttons)
        actions << button.key << button.words;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"category"_s, m_category}};
    // The text may be read as markup; a customer's words are none.
    const QVariantList arguments{QGuiApplication::applicationDisplayName(), m_id, QGuiApplication::desktopFileName(),
        title, text.toHtmlEscaped(), actions, hints, -1};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message(u"Notify"_s, arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [=, this, generation = ++m_generation] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (id.isError())
            Q_EMIT plain(title, text);
        else if (generation == m_generation)
            m_id = id.value();
        else // withdrawn before it was there
            QDBusConnection::sessionBus().asyncCall(message(u"CloseNotification"_s, {id.value()}));
    });
}

void Notifier::withdraw()
{
    ++m_generation;
    if (const uint id = std::exchange(m_id, 0))
        QDBusConnection::sessionBus().asyncCall(message(u"CloseNotification"_s, {id}));
}

#else

Notifier::Notifier(const QString &category, QObject *parent)
    : QObject(parent)
    , m_category(category)
{
}

void Notifier::show(const QString &title, const QString &text, const QList<Button> &)
{
    Q_EMIT plain(title, text);
}

void Notifier::withdraw()
{
}

void Notifier::listen()
{
}

#endif

void Notifier::onActionInvoked(uint id, const QString &key)
{
    if (id == m_id && id != 0)
        Q_EMIT pressed(key);
}

void Notifier::onClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace Earshot
