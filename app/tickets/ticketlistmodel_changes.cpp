// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that change: asked for in bunches and put where they belong, while nothing else moves.
#include "earshot/desk/desk.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include "tickets/ticketlistmodel.h"
#include "tickets/ticketordering.h"

namespace Earshot
{

namespace
{

constexpr int ChangedAtOnce = 300;
constexpr int ManyNew = 3000;

} // namespace

void TicketListModel::noteChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Kind::Ticket) {
            m_changed.insert(TicketId{change.id});
        } else if (change.kind == Kind::Customer) {
            for (const TicketRow &row : std::as_const(m_rows)) {
                if (row.ticket.customer.value == change.id)
                    m_changed.insert(row.ticket.id);
            }
        }
    }
    if (!m_changed.isEmpty() && !m_turn->isActive())
        m_turn->start(0);
}

/// Row by row, thousands of them would hold the window up.
bool TicketListModel::isMuchChanged() const
{
    if (m_source != Source::View || m_changed.size() <= ChangedAtOnce)
        return false;
    const auto here = std::count_if(
        m_rows.begin(), m_rows.end(), [this](const TicketRow &row) { return m_changed.contains(row.ticket.id); });
    return here > ChangedAtOnce || m_changed.size() > ManyNew;
}

void TicketListModel::askForChanged()
{
    // One question at a time: while an import runs, ids gather and are asked for together.
    if (m_askingForChanged || m_changed.isEmpty())
        return;
    if (isMuchChanged())
        return askAgain();
    QSet<TicketId> asked;
    while (!m_changed.isEmpty() && asked.size() < ChangedAtOnce) {
        asked.insert(*m_changed.cbegin());
        m_changed.erase(m_changed.cbegin());
    }
    m_askingForChanged = true;
    const quint64 generation = m_generation;
    m_filter.now = m_desk.now();
    m_desk.database()
        .read(Tickets::rows, m_filter, asked.values())
        .then(this, [this, asked, generation](const Result<QList<TicketRow>> &rows) {
            m_askingForChanged = false;
            if (m_source == Source::Search && !m_searchTurn->isActive())
                m_searchTurn->start();
            if (!m_changed.isEmpty())
                m_turn->start(0);
            // Rows of a list that was asked for since are newer than these.
            if (generation == m_generation && !m_loading && rows)
                upsert(asked, *rows);
        });
}

void TicketListModel::upsert(const QSet<TicketId> &asked, const QList<TicketRow> &found)
{
    QSet<TicketId> gone = asked;
    for (const TicketRow &row : found)
        gone.remove(row.ticket.id);
    for (int at = int(m_rows.size()) - 1; at >= 0 && !gone.isEmpty(); --at) {
        if (gone.remove(m_rows.at(at).ticket.id))
            removeAt(at);
    }
    for (const TicketRow &row : found)
        place(row);
    Q_EMIT stateChanged();
}

void TicketListModel::place(const TicketRow &row)
{
    const int at = rowOf(row.ticket.id);
    if (m_source != Source::View) {
        if (at < 0)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        return;
    }
    if (isBeyondRead(row)) {
        if (at >= 0)
            removeAt(at);
        return;
    }
    const auto before = [this](const TicketRow &one, const TicketRow &other) { return isBefore(one, other); };
    if (at < 0) {
        const int to = int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, before) - m_rows.cbegin());
        beginInsertRows({}, to, to);
        m_rows.insert(to, row);
        endInsertRows();
        return;
    }
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    // The rows on both sides of it are in order; it alone may be out of it.
    const auto self = m_rows.cbegin() + at;
    int to = int(std::lower_bound(m_rows.cbegin(), self, row, before) - m_rows.cbegin());
    if (to == at)
        to = int(std::lower_bound(self + 1, m_rows.cend(), row, before) - m_rows.cbegin());
    if (to == at || to == at + 1)
        return;
    beginMoveRows({}, at, at, {}, to);
    m_rows.move(at, to > at ? to - 1 : to);
    endMoveRows();
}

/// What was changed may be found now, or no longer. On a desk where searching takes long, it is done seldom.
void TicketListModel::searchAgain()
{
    if (m_source != Source::Search || m_loading || m_fetching)
        return;
    QElapsedTimer clock;
    clock.start();
    m_desk.database()
        .read(Search::tickets, m_query, m_limit)
        .then(this, [this, clock, limit = m_limit, generation = m_generation](const Result<QList<TicketRow>> &found) {
            m_searchTurn->setInterval(
                int(std::clamp<qint64>(10 * clock.elapsed(), qint64(SearchRestMs), qint64(60'000))));
            if (generation != m_generation || !found || limit != m_limit)
                return;
            m_capped = found->size() >= limit;
            become(*found);
        });
}

/// Row by row, so that the person's place and choice stay.
void TicketListModel::become(const QList<TicketRow> &rows)
{
    QSet<TicketId> wanted;
    for (const TicketRow &row : rows)
        wanted.insert(row.ticket.id);
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!wanted.contains(m_rows.at(at).ticket.id))
            removeAt(at);
    }
    for (int to = 0; to < rows.size(); ++to) {
        if (to == m_rows.size()) { // the rest is new, and comes at once
            beginInsertRows({}, to, int(rows.size()) - 1);
            m_rows += rows.mid(to);
            endInsertRows();
            break;
        }
        const int at = m_rows.at(to).ticket.id == rows.at(to).ticket.id ? to : rowOf(rows.at(to).ticket.id);
        if (at < 0) {
            beginInsertRows({}, to, to);
            m_rows.insert(to, rows.at(to));
            endInsertRows();
            continue;
        }
        if (at != to) { // further down: those before are in their places already
            beginMoveRows({}, at, at, {}, to);
            m_rows.move(at, to);
            endMoveRows();
        }
        if (m_rows.at(to) != rows.at(to)) {
            m_rows[to] = rows.at(to);
            Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
        }
    }
    Q_EMIT stateChanged();
}

void TicketListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

bool TicketListModel::isBefore(const TicketRow &one, const TicketRow &other) const
{
    return comesBefore(m_order, one.ticket, other.ticket);
}

bool TicketListModel::isBeyondRead(const TicketRow &row) const
{
    return m_next.isValid() && comesAfter(m_order, row.ticket, m_next);
}

} // namespace Earshot
