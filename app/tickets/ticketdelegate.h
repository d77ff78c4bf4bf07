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

    enum class Rows { TwoLines, OneLine, Table };

    TicketDelegate(const TicketListModel &model, std::function<QDateTime()> now, QObject *parent);

    void setRows(Rows rows) { m_rows = rows; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    void paintSubject(const Cell &cell) const;
    void paintWaiting(const Cell &cell) const;
    void paintTableCell(const Cell &cell) const;
    void paintState(const Cell &cell, QRect rect, const StateWords &state, bool trailing) const;
    StateWords stateOf(const TicketRow &row) const;

    const TicketListModel &m_model;
    std::function<QDateTime()> m_now;
    Rows m_rows = Rows::TwoLines;
};

} // namespace Earshot
