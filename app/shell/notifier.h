// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace Earshot
{

/// Says something by the system's notifications, with buttons where the system has them. On Linux the desktop's own
/// service is asked over D-Bus; elsewhere, and without it, listeners of `plain` show it as they can.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    struct Button {
        QString key; ///< "call"
        QString words; ///< "Call now"
    };

    /// `category` is the desktop's word for the kind: "call", "email.arrived".
    explicit Notifier(const QString &category, QObject *parent = nullptr);

    /// The next one takes the place of the one before.
    void show(const QString &title, const QString &text, const QList<Button> &buttons);
    /// What was said is not so any more.
    void withdraw();

Q_SIGNALS:
    /// A button was pressed; "default" for the notification itself.
    void pressed(const QString &key);
    /// The system has no such service.
    void plain(const QString &title, const QString &text);

private Q_SLOTS:
    // The service calls these by their names.
    void onActionInvoked(uint id, const QString &key);
    void onClosed(uint id, uint reason);

private:
    void listen();

    QString m_category;
    bool m_listens = false;
    uint m_id = 0; ///< of the one that is shown
    quint64 m_generation = 0;
};

} // namespace Earshot
