// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ownwindows.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QSettings>

#include "reports/reportwindow.h"
#include "shell/actions.h"
#include "shell/customerwindow.h"
#include "shell/ticketwindow.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

OwnWindows::OwnWindows(Desk &desk, Actions &actions, QWidget *main)
    : QObject(main)
    , m_desk(desk)
    , m_actions(actions)
    , m_main(main)
{
}

OwnWindows::~OwnWindows()
{
    // A report stands on its own, so that it may lie behind the main window; with that it goes.
    closeAll();
}

void OwnWindows::closeAll()
{
    for (const QPointer<QWidget> &window : std::exchange(m_windows, {}))
        delete window;
}

void OwnWindows::openTicket(TicketId ticket)
{
    bringToFront(ticketWindow(ticket));
}

void OwnWindows::openCustomer(CustomerId customer)
{
    bringToFront(customerWindow(customer));
}

void OwnWindows::openReport(ReportName name)
{
    auto *window = new ReportWindow(m_desk, name);
    take(window);
    bringToFront(window);
}

TicketWindow *OwnWindows::ticketWindow(TicketId ticket)
{
    for (const QPointer<QWidget> &each : std::as_const(m_windows)) {
        if (auto *open = qobject_cast<TicketWindow *>(each); open && open->ticket() == ticket)
            return open;
    }
    auto *window = new TicketWindow(m_desk, ticket, m_main);
    lend(*window, window->ownActions());
    connect(window, &TicketWindow::ticketWanted, this, &OwnWindows::showTicket);
    connect(window, &TicketWindow::customerWanted, this, &OwnWindows::openCustomer);
    connect(window, &TicketWindow::editWanted, this, [this](CustomerId customer) {
        openCustomer(customer);
        customerWindow(customer)->edit();
    });
    connect(window, &TicketWindow::correctionWanted, this, &OwnWindows::correctionWanted);
    // What the main window has a place for.
    for (const ActionId id :
        {ActionId::TicketDetails, ActionId::BusinessNeed, ActionId::TicketHistory, ActionId::LogContact}) {
        window->ownActions().action(id)->setEnabled(true);
        window->addAction(window->ownActions().action(id));
        connect(window->ownActions().action(id), &QAction::triggered, this, [this, window, id] {
            showTicket(window->ticket());
            m_actions.action(id)->trigger();
        });
    }
    m_windows << window;
    return window;
}

CustomerWindow *OwnWindows::customerWindow(CustomerId customer)
{
    for (const QPointer<QWidget> &each : std::as_const(m_windows)) {
        if (auto *open = qobject_cast<CustomerWindow *>(each); open && open->customer() == customer)
            return open;
    }
    auto *window = new CustomerWindow(m_desk, customer, m_main);
    lend(*window, window->ownActions());
    connect(window, &CustomerWindow::ticketWanted, this, &OwnWindows::showTicket);
    connect(window, &CustomerWindow::customerWanted, this, &OwnWindows::openCustomer);
    m_windows << window;
    return window;
}

void OwnWindows::showTicket(TicketId ticket)
{
    Q_EMIT ticketWanted(ticket);
    bringToFront(m_main);
}

void OwnWindows::lend(QWidget &window, Actions &own)
{
    own.follow(m_actions);
    for (const ActionId id : {ActionId::Quit, ActionId::ReportToday, ActionId::ReportVoice, ActionId::Outbox}) {
        own.action(id)->setEnabled(true);
        window.addAction(own.action(id));
        connect(own.action(id), &QAction::triggered, m_actions.action(id), &QAction::trigger);
    }
    // There is one telephone, and its call is shown in the main window.
    for (const ActionId id :
        {ActionId::HangUp, ActionId::TheyAnswered, ActionId::SaveCall, ActionId::SaveAndAgree, ActionId::CallForm,
            ActionId::CallBackNow, ActionId::TalkingPoints, ActionId::NotifyCallBacks, ActionId::OwnPhone})
        mirror(window, *own.action(id), *m_actions.action(id));
}

void OwnWindows::mirror(QWidget &window, QAction &own, QAction &main)
{
    const auto follow = [&own, &main] {
        own.setEnabled(main.isEnabled());
        own.setChecked(main.isChecked());
    };
    follow();
    window.addAction(&own);
    connect(&main, &QAction::changed, &own, follow);
    if (main.isCheckable())
        connect(&own, &QAction::toggled, &main, &QAction::setChecked);
    else
        connect(&own, &QAction::triggered, &main, &QAction::trigger);
}

void OwnWindows::take(ReportWindow *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id :
        {ActionId::Quit, ActionId::CommandPalette, ActionId::Shortcuts, ActionId::ReportToday, ActionId::ReportVoice})
        window->addAction(m_actions.action(id));
    connect(window, &ReportWindow::ticketWanted, this, &OwnWindows::showTicket);
    m_windows << window;
}

void OwnWindows::save(QSettings &settings) const
{
    settings.remove(u"ownWindows"_s);
    settings.beginWriteArray(u"ownWindows"_s);
    int at = 0;
    for (const QPointer<QWidget> &window : m_windows) {
        if (!window || !window->isVisible())
            continue;
        settings.setArrayIndex(at++);
        settings.setValue(u"geometry"_s, window->saveGeometry());
        if (const auto *ticket = qobject_cast<const TicketWindow *>(window))
            settings.setValue(u"ticket"_s, ticket->ticket().value);
        else if (const auto *customer = qobject_cast<const CustomerWindow *>(window))
            settings.setValue(u"customer"_s, customer->customer().value);
        else if (const auto *report = qobject_cast<const ReportWindow *>(window))
            report->saveLayout(settings);
    }
    settings.endArray();
}

void OwnWindows::restore(QSettings &settings)
{
    const int windows = settings.beginReadArray(u"ownWindows"_s);
    for (int at = 0; at < windows; ++at) {
        settings.setArrayIndex(at);
        QWidget *window = restoreOne(settings);
        if (!window)
            continue;
        window->restoreGeometry(settings.value(u"geometry"_s).toByteArray());
        // The main window keeps the keys.
        window->setAttribute(Qt::WA_ShowWithoutActivating);
        window->show();
    }
    settings.endArray();
    if (windows > 0)
        m_main->raise(); // where the keys are
}

QWidget *OwnWindows::restoreOne(QSettings &settings)
{
    if (const TicketId ticket{settings.value(u"ticket"_s).toLongLong()})
        return ticketWindow(ticket);
    if (const CustomerId customer{settings.value(u"customer"_s).toLongLong()})
        return customerWindow(customer);
    ReportWindow *window = ReportWindow::restored(m_desk, settings);
    if (window)
        take(window);
    return window;
}

} // namespace Earshot
