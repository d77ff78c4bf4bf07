// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/talkingpoints.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class Desk;
class Label;

/// The tab "Talking points" beside a living call: the card for an upset customer or bad news first where the ticket
/// says so, then the steps, to be ticked; a search over everything the team has written.
class TalkingPointsView final : public QWidget
{
    Q_OBJECT

public:
    TalkingPointsView(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// Reads the ticket's language, mood and tags by itself. Ticks are for one call: a new ticket begins without any.
    void showTicket(TicketId ticket);
    /// Of the ticket that is shown; empty when it is not known.
    QString language() const { return m_language; }

private:
    void takePoints();
    void fill();
    void clear();
    QWidget *cardOf(const TalkingPoint &point);
    QWidget *stepOf(const TalkingPoint &point);

    Desk &m_desk;
    TalkingPoints m_points;
    TicketId m_ticket;
    Mood m_mood = Mood::Unknown;
    QStringList m_tags;
    QString m_language;
    QStringList m_ticked;
    QLineEdit *m_search;
    QScrollArea *m_area;
    QWidget *m_list;
    QVBoxLayout *m_column;
    Label *m_none;
    quint64 m_generation = 0;
};

} // namespace Earshot
