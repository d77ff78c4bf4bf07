// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"

#include <QWidget>

#include "shell/shellparts.h"

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace Earshot
{

class Actions;
class CallBackModel;
class CallFilterBar;
class CallLogModel;
class Desk;
class EmptyPage;
class Label;
class RoomyColumn;

/// The page "Call log" and, on its second tab, the call-backs that are to be made. Carries out LogContact through
/// logContact().
class CallLogPage final : public QWidget
{
    Q_OBJECT

public:
    CallLogPage(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// The whole log, as the filter stands.
    void showLog();
    /// Exactly these calls, under a title of their own: what a report counted.
    void showCalls(const QString &title, const CallFilter &filter);
    void showCallBacks();
    /// The form for a contact made elsewhere, on this ticket; without one it asks for the customer.
    void logContact(TicketId ticket);
    /// The calls that are shown, all of them, as CSV.
    void writeCsv(const QString &file);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    void correctionWanted(Earshot::CallId call);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCalls();
    QWidget *buildCallBacks();
    void showState();
    void showTab(int tab);
    bool pressedCalls(int key);
    bool pressedCallBacks(int key);
    const CallRow *chosenCall() const;
    QList<CallId> chosenMissed() const;
    const CallBackRow *chosenCallBack() const;
    void openCall();
    void openCallBack();
    void callAgain();
    void markHandled(const QList<CallId> &calls);
    void markChosenHandled();
    void markAllHandled();
    void dialCallBack();
    void settle(CallBackState state);
    void dial(TicketId ticket, CustomerId customer, const QString &number);
    void showCallMenu(const QPoint &at);
    void showCallBackMenu(const QPoint &at);
    void exportCsv();

    Desk &m_desk;
    CallLogModel *m_calls;
    CallBackModel *m_callBacks;
    QString m_fixedTitle; ///< not empty: calls a report counted
    Label *m_title;
    Label *m_total;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CallFilterBar *m_filters;
    QPushButton *m_allHandled;
    QPushButton *m_export;
    QTableView *m_callTable;
    QTableView *m_callBackTable;
    RoomyColumn *m_callRoom;
    RoomyColumn *m_callBackRoom;
    QStackedWidget *m_callStack;
    QStackedWidget *m_callBackStack;
    EmptyPage *m_noCalls;
};

} // namespace Earshot
