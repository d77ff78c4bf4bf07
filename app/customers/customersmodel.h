// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/result.h"
#include "earshot/storage/customers.h"

#include <QAbstractTableModel>
#include <QSet>

class QTimer;

namespace Earshot
{

class Desk;

/// Customers by name, or those that what is typed fits; more rows come as one scrolls.
class CustomersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Address, Number, OpenTickets, ColumnCount };

    explicit CustomersModel(Desk &desk, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    CustomerId customer(int row) const;
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
    void read(bool anew);
    void take(const QList<Change> &changes);
    int rowOf(CustomerId id) const;
    void readAgain(const QList<CustomerId> &customers, const QList<TicketId> &tickets);
    void replace(int at, const CustomerRow &now);
    void lookForNew();
    void putIn(const QList<CustomerRow> &rows);

    Desk &m_desk;
    QString m_typed;
    QList<CustomerRow> m_rows;
    CustomerCursor m_next;
    QTimer *m_soon;
    QSet<TicketId> m_changedTickets;
    int m_generation = 0;
    bool m_loading = false;
    bool m_isLooking = false; ///< for who is new
    bool m_isAskedAgain = false; ///< to, as soon as what is being read is here
};

} // namespace Earshot
