// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ticketwindow.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "conversation/conversationpane.h"
#include "shell/commandpalette.h"
#include "shell/keyplace.h"
#include "shell/look.h"
#include "shell/screenroom.h"
#include "shell/secondkeys.h"
#include "shell/shortcutsheet.h"
#include "shell/statusline.h"
#include "shell/undostack.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

TicketWindow::TicketWindow(Desk &desk, TicketId ticket, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_desk(desk)
    , m_ticket(ticket)
    , m_conversation(new ConversationPane(desk, m_actions, this))
    , m_acts(new TicketActs(desk, m_actions, *this))
    , m_status(new StatusLine(this))
    , m_undo(new UndoStack(desk, m_actions, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ticket"));
    build();
    m_conversation->showTicket(ticket);
    m_acts->setMenuPlace(m_conversation->header());
    m_acts->setTicket(ticket);
    readTicket();
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (changes.contains(Change{Kind::Ticket, m_ticket.value}))
            readTicket();
    });
    resizeInScreen(this, 720, 860);
}

TicketWindow::~TicketWindow()
{
    hide(); // panes tell their actions where the focus goes, while there are actions
}

void TicketWindow::build()
{
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const auto id = ActionId(i);
        const ActionPlace place = Actions::place(id);
        QAction *action = m_actions.action(id);
        const bool ours = (place == ActionPlace::Ticket || place == ActionPlace::Talk || id == ActionId::Undo
                              || id == ActionId::Redo || id == ActionId::CommandPalette || id == ActionId::Shortcuts
                              || id == ActionId::Back || id == ActionId::NextPane || id == ActionId::PreviousPane)
            && id != ActionId::NextTicket && id != ActionId::PreviousTicket && id != ActionId::OpenTicket
            && id != ActionId::OpenInWindow && id != ActionId::CallLog && id != ActionId::MergeCustomer;
        action->setEnabled(ours && action->isEnabled());
        if (ours)
            addAction(action);
    }
    m_undo->tellIn(*m_status);
    connect(m_conversation, &ConversationPane::said, this, &TicketWindow::say);
    connect(m_conversation, &ConversationPane::ticketWanted, this, &TicketWindow::ticketWanted);
    connect(m_conversation, &ConversationPane::correctionWanted, this, &TicketWindow::correctionWanted);
    connect(m_acts, &TicketActs::said, this, &TicketWindow::say);
    const auto follow = [this](TicketId ticket, void (ConversationPane::*how)(TicketId)) {
        m_ticket = ticket;
        ConversationPane &conversation = *m_conversation; // a name of its own: compilers lose it within "->*"
        (conversation.*how)(ticket);
        m_acts->setTicket(ticket);
        readTicket();
    };
    connect(
        m_acts, &TicketActs::merged, this, [follow](TicketId whole) { follow(whole, &ConversationPane::followMerge); });
    connect(
        m_acts, &TicketActs::cameApart, this, [follow](TicketId part) { follow(part, &ConversationPane::comeApart); });
    auto *palette = new CommandPalette(
        m_desk, m_actions, [] { return QList<Place>(); }, this);
    new SecondKeys(m_actions, this);
    connect(palette, &CommandPalette::ticketWanted, this, &TicketWindow::ticketWanted);
    connect(palette, &CommandPalette::customerWanted, this, &TicketWindow::customerWanted);
    m_actions.action(ActionId::EditCustomer)->setEnabled(false); // until it is known whose ticket it is
    connect(
        m_actions.action(ActionId::EditCustomer), &QAction::triggered, this, [this] { Q_EMIT editWanted(m_customer); });
    connectKeys();

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
}

void TicketWindow::connectKeys()
{
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(m_actions.action(ActionId::Back), &QAction::triggered, this, &QWidget::close);
    for (const ActionId id : {ActionId::NextPane, ActionId::PreviousPane}) // there are two
        connect(m_actions.action(id), &QAction::triggered, this, &TicketWindow::goToOtherPane);
    connect(m_actions.action(ActionId::Shortcuts), &QAction::triggered, this, [this] {
        auto *sheet = new ShortcutSheet(m_actions, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->show();
    });
}

void TicketWindow::goToOtherPane()
{
    if (holds(m_conversation->writingPlace(), focusWidget()))
        m_conversation->setFocus(Qt::ShortcutFocusReason);
    else
        giveKeys(m_conversation->writingPlace());
}

void TicketWindow::keyPressEvent(QKeyEvent *event)
{
    const auto &call = m_desk.calls().call();
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (call && call->ticket == m_ticket && isUnanswered(*call))
        m_desk.calls().cancel();
    else if (holds(m_conversation->writingPlace(), focusWidget()))
        m_conversation->setFocus(Qt::ShortcutFocusReason);
    else
        close();
}

void TicketWindow::readTicket()
{
    m_desk.database().read(Tickets::byId, m_ticket).then(this, [this](const Result<Ticket> &ticket) {
        if (!ticket)
            return;
        setWindowTitle(u"#%1 %2"_s.arg(QString::number(ticket->number), ticket->subject));
        m_customer = ticket->customer;
        m_actions.action(ActionId::EditCustomer)->setEnabled(bool(m_customer));
    });
}

void TicketWindow::say(const Said &said)
{
    m_undo->push(said);
    m_status->say(said);
}

} // namespace Earshot
