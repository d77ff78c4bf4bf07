// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QMainWindow>
#include <QPointer>

#include "shell/actions.h"
#include "shell/keepingdialog.h"
#include "shell/shellparts.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace Earshot
{

class AccountsDialog;
class CallBackReminder;
class CallBar;
class CallLogPage;
class CommandPalette;
class ConversationPane;
class CustomerPanel;
class CustomersPage;
class Desk;
class EmptyPage;
class HistoryPanel;
class MailWork;
class Navigation;
class NewTicketDialog;
class OutboxWindow;
class OwnWindows;
class Profile;
class SipLines;
class StateSign;
class StatusLine;
class Strip;
class TalkingPointsView;
class Telephone;
class TicketActs;
class TicketPanel;
class TicketsPane;
class TraySign;
class UndoStack;
class UnsentStrip;
class WrapUpForm;
struct MailtoLink;
struct TicketStart;

/// The window: wires navigation, list, conversation and dock together and gives each its place. It works on nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Profile &profile, QWidget *parent = nullptr);
    ~MainWindow() override;

    Actions &actions() { return m_actions; }
    TicketsPane &tickets() { return *m_tickets; }
    /// Opens what earshot://… means, or says why not.
    void openLink(const QString &address);
    void openNumber(qint64 number);
    void openTicket(TicketId ticket);
    void openCustomer(CustomerId customer);
    void say(const Said &said);
    /// Asks what a new desk asks, one thing at a time.
    void showFirstSteps();
    /// In front of other windows, as far as the system lets it.
    void comeForward();
    /// Whether the program is to be started once more when this window is gone, because of another language.
    bool startsAgain() const { return m_startsAgain; }

Q_SIGNALS:
    /// The conversation that was asked for is there and painted.
    void ticketShown(Earshot::TicketId ticket);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void buildCalls();
    void buildMenus();
    void connectPanes();
    void connectCalls();
    void correctCall(CallId id);
    void placeCallBar();
    void showBelow();
    void openForm(TicketId ticket);
    void setFormAside(bool aside);
    void tellWaitingForm();
    void connectActions();
    void connectSettings();
    void connectPalette();
    void connectNotices();

    void showTicket(TicketId ticket);
    void takeMarked();
    void showPage(QWidget *page);
    void markPlace();
    void showInDock(QWidget *tab);
    bool canGoBack() const;
    void goBack();
    void setFullWidth(bool fullWidth);
    void fit();
    void fitDock();
    void giveWidths();
    void placeDockOver();
    bool leaveDockOver(); ///< false when it did not lie over the conversation
    void toggleDock();
    void showTicketMenu(const QPoint &globalPosition);
    void tellDesk();
    QString offlineWords() const;
    void tellOffline(bool offline);
    void connectMail();
    void sayKeptForNow(const QString &address);
    void connectLines();
    void showLines();
    QString lineWords() const;
    void bringUp(TicketId ticket); ///< shown beside the list, and the keys where they are
    void tellMail();
    bool staysForMail();
    void sendAndLeave();
    void leave();
    void tellOfMail(TraySign &tray);
    AccountsDialog *showAccounts();
    void tellKept();
    void lookWhetherEmpty();
    void showUnseen();
    QList<QWidget *> panes() const;
    QWidget *paneWithKeys() const;
    void goToPane(int step);
    void leavePane();
    void keepKeys();
    void importMail(const QString &path = {});
    void takeMails(const QStringList &files);
    void importPeople(const QString &path = {});
    void exportPeople();
    void showDuplicates();
    void backUp();
    void restoreBackup();
    void connectKeeping();
    void leaveDesk();
    void settleIn(int aside);
    void exportAll();
    void keep(KeepingDialog::Act act, const QString &path);
    NewTicketDialog *newTicket(const TicketStart &start);
    void beginMail(const MailtoLink &link);
    void quit();
    void showShortcuts();
    void showOutbox();
    void editShortcuts();
    void showSettings();
    void saveSession();
    void restoreSession();
    void keepSession();
    void restorePlace();

    Desk &m_desk;
    Profile &m_profile;
    Actions m_actions;
    Telephone *m_telephone;
    TicketActs *m_acts;
    OwnWindows *m_windows;
    UndoStack *m_undo;
    Navigation *m_navigation;
    TicketsPane *m_tickets;
    ConversationPane *m_conversation;
    QTabWidget *m_dock; ///< customer, ticket, history, and talking points while a call lives
    CustomerPanel *m_customer;
    TicketPanel *m_details;
    HistoryPanel *m_history;
    CustomersPage *m_customers;
    CallBar *m_callBar;
    WrapUpForm *m_wrapUp;
    CallLogPage *m_callLog;
    CallBackReminder *m_reminder;
    TalkingPointsView *m_points;
    EmptyPage *m_firstSteps; ///< of a desk with nothing on it
    QPointer<OutboxWindow> m_outbox;
    StatusLine *m_status;
    QPointer<QWidget> m_lastPane; ///< where the keys were
    StateSign *m_lineSign;
    StateSign *m_mailSign;
    Strip *m_mailStrip; ///< a mailbox has failed for long
    UnsentStrip *m_unsent;
    MailWork *m_mail = nullptr;
    SipLines *m_lines = nullptr;
    StateSign *m_deskSign;
    Strip *m_offline;
    CommandPalette *m_palette;

    QSplitter *m_outer; ///< navigation | pages
    QStackedWidget *m_pages;
    QSplitter *m_panes; ///< list | work
    QWidget *m_work; ///< conversation and dock, below the call bar
    QVBoxLayout *m_workColumn;
    QVBoxLayout *m_above; ///< what concerns the whole window
    QSplitter *m_inner; ///< conversation | dock
    QStackedWidget *m_right; ///< conversation, or the first steps

    TicketId m_ticket;
    bool m_fullWidth = false;
    bool m_cameFromFullWidth = false; ///< Escape in the conversation goes back there
    bool m_dockWanted = true; ///< where there is room beside the conversation
    bool m_dockOver = false; ///< over the conversation, where there is none
    bool m_formAside = false; ///< somebody writes in the composer while a call's form waits
    bool m_onePane = false;
    bool m_reading = false; ///< with one pane: the conversation, not the list
    int m_navigationWidth = 208; ///< as the hand set it, where it is no rail
    int m_dockWidth = 264; ///< as the hand set it, where it stands beside the conversation
    int m_waitingEntries = 0;
    bool m_isOffline = false;
    bool m_goesInLate = false; ///< the desk is back, and what was kept for it goes in
    bool m_startsAgain = false;
    bool m_isLeaving = false; ///< whatever waits
    bool m_isSendingOut = false; ///< before it ends
    bool m_sessionSaved = false; ///< windows close one after the other; all of them belong to the session
};

} // namespace Earshot
