// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/likeness.h"
#include "earshot/domain/result.h"
#include "earshot/storage/customers.h"

#include <QAbstractTableModel>

namespace Earshot
{

class Desk;

/// A pair of customers as one compares them.
struct AlikePair {
    Likeness likeness;
    Customer first;
    Customer second;
    CustomerRow firstRow; ///< with the name of their organisation, and their open tickets
    CustomerRow secondRow;

    bool operator==(const AlikePair &) const = default;
};

/// Pairs of customers who may be one person, of all customers or of one; more come as one scrolls. Follows what others
/// merge and say.
class DuplicatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { First, Second, Reason, Strength, ColumnCount };

    DuplicatesModel(Desk &desk, CustomerId only, QObject *parent = nullptr);

    const AlikePair *pair(int row) const;
    int rowOf(const Likeness &likeness) const; ///< -1 when the pair is not there
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const Earshot::Error &why);

private:
    struct Page {
        QList<AlikePair> pairs;
        QString next;
    };
    static Page readPage(Session &session, CustomerId only, const QString &after, int least);
    void read(bool anew);
    void take(const QList<Change> &changes);

    Desk &m_desk;
    CustomerId m_only;
    QList<AlikePair> m_pairs;
    QString m_next;
    int m_generation = 0;
    bool m_loading = false;
    bool m_readAgain = false; ///< something changed while it was read
};

} // namespace Earshot
