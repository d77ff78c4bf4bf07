// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ticketwindow.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

#include "conversation/conversationpane.h"
#include "shell/commandpalette.h"
#include "shell/look.h"
#include "shell/screenroom.h"
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
    m_acts->setTicket(ticket);
    readTitle();
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (changes.contains(Change{Kind::Ticket, m_ticket.value}))
            readTitle();
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
                              || id == ActionId::Redo || id == ActionId::CommandPalette)
            && id != ActionId::NextTicket && id != ActionId::PreviousTicket && id != ActionId::OpenTicket
            && id != ActionId::OpenInWindow && id != ActionId::CallLog;
        action->setEnabled(ours && action->isEnabled());
        if (ours)
            addAction(action);
    }
    connect(m_status, &StatusLine::undoPressed, m_actions.action(ActionId::Undo), &QAction::trigger);
    connect(m_status, &StatusLine::redoPressed, m_actions.action(ActionId::Redo), &QAction::trigger);
    connect(m_undo, &UndoStack::takenBack, m_status, &StatusLine::sayTakenBack);
    connect(m_undo, &UndoStack::doneAgain, m_status, qOverload<const Said &>(&StatusLine::say));
    connect(m_undo, &UndoStack::told, this, [this](const QString &why) { say({why, {}}); });
    connect(m_conversation, &ConversationPane::said, this, &TicketWindow::say);
    connect(m_conversation, &ConversationPane::ticketWanted, this, &TicketWindow::ticketWanted);
    connect(m_conversation, &ConversationPane::correctionWanted, this, &TicketWindow::correctionWanted);
    connect(m_acts, &TicketActs::said, this, &TicketWindow::say);
    connect(m_acts, &TicketActs::merged, this, [this](TicketId into) {
        if (m_conversation->hasDraft())
            return; // what is written goes to the other ticket by itself
        m_ticket = into;
        m_conversation->showTicket(into);
        m_acts->setTicket(into);
        readTitle();
    });
    auto *palette = new CommandPalette(
        m_desk, m_actions, [] { return QList<Place>(); }, this);
    connect(palette, &CommandPalette::ticketWanted, this, &TicketWindow::ticketWanted);
    connect(palette, &CommandPalette::customerWanted, this, &TicketWindow::customerWanted);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
}

void TicketWindow::readTitle()
{
    m_desk.database().read(Tickets::byId, m_ticket).then(this, [this](const Result<Ticket> &ticket) {
        if (ticket)
            setWindowTitle(u"#%1 %2"_s.arg(QString::number(ticket->number), ticket->subject));
    });
}

void TicketWindow::say(const Said &said)
{
    m_undo->push(said);
    m_status->say(said);
}

} // namespace Earshot
