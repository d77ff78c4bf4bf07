// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace Earshot
{

/// Widths that are `missing` pixels narrower in all: each gives by what it can, none goes below its least.
QList<int> givingWay(QList<int> wished, const QList<int> &least, int missing);

/// The column of a table that one reads it for: it has what the others leave. Where the room is short they give way,
/// down to the least they can do with, before it is narrower than its own; they have it back when there is room.
class RoomyColumn final : public QObject
{
    Q_OBJECT

public:
    RoomyColumn(QTableView *table, int column);

    int column() const { return m_column; }

    /// By column, that of the roomy one too. 0: it is never cut, and gives nothing.
    void setLeast(const QList<int> &widths);
    void setOn(bool on);
    /// What a column shall have where there is room; people say it with the mouse.
    void wish(int column, int width);
    int wished(int column) const;
    /// What the columns have now is what they wish.
    void wishWhatIs();
    /// The header's state as it is with all the room.
    QByteArray stateAsWished();
    void fit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteResized(int column, int before, int width);
    QList<int> others() const;

    QTableView *m_table;
    int m_column;
    QList<int> m_least;
    QList<int> m_wished; ///< by column; 0 where nothing is wished yet
    bool m_on = true;
    bool m_fitting = false;
};

} // namespace Earshot
