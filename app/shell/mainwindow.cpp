// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "calls/calllogpage.h"
#include "composer/unsentstrip.h"
#include "conversation/conversationpane.h"
#include "customers/customerpanel.h"
#include "customers/customerspage.h"
#include "settings/accountsdialog.h"
#include "shell/commandpalette.h"
#include "shell/emptypage.h"
#include "shell/keyplace.h"
#include "shell/look.h"
#include "shell/menukeys.h"
#include "shell/navigation.h"
#include "shell/ownwindows.h"
#include "shell/profile.h"
#include "shell/statusline.h"
#include "shell/strip.h"
#include "shell/telephone.h"
#include "shell/undostack.h"
#include "shell/wording.h"
#include "tickets/historypanel.h"
#include "tickets/importdialog.h"
#include "tickets/newticketdialog.h"
#include "tickets/searchfield.h"
#include "tickets/ticketacts.h"
#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"
#include "tickets/ticketpanel.h"
#include "tickets/ticketspane.h"
#include "tickets/viewacts.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

// A screen of 1440 x 900 at 200 %, but for what the system keeps of it.
constexpr int LeastWidth = 720;
constexpr int LeastHeight = 420;

} // namespace

MainWindow::MainWindow(Desk &desk, Profile &profile, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_profile(profile)
    , m_telephone(new Telephone(this))
    , m_acts(new TicketActs(desk, m_actions, *this))
    , m_windows(new OwnWindows(desk, m_actions, this))
    , m_undo(new UndoStack(desk, m_actions, this))
{
    setWindowTitle(tr("Earshot"));
    new MenuKeys(this);
    m_actions.restoreKeys(profile.settings());
    // Before the panes hear of it: what is done in the conversation is done where it can be seen.
    for (const ActionId id : {ActionId::Talk, ActionId::OtherWays, ActionId::Reply, ActionId::Note,
             ActionId::FindInConversation, ActionId::PreviewReply, ActionId::AttachFile, ActionId::CannedReplies})
        connect(m_actions.action(id), &QAction::triggered, this, &MainWindow::showUnseen);
    buildPanes();
    buildCalls();
    buildMenus();
    connectPanes();
    connectCalls();
    connectActions();
    connectSettings();
    connectPalette();
    connectNotices();
    connectMail();
    connectLines();
    connectKeeping();
    tellDesk();
    restoreSession();
    keepSession();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the panes that have the keys go, one by one
    hide(); // panes tell their actions where the focus goes, while there are actions
    m_desk.calls().setLine(nullptr);
}

void MainWindow::buildPanes()
{
    m_navigation = new Navigation(m_desk, m_actions, this);
    m_tickets = new TicketsPane(m_desk, m_actions, this);
    m_firstSteps = new EmptyPage(tr("Nobody is waiting"),
        tr("Your desk is ready. Connect a mailbox, bring in mail, or write down the next call by hand."), this);
    m_firstSteps->addWay(tr("Connect a mailbox…"), IconName::Inbox, this, [this] { showAccounts()->add(); });
    m_firstSteps->addWay(tr("Import mail…"), IconName::Download, this, [this] { importMail(); });
    m_firstSteps->addWay(tr("New ticket…"), IconName::Plus, this, [this] { newTicket({}); });
    const auto hint = [this] {
        const QString keys = m_actions.action(ActionId::Shortcuts)->shortcut().toString(QKeySequence::NativeText);
        m_firstSteps->setHint(keys.isEmpty() ? QString() : tr("%1 shows all shortcuts.").arg(keys));
    };
    hint();
    connect(&m_actions, &Actions::keysChanged, m_firstSteps, hint);
    setGround(m_firstSteps, Token::Window);

    m_right = new QStackedWidget(this);
    m_conversation = new ConversationPane(m_desk, m_actions, this);
    m_right->addWidget(m_conversation);
    m_right->addWidget(m_firstSteps);
    m_inner = new QSplitter(Qt::Horizontal, this);
    m_inner->addWidget(m_right);
    m_dock = new QTabWidget(this);
    m_dock->setDocumentMode(true);
    // Words are shortened sooner than a tab is out of reach.
    m_dock->setUsesScrollButtons(false);
    m_dock->tabBar()->setExpanding(true);
    m_dock->setElideMode(Qt::ElideRight);
    m_dock->tabBar()->setAccessibleName(tr("Beside the conversation"));
    setGround(m_dock, Token::Rail);
    m_customer = new CustomerPanel(m_desk, m_actions, this);
    m_details = new TicketPanel(m_desk, m_actions, *m_acts, this);
    m_history = new HistoryPanel(m_desk, this);
    m_dock->addTab(m_customer, tr("Customer"));
    m_dock->addTab(m_details, tr("Ticket"));
    m_dock->addTab(m_history, tr("History"));
    for (int tab = 0; tab < m_dock->count(); ++tab)
        m_dock->setTabToolTip(tab, m_dock->tabText(tab));
    m_inner->addWidget(m_dock);
    m_work = new QWidget(this);
    m_workColumn = new QVBoxLayout(m_work);
    m_workColumn->setContentsMargins(0, 0, 0, 0);
    m_workColumn->setSpacing(0);
    m_workColumn->addWidget(m_inner, 1);

    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->addWidget(m_tickets);
    m_panes->addWidget(m_work);
    m_customer->actWhileSeen(m_panes); // folded away, too
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_panes);
    m_customers = new CustomersPage(m_desk, m_actions, this);
    m_pages->addWidget(m_customers);
    m_outer = new QSplitter(Qt::Horizontal, this);
    m_outer->addWidget(m_navigation);
    m_outer->addWidget(m_pages);
    for (QSplitter *splitter : {m_outer, m_panes, m_inner}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    connect(m_outer, &QSplitter::splitterMoved, this, [this](int position) {
        if (!m_navigation->isRail())
            m_navigationWidth = m_outer->sizes().value(0, position);
    });
    connect(m_inner, &QSplitter::splitterMoved, this, [this] { m_dockWidth = m_dock->width(); });
    m_outer->setStretchFactor(1, 1);
    m_panes->setStretchFactor(1, 1);
    m_inner->setStretchFactor(0, 1);

    m_offline = new Strip(Strip::Kind::Due, IconName::Clock, this);
    m_offline->addLink(tr("Show the outbox"), this, [this] { showOutbox(); });
    m_offline->hide();
    m_mailStrip = new Strip(Strip::Kind::Due, IconName::Mail, this);
    m_mailStrip->hide();
    m_status = new StatusLine(this);
    m_lineSign = new StateSign(IconName::Phone, m_status);
    m_deskSign = new StateSign(IconName::Check, m_status);
    m_mailSign = new StateSign(IconName::Mail, m_status);
    m_status->addSign(m_mailSign);
    m_status->addSign(m_lineSign);
    m_status->addSign(m_deskSign);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_above = new QVBoxLayout;
    m_above->setSpacing(0);
    m_above->addWidget(m_offline);
    m_above->addWidget(m_mailStrip);
    m_unsent = new UnsentStrip(m_desk, this);
    m_above->addWidget(m_unsent);
    column->addLayout(m_above);
    column->addWidget(m_outer, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    // What stands side by side in a wide window must not keep it wide: panes give way in fit(), which comes after.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(LeastWidth, LeastHeight);
    setAcceptDrops(true);
}

void MainWindow::connectPanes()
{
    connect(m_navigation, &Navigation::viewChosen, this, [this](const Place &place) {
        showPage(m_panes);
        m_tickets->showView({place.key, place.title, place.filter, place.search, place.trouble, place.count});
    });
    connect(m_navigation, &Navigation::counted, m_tickets, &TicketsPane::setSavedCount);
    connect(m_tickets, &TicketsPane::sourceChanged, this, &MainWindow::markPlace);
    connect(m_navigation, &Navigation::pageChosen, this, [this](ActionId id) { m_actions.action(id)->trigger(); });
    TicketListView &list = m_tickets->list();
    connect(&list, &TicketListView::chosenChanged, this, &MainWindow::showTicket);
    connect(&list, &TicketListView::markedChanged, this, &MainWindow::takeMarked);
    const auto follow = [this](TicketId ticket, void (ConversationPane::*how)(TicketId)) {
        const bool isWriting = holds(m_conversation->writingPlace(), focusWidget());
        ConversationPane &conversation = *m_conversation; // a name of its own: compilers lose it within "->*"
        if (conversation.ticket() == m_ticket)
            (conversation.*how)(ticket);
        bringUp(ticket);
        if (!isWriting) // nobody is taken away from that
            m_conversation->setFocus();
    };
    connect(
        m_acts, &TicketActs::merged, this, [follow](TicketId whole) { follow(whole, &ConversationPane::followMerge); });
    connect(
        m_acts, &TicketActs::cameApart, this, [follow](TicketId part) { follow(part, &ConversationPane::comeApart); });
    connect(m_details, &TicketPanel::ticketWanted, this, &MainWindow::openTicket);
    connect(&list, &TicketListView::opened, this, &MainWindow::openTicket);
    connect(m_tickets, &TicketsPane::menuWanted, this, &MainWindow::showTicketMenu);
    connect(m_tickets, &TicketsPane::allWanted, m_navigation, [this] { m_navigation->choose(u"all"_s); });
    connect(&m_tickets->model(), &TicketListModel::filled, this, &MainWindow::lookWhetherEmpty);
    connect(&m_tickets->model(), &TicketListModel::rowsInserted, this, &MainWindow::lookWhetherEmpty);
    connect(&list, &TicketListView::escaped, this, &MainWindow::leavePane);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepKeys);
    connect(m_conversation, &ConversationPane::shown, this, &MainWindow::ticketShown);
    connect(m_conversation, &ConversationPane::said, this, &MainWindow::say);
    connect(m_conversation, &ConversationPane::ticketWanted, this, &MainWindow::openTicket);
    connect(m_conversation, &ConversationPane::customerWanted, this, &MainWindow::openCustomer);
    connect(m_customer, &CustomerPanel::said, this, &MainWindow::say);
    connect(m_customer, &CustomerPanel::ticketWanted, this, &MainWindow::openTicket);
    connect(m_history, &HistoryPanel::said, this, &MainWindow::say);
    connect(m_customers, &CustomersPage::said, this, &MainWindow::say);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::markPlace);
    // Nothing is done to a ticket that cannot be seen.
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        const bool shown = m_pages->currentWidget() == m_panes;
        m_acts->setTicket(shown ? m_ticket : TicketId());
        m_conversation->setShown(shown);
        m_actions.action(ActionId::OpenInWindow)->setEnabled(m_pages->currentWidget() != m_callLog);
    });
    connect(m_customers, &CustomersPage::ticketWanted, this, &MainWindow::openTicket);
    connect(m_customers, &CustomersPage::windowWanted, m_windows, &OwnWindows::openCustomer);
    connect(m_windows, &OwnWindows::ticketWanted, this, &MainWindow::openTicket);
    m_work->installEventFilter(this);
    m_acts->setMenuPlace(m_conversation->header());
    connect(m_acts, &TicketActs::said, this, &MainWindow::say);
    // After the navigation, which must know a view before it can be chosen.
    auto *views = new ViewActs(m_desk, m_actions, *m_tickets, *this);
    connect(views, &ViewActs::said, this, &MainWindow::say);
    connect(views, &ViewActs::viewWanted, m_navigation, &Navigation::choose);
    m_undo->tellIn(*m_status);
    connect(m_telephone, &Telephone::notTaken, this, [this] {
        say({words(VoiceLine::Refusal::NoHandler).oneLine(), {}});
    });
    connect(&m_desk.calls(), &CallDesk::refused, this, [this](VoiceLine::Refusal why) {
        say({words(why).oneLine(), {}});
    });
    connect(&m_desk, &Desk::journalWaiting, this, [this](int entries) {
        m_waitingEntries = entries;
        if (entries == 0 && !m_isOffline && std::exchange(m_goesInLate, false))
            say({tr("What waited on this computer is on the desk now"), {}});
        tellDesk();
    });
    connect(&m_desk.database(), &Database::offlineChanged, this, &MainWindow::tellOffline);
}

void MainWindow::say(const Said &said)
{
    m_undo->push(said);
    m_status->say(said);
}

void MainWindow::showTicket(TicketId ticket)
{
    m_ticket = ticket;
    m_acts->setTicket(m_pages->currentWidget() == m_panes ? ticket : TicketId());
    takeMarked();
    m_right->setCurrentWidget(m_conversation);
    m_conversation->showTicket(ticket);
    m_conversation->setMarks(m_tickets->marks());
    // A list at full width is gone through without opening, and so without reading, what is chosen on the way.
    if (!m_fullWidth)
        m_palette->noteTicket(ticket);
    showBelow();
    m_customer->showTicket(ticket);
    m_history->showTicket(ticket);
}

void MainWindow::takeMarked()
{
    if (m_pages->currentWidget() != m_panes || !m_ticket)
        return;
    QList<TicketId> marked = m_tickets->list().marked();
    if (!marked.contains(m_ticket))
        marked = {m_ticket};
    m_acts->setTickets(m_ticket, marked);
    m_conversation->setSeveral(int(marked.size()));
}

void MainWindow::openTicket(TicketId ticket)
{
    bringUp(ticket);
    m_conversation->setFocus();
}

void MainWindow::bringUp(TicketId ticket)
{
    showPage(m_panes);
    const bool fromFullWidth = m_fullWidth;
    if (fromFullWidth)
        setFullWidth(false);
    m_cameFromFullWidth = fromFullWidth;
    m_tickets->list().choose(ticket);
    showTicket(ticket);
    m_reading = true;
    fit();
}

void MainWindow::openCustomer(CustomerId customer)
{
    m_customers->showCustomer(customer);
    showPage(m_customers);
}

void MainWindow::showPage(QWidget *page)
{
    // A page nobody sees must not keep the window wide.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = m_pages->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentWidget(page);
}

void MainWindow::markPlace()
{
    const int page = m_pages->currentIndex();
    m_navigation->mark(page == m_pages->indexOf(m_callLog) ? u"calls"_s
            : page == m_pages->indexOf(m_customers)        ? u"customers"_s
                                                           : m_tickets->viewKey(),
        m_pages->currentWidget() != m_panes || m_tickets->isViewShown());
}

bool MainWindow::canGoBack() const
{
    return m_pages->currentWidget() == m_panes && !m_fullWidth && (m_cameFromFullWidth || (m_onePane && m_reading));
}

void MainWindow::lookWhetherEmpty()
{
    if (m_ticket || m_tickets->model().rowCount() > 0) {
        m_right->setCurrentWidget(m_conversation);
        return;
    }
    m_desk.database()
        .readLong([](Session &session) { return Tickets::count(session, {}, 1); })
        .then(this, [this](const Result<int> &any) {
            if (any && *any == 0 && !m_ticket)
                m_right->setCurrentWidget(m_firstSteps);
        });
}

NewTicketDialog *MainWindow::newTicket(const TicketStart &start)
{
    auto *dialog = new NewTicketDialog(m_desk, this, start);
    connect(dialog, &NewTicketDialog::said, this, &MainWindow::say);
    connect(dialog, &NewTicketDialog::created, this, &MainWindow::openTicket);
    dialog->open();
    return dialog;
}

void MainWindow::importMail(const QString &path)
{
    auto *dialog = new ImportDialog(m_desk, this);
    connect(dialog, &ImportDialog::said, this, &MainWindow::say);
    if (!path.isEmpty())
        dialog->setPath(path);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeaving && staysForMail())
        return event->ignore();
    if (!m_sessionSaved)
        saveSession();
    QMainWindow::closeEvent(event);
}

} // namespace Earshot
