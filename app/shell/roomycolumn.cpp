// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/roomycolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <numeric>

namespace Earshot
{

QList<int> givingWay(QList<int> wished, const QList<int> &least, int missing)
{
    int spare = 0;
    for (qsizetype i = 0; i < wished.size(); ++i)
        spare += qMax(0, wished.at(i) - least.at(i));
    missing = qBound(0, missing, spare);
    for (qsizetype i = 0; i < wished.size() && missing > 0; ++i) {
        const int own = qMax(0, wished.at(i) - least.at(i));
        if (own == 0)
            continue;
        // Of what is still missing, so that rounding leaves nothing over.
        const int given = int((qint64(missing) * own + spare - 1) / spare);
        wished[i] -= given;
        missing -= given;
        spare -= own;
    }
    return wished;
}

RoomyColumn::RoomyColumn(QTableView *table, int column)
    : QObject(table)
    , m_table(table)
    , m_column(column)
{
    table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &RoomyColumn::noteResized);
    table->viewport()->installEventFilter(this);
}

void RoomyColumn::setLeast(const QList<int> &widths)
{
    m_least = widths;
    fit();
}

void RoomyColumn::setOn(bool on)
{
    m_on = on;
    fit();
}

void RoomyColumn::wish(int column, int width)
{
    if (m_wished.size() <= column)
        m_wished.resize(column + 1);
    m_wished[column] = width;
}

int RoomyColumn::wished(int column) const
{
    const int wished = m_wished.value(column);
    return wished > 0 ? wished : m_table->columnWidth(column);
}

void RoomyColumn::wishWhatIs()
{
    m_wished.clear();
    for (const int column : others())
        wish(column, m_table->columnWidth(column));
}

QByteArray RoomyColumn::stateAsWished()
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (const int column : others())
        m_table->setColumnWidth(column, wished(column));
    const QByteArray state = m_table->horizontalHeader()->saveState();
    m_fitting = false;
    fit();
    return state;
}

void RoomyColumn::fit()
{
    if (!m_on || m_fitting || !m_table->model())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QList<int> columns = others();
    QList<int> wishes;
    QList<int> least;
    for (const int column : columns) {
        wishes << wished(column);
        least << (m_least.value(column) > 0 ? qMin(m_least.value(column), wishes.last()) : wishes.last());
    }
    const int room = m_table->viewport()->width();
    const int own = qMax(m_table->horizontalHeader()->minimumSectionSize(), m_least.value(m_column));
    const QList<int> widths = givingWay(wishes, least, std::accumulate(wishes.begin(), wishes.end(), own) - room);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(columns.at(i), widths.at(i));
    m_table->setColumnWidth(m_column, qMax(own, room - std::accumulate(widths.begin(), widths.end(), 0)));
}

bool RoomyColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void RoomyColumn::noteResized(int column, int before, int width)
{
    // A column that is being hidden has no width, but is not yet known as hidden; one that is shown again had a wish.
    if (!m_on || m_fitting || column == m_column || width == 0)
        return;
    if (before > 0)
        wish(column, width);
    fit();
}

/// The columns in sight but the roomy one.
QList<int> RoomyColumn::others() const
{
    QList<int> columns;
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        if (column != m_column && !m_table->isColumnHidden(column))
            columns << column;
    }
    return columns;
}

} // namespace Earshot
