// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/storage/calls.h"

#include <QAbstractTableModel>
#include <QLocale>

class QTimer;

namespace Earshot
{

class Desk;

enum class CallBackColumn { Due, Customer, There, Number, Reason, Ticket, Person, Count };

/// The call-backs that are still to be made, the most pressing first, with the customer's clock beside ours.
class CallBackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CallBackModel(Desk &desk, QObject *parent = nullptr);

    const CallBackRow &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void take(const QList<CallBackRow> &rows);
    QString text(const CallBackRow &row, CallBackColumn column) const;

    Desk &m_desk;
    QLocale m_locale;
    QList<CallBackRow> m_rows;
    quint64 m_generation = 0;
    QTimer *m_turn;
};

} // namespace Earshot
