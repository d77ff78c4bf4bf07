// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customersmodel.h"

#include "earshot/desk/desk.h"

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/paint.h"

namespace Earshot
{

namespace
{

constexpr int PageSize = 100;

} // namespace

CustomersModel::CustomersModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
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
        });
}

/// A person's row is replaced where it stands; somebody new, or renamed, takes their place with the next search.
void CustomersModel::take(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind != Kind::Customer)
            continue;
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [&change](const CustomerRow &customer) { return customer.id.value == change.id; });
        if (row == m_rows.end())
            return read(true);
        m_desk.database()
            .read(Customers::byId, CustomerId{change.id})
            .then(this, [this, asked = CustomerId{change.id}](const Result<Customer> &customer) {
                if (customer && customer->id != asked)
                    return read(true); // who was merged into somebody is no row any more
                for (int at = 0; customer && at < m_rows.size(); ++at) {
                    if (m_rows.at(at).id != customer->id)
                        continue;
                    m_rows[at].name = customer->name;
                    m_rows[at].address = customer->addresses.value(0);
                    m_rows[at].phone = customer->phones.isEmpty() ? QString() : customer->phones.first().number;
                    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
                }
            });
    }
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
