// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What ties tickets together, and what puts them away.
#include "earshot/desk/desk.h"
#include "earshot/desk/mergedesk.h"

#include <QAction>
#include <QMenu>

#include "shell/wording.h"
#include "tickets/pickticket.h"
#include "tickets/ticketacts.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void TicketActs::connectTies()
{
    const auto when = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    hang(ActionId::Link, &TicketActs::fillLink);
    when(ActionId::Merge, [this] { merge(); });
    when(ActionId::Follow, [this](bool follows) { follow(m_desk.agent(), follows); });
    when(ActionId::Spam, [this] { putAwayTo(Shelf::Spam); });
    when(ActionId::Trash, [this] { putAwayTo(Shelf::Trash); });
    when(ActionId::Restore, [this] { putAwayTo(Shelf::Desk); });
}

void TicketActs::tellTies()
{
    const bool known = m_ticket && m_row.ticket.id == m_ticket;
    const Shelf shelf = m_row.ticket.shelf;
    m_actions.action(ActionId::Link)->setEnabled(known && !isSeveral());
    m_actions.action(ActionId::Mood)->setEnabled(known && !isSeveral());
    m_actions.action(ActionId::Follow)->setEnabled(known && !isSeveral() && m_desk.agent());
    m_actions.action(ActionId::Follow)->setChecked(known && m_followers.contains(m_desk.agent()));
    m_actions.action(ActionId::Spam)->setEnabled(known && shelf != Shelf::Spam);
    m_actions.action(ActionId::Trash)->setEnabled(known && shelf != Shelf::Trash);
    m_actions.action(ActionId::Restore)->setEnabled(known && (shelf == Shelf::Spam || shelf == Shelf::Trash));
}

void TicketActs::follow(AgentId agent, bool follows)
{
    if (!m_ticket || !agent)
        return;
    const Agent *who = m_desk.catalog().agent(agent);
    const QString name = who ? named(who->name.isEmpty() ? who->login : who->name) : QString();
    report(m_desk.act(followTicket, m_ticket, agent, follows),
        agent == m_desk.agent() ? (follows ? tr("You follow %1") : tr("You no longer follow %1"))
                                : (follows ? tr("%2 follows %1") : tr("%2 no longer follows %1")).arg(u"%1"_s, name));
}

void TicketActs::fillLink(QMenu &menu)
{
    const auto way = [&](const QString &words, LinkKind kind, bool isReverse, const QString &title) {
        connect(menu.addAction(words), &QAction::triggered, this,
            [this, kind, isReverse, title] { askForLink(kind, isReverse, title); });
    };
    way(tr("It has a parent…"), LinkKind::ChildOf, false, tr("Which ticket is the parent?"));
    way(tr("It has a child…"), LinkKind::ChildOf, true, tr("Which ticket is the child?"));
    way(tr("It is a duplicate of…"), LinkKind::DuplicateOf, false, tr("Which ticket is it a duplicate of?"));
    way(tr("It is caused by…"), LinkKind::CausedBy, false, tr("Which ticket is the cause?"));
}

void TicketActs::askForLink(LinkKind kind, bool isReverse, const QString &title)
{
    if (!m_ticket)
        return;
    askForTicket(m_desk, &m_window, title, tr("Link"), {m_ticket}, this,
        [this, kind, isReverse, ticket = m_ticket](TicketId other, const QString &number) {
            if (ticket != m_ticket)
                return;
            report(m_desk.act(linkTickets, isReverse ? other : ticket, kind, isReverse ? ticket : other, true),
                tr("Linked %1 with %2").arg(u"%1"_s, number));
        });
}

void TicketActs::unlink(const TicketLinkRow &link)
{
    if (!m_ticket)
        return;
    report(m_desk.act(linkTickets, link.from, link.kind, link.to, false),
        tr("Took the link with #%2 off %1").arg(u"%1"_s, QString::number(link.number)));
}

void TicketActs::tellMerged(qint64 wholeNumber)
{
    const Ticket part = m_row.ticket;
    if (!m_mergedHere.contains(part.id)) // else it was told with its undo
        Q_EMIT said({tr("#%1 is part of #%2 now: it was merged").arg(part.number).arg(wholeNumber)});
    Q_EMIT merged(part.mergedInto);
    if (m_ticket == part.mergedInto)
        m_part = part.id;
}

void TicketActs::tellApart(const Ticket &part)
{
    m_part = {};
    if (!m_mergedHere.remove(part.id))
        Q_EMIT said({tr("#%1 is a ticket of its own again: the merge was taken back").arg(part.number)});
    Q_EMIT cameApart(part.id);
}

void TicketActs::merge()
{
    if (!m_ticket)
        return;
    const QString title = isSeveral() ? tr("Merge %Ln tickets into which one?", nullptr, int(m_all.size()))
                                      : tr("Merge #%1 into which ticket?").arg(m_row.ticket.number);
    // Of several, one of them may be what the others become part of.
    const QList<TicketId> but = isSeveral() ? QList<TicketId>() : m_all;
    askForTicket(
        m_desk, &m_window, title, tr("Merge"), but, this, [this, all = m_all](TicketId into, const QString &number) {
            if (all == m_all)
                mergeAllInto(into, number);
        });
}

} // namespace Earshot
