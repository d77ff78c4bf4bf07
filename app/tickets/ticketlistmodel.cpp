// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketlistmodel.h"

#include "earshot/desk/desk.h"

#include <QTimer>

#include <algorithm>

#include "shell/icons.h"
#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/ticketordering.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PageSize = 200;
constexpr int SearchLimit = 200;
constexpr int ChangedAtOnce = 300;

} // namespace

TicketListModel::TicketListModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_turn(new QTimer(this))
    , m_clock(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &TicketListModel::askForChanged);
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
    m_query = query;
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
    const quint64 generation = ++m_generation;
    m_fetching = false;
    m_fault.reset();
    m_filter.now = m_desk.now();
    setLoading(true);
    // The rows of before stay until the new ones are here: most answers come faster than an empty list could be seen.
    const auto current = [this, generation] { return generation == m_generation; };
    switch (m_source) {
    case Source::View:
        m_desk.database()
            .read(Tickets::page, m_filter, m_order, TicketCursor(), PageSize)
            .then(this, [this, current](const Result<TicketPage> &page) {
                if (current())
                    page ? take(page->rows, page->next, false) : fail(page.error());
            });
        return;
    case Source::Search:
        m_desk.database()
            .read(Search::find, m_query, SearchOrder::Newest, SearchLimit)
            .then(this, [this, current](const Result<SearchAnswer> &answer) {
                if (!current())
                    return;
                if (!answer)
                    return fail(answer.error());
                QList<TicketRow> rows;
                for (const SearchHit &hit : answer->hits)
                    rows << hit.row;
                take(rows, {}, rows.size() >= SearchLimit);
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
    return !parent.isValid() && m_next.isValid() && !m_fetching && !m_loading;
}

void TicketListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const quint64 generation = m_generation;
    m_desk.database()
        .read(Tickets::page, m_filter, m_order, m_next, PageSize)
        .then(this, [this, generation](const Result<TicketPage> &page) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (!page)
                return; // the next scroll asks again
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
        });
}

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

void TicketListModel::askForChanged()
{
    // One question at a time: while an import runs, ids gather and are asked for together.
    if (m_askingForChanged || m_changed.isEmpty())
        return;
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

void TicketListModel::tellTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, int(TicketColumn::Waiting)), index(int(m_rows.size()) - 1, int(TicketColumn::Due)));
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

QString TicketListModel::text(const TicketRow &row, TicketColumn column) const
{
    const Ticket &ticket = row.ticket;
    switch (column) {
    case TicketColumn::Number:
        return u"#%1"_s.arg(ticket.number);
    case TicketColumn::Subject:
        return ticket.subject.isEmpty() ? tr("(no subject)") : ticket.subject;
    case TicketColumn::Requester:
        return row.organisation.isEmpty()
            ? row.requester
            : tr("%1, %2", "a person, their organisation").arg(named(row.requester), named(row.organisation));
    case TicketColumn::Waiting:
        return waitingWords(ticket.waitingSince, m_desk.now());
    case TicketColumn::Due:
        return stateWords(row, m_desk.now().toLocalTime(), m_locale).words;
    case TicketColumn::Owner:
        return row.ownerName.isEmpty() ? tr("nobody yet", "owner of a ticket") : row.ownerName;
    case TicketColumn::Status:
        return ticket.onHoldReason.isEmpty()
            ? statusWords(row)
            : tr("%1: %2", "a status and its reason").arg(named(statusWords(row)), named(ticket.onHoldReason));
    case TicketColumn::Priority:
        return words(ticket.priority);
    case TicketColumn::Channel:
        return words(ticket.lastChannel);
    case TicketColumn::Count:
        break;
    }
    return {};
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketRow &row = m_rows.at(index.row());
    const auto column = TicketColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainTip(text(row, column));
    case Qt::TextAlignmentRole: {
        const bool figure = column == TicketColumn::Waiting;
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case Qt::AccessibleDescriptionRole: {
        if (column != TicketColumn::Subject)
            return {};
        QStringList parts;
        if (row.ticket.unread)
            parts << tr("unread");
        if (row.ticket.mood != Mood::Unknown)
            parts << words(row.ticket.mood);
        return parts.join(u", "_s);
    }
    case TicketIdRole:
        return row.ticket.id.value;
    case UnreadRole:
        return row.ticket.unread;
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(TicketColumn::Count))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = TicketColumn(section) == TicketColumn::Waiting;
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (TicketColumn(section)) {
    case TicketColumn::Number:
        return tr("No.", "number of a ticket");
    case TicketColumn::Subject:
        return tr("Subject");
    case TicketColumn::Requester:
        return tr("Requester");
    case TicketColumn::Waiting:
        return tr("Waiting", "how long the customer waits");
    case TicketColumn::Due:
        return tr("Due");
    case TicketColumn::Owner:
        return tr("Owner");
    case TicketColumn::Status:
        return tr("Status");
    case TicketColumn::Priority:
        return tr("Priority");
    case TicketColumn::Channel:
        return tr("Channel");
    case TicketColumn::Count:
        break;
    }
    return {};
}

} // namespace Earshot
