// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>

#include "conversation/conversationpane.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/profile.h"
#include "shell/telephone.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

// Logical widths below which something gives way: LOOK, layout.
constexpr int DockBelow = 1366;
constexpr int RailBelow = 1120;
constexpr int OnePaneBelow = 960;
constexpr int FoldBelow = 800; ///< of the height: the composer becomes one line

} // namespace

void MainWindow::fit()
{
    m_navigation->setRail(width() < RailBelow);
    m_onePane = width() < OnePaneBelow;
    const bool showList = m_fullWidth || !m_onePane || !m_reading;
    const bool showWork = !m_fullWidth && (!m_onePane || m_reading);
    m_tickets->setVisible(showList);
    m_work->setVisible(showWork);
    fitDock();
    m_conversation->setFolded(height() < FoldBelow);
    const Theme theme = Theme::of(this);
    m_tickets->setMinimumWidth(theme.extent(m_onePane ? 280 : 320));
    m_tickets->setMaximumWidth(m_fullWidth || m_onePane ? QWIDGETSIZE_MAX : theme.extent(560));
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
    m_dock->setMinimumWidth(theme.extent(240));
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_work && event->type() == QEvent::Resize)
        placeDockOver();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_dockOver)
        toggleDock();
    else
        goBack();
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
    if (!fullWidth)
        m_conversation->showTicket(m_ticket);
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
}

void MainWindow::saveSession()
{
    QSettings &settings = m_profile.settings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/navigation"_s, m_outer->saveState());
    settings.setValue(u"window/panes"_s, m_panes->saveState());
    settings.setValue(u"window/dock"_s, m_dockWanted);
    if (m_dock->parentWidget() == m_inner)
        settings.setValue(u"window/inner"_s, m_inner->saveState());
    settings.setValue(u"window/fullWidth"_s, m_fullWidth);
    settings.setValue(u"window/compact"_s, m_actions.action(ActionId::CompactRows)->isChecked());
    settings.setValue(u"window/view"_s, m_navigation->chosen());
    settings.setValue(u"window/ticket"_s, m_ticket.value);
    m_tickets->saveLayout(settings);
    m_conversation->saveLayout(settings);
    settings.sync();
}

void MainWindow::restoreSession()
{
    QSettings &settings = m_profile.settings();
    const Theme theme = Theme::of(this);
    const QSize wanted(theme.extent(1440), theme.extent(900));
    const QSize room = screen()->availableSize();
    resize(wanted.boundedTo(room));
    // The frame needs room too; only the desktop knows how much.
    if (wanted.width() >= room.width() || wanted.height() + theme.extent(32) >= room.height())
        setWindowState(windowState() | Qt::WindowMaximized);
    m_outer->setSizes({theme.extent(208), theme.extent(1232)});
    m_panes->setSizes({theme.extent(392), theme.extent(840)});
    m_inner->setSizes({theme.extent(576), theme.extent(264)});
    m_dockWanted = settings.value(u"window/dock"_s, true).toBool();
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_outer->restoreState(settings.value(u"window/navigation"_s).toByteArray());
    m_panes->restoreState(settings.value(u"window/panes"_s).toByteArray());
    m_inner->restoreState(settings.value(u"window/inner"_s).toByteArray());
    m_tickets->restoreLayout(settings);
    m_conversation->restoreLayout(settings);
    const bool compact = settings.value(u"window/compact"_s).toBool();
    m_actions.action(ActionId::CompactRows)->setChecked(compact);
    m_tickets->list().setCompact(compact);

    const TicketId ticket{settings.value(u"window/ticket"_s).toLongLong()};
    if (ticket)
        m_tickets->list().choose(ticket);
    const QString view = settings.value(u"window/view"_s).toString();
    if (!m_navigation->choose(view))
        m_navigation->choose(u"all"_s);
    if (ticket)
        showTicket(ticket);
    if (settings.value(u"window/fullWidth"_s).toBool())
        setFullWidth(true);
    fit();
    m_tickets->list().setFocus();
}

} // namespace Earshot
