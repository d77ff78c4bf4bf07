// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketlistmodel.h"

#include "earshot/desk/desk.h"

#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int PageSize = 200;
constexpr int LongPageSize = 1000;

} // namespace

TicketListModel::TicketListModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_turn(new QTimer(this))
    , m_searchTurn(new QTimer(this))
    , m_clock(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &TicketListModel::askForChanged);
    m_searchTurn->setSingleShot(true);
    m_searchTurn->setInterval(SearchRestMs);
    connect(m_searchTurn, &QTimer::timeout, this, &TicketListModel::searchAgain);
    connect(&desk.database(), &Database::changed, this, &TicketListModel::noteChanges);
    connect(&desk.database(), &Database::offlineChanged, this, [this](bool offline) {
        if (!offline && m_fault)
            reload();
    });
    m_clock->setInterval(20'000);
    connect(m_clock, &QTimer::timeout, this, &TicketListModel::tellTimes);
    m_clock->start();
}

TicketListModel::~TicketListModel() = default;

void TicketListModel::showView(const TicketFilter &filter, TicketOrder order)
{
    m_source = Source::View;
    m_filter = filter;
    m_order = order;
    ask();
}

void TicketListModel::showFound(const SearchQuery &query)
{
    m_source = Source::Search;
    m_filter = {};
    if (query.shelf)
        m_filter.view = *query.shelf == Shelf::Spam ? TicketFilter::View::Spam : TicketFilter::View::Trash;
    m_query = query;
    m_query.me = m_desk.agent();
    ask();
}

void TicketListModel::showTickets(const QList<TicketId> &tickets)
{
    m_source = Source::Fixed;
    m_filter = {};
    m_fixed = tickets;
    ask();
}

void TicketListModel::reload()
{
    ask();
}

void TicketListModel::ask()
{
    ask(PageSize, false);
}

void TicketListModel::askAgain()
{
    m_changed.clear();
    ask(std::max(PageSize, int(m_rows.size())), true);
}

void TicketListModel::ask(int rows, bool sameAgain)
{
    m_sameAgain = sameAgain;
    m_searchTurn->stop();
    const quint64 generation = ++m_generation;
    m_fetching = false;
    m_wanted = 0;
    m_fault.reset();
    m_filter.now = m_desk.now();
    setLoading(true);
    // The rows of before stay until the new ones are here: most answers come faster than an empty list could be seen.
    const auto current = [this, generation] { return generation == m_generation; };
    switch (m_source) {
    case Source::View:
        m_desk.database()
            .read(Tickets::page, m_filter, m_order, TicketCursor(), rows)
            .then(this, [this, current](const Result<TicketPage> &page) {
                if (current())
                    page ? take(page->rows, page->next, false) : fail(page.error());
            });
        return;
    case Source::Search:
        m_limit = rows;
        m_desk.database()
            .read(Search::tickets, m_query, rows)
            .then(this, [this, current](const Result<QList<TicketRow>> &found) {
                if (current())
                    found ? take(*found, {}, found->size() >= m_limit) : fail(found.error());
            });
        return;
    case Source::Fixed:
        m_desk.database()
            .read(Tickets::rows, m_filter, m_fixed)
            .then(this, [this, current](const Result<QList<TicketRow>> &rows) {
                if (current())
                    rows ? take(*rows, {}, false) : fail(rows.error());
            });
    }
}

void TicketListModel::take(QList<TicketRow> rows, const TicketCursor &next, bool capped)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_next = next;
    m_capped = capped;
    endResetModel();
    m_sameAgain = false;
    setLoading(false);
    Q_EMIT filled();
}

void TicketListModel::fail(const Error &error)
{
    beginResetModel();
    m_rows.clear();
    m_next = {};
    m_capped = false;
    endResetModel();
    m_sameAgain = false;
    m_fault = error;
    setLoading(false);
    Q_EMIT filled();
}

void TicketListModel::setLoading(bool loading)
{
    m_loading = loading;
    Q_EMIT stateChanged();
}

bool TicketListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !m_fetching && !m_loading;
}

void TicketListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    if (m_source == Source::Search)
        return findMore();
    const quint64 generation = m_generation;
    m_desk.database()
        .read(Tickets::page, m_filter, m_order, m_next, m_wanted > 0 ? LongPageSize : PageSize)
        .then(this, [this, generation](const Result<TicketPage> &page) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (!page) {
                m_wanted = 0;
                return; // the next scroll asks again
            }
            QSet<TicketId> here;
            for (const TicketRow &row : std::as_const(m_rows))
                here.insert(row.ticket.id);
            QList<TicketRow> fresh;
            for (const TicketRow &row : page->rows) {
                if (!here.contains(row.ticket.id))
                    fresh << row;
            }
            m_next = page->next;
            if (!fresh.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
                m_rows += fresh;
                endInsertRows();
            }
            Q_EMIT stateChanged();
            if (m_wanted > 0)
                readUpTo(m_wanted);
        });
}

/// What is found has no end to go on behind: it is looked for once more, and twice as many of it.
void TicketListModel::findMore()
{
    const int limit = std::max(2 * m_limit, m_wanted);
    m_desk.database()
        .readLong(Search::tickets, m_query, limit)
        .then(this, [this, limit, generation = m_generation](const Result<QList<TicketRow>> &found) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (!found) {
                m_wanted = 0;
                return; // the next scroll asks again
            }
            m_limit = limit;
            m_capped = found->size() >= limit;
            become(*found);
            if (m_wanted > 0)
                readUpTo(m_wanted);
        });
}

void TicketListModel::readUpTo(int rows)
{
    m_wanted = rows;
    if (m_fetching)
        return;
    if (m_rows.size() < rows && canFetchMore({}))
        return fetchMore({});
    m_wanted = 0;
    Q_EMIT readOn();
}

void TicketListModel::tellTimes()
{
    if (!m_rows.isEmpty())
        // From the subject on: its line ends where the waiting time begins.
        Q_EMIT dataChanged(index(0, int(TicketColumn::Subject)), index(int(m_rows.size()) - 1, int(TicketColumn::Due)));
}

TicketId TicketListModel::ticketAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).ticket.id : TicketId();
}

int TicketListModel::rowOf(TicketId ticket) const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).ticket.id == ticket)
            return at;
    }
    return -1;
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(TicketColumn::Count);
}

} // namespace Earshot
