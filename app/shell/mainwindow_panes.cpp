// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys are: from pane to pane, back, and never nowhere.
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include "conversation/conversationpane.h"
#include "shell/keyplace.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{m_navigation};
    if (m_pages->currentWidget() == m_panes)
        panes << &m_tickets->list() << m_right->currentWidget() << m_conversation->writingPlace() << m_dock;
    else
        panes << m_pages->currentWidget();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return panes;
}

QWidget *MainWindow::paneWithKeys() const
{
    const QList<QWidget *> all = panes();
    // The composer lies in the conversation, and comes after it.
    for (auto pane = all.rbegin(); pane != all.rend(); ++pane) {
        if (holds(*pane, focusWidget()))
            return *pane;
    }
    return holds(m_tickets, focusWidget()) ? &m_tickets->list() : nullptr;
}

void MainWindow::goToPane(int step)
{
    const QList<QWidget *> all = panes();
    const qsizetype at = all.indexOf(paneWithKeys());
    QWidget *to = all.at((qMax<qsizetype>(at, 0) + step + all.size()) % all.size());
    giveKeys(to == m_dock ? m_dock->currentWidget() : to);
}

void MainWindow::leavePane()
{
    if (leaveDockOver() || m_conversation->leaveQuestion())
        return;
    const bool beside = m_pages->currentWidget() == m_panes && m_conversation->isVisible()
        && (holds(m_dock, focusWidget()) || holds(m_conversation->writingPlace(), focusWidget()));
    if (beside)
        m_conversation->setFocus();
    else
        goBack();
}

void MainWindow::goBack()
{
    if (m_pages->currentWidget() != m_panes)
        showPage(m_panes);
    else if (m_cameFromFullWidth && !m_fullWidth)
        return setFullWidth(true);
    m_reading = false;
    fit();
    m_tickets->list().setFocus();
}

void MainWindow::showUnseen()
{
    if (m_ticket && m_pages->currentWidget() == m_panes && !m_conversation->isVisible())
        openTicket(m_ticket);
}

void MainWindow::keepKeys()
{
    if (QWidget *pane = paneWithKeys()) {
        m_lastPane = pane;
        return;
    }
    // What had them was taken away under the hand. Elsewhere they are in a window or a menu of their own.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *at = QApplication::focusWidget(); // the window itself is nowhere
            if (!isActiveWindow() || QApplication::activePopupWidget() || (at && at != this))
                return;
            const bool there = m_lastPane && panes().contains(m_lastPane);
            QWidget *to = there ? m_lastPane.data() : panes().value(1, m_navigation);
            giveKeys(to == m_dock ? m_dock->currentWidget() : to);
        },
        Qt::QueuedConnection);
}

} // namespace Earshot
