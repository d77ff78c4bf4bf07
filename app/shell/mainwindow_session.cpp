// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QWindow>

#include "calls/calllogpage.h"
#include "conversation/conversationpane.h"
#include "customers/customerspage.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/ownwindows.h"
#include "shell/profile.h"
#include "tickets/historypanel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketpanel.h"
#include "tickets/ticketspane.h"

#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

void MainWindow::saveSession()
{
    QSettings &settings = m_profile.settings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/navigation"_s, m_navigationWidth);
    settings.setValue(u"window/panes"_s, m_panes->saveState());
    settings.setValue(u"window/dock"_s, m_dockWanted);
    settings.setValue(u"window/dockWidth"_s, m_dockWidth);
    settings.setValue(u"window/fullWidth"_s, m_fullWidth);
    settings.setValue(u"window/compact"_s, m_actions.action(ActionId::CompactRows)->isChecked());
    settings.setValue(u"window/view"_s, m_tickets->viewKey());
    settings.setValue(u"window/page"_s, m_pages->currentWidget() == m_panes ? QString() : m_navigation->chosen());
    settings.setValue(u"window/ticket"_s, m_ticket.value);
    settings.setValue(u"window/reading"_s, m_reading);
    const int tab = m_dock->currentIndex();
    settings.setValue(u"window/tab"_s,
        tab == m_dock->indexOf(m_details)       ? u"ticket"_s
            : tab == m_dock->indexOf(m_history) ? u"history"_s
                                                : u"customer"_s);
    m_windows->save(settings);
    m_tickets->saveLayout(settings);
    m_conversation->saveLayout(settings);
    settings.sync();
}

/// Also for a program that does not end as it should: a little after another ticket, page or window was gone to.
void MainWindow::keepSession()
{
    constexpr int afterMs = 2000;
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(afterMs);
    connect(soon, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_sessionSaved)
            saveSession();
    });
    const auto start = qOverload<>(&QTimer::start);
    connect(&m_tickets->list(), &TicketListView::chosenChanged, soon, start);
    connect(m_pages, &QStackedWidget::currentChanged, soon, start);
    connect(qApp, &QGuiApplication::focusWindowChanged, soon, start);
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
    m_panes->setSizes({theme.extent(392), theme.extent(840)});
    m_dockWanted = settings.value(u"window/dock"_s, true).toBool();
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const int wantedDock = qBound(theme.extent(264), m_dock->tabBar()->sizeHint().width(), theme.extent(360));
    m_navigationWidth = settings.value(u"window/navigation"_s, m_navigation->wantedWidth()).toInt();
    m_dockWidth = settings.value(u"window/dockWidth"_s, wantedDock).toInt();
    m_panes->restoreState(settings.value(u"window/panes"_s).toByteArray());
    m_tickets->restoreLayout(settings);
    m_conversation->restoreLayout(settings);
    const bool compact = settings.value(u"window/compact"_s).toBool();
    m_actions.action(ActionId::CompactRows)->setChecked(compact);
    m_tickets->list().setCompact(compact);

    showPage(m_panes);
    restorePlace();
    QTimer::singleShot(0, this, [this] { m_windows->restore(m_profile.settings()); });
    tellKept();
}

/// Drafts of mails and notes stand on their tickets; what was typed into a form would wait there unseen.
void MainWindow::tellKept()
{
    const std::array<std::pair<QLatin1StringView, QString>, 7> forms{{
        {"newTicket"_L1, tr("New ticket")},
        {"contact "_L1, tr("Log a contact")},
        {"customer/"_L1, tr("Edit the customer")},
        {"organisation/"_L1, tr("Organisation")},
        {"call-back"_L1, tr("Call back later")},
        {"canned-reply/"_L1, tr("Canned replies")},
        {"talking-point/"_L1, tr("Talking points")},
    }};
    QStringList kept;
    for (const Journal::Entry &draft : m_desk.journal().entries(Journal::Kind::Draft)) {
        for (const auto &[beginning, name] : forms) {
            if (draft.key.startsWith(beginning) && !kept.contains(name))
                kept << name;
        }
    }
    if (!kept.isEmpty())
        say({tr("Not saved yet, and there when you open it again: %1").arg(kept.join(tr(", "))), {}});
}

void MainWindow::restorePlace()
{
    const QSettings &settings = m_profile.settings();
    const TicketId ticket{settings.value(u"window/ticket"_s).toLongLong()};
    if (ticket)
        m_tickets->list().choose(ticket);
    if (!m_navigation->choose(settings.value(u"window/view"_s).toString()))
        m_navigation->choose(u"all"_s);
    const QString tab = settings.value(u"window/tab"_s).toString();
    if (tab == u"ticket")
        m_dock->setCurrentWidget(m_details);
    else if (tab == u"history")
        m_dock->setCurrentWidget(m_history);
    if (ticket) {
        showTicket(ticket);
        m_reading = settings.value(u"window/reading"_s).toBool();
    }
    if (settings.value(u"window/fullWidth"_s).toBool())
        setFullWidth(true);
    fit();
    m_tickets->list().setFocus();
    const QString page = settings.value(u"window/page"_s).toString();
    if (!page.isEmpty())
        m_navigation->choose(page);
}

} // namespace Earshot
