// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QMainWindow>

#include "shell/actions.h"
#include "shell/shellparts.h"

namespace Earshot
{

class CustomerPanel;
class Desk;
class StatusLine;
class UndoStack;

/// One customer in a window of their own, with its own actions and its own last words.
class CustomerWindow final : public QMainWindow
{
    Q_OBJECT

public:
    CustomerWindow(Desk &desk, CustomerId customer, QWidget *parent = nullptr);
    ~CustomerWindow() override;

    CustomerId customer() const;
    /// Opens the editor on top.
    void edit();
    Actions &ownActions() { return m_actions; }

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);
    void customerWanted(Earshot::CustomerId customer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void say(const Said &said);

    Desk &m_desk;
    Actions m_actions;
    CustomerPanel *m_panel;
    StatusLine *m_status;
    UndoStack *m_undo;
};

} // namespace Earshot
