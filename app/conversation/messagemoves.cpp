// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/messagemoves.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

#include "conversation/conversationmodel.h"
#include "conversation/conversationview.h"
#include "shell/actions.h"
#include "shell/wording.h"
#include "tickets/pickticket.h"

namespace Earshot
{

MessageMoves::MessageMoves(
    Desk &desk, Actions &actions, ConversationModel &model, ConversationView &view, QWidget *pane)
    : QObject(pane)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(model)
    , m_view(view)
    , m_pane(pane)
{
    connect(actions.action(ActionId::SplitMessage), &QAction::triggered, this, &MessageMoves::split);
    connect(actions.action(ActionId::MoveMessage), &QAction::triggered, this, &MessageMoves::move);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &MessageMoves::tell);
    connect(&model, &ConversationModel::loaded, this, &MessageMoves::tell);
    connect(&model, &ConversationModel::refreshed, this, &MessageMoves::tell);
    connect(&view, &ConversationView::menuOpened, this, [this](QMenu *menu, int row) {
        if (!m_model.entry(row).message())
            return;
        m_view.setCurrentIndex(m_model.index(row));
        menu->addSeparator();
        menu->addAction(m_actions.action(ActionId::SplitMessage));
        menu->addAction(m_actions.action(ActionId::MoveMessage));
    });
    tell();
}

void MessageMoves::setShown(bool shown)
{
    m_shown = shown;
    tell();
}

MessageId MessageMoves::current() const
{
    const int row = m_view.currentIndex().row();
    const Message *message = row >= 0 && row < m_model.rowCount() ? m_model.entry(row).message() : nullptr;
    return message ? message->id : MessageId();
}

void MessageMoves::tell()
{
    const bool any = m_shown && current();
    int messages = 0;
    for (int row = 0; any && row < m_model.rowCount(); ++row)
        messages += m_model.entry(row).message() ? 1 : 0;
    m_actions.action(ActionId::MoveMessage)->setEnabled(any);
    m_actions.action(ActionId::SplitMessage)->setEnabled(any && messages > 1);
}

void MessageMoves::split()
{
    const MessageId message = current();
    if (!message)
        return;
    m_desk.act(splitMessage, message, QString()).then(this, [this](const Result<SplitOff> &made) {
        if (!made)
            return void(Q_EMIT said({words(made.error()).oneLine(), {}}));
        Q_EMIT said({tr("Made ticket #%1 of the message").arg(made->number), made->act});
        Q_EMIT ticketWanted(made->ticket);
    });
}

void MessageMoves::move()
{
    const MessageId message = current();
    if (!message)
        return;
    askForTicket(m_desk, m_pane, tr("Move the message to which ticket?"), tr("Move"), {m_model.about().row.ticket.id},
        this, [this, message](TicketId to, const QString &number) {
            m_desk.act(moveMessage, message, to).then(this, [this, number](const Result<QUuid> &act) {
                Q_EMIT said(act ? Said{tr("Moved the message to %1").arg(number), *act}
                                : Said{words(act.error()).oneLine(), {}});
            });
        });
}

} // namespace Earshot
