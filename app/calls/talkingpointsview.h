// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

#include <QWidget>

#include "calls/talkingpoints.h"

class QLineEdit;
class QVBoxLayout;

namespace Earshot
{

class Desk;
class Label;

/// The tab "Talking points" beside a living call: the card for an upset customer or bad news first where the ticket
/// says so, then the steps, to be ticked; a search over everything the team has written.
class TalkingPointsView final : public QWidget
{
    Q_OBJECT

public:
    explicit TalkingPointsView(Desk &desk, QWidget *parent = nullptr);

    /// Reads the ticket's language, mood and tags by itself. Ticks are for one call: a new ticket begins without any.
    void showTicket(TicketId ticket);

private:
    void fill();
    void clear();
    QWidget *cardOf(const TalkingPoint &point);
    QWidget *stepOf(const TalkingPoint &point);

    Desk &m_desk;
    TalkingPoints m_points;
    TicketId m_ticket;
    Mood m_mood = Mood::Unknown;
    QStringList m_tags;
    QStringList m_ticked;
    QLineEdit *m_search;
    QWidget *m_list;
    QVBoxLayout *m_column;
    Label *m_none;
    quint64 m_generation = 0;
};

} // namespace Earshot
