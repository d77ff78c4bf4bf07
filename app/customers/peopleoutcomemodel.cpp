// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/peopleoutcomemodel.h"

#include <algorithm>

#include "shell/peoplewording.h"
#include "shell/plaintext.h"

namespace Earshot
{

namespace
{

bool isTrouble(const PersonTaken &taken)
{
    return taken.outcome == PersonTaken::Outcome::Left || !taken.faults.isEmpty() || !taken.conflicts.isEmpty();
}

} // namespace

void PeopleOutcomeModel::setPeople(const QList<PersonTaken> &people, bool dryRun)
{
    m_people = people;
    m_dryRun = dryRun;
    choose();
}

void PeopleOutcomeModel::setOnlyTroubles(bool only)
{
    m_onlyTroubles = only;
    choose();
}

int PeopleOutcomeModel::troubles() const
{
    return int(std::count_if(m_people.begin(), m_people.end(), isTrouble));
}

void PeopleOutcomeModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (!m_onlyTroubles || isTrouble(m_people.at(i)))
            m_shown << i;
    }
    endResetModel();
}

int PeopleOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PeopleOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const PersonTaken &taken = m_people.at(m_shown.at(index.row()));
    if (role == Qt::ToolTipRole && index.column() == Detail)
        return plainTip(detailWords(taken));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(taken.line);
    case Name:
        return taken.name;
    case Outcome:
        return words(taken.outcome, m_dryRun);
    case Detail:
        return detailWords(taken);
    default:
        return {};
    }
}

QVariant PeopleOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Name");
    case Outcome:
        return m_dryRun ? tr("What would happen") : tr("What happened");
    case Detail:
        return tr("In detail");
    default:
        return {};
    }
}

} // namespace Earshot
