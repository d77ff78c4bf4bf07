// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/peopleimport.h"

#include <QAbstractTableModel>

namespace Earshot
{

/// What became, or would become, of each person of a file, by its line.
class PeopleOutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Outcome, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<PersonTaken> &people, bool dryRun);
    /// Only those of whom something was left, unreadable, or is known otherwise.
    void setOnlyTroubles(bool only);
    int troubles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QList<PersonTaken> m_people;
    QList<qsizetype> m_shown;
    bool m_dryRun = false;
    bool m_onlyTroubles = false;
};

} // namespace Earshot
