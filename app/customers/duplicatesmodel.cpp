// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicatesmodel.h"

#include "earshot/desk/desk.h"
#include "earshot/storage/duplicates.h"

#include <algorithm>

#include "shell/peoplewording.h"

namespace Earshot
{

namespace
{

constexpr int PairsAtOnce = 50;

} // namespace

DuplicatesModel::DuplicatesModel(Desk &desk, CustomerId only, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_only(only)
{
    connect(&desk.database(), &Database::changed, this, &DuplicatesModel::take);
    read(true);
}

DuplicatesModel::Page DuplicatesModel::readPage(Session &session, CustomerId only, const QString &after, int least)
{
    Page page;
    page.next = after;
    QList<Likeness> found;
    do {
        Duplicates::Page some = only ? Duplicates::Page{Duplicates::of(session, only, least), {}}
                                     : Duplicates::page(session, page.next, least);
        found << some.pairs;
        page.next = some.next;
    } while (found.size() < least && !page.next.isEmpty());
    std::stable_sort(
        found.begin(), found.end(), [](const Likeness &a, const Likeness &b) { return strengthOf(a) > strengthOf(b); });
    for (const Likeness &likeness : std::as_const(found)) {
        const QList<CustomerRow> rows = Customers::rows(session, {likeness.first, likeness.second});
        if (rows.size() == 2)
            page.pairs << AlikePair{likeness, Customers::exactly(session, likeness.first),
                Customers::exactly(session, likeness.second), rows.first(), rows.last()};
    }
    return page;
}

void DuplicatesModel::read(bool anew)
{
    m_loading = true;
    m_readAgain = false;
    const int generation = ++m_generation;
    const int least = anew ? std::max(PairsAtOnce, int(m_pairs.size())) : PageSize; // as far as one has scrolled
    // All keys of the desk are looked through: other lists do not wait for that.
    m_desk.database()
        .readLong(readPage, m_only, anew ? QString() : m_next, least)
        .then(this, [this, generation, anew](const Result<Page> &page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!page)
                return void(Q_EMIT failed(page.error()));
            m_next = page->next;
            if (anew && page->pairs != m_pairs) {
                beginResetModel();
                m_pairs = page->pairs;
                endResetModel();
            } else if (!anew && !page->pairs.isEmpty()) {
                beginInsertRows({}, int(m_pairs.size()), int(m_pairs.size() + page->pairs.size()) - 1);
                m_pairs << page->pairs;
                endInsertRows();
            }
            if (m_readAgain)
                read(true);
            Q_EMIT loaded();
        });
}

void DuplicatesModel::take(const QList<Change> &changes)
{
    const bool ours = std::any_of(
        changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Customer; });
    if (ours && m_loading)
        m_readAgain = true;
    else if (ours)
        read(true);
}

const AlikePair *DuplicatesModel::pair(int row) const
{
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

int DuplicatesModel::rowOf(const Likeness &likeness) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&likeness](const AlikePair &pair) {
        return pair.likeness.first == likeness.first && pair.likeness.second == likeness.second;
    });
    return found == m_pairs.end() ? -1 : int(found - m_pairs.begin());
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const AlikePair &pair = m_pairs.at(index.row());
    switch (index.column()) {
    case First:
        return pair.first.name;
    case Second:
        return pair.second.name;
    case Reason:
        return words(pair.likeness);
    case Strength:
        return words(strengthOf(pair.likeness));
    default:
        return {};
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case First:
        return tr("One");
    case Second:
        return tr("The other");
    case Reason:
        return tr("Why");
    case Strength:
        return tr("How sure");
    default:
        return {};
    }
}

bool DuplicatesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_loading;
}

void DuplicatesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(false);
}

} // namespace Earshot
