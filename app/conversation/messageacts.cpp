// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/messageacts.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/replydesk.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

#include "conversation/conversationmodel.h"
#include "conversation/conversationview.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/wording.h"
#include "tickets/pickticket.h"

namespace Earshot
{

MessageActs::MessageActs(Desk &desk, Actions &actions, ConversationModel &model, ConversationView &view,
    const QWidget &header, QWidget *pane)
    : QObject(pane)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(model)
    , m_view(view)
    , m_header(header)
    , m_pane(pane)
{
    connect(actions.action(ActionId::SplitMessage), &QAction::triggered, this, &MessageActs::split);
    connect(actions.action(ActionId::MoveMessage), &QAction::triggered, this, &MessageActs::move);
    connect(actions.action(ActionId::Forward), &QAction::triggered, this, [this] { begin(toForward(), forwarding); });
    connect(actions.action(ActionId::Resend), &QAction::triggered, this, [this] { begin(toResend(), resending); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &MessageActs::tell);
    connect(&model, &ConversationModel::loaded, this, &MessageActs::tell);
    connect(&model, &ConversationModel::refreshed, this, &MessageActs::tell);
    connect(&view, &ConversationView::menuOpened, this, [this](QMenu *menu, int row) {
        if (!m_model.entry(row).message())
            return;
        m_isAtEntry = true;
        m_view.setCurrentIndex(m_model.index(row));
        tell();
        menu->addSeparator();
        if (toForward())
            menu->addAction(m_actions.action(ActionId::Forward));
        if (toResend())
            menu->addAction(m_actions.action(ActionId::Resend));
        menu->addAction(m_actions.action(ActionId::SplitMessage));
        menu->addAction(m_actions.action(ActionId::MoveMessage));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followKeys(now); });
    tell();
}

void MessageActs::followKeys(const QWidget *now)
{
    if (!now || now->window() != m_pane->window() || m_header.isAncestorOf(now))
        return;
    // From a menu or the palette something is done to what one is on.
    for (const QWidget *at = now; at; at = at->parentWidget()) {
        if (qobject_cast<const CommandPalette *>(at) || qobject_cast<const QMenuBar *>(at))
            return;
    }
    const bool isAtEntry = now == &m_view || m_view.isAncestorOf(now);
    if (std::exchange(m_isAtEntry, isAtEntry) != isAtEntry)
        tell();
}

void MessageActs::setShown(bool shown)
{
    m_shown = shown;
    tell();
}

MessageId MessageActs::current() const
{
    const int row = m_view.currentIndex().row();
    const Message *message = row >= 0 && row < m_model.rowCount() ? m_model.entry(row).message() : nullptr;
    return message ? message->id : MessageId();
}

void MessageActs::tell()
{
    const bool any = m_shown && m_isAtEntry && current();
    int messages = 0;
    for (int row = 0; any && row < m_model.rowCount(); ++row)
        messages += m_model.entry(row).message() ? 1 : 0;
    m_actions.action(ActionId::MoveMessage)->setEnabled(any);
    m_actions.action(ActionId::Forward)->setEnabled(m_shown && toForward());
    m_actions.action(ActionId::Resend)->setEnabled(m_shown && toResend());
    m_actions.action(ActionId::SplitMessage)->setEnabled(any && messages > 1);
}

/// The mail one is on, else the last one.
const Message *MessageActs::toForward() const
{
    const auto mailIn = [this](int row) -> const Message * {
        const Message *message = row >= 0 && row < m_model.rowCount() ? m_model.entry(row).message() : nullptr;
        return message && message->kind == MessageKind::Mail ? message : nullptr;
    };
    if (const Message *mail = m_isAtEntry ? mailIn(m_view.currentIndex().row()) : nullptr)
        return mail;
    const Message *last = nullptr;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Message *mail = mailIn(row);
        if (mail && (!last || mail->sent > last->sent))
            last = mail;
    }
    return last;
}

const Message *MessageActs::toResend() const
{
    const Message *mail = toForward();
    return m_isAtEntry && mail && mail->id == current() && mail->direction == Direction::Outbound ? mail : nullptr;
}

void MessageActs::begin(const Message *mail, Reply (*how)(Session &, MessageId))
{
    if (!mail)
        return;
    m_desk.database().read(how, mail->id).then(this, [this](const Result<Reply> &reply) {
        if (reply)
            Q_EMIT begun(*reply);
        else
            Q_EMIT said({words(reply.error()).oneLine(), {}});
    });
}

void MessageActs::split()
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

void MessageActs::move()
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
