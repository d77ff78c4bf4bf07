// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/storage/tickets.h"

#include <QSet>
#include <QTableView>

#include "tickets/ticketdelegate.h"

class QMenu;
class QSettings;

namespace Earshot
{

class RoomyColumn;
class TicketListModel;

/// The table "Tickets" in its two presentations: two-line rows beside the conversation, or every column at full width.
/// The chosen ticket stays chosen when rows come, go and move.
class TicketListView final : public QTableView
{
    Q_OBJECT

public:
    TicketListView(TicketListModel &model, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void setFullWidth(bool fullWidth);
    bool isFullWidth() const { return m_fullWidth; }
    void setCompact(bool compact);
    /// The arrow on the heading of the column that the order goes by.
    void showOrder(TicketOrder order);

    TicketId chosen() const;
    /// All that are marked, in the order of the list; the chosen one is among them as a rule.
    QList<TicketId> marked() const;
    /// Chooses the ticket if it is among the rows read so far.
    bool choose(TicketId ticket);
    void chooseNext(int step);

    /// A box to check for each column, in full width; the subject always stays.
    QMenu *columnsMenu(QWidget *parent);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void chosenChanged(Earshot::TicketId ticket);
    void markedChanged();
    void opened(Earshot::TicketId ticket); ///< Enter or a double click
    void escaped();
    void orderWanted(Earshot::TicketOrder order);
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void setDefaultWidths();
    QList<int> leastWidths() const;
    void keepChosen();
    void keepPlace();
    void goFar(bool down, bool select);
    void markAll();
    void followChosen();
    void restoreScroll();

    TicketListModel &m_model;
    TicketDelegate *m_delegate;
    RoomyColumn *m_roomy; ///< at full width: the subject
    bool m_fullWidth = false;
    bool m_compact = false;
    TicketId m_firstShown; ///< at the top when the program was closed, or the list is read again
    QSet<TicketId> m_wereMarked; ///< when the list is read again
    bool m_byHand = false; ///< the mouse or a key moves: it selects by itself
    bool m_markingAll = false; ///< with those that are still being read
    bool m_leaving = false; ///< the chosen row goes out of the list
    int m_leftRow = 0; ///< where it stood, for next and previous
    TicketId m_chosen;
    TicketOrder m_order = TicketOrder::Newest;
    QByteArray m_wideHeader; ///< the header's state at full width
};

} // namespace Earshot
