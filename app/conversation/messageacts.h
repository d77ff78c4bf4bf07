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
class Session;
struct Message;
struct Reply;

/// What is done with one message: made a ticket of its own, moved onto another ticket, sent on to somebody, sent once
/// more. It is that of the entry one is on; while one writes, or goes through the list, one is on none, and the last
/// mail is the one that is sent on.
class MessageActs final : public QObject
{
    Q_OBJECT

public:
    MessageActs(Desk &desk, Actions &actions, ConversationModel &model, ConversationView &view, const QWidget &header,
        QWidget *pane);

    /// Nothing is done to what cannot be seen.
    void setShown(bool shown);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// A mail begins like this.
    void begun(const Earshot::Reply &reply);

private:
    MessageId current() const;
    void followKeys(const QWidget *now);
    void tell();
    void split();
    void move();
    const Message *toForward() const;
    const Message *toResend() const;
    void begin(const Message *mail, Reply (*how)(Session &, MessageId));

    Desk &m_desk;
    Actions &m_actions;
    ConversationModel &m_model;
    ConversationView &m_view;
    const QWidget &m_header;
    QWidget *m_pane;
    bool m_shown = true;
    bool m_isAtEntry = false; ///< the keys were there last, or only went on to the header's buttons or a menu
};

} // namespace Earshot
