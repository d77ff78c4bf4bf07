// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customersmodel.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/tickets.h"

#include <QTimer>

#include <algorithm>
#include <utility>

#include "calls/phonewords.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int PageSize = 100;
constexpr int MostAgain = 500;
constexpr int SoonMs = 300; ///< not for each of many mails that come in

struct Again {
    QList<CustomerId> asked;
    QList<CustomerRow> rows; ///< of those who are still there
};

} // namespace

CustomersModel::CustomersModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(SoonMs);
    connect(m_soon, &QTimer::timeout, this, [this] { readAgain({}, std::exchange(m_changedTickets, {}).values()); });
    connect(&desk.database(), &Database::changed, this, &CustomersModel::take);
    read(true);
}

void CustomersModel::setTyped(const QString &typed)
{
    if (typed.trimmed() == m_typed)
        return;
    m_typed = typed.trimmed();
    read(true);
}

void CustomersModel::read(bool anew)
{
    m_loading = true;
    const int generation = ++m_generation;
    const CustomerCursor after = anew ? CustomerCursor() : m_next;
    m_desk.database()
        .read(Customers::page, m_typed, after, PageSize)
        .then(this, [this, generation, anew](const Result<CustomerPage> &page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!page)
                return void(Q_EMIT failed(page.error()));
            m_next = page->next;
            if (anew) {
                beginResetModel();
                m_rows = page->rows;
                endResetModel();
            } else if (!page->rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
                m_rows << page->rows;
                endInsertRows();
            }
            Q_EMIT loaded();
            if (m_isAskedAgain)
                lookForNew();
        });
}

/// A person's row is replaced where it stands; who is renamed takes their place with the next search.
void CustomersModel::take(const QList<Change> &changes)
{
    bool anyNew = false;
    for (const Change &change : changes) {
        if (change.kind == Kind::Ticket) {
            m_changedTickets.insert(TicketId{change.id});
            if (!m_soon->isActive()) // not put off for ever by a stream of changes
                m_soon->start();
        } else if (change.kind == Kind::Customer && rowOf(CustomerId{change.id}) >= 0) {
            readAgain({CustomerId{change.id}}, {});
        } else if (change.kind == Kind::Customer) {
            anyNew = true;
        }
    }
    if (anyNew)
        lookForNew();
}

/// Of those who are shown here. Theirs are also the tickets, whose state is counted.
void CustomersModel::readAgain(const QList<CustomerId> &customers, const QList<TicketId> &tickets)
{
    QList<CustomerId> shown;
    for (const CustomerRow &row : std::as_const(m_rows))
        shown << row.id;
    m_desk.database()
        .read([shown, customers, tickets](Session &session) {
            Again again{customers, {}};
            const bool isAll = tickets.size() > PageSize; // as many mails came in
            for (const TicketRow &row : isAll ? QList<TicketRow>() : Tickets::rowsAnywhere(session, tickets))
                again.asked << Customers::standing(session, row.ticket.customer);
            again.asked = isAll ? shown.mid(0, MostAgain) : again.asked;
            again.asked.removeIf([&shown](CustomerId id) { return !shown.contains(id); });
            for (const CustomerId id : std::as_const(again.asked)) {
                if (Customers::standing(session, id) == id)
                    again.rows << Customers::rows(session, {id});
            }
            return again;
        })
        .then(this, [this](const Result<Again> &again) {
            for (const CustomerId id : again ? again->asked : QList<CustomerId>()) {
                const auto row = std::find_if(
                    again->rows.begin(), again->rows.end(), [id](const CustomerRow &each) { return each.id == id; });
                replace(rowOf(id), row == again->rows.end() ? CustomerRow() : *row);
            }
        });
}

int CustomersModel::rowOf(CustomerId id) const
{
    const auto same = [id](const CustomerRow &row) { return row.id == id; };
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), same);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void CustomersModel::replace(int at, const CustomerRow &now)
{
    if (at < 0 || m_rows.at(at) == now)
        return;
    if (now.id != m_rows.at(at).id) { // who is gone, or was merged into somebody, is no row any more
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
        return void(Q_EMIT loaded());
    }
    m_rows[at] = now;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

/// Somebody who is not among the rows has changed: if they belong there now, they are put in. Nothing else moves.
void CustomersModel::lookForNew()
{
    m_isAskedAgain = m_loading || m_isLooking;
    if (m_isAskedAgain)
        return;
    m_isLooking = true;
    // Where more rows are to come, whoever stands behind these comes with them.
    const bool areAll = !m_next.isValid();
    const int most = int(m_rows.size()) + (areAll ? PageSize : 0);
    m_desk.database()
        .read(Customers::page, m_typed, CustomerCursor(), most)
        .then(this, [this, areAll, generation = m_generation](const Result<CustomerPage> &page) {
            m_isLooking = false;
            const bool isLate = generation != m_generation;
            if (page && !isLate) {
                if (areAll)
                    m_next = page->next;
                putIn(page->rows);
            }
            if (m_isAskedAgain || isLate)
                lookForNew();
        });
}

void CustomersModel::putIn(const QList<CustomerRow> &rows)
{
    int at = 0;
    for (const CustomerRow &row : rows) {
        if (const int known = rowOf(row.id); known >= 0) {
            at = known + 1;
            continue;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(at++, row);
        endInsertRows();
    }
    Q_EMIT loaded();
}

CustomerId CustomersModel::customer(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : CustomerId();
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == OpenTickets ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const CustomerRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case Name:
        return row.name;
    case Organisation:
        return row.organisation;
    case Address:
        return row.address;
    case Number:
        return numberCell(row.phone);
    case OpenTickets:
        return QLocale().toString(row.openTickets);
    default:
        return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == OpenTickets ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Address:
        return tr("Address");
    case Number:
        return tr("Number");
    case OpenTickets:
        return tr("Open tickets");
    default:
        return {};
    }
}

bool CustomersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.isValid() && !m_loading;
}

void CustomersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(false);
}

} // namespace Earshot
