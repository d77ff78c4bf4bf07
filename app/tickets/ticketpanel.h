// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/tickets.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QTimer;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class BusinessNeedForm;
class Desk;
class Label;
class TicketActs;

/// The tab "Ticket" of the dock: what the ticket is set to, changed in place. Every change is an act of TicketActs, as
/// from the menus, and can be undone from the status bar.
class TicketPanel final : public QScrollArea
{
    Q_OBJECT

public:
    TicketPanel(Desk &desk, Actions &actions, TicketActs &acts, QWidget *parent = nullptr);

    /// Puts the caret into the business need, as soon as the ticket is known.
    void writeNeed();

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildChoices(QGridLayout *grid);
    void buildTags(QVBoxLayout *column);
    void buildNeed(QVBoxLayout *column);
    void buildTimes(QVBoxLayout *column);
    QComboBox *addChoice(QGridLayout *grid, const QString &words);
    void fillChoices();
    void show(const TicketRow &row);
    void showTags();
    void showTimes();
    void resetChoices();
    bool isKnown() const;

    Desk &m_desk;
    Actions &m_actions;
    TicketActs &m_acts;
    QWidget *m_content;
    QComboBox *m_status;
    QComboBox *m_priority;
    QComboBox *m_queue;
    QComboBox *m_owner;
    QWidget *m_tags;
    QStringList m_shownTags; ///< all, and the ticket's own
    BusinessNeedForm *m_need;
    bool m_needWanted = false; ///< while the ticket is read
    Label *m_times;
    QTimer *m_clock;
};

} // namespace Earshot
