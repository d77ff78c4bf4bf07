// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QScopedValueRollback>

#include "tickets/ticketlistmodel.h"
#include "tickets/ticketlistview.h"

// What the keys do in the list.
namespace Earshot
{

void TicketListView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback byHand(m_byHand, true);
    m_markingAll = false;
    if (event->matches(QKeySequence::SelectAll))
        return markAll();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(m_model.ticketAt(currentIndex()));
        return;
    case Qt::Key_Escape:
        if (marked().size() > 1) {
            setCurrentIndex({}); // to where one is already, Qt 6.8 goes without beginning there anew
            choose(m_chosen);
        } else {
            Q_EMIT escaped();
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        goFar(event->key() == Qt::Key_End, event->modifiers() & Qt::ShiftModifier);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

/// All of the view, not only what was read so far: up to as many as can be worked on at once.
void TicketListView::markAll()
{
    constexpr int mostMarked = 10'000;
    if (!m_chosen && m_model.rowCount() > 0) // what is done to all begins with the one that is read
        selectionModel()->setCurrentIndex(m_model.index(0, int(TicketColumn::Subject)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_markingAll = true;
    m_model.readUpTo(mostMarked);
    if (m_markingAll)
        selectAll(); // what is here, while the others are read
}

void TicketListView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current where none is. While what is read stands further down than the list was read, or
    // in no row of this view, that would show another ticket.
    if (!currentIndex().isValid() && m_chosen)
        QAbstractScrollArea::focusInEvent(event);
    else
        QTableView::focusInEvent(event);
    viewport()->update();
}

/// To the first or the last row; in a table Qt goes along the row, of which only whole ones are chosen here.
void TicketListView::goFar(bool down, bool select)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int column = int(TicketColumn::Subject);
    const QModelIndex far = m_model.index(down ? rows - 1 : 0, column);
    int from = currentIndex().isValid() ? currentIndex().row() : far.row();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        from = down ? qMin(from, index.row()) : qMax(from, index.row());
    const QItemSelection range(m_model.index(select ? from : far.row(), column), far);
    if (!select) // also where Shift and an arrow go on from
        setCurrentIndex(far);
    else
        selectionModel()->setCurrentIndex(far, QItemSelectionModel::NoUpdate);
    selectionModel()->select(range, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(far);
}

} // namespace Earshot
