// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/domain/searchquery.h"
#include "earshot/storage/search.h"
#include "earshot/storage/tickets.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <optional>

class QTimer;

namespace Earshot
{

class Desk;

/// The nine columns of the list, in the order they have at first. Their numbers are kept in settings.
enum class TicketColumn { Number, Subject, Requester, Waiting, Due, Owner, Status, Priority, Channel, Count };

/// The tickets of one view, of one search, or exactly some. A view is read page by page as one scrolls, at any size;
/// rows that change are asked for and put where they belong, and nothing else moves.
class TicketListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        TicketIdRole = Qt::UserRole, ///< qint64
        UnreadRole, ///< bool
    };

    explicit TicketListModel(Desk &desk, QObject *parent = nullptr);
    ~TicketListModel() override;

    void showView(const TicketFilter &filter, TicketOrder order);
    /// The newest tickets that match; `typed` is the text the query was read from, for the empty state.
    void showFound(const SearchQuery &query);
    /// Exactly these, in this order: what a figure of a report counted.
    void showTickets(const QList<TicketId> &tickets);
    /// Asks again for what is shown, after a failure.
    void reload();

    bool isLoading() const { return m_loading; }
    const std::optional<Error> &fault() const { return m_fault; }
    /// Whether there is more than was read so far.
    bool hasMore() const { return m_next.isValid() || m_capped; }
    /// While the model is reset: the same view was read once more, as very much of it has changed.
    bool isSameAgain() const { return m_sameAgain; }

    const TicketRow &rowAt(int row) const { return m_rows.at(row); }
    TicketId ticketAt(const QModelIndex &index) const;
    int rowOf(TicketId ticket) const; ///< −1 when it is not among the rows read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The words that were looked for, while what is shown was found by them.
    QStringList marks() const { return m_source == Source::Search ? searchMarks(m_query) : QStringList(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Reads on until this many rows are here, or all.
    void readUpTo(int rows);

Q_SIGNALS:
    /// Loading began or ended, or ended in a fault.
    void stateChanged();
    /// The first rows of what was asked for are here (or none are).
    void filled();
    /// What readUpTo() asked for is here.
    void readOn();

private:
    enum class Source { View, Search, Fixed };
    static constexpr int SearchRestMs = 200; ///< at least, before what was found is looked for once more

    void ask();
    void askAgain();
    void ask(int rows, bool sameAgain);
    void findMore();
    void take(QList<TicketRow> rows, const TicketCursor &next, bool capped);
    void fail(const Error &error);
    void setLoading(bool loading);

    void noteChanges(const QList<Change> &changes);
    void askForChanged();
    bool isMuchChanged() const;
    void upsert(const QSet<TicketId> &asked, const QList<TicketRow> &found);
    void place(const TicketRow &row);
    void removeAt(int row);
    void searchAgain();
    void become(const QList<TicketRow> &rows);
    bool isBefore(const TicketRow &one, const TicketRow &other) const;
    bool isBeyondRead(const TicketRow &row) const;
    void tellTimes();

    QString text(const TicketRow &row, TicketColumn column) const;

    Desk &m_desk;
    QLocale m_locale;
    Source m_source = Source::View;
    TicketFilter m_filter;
    TicketOrder m_order = TicketOrder::Newest;
    SearchQuery m_query;
    QList<TicketId> m_fixed;

    QList<TicketRow> m_rows;
    TicketCursor m_next;
    bool m_capped = false; ///< more may be found than was asked for
    int m_limit = 0; ///< so many are looked for
    bool m_loading = false;
    bool m_fetching = false;
    bool m_sameAgain = false;
    int m_wanted = 0; ///< rows, when more than a page of them is read
    std::optional<Error> m_fault;
    quint64 m_generation = 0;

    QSet<TicketId> m_changed;
    bool m_askingForChanged = false;
    QTimer *m_turn;
    QTimer *m_searchTurn; ///< what was found is looked for once more
    QTimer *m_clock;
};

} // namespace Earshot
