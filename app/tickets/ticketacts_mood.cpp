// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the customer feels, as the agent sees it. Each has reasons of their own: it is never set for several at once.
#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QMenu>

#include "shell/icons.h"
#include "shell/wording.h"
#include "tickets/linequestion.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void TicketActs::fillMood(QMenu &menu)
{
    for (const Mood mood : {Mood::Calm, Mood::Worried, Mood::Upset, Mood::Angry, Mood::Unknown}) {
        if (mood == Mood::Unknown)
            menu.addSeparator();
        QAction *choice = menu.addAction(words(mood));
        choice->setCheckable(true);
        choice->setChecked(m_row.ticket.id && m_row.ticket.mood == mood);
        connect(choice, &QAction::triggered, this, [this, mood] { changeMoodTo(mood); });
    }
}

void TicketActs::changeMoodTo(Mood mood)
{
    if (!m_ticket || m_row.ticket.id != m_ticket)
        return;
    if (mood == Mood::Unknown)
        return report(
            m_desk.act(setTicketMood, m_ticket, mood, QString()), tr("The mood of %1 is not said any longer"));
    LineQuestion question;
    question.title = tr("Mood: %1").arg(words(mood));
    question.label = tr("What made them so");
    question.hint = tr("third lock-out this week");
    question.yes = tr("Set the mood");
    question.text = m_row.ticket.mood == mood ? m_row.ticket.moodReason : QString();
    question.mayBeEmpty = true; // one may see it and not know why
    askForLine(&m_window, question, this, [this, mood, ticket = m_ticket](const QString &reason) {
        if (ticket == m_ticket)
            report(m_desk.act(setTicketMood, ticket, mood, reason),
                tr("%1 has the mood “%2” now").arg(u"%1"_s, words(mood)));
    });
}

} // namespace Earshot
