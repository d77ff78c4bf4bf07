// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QMainWindow>

#include "shell/actions.h"
#include "shell/shellparts.h"

namespace Earshot
{

class ConversationPane;
class Desk;
class StatusLine;
class TicketActs;
class UndoStack;

/// One ticket in a window of its own, with its own actions and its own last words.
class TicketWindow final : public QMainWindow
{
    Q_OBJECT

public:
    TicketWindow(Desk &desk, TicketId ticket, QWidget *parent = nullptr);
    ~TicketWindow() override;

    TicketId ticket() const { return m_ticket; }
    Actions &ownActions() { return m_actions; }

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);
    void customerWanted(Earshot::CustomerId customer);
    /// To be changed.
    void editWanted(Earshot::CustomerId customer);
    void correctionWanted(Earshot::CallId call);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape leaves what one writes, then the window

private:
    void build();
    void connectKeys();
    void goToOtherPane();
    void say(const Said &said);
    void readTicket();

    Desk &m_desk;
    TicketId m_ticket;
    CustomerId m_customer; ///< whose ticket it is
    Actions m_actions;
    ConversationPane *m_conversation;
    TicketActs *m_acts;
    StatusLine *m_status;
    UndoStack *m_undo;
};

} // namespace Earshot
