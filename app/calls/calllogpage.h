// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"

#include <QWidget>

#include "shell/shellparts.h"

class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace Earshot
{

class Actions;
class CallBackModel;
class CallFilterBar;
class CallLogModel;
class Desk;
class EmptyPage;
class Label;

/// The page "Call log" (SPEC T12) and, on its second tab, the call-backs that are to be made (T10). Carries out
/// LogContact through logContact().
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

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCalls();
    QWidget *buildCallBacks();
    void showState();
    void showTab(int tab);
    void openCall();
    void openCallBack();
    void markHandled(bool all);
    void callAgain(const Call &call);
    void dialCallBack();
    void settleCallBack(CallBackState state);
    void showCallMenu(const QPoint &at);
    void showCallBackMenu(const QPoint &at);
    void exportCsv();
    void writeCsv(const QString &file);
    void wrote(const Result<QUuid> &act, const QString &words);

    Desk &m_desk;
    Actions &m_actions;
    CallLogModel *m_calls;
    CallBackModel *m_callBacks;
    Label *m_title;
    Label *m_total;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CallFilterBar *m_filters;
    QTableView *m_callTable;
    QTableView *m_callBackTable;
    QStackedWidget *m_callStack;
    QStackedWidget *m_callBackStack;
    EmptyPage *m_noCalls;
    EmptyPage *m_noCallBacks;
};

} // namespace Earshot
