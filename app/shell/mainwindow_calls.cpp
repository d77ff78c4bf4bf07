// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"
#include "earshot/storage/calls.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

#include "calls/callbackreminder.h"
#include "calls/callbar.h"
#include "calls/calllines.h"
#include "calls/calllogpage.h"
#include "calls/phonewords.h"
#include "calls/talkingpointsdialog.h"
#include "calls/talkingpointsview.h"
#include "calls/wrapupform.h"
#include "conversation/conversationpane.h"
#include "settings/seatsettings.h"
#include "shell/mainwindow.h"
#include "shell/notifier.h"
#include "shell/ownwindows.h"
#include "shell/profile.h"
#include "shell/statusline.h"
#include "shell/strip.h"
#include "shell/telephone.h"
#include "shell/traysign.h"
#include "shell/wording.h"
#include "tickets/historypanel.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketspane.h"

namespace Earshot
{

void MainWindow::buildCalls()
{
    m_callBar = new CallBar(m_desk, m_actions, this);
    m_wrapUp = new WrapUpForm(m_desk, m_actions, this);
    m_wrapUp->hide();
    auto *waiting = new QVBoxLayout;
    waiting->setContentsMargins(Space::S, 0, Space::S, 0);
    waiting->addWidget(m_wrapUp->waitingStrip());
    m_callLog = new CallLogPage(m_desk, m_actions, this);
    m_reminder = new CallBackReminder(m_desk, m_actions, this);
    m_pages->addWidget(m_callLog);
    m_above->addWidget(m_reminder);
    m_above->addLayout(waiting);
    m_points = new TalkingPointsView(m_desk, m_actions, this);
    m_points->hide();
}

void MainWindow::connectCalls()
{
    connect(m_actions.action(ActionId::OwnPhone), &QAction::toggled, this, &MainWindow::tellDesk);
    // What the press asks, and later "Hang up", must not lie under the dock.
    connect(m_actions.action(ActionId::Talk), &QAction::triggered, this, &MainWindow::leaveDockOver);
    connect(m_callBar, &CallBar::said, this, &MainWindow::say);
    connect(m_callBar, &CallBar::ticketWanted, this, &MainWindow::openTicket);
    connect(m_wrapUp, &WrapUpForm::said, this, &MainWindow::say);
    connect(m_wrapUp, &WrapUpForm::ticketWanted, this, &MainWindow::openForm);
    connect(m_actions.action(ActionId::CallForm), &QAction::triggered, this, [this] { openForm(m_wrapUp->ticket()); });
    connect(m_conversation, &ConversationPane::composerWanted, this, [this] { setFormAside(true); });
    connect(m_wrapUp, &WrapUpForm::agreedWanted, this, [this](const Call &call) {
        openTicket(call.ticket);
        m_conversation->writeAgreed(call);
    });
    connect(&m_desk.calls(), &CallDesk::callChanged, this, &MainWindow::tellWaitingForm);
    connect(&m_desk.calls(), &CallDesk::callChanged, this, [this, told = QUuid()]() mutable {
        const auto &call = m_desk.calls().call();
        if (!call || std::exchange(told, call->uid) == call->uid)
            return;
        // What was asked before the call is answered by it.
        m_status->say({call->direction == Direction::Outbound ? tr("Calling %1").arg(named(shownNumber(call->number)))
                                                              : tr("%1 calls").arg(named(shownNumber(call->number)))});
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::tellWaitingForm);
    connect(m_wrapUp, &WrapUpForm::wantedChanged, this, [this](bool wanted) {
        // A form that came back is shown where it belongs, if nothing else is being read.
        if (wanted && !m_desk.calls().isBusy() && !m_ticket)
            openTicket(m_wrapUp->ticket());
        setFormAside(false);
    });
    connect(&m_desk.calls(), &CallDesk::filed, this, [this](const Call &call) {
        if (call.ticket == m_conversation->ticket())
            m_conversation->showNew(call.uid);
    });
    connect(m_callLog, &CallLogPage::said, this, &MainWindow::say);
    connect(m_callLog, &CallLogPage::ticketWanted, this, &MainWindow::openTicket);
    connect(m_callLog, &CallLogPage::correctionWanted, this, &MainWindow::correctCall);
    connect(m_conversation, &ConversationPane::correctionWanted, this, &MainWindow::correctCall);
    connect(m_windows, &OwnWindows::correctionWanted, this, &MainWindow::correctCall);
    connect(m_reminder, &CallBackReminder::said, this, &MainWindow::say);
    connect(m_reminder, &CallBackReminder::ticketWanted, this, &MainWindow::openTicket);
    connect(m_actions.action(ActionId::CallLog), &QAction::triggered, this, [this] {
        m_callLog->showLog();
        showPage(m_callLog);
    });
    connect(m_actions.action(ActionId::LogContact), &QAction::triggered, this, [this] {
        // On another page nobody sees which ticket was read last.
        m_callLog->logContact(m_pages->currentWidget() == m_panes ? m_ticket : TicketId());
    });
    connect(m_actions.action(ActionId::TalkingPoints), &QAction::triggered, this, [this] {
        // Beside the window: a call that lives can be ended all the same.
        auto *dialog = findChild<TalkingPointsDialog *>();
        if (!dialog) {
            dialog = new TalkingPointsDialog(m_desk, m_points->language(), this);
            connect(dialog, &TalkingPointsDialog::said, this, &MainWindow::say);
        }
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::placeCallBar);
    placeCallBar();
    showBelow();
}

void MainWindow::connectNotices()
{
    QAction *wanted = m_actions.action(ActionId::NotifyCallBacks);
    wanted->setChecked(SeatSettings(m_profile.settings()).notifies(Notice::CallBack));
    auto *notifier = new Notifier(QStringLiteral("call"), this);
    auto *tray = new TraySign(m_actions, this);
    connect(wanted, &QAction::toggled, this, [this, notifier](bool on) {
        SeatSettings(m_profile.settings()).setNotifies(Notice::CallBack, on);
        if (!on)
            notifier->withdraw();
    });
    connect(m_reminder, &CallBackReminder::dueChanged, tray, &TraySign::setDue);
    connect(m_reminder, &CallBackReminder::dueChanged, notifier, [notifier](int due) {
        if (due == 0)
            notifier->withdraw();
    });
    connect(m_reminder, &CallBackReminder::fired, this, [this, notifier](const QString &fact, const QString &why) {
        if (SeatSettings(m_profile.settings()).mayTell(Notice::CallBack, m_desk.now().toLocalTime().time()))
            notifier->show(fact, why, {{QStringLiteral("call"), tr("Call")}, {QStringLiteral("later"), tr("Later")}});
    });
    connect(notifier, &Notifier::pressed, this, [this](const QString &key) {
        if (key == u"later")
            return m_reminder->putOff();
        comeForward();
        if (key == u"call")
            m_actions.action(ActionId::CallBackNow)->trigger();
        else
            m_reminder->openTicket(); // the notification itself was pressed
    });
    connect(&m_tickets->model(), &TicketListModel::filled, tray, &TraySign::appear,
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(notifier, &Notifier::plain, tray, &TraySign::say);
    tellOfMail(*tray);
    connect(tray, &TraySign::openWanted, this, &MainWindow::comeForward);
}

void MainWindow::correctCall(CallId id)
{
    m_desk.database().read(Calls::byId, id).then(this, [this](const Result<Call> &call) {
        if (!call)
            return say({words(call.error()).oneLine(), {}});
        openTicket(call->ticket);
        m_wrapUp->correct(*call);
        raise();
        activateWindow();
    });
}

void MainWindow::placeCallBar()
{
    // It stands above the conversation, and above whatever is shown while the conversation is not.
    const bool besideList = m_pages->currentWidget() == m_panes && !m_fullWidth;
    QVBoxLayout *place = besideList ? m_workColumn : m_above;
    if (place->indexOf(m_callBar) < 0)
        place->insertWidget(besideList ? 0 : place->count(), m_callBar);
}

void MainWindow::tellWaitingForm()
{
    const bool here = m_wrapUp->ticket() == m_conversation->ticket();
    const bool seen = here && !m_formAside && m_pages->currentWidget() == m_panes && !m_work->isHidden();
    m_actions.action(ActionId::CallForm)->setEnabled(m_wrapUp->isWanted());
    const bool isTold = m_formAside || !m_desk.calls().isBusy(); // else the call bar leads there
    m_wrapUp->waitingStrip()->setVisible(m_wrapUp->isWanted() && !seen && isTold);
}

void MainWindow::openForm(TicketId ticket)
{
    if (!m_wrapUp->isWanted())
        return;
    openTicket(ticket);
    setFormAside(false);
    m_wrapUp->focusWords();
}

void MainWindow::setFormAside(bool aside)
{
    m_formAside = aside;
    m_wrapUp->setAside(aside);
    showBelow();
}

void MainWindow::showBelow()
{
    // A call belongs to its ticket: on every other one the composer stays.
    const bool here = m_wrapUp->isWanted() && m_wrapUp->ticket() == m_conversation->ticket();
    if (!here && m_formAside)
        return setFormAside(false); // whoever comes back finds it
    m_conversation->setBelow(here && !m_formAside ? m_wrapUp : nullptr);
    tellWaitingForm();
    const int shown = m_dock->indexOf(m_points);
    if (here && shown < 0) {
        leaveDockOver();
        m_points->showTicket(m_wrapUp->ticket());
        const int tab = m_dock->insertTab(0, m_points, tr("Talking points", "on a narrow tab: a short word"));
        m_dock->setTabToolTip(tab, tr("Talking points"));
        m_dock->setCurrentIndex(tab);
        m_conversation->setDockWords(tr("Talking points"));
        // Four words have no room there; what was done before can wait until the call is over.
        m_dock->setTabVisible(m_dock->indexOf(m_history), false);
    } else if (!here && shown >= 0) {
        m_dock->removeTab(shown);
        m_conversation->setDockWords(tr("Customer"));
        m_points->hide();
        m_dock->setTabVisible(m_dock->indexOf(m_history), true);
    }
}

} // namespace Earshot
