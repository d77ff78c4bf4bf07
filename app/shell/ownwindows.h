// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include "shell/shellparts.h"

class QSettings;

namespace Earshot
{

class Actions;
class CustomerWindow;
class Desk;
class ReportWindow;
class TicketWindow;

/// The windows beside the main one: tickets, customers, reports. They close with it. What is open when the program
/// ends is open at its next start, in its place and with its period.
class OwnWindows final : public QObject
{
    Q_OBJECT

public:
    OwnWindows(Desk &desk, Actions &actions, QWidget *main);
    ~OwnWindows() override;

    /// A ticket and a customer have one window each; of a report there may be several.
    void openTicket(TicketId ticket);
    void openCustomer(CustomerId customer);
    void openReport(ReportName name);

    /// Closes all of them, and what is being written in them is kept.
    void closeAll();

    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);
    void correctionWanted(Earshot::CallId call);

private:
    TicketWindow *ticketWindow(TicketId ticket);
    CustomerWindow *customerWindow(CustomerId customer);
    /// What concerns the whole program is done from every window.
    void lend(QWidget &window, Actions &own);
    void showTicket(TicketId ticket);
    /// `own` is as `main` is, and does what that does.
    static void mirror(QWidget &window, QAction &own, QAction &main);
    void take(ReportWindow *window);
    QWidget *restoreOne(QSettings &settings);

    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_main;
    QList<QPointer<QWidget>> m_windows;
};

} // namespace Earshot
