// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QObject>

#include "shell/shellparts.h"

class QWidget;

namespace Earshot
{

class Actions;
class ConversationModel;
class ConversationView;
class Desk;

/// Takes one message out of a conversation: into a ticket of its own or onto another one. It is the message of the
/// entry one is on.
class MessageMoves final : public QObject
{
    Q_OBJECT

public:
    MessageMoves(Desk &desk, Actions &actions, ConversationModel &model, ConversationView &view, QWidget *pane);

    /// Nothing is done to what cannot be seen.
    void setShown(bool shown);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);

private:
    MessageId current() const;
    void tell();
    void split();
    void move();

    Desk &m_desk;
    Actions &m_actions;
    ConversationModel &m_model;
    ConversationView &m_view;
    QWidget *m_pane;
    bool m_shown = true;
};

} // namespace Earshot
