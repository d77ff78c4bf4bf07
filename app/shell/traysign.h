// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Earshot
{

class Actions;

/// The program's sign in the system's tray, with the number of call-backs due. There is none where the system has no
/// tray; the program ends with its window all the same.
class TraySign final : public QObject
{
    Q_OBJECT

public:
    TraySign(Actions &actions, QObject *parent = nullptr);
    ~TraySign() override;

    /// Asks the system for a place in its tray, once the window is there.
    void appear();
    void setDue(int due);
    /// For systems without notifications of their own kind.
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void openWanted();

private:
    std::unique_ptr<QMenu> m_menu;
    QAction *m_open;
    QSystemTrayIcon *m_sign;
    int m_due = -1;
};

} // namespace Earshot
