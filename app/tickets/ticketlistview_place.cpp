// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays chosen, marked and in sight while rows come, go and move.
#include "tickets/ticketlistview.h"

#include <QScrollBar>

#include <algorithm>

#include "tickets/ticketlistmodel.h"

namespace Earshot
{

void TicketListView::keepPlace()
{
    if (!m_model.isSameAgain())
        return;
    const QList<TicketId> tickets = marked();
    m_wereMarked = tickets.size() > 1 ? QSet<TicketId>(tickets.begin(), tickets.end()) : QSet<TicketId>();
    if (currentIndex().isValid())
        m_leftRow = currentIndex().row();
    m_firstShown = verticalScrollBar()->value() > 0 ? m_model.ticketAt(indexAt({0, 0})) : TicketId();
}

void TicketListView::keepChosen()
{
    if (m_chosen)
        choose(m_chosen);
    if (!m_model.isSameAgain()) {
        Q_EMIT markedChanged(); // in another list nothing is marked that one saw marked
        return;
    }
    QItemSelection marked;
    const int column = int(TicketColumn::Subject);
    const auto wasMarked = [this](int row) { return m_wereMarked.contains(m_model.rowAt(row).ticket.id); };
    for (int first = 0, rows = m_model.rowCount(); first < rows && !m_wereMarked.isEmpty(); ++first) {
        int last = first - 1;
        while (last + 1 < rows && wasMarked(last + 1))
            ++last;
        if (last >= first)
            marked.append(QItemSelectionRange(m_model.index(first, column), m_model.index(last, column)));
        first = std::max(first, last);
    }
    m_wereMarked.clear();
    if (!marked.isEmpty())
        selectionModel()->select(marked, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    restoreScroll();
}

void TicketListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Before the selection goes on to another row by itself.
    const int row = currentIndex().row();
    m_leaving = currentIndex().isValid() && row >= first && row <= last;
    if (m_leaving)
        m_leftRow = first;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void TicketListView::followChosen()
{
    // A ticket that was just solved leaves the view; its conversation stays, and no other one is opened in its place.
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!m_leaving)
            return;
        selectionModel()->clear();
        m_leaving = false;
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last && m_chosen && !currentIndex().isValid(); ++row) {
            if (m_model.rowAt(row).ticket.id == m_chosen)
                choose(m_chosen);
        }
    });
}

void TicketListView::restoreScroll()
{
    const int row = m_model.rowOf(m_firstShown);
    if (row >= 0)
        scrollTo(m_model.index(row, int(TicketColumn::Subject)), PositionAtTop);
}

} // namespace Earshot
