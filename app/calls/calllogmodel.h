// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/database.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <optional>

class QTimer;

namespace Earshot
{

class Desk;

/// The columns of the call log, in the order they have at first.
enum class CallColumn { When, Customer, Direction, Number, Outcome, Length, Gist, Ticket, Person, Queue, Count };

/// What a cell of the log says, also in the export.
QString callText(const CallRow &row, CallColumn column, const QDateTime &now, const QLocale &locale);
QString callHeading(CallColumn column);

/// The calls a filter lets through, newest first, read page by page at any size; rows that change are asked for and
/// put where they belong.
class CallLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CallIdRole = Qt::UserRole };

    explicit CallLogModel(Desk &desk, QObject *parent = nullptr);

    void show(const CallFilter &filter);
    const CallFilter &filter() const { return m_filter; }
    const CallRow &rowAt(int row) const { return m_rows.at(row); }
    bool isLoading() const { return m_loading; }
    bool hasMore() const { return m_more; }
    const std::optional<Error> &fault() const { return m_fault; }
    /// Of the rows read so far.
    QList<CallId> missedCalls() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Loading began or ended, or the number of rows is another.
    void stateChanged();

private:
    void ask();
    void take(const QList<CallRow> &page);
    void noteChanges(const QList<Change> &changes);
    void askForChanged();
    void upsert(const QSet<CallId> &asked, const QList<CallRow> &found);
    void removeOf(CallId call);
    void place(const CallRow &row);

    Desk &m_desk;
    QLocale m_locale;
    CallFilter m_filter;
    QList<CallRow> m_rows;
    bool m_more = false;
    bool m_loading = false;
    bool m_fetching = false;
    std::optional<Error> m_fault;
    quint64 m_generation = 0;
    QSet<CallId> m_changed;
    QTimer *m_turn;
};

} // namespace Earshot
