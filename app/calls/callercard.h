// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/calldesk.h"

#include <QWidget>

#include "calls/callermatches.h"
#include "shell/shellparts.h"

class QButtonGroup;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class Card;
class Desk;
class Label;

/// Somebody calls: a card in the window's top trailing corner, with everybody it may be, all their open tickets, what
/// we promised them and how they like to be reached. It takes no keys away from what is being written; AnswerCall and
/// DeclineCall, which it carries out, have keys of their own. Whoever rings meanwhile stands in a line below.
class CallerCard final : public QWidget
{
    Q_OBJECT

public:
    CallerCard(Desk &desk, Actions &actions, QWidget *window);

    /// Who calls, in a line, for a notification; empty when nobody does.
    QString callerWords() const;

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// Somebody else is the first of those who ring, or is known by name now.
    void callerChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    const RingingCall *shown() const;
    void read(const RingingCall &ringing);
    void fill();
    QWidget *head();
    QWidget *match(const CallerMatch &match);
    QWidget *stranger();
    QWidget *other(const RingingCall &ringing);
    void addTicketChoice(QVBoxLayout *column, const QString &words, CustomerId customer, TicketId ticket);
    void place();
    void tick();
    void answer();
    void decline();

    Desk &m_desk;
    Actions &m_actions;
    Card *m_card;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QScrollArea *m_matchesArea = nullptr;
    QButtonGroup *m_choice = nullptr; ///< of tickets; ids are places in m_parties
    QList<std::pair<CustomerId, TicketId>> m_parties;
    Label *m_clock = nullptr;
    QTimer *m_second;
    QUuid m_call; ///< who is shown
    QList<CallerMatch> m_matches;
    quint64 m_generation = 0;
};

} // namespace Earshot
