// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/tickets.h"

#include <QStyledItemDelegate>

#include "shell/times.h"

namespace Earshot
{

class TicketListModel;

/// Paints the list's rows: two lines beside the conversation, one line compact or at full width.
class TicketDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Lead = 20; ///< where a row's words begin: the stripe and the dot stand before them
    static constexpr int CellPadding = 8;
    static constexpr int LeastSubject = 240; ///< before it is cut further, other columns and the mood's word give way

    enum class Rows { TwoLines, OneLine, Table };

    TicketDelegate(const TicketListModel &model, std::function<QDateTime()> now, QObject *parent);

    /// Whether a mood's word stands behind the subject (widths in px): it goes before a long subject has less than
    /// `least`.
    static bool saysMood(int room, int subject, int word, int least);

    void setRows(Rows rows) { m_rows = rows; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    void paintRow(const Cell &cell) const;
    void paintTwoLines(const Cell &cell, const QRect &rect) const;
    void paintOneLine(const Cell &cell, QRect rect) const;
    QRect paintWaiting(const Cell &cell, QRect rect) const;
    void paintTableSubject(const Cell &cell, QRect rect) const;
    void paintTableCell(const Cell &cell) const;
    QRect paintState(const Cell &cell, QRect rect, const StateWords &state, bool trailing) const;
    StateWords stateOf(const TicketRow &row) const;

    const TicketListModel &m_model;
    std::function<QDateTime()> m_now;
    Rows m_rows = Rows::TwoLines;
};

} // namespace Earshot
