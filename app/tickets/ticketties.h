// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticketlink.h"

#include <QWidget>

class QVBoxLayout;

namespace Earshot
{

class Actions;
class Desk;
class FlowRow;
class TicketActs;

/// Who follows the ticket and how it stands to others, in the dock's tab "Ticket".
class TicketTies final : public QWidget
{
    Q_OBJECT

public:
    TicketTies(Desk &desk, Actions &actions, TicketActs &acts, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);

private:
    void show();
    void showFollowers();
    void showLinks();

    Desk &m_desk;
    TicketActs &m_acts;
    QWidget *m_followers;
    QWidget *m_links;
    QVBoxLayout *m_linkRows;
    QList<AgentId> m_shownFollowers;
    QList<TicketLinkRow> m_shownLinks;
};

} // namespace Earshot
