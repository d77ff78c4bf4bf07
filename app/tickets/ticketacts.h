// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/storage/tickets.h"

#include <QObject>
#include <QStringList>

#include "shell/actions.h"
#include "shell/shellparts.h"

class QMenu;
class QWidget;

namespace Earshot
{

class Desk;

/// What one does to a ticket from menus and by keys: assign, status, priority, tags, queue. The menus hang on the
/// window's actions; what was done can be undone from the status bar.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where menus open and questions are asked.
    TicketActs(Desk &desk, Actions &actions, QWidget &window);
    ~TicketActs() override;

    /// The ticket all acts are for; an empty id disables them.
    void setTicket(TicketId ticket);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    QMenu *hang(ActionId id, void (TicketActs::*fill)(QMenu &));
    void open(ActionId id);
    void read();
    void fillAssign(QMenu &menu);
    void fillStatus(QMenu &menu);
    void fillPriority(QMenu &menu);
    void fillTags(QMenu &menu);
    void fillQueue(QMenu &menu);
    void assign(AgentId owner, const QString &words);
    void changeStatusTo(const Status &status);
    void toggleTag(const QString &tag);
    void askForTag();
    void askForHoldReason(const Status &status);
    template<class Answer>
    void report(Answer answer, const QString &words);

    Desk &m_desk;
    Actions &m_actions;
    QWidget &m_window;
    TicketId m_ticket;
    TicketRow m_row; ///< as last read; its id is empty while it is not known
    QStringList m_tags;
    QStringList m_allTags;
};

} // namespace Earshot
