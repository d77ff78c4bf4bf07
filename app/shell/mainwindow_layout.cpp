// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>

#include "calls/wrapupform.h"
#include "conversation/conversationpane.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/telephone.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

// Logical widths below which something gives way.
constexpr int DockBelow = 1366;
constexpr int RailBelow = 1120;
constexpr int OnePaneBelow = 960;
constexpr int LeastList = 320;
constexpr int LeastConversation = 520;
constexpr int LeastDock = 240;
constexpr int FoldBelow = 800; ///< of the height: the composer becomes one line

} // namespace

void MainWindow::fit()
{
    const Theme theme = Theme::of(this);
    const bool rail = width() < RailBelow;
    m_navigation->setRail(rail);
    const bool onePane = width() < OnePaneBelow;
    // The pane one works in stays: what is being typed must not go, and the keys not to some button elsewhere.
    if (onePane && !m_onePane && focusWidget())
        m_reading = m_work->isAncestorOf(focusWidget());
    m_onePane = onePane;
    const bool showList = m_fullWidth || !m_onePane || !m_reading;
    const bool showWork = !m_fullWidth && (!m_onePane || m_reading);
    m_tickets->setVisible(showList);
    m_work->setVisible(showWork);
    fitDock();
    tellWaitingForm();
    m_conversation->setFolded(height() < FoldBelow);
    m_wrapUp->setLow(height() < FoldBelow);
    m_conversation->setBackShown(canGoBack());
    const int list = theme.extent(LeastList);
    m_tickets->setMinimumWidth(m_onePane ? theme.extent(280) : list);
    // Large letters make every pane wider, but never the window.
    const int others = m_navigation->minimumWidth() + list + (width() >= DockBelow ? theme.extent(LeastDock) : 0);
    m_right->setMinimumWidth(
        m_onePane || m_fullWidth ? 0 : qMax(0, qMin(theme.extent(LeastConversation), width() - others)));
    m_tickets->setMaximumWidth(m_fullWidth || m_onePane ? QWIDGETSIZE_MAX : theme.extent(560));
    giveWidths();
}

void MainWindow::giveWidths()
{
    // A splitter takes from every pane while the window shrinks, and gives back to the wrong ones.
    const int navigation = m_navigation->isRail() ? m_navigation->minimumWidth() : m_navigationWidth;
    m_outer->setSizes({navigation, width() - navigation});
    if (m_dock->parentWidget() == m_inner)
        m_inner->setSizes({m_inner->width() - m_dockWidth, m_dockWidth});
}

void MainWindow::fitDock()
{
    const bool room = width() >= DockBelow;
    if (room != (m_dock->parentWidget() == m_inner)) {
        if (room)
            m_inner->addWidget(m_dock);
        else
            m_dock->setParent(m_work);
        m_dockOver = false;
    }
    const bool shown = room ? m_dockWanted : m_dockOver;
    m_dock->setVisible(shown);
    m_conversation->setDockClosed(!room || !shown);
    m_actions.action(ActionId::CustomerDock)->setChecked(shown);
    const Theme theme = Theme::of(this);
    m_dock->setMinimumWidth(theme.extent(LeastDock));
    m_dock->setMaximumWidth(theme.extent(360));
    placeDockOver();
}

void MainWindow::placeDockOver()
{
    if (m_dock->parentWidget() != m_work || m_dock->isHidden())
        return;
    const int width = qMin(m_work->width(), Theme::of(this).extent(320));
    const QRect place(m_work->width() - width, 0, width, m_work->height());
    m_dock->setGeometry(QStyle::visualRect(layoutDirection(), m_work->rect(), place));
    m_dock->raise();
}

void MainWindow::toggleDock()
{
    bool &wanted = width() >= DockBelow ? m_dockWanted : m_dockOver;
    wanted = !wanted;
    fitDock();
    if (m_dockOver)
        m_dock->currentWidget()->setFocus();
}

bool MainWindow::leaveDockOver()
{
    if (!m_dockOver)
        return false;
    toggleDock();
    return true;
}

void MainWindow::showInDock(QWidget *tab)
{
    showPage(m_panes);
    if (m_fullWidth)
        setFullWidth(false);
    m_reading = true;
    fit();
    m_dock->setCurrentWidget(tab);
    if (m_dock->isHidden())
        toggleDock();
    tab->setFocus();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_work && event->type() == QEvent::Resize)
        placeDockOver();
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::event(QEvent *event)
{
    // Letters without Ctrl are shortcuts where one reads and walks, but words where there is something to fill in.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = !key->text().isEmpty() && key->text().front().isPrint()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const QWidget *at = focusWidget();
        if (letter && at
            && (m_wrapUp->isAncestorOf(at) || m_dock->isAncestorOf(at) || qobject_cast<const QComboBox *>(at)
                || qobject_cast<const QAbstractSpinBox *>(at))) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    leavePane();
}

void MainWindow::setFullWidth(bool fullWidth)
{
    m_fullWidth = fullWidth;
    m_cameFromFullWidth = false;
    m_actions.action(ActionId::FullWidthList)->setChecked(fullWidth);
    m_tickets->setFullWidth(fullWidth);
    m_reading = false;
    placeCallBar();
    fit();
    m_tickets->list().setFocus();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
    // Somebody may have chosen another telephone program meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_telephone->look();
    if (event->type() == QEvent::ActivationChange)
        keepKeys(); // a dialog may have gone
}

} // namespace Earshot
