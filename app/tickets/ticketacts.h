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

/// What one does to a ticket from menus, by keys and in the dock: assign, status, priority, tags, queue, business need.
/// The menus hang on the window's actions; what was done can be undone from the status bar.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where menus open and questions are asked.
    TicketActs(Desk &desk, Actions &actions, QWidget &window);
    ~TicketActs() override;

    /// The ticket all acts are for; an empty id disables them.
    void setTicket(TicketId ticket);
    TicketId ticket() const { return m_ticket; }
    /// The ticket as last read; its id is empty while it is not known.
    const TicketRow &row() const { return m_row; }
    const QStringList &tags() const { return m_tags; }
    const QStringList &allTags() const { return m_allTags; }

    void giveTo(AgentId owner); ///< an empty id: to nobody
    /// Asks for the reason where the status is one of being on hold.
    void changeStatusTo(StatusId status);
    void changePriorityTo(Priority priority);
    void moveTo(QueueId queue); ///< an empty id: out of its queue
    /// Puts the tag on, or takes it off.
    void toggleTag(const QString &tag);
    void askForTag();
    void copyLink();
    void saveNeed(const QString &need, const QString &by, const QString &ifNot);

Q_SIGNALS:
    /// The ticket was read again, or an act failed: show it as it is.
    void refreshed();
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
    void askForHoldReason(const Status &status);
    template<class Answer>
    void report(Answer answer, const QString &words);

    Desk &m_desk;
    Actions &m_actions;
    QWidget &m_window;
    TicketId m_ticket;
    TicketRow m_row;
    QStringList m_tags;
    QStringList m_allTags;
};

} // namespace Earshot
