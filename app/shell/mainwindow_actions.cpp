// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>

#include "composer/outboxwindow.h"
#include "conversation/conversationpane.h"
#include "customers/customerspage.h"
#include "shell/commandpalette.h"
#include "shell/languagechoice.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/ownwindows.h"
#include "shell/plaintext.h"
#include "shell/profile.h"
#include "shell/secondkeys.h"
#include "shell/shortcuteditor.h"
#include "shell/shortcutsheet.h"
#include "shell/wording.h"
#include "tickets/historypanel.h"
#include "tickets/newticketdialog.h"
#include "tickets/searchfield.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketpanel.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    QHash<ActionPlace, QMenu *> menus;
    for (int place = 0; place <= int(ActionPlace::Help); ++place)
        menus.insert(ActionPlace(place), menuBar()->addMenu(menuTitle(ActionPlace(place))));
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const auto id = ActionId(i);
        QAction *action = m_actions.action(id);
        // Also what stands in no visible menu now answers to its keys.
        addAction(action);
        QMenu *menu = menus.value(Actions::place(id));
        const bool apart = id == ActionId::ImportMail || id == ActionId::BackUp || id == ActionId::MailSender
            || id == ActionId::Quit || id == ActionId::LightTheme || id == ActionId::Language
            || id == ActionId::NextTicket || id == ActionId::Reply || id == ActionId::Merge || id == ActionId::Spam
            || id == ActionId::CannedReplies || id == ActionId::CallBackLater || id == ActionId::CallLog
            || id == ActionId::Customers || id == ActionId::SaveView;
        if (apart && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(action);
    }
}

void MainWindow::connectActions()
{
    const auto when = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    when(ActionId::NewTicket, [this] { newTicket({}); });
    when(ActionId::ImportMail, [this] { importMail(); });
    when(ActionId::ImportPeople, [this] { importPeople(); });
    when(ActionId::ExportPeople, &MainWindow::exportPeople);
    when(ActionId::BackUp, &MainWindow::backUp);
    when(ActionId::RestoreBackup, &MainWindow::restoreBackup);
    when(ActionId::ExportAll, &MainWindow::exportAll);
    when(ActionId::Quit, &MainWindow::quit);
    when(ActionId::Language, [this] {
        askLanguage(this, m_profile.settings(), [this] {
            quit();
            m_startsAgain = !isVisible(); // unless a window did not let itself be closed
        });
    });
    when(ActionId::Find, [this] {
        // It searches what is in front of one.
        if (m_pages->currentWidget() == m_customers)
            return m_customers->setFocus(Qt::ShortcutFocusReason);
        showPage(m_panes);
        m_reading = false;
        fit();
        m_tickets->searchField().activate();
    });
    when(ActionId::FullWidthList, [this] { setFullWidth(m_actions.action(ActionId::FullWidthList)->isChecked()); });
    when(ActionId::CompactRows,
        [this] { m_tickets->list().setCompact(m_actions.action(ActionId::CompactRows)->isChecked()); });
    when(ActionId::NextTicket, [this] { m_tickets->list().chooseNext(1); });
    when(ActionId::PreviousTicket, [this] { m_tickets->list().chooseNext(-1); });
    when(ActionId::OpenTicket, [this] { openTicket(m_tickets->list().chosen()); });
    when(ActionId::OpenInWindow, [this] {
        if (m_pages->currentWidget() == m_panes && m_ticket)
            m_windows->openTicket(m_ticket);
        else if (m_pages->currentWidget() == m_customers && m_customers->chosen())
            m_windows->openCustomer(m_customers->chosen());
    });
    when(ActionId::CustomerDock, &MainWindow::toggleDock);
    when(ActionId::TicketDetails, [this] { showInDock(m_details); });
    when(ActionId::BusinessNeed, [this] {
        showInDock(m_details);
        m_details->writeNeed();
    });
    when(ActionId::TicketHistory, [this] { showInDock(m_history); });
    when(ActionId::Back, &MainWindow::goBack);
    when(ActionId::NextPane, [this] { goToPane(1); });
    when(ActionId::PreviousPane, [this] { goToPane(-1); });
    when(ActionId::Customers, [this] { showPage(m_customers); });
    when(ActionId::Duplicates, &MainWindow::showDuplicates);
    when(ActionId::ReportToday, [this] { m_windows->openReport(ReportName::Today); });
    when(ActionId::ReportVoice, [this] { m_windows->openReport(ReportName::Voice); });
    when(ActionId::Outbox, &MainWindow::showOutbox);
    when(ActionId::Shortcuts, &MainWindow::showShortcuts);
    when(ActionId::EditShortcuts, &MainWindow::editShortcuts);
    when(ActionId::About, [this] {
        tell(this, tr("Earshot %1").arg(QCoreApplication::applicationVersion()),
            tr("A desktop service desk that keeps the customer's voice one click away. Free software under the GNU "
               "General Public License, version 3 or later."));
    });
}

void MainWindow::quit()
{
    saveSession();
    m_sessionSaved = true;
    QApplication::closeAllWindows();
    m_sessionSaved = !isVisible(); // else a window with unsaved words stayed, and work goes on
}

void MainWindow::connectPalette()
{
    m_palette = new CommandPalette(
        m_desk, m_actions, [this] { return m_navigation->places(); }, this);
    connect(m_palette, &CommandPalette::ticketWanted, this, &MainWindow::openTicket);
    connect(m_palette, &CommandPalette::customerWanted, this, &MainWindow::openCustomer);
    connect(m_palette, &CommandPalette::viewWanted, m_navigation, [this](const QString &key) {
        m_navigation->choose(key);
        m_tickets->list().setFocus();
    });
    new SecondKeys(m_actions, this);
}

void MainWindow::showTicketMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.action(ActionId::Talk));
    menu->addAction(m_actions.action(ActionId::CallBackLater));
    menu->addAction(m_actions.action(ActionId::LogContact));
    menu->addSeparator();
    for (const ActionId id : {ActionId::OpenTicket, ActionId::OpenInWindow, ActionId::Reply, ActionId::Note})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::Assign, ActionId::Status, ActionId::Priority, ActionId::Mood, ActionId::Tags,
             ActionId::Queue, ActionId::BusinessNeed})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::CopyLink));
    menu->addSeparator();
    for (const ActionId id : {ActionId::Merge, ActionId::Link, ActionId::Follow})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::Spam, ActionId::Trash, ActionId::Restore}) {
        if (m_actions.action(id)->isEnabled())
            menu->addAction(m_actions.action(id));
    }
    menu->popup(globalPosition);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showOutbox()
{
    if (!m_outbox) {
        m_outbox = new OutboxWindow(m_desk, this);
        m_outbox->setAttribute(Qt::WA_DeleteOnClose);
        m_outbox->addActions(
            {m_actions.action(ActionId::Undo), m_actions.action(ActionId::Redo), m_actions.action(ActionId::Quit)});
        m_outbox->move(geometry().center() - m_outbox->rect().center());
        connect(m_outbox, &OutboxWindow::said, this, &MainWindow::say);
        connect(m_outbox, &OutboxWindow::ticketWanted, this, &MainWindow::openTicket);
        connect(m_outbox, &OutboxWindow::takenBack, this, [this](const Reply &reply) {
            m_conversation->bringBack(reply);
            openTicket(reply.ticket);
            comeForward(); // to the draft it is again
        });
    }
    m_outbox->show();
    m_outbox->raise();
    m_outbox->activateWindow();
}

void MainWindow::editShortcuts()
{
    auto *editor = new ShortcutEditor(m_actions, m_profile.settings(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->show();
}

} // namespace Earshot
