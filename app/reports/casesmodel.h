// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"
#include "earshot/domain/result.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace Earshot
{

class Desk;

/// Exactly the tickets, calls or call-backs a figure counts. Their rows are read as one scrolls to them.
class CasesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    CasesModel(Desk &desk, const Figure &figure, QObject *parent = nullptr);

    /// Counts again: what was counted may have changed, and so may what is late. The rows shown stay until then.
    void recount(const Figure &figure);
    void reload() { recount(m_figure); }
    const Figure &figure() const { return m_figure; }
    bool isLoading() const { return m_loading; }
    const std::optional<Error> &fault() const { return m_fault; }
    qsizetype total() const { return m_ids.size(); } ///< also those whose rows were not read yet
    CaseKind kind() const { return m_kind; }
    TicketId ticketAt(const QModelIndex &index) const; ///< empty for a call without one
    qint64 idAt(const QModelIndex &index) const; ///< of the ticket, call or call-back; 0 where there is none
    int rowOf(qint64 id) const; ///< −1 when it is not among the rows read

    int roomyColumn() const; ///< what one reads the list for: the subject, or the ticket

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Row {
        qint64 id = 0;
        TicketId ticket;
        QStringList texts;
    };

    void takeIds(const Result<QList<qint64>> &ids, quint64 generation);
    template<class RowOfCase, class Ids, class Reader>
    void readRows(Ids ids, Reader reader);
    void append(const QList<Row> &rows, qsizetype asked);
    void readSome(const QList<qint64> &ids);
    void begin(const QList<Row> &rows, qsizetype asked);
    void fail(const Error &error);
    Row rowOf(const struct TicketRow &row) const;
    Row rowOf(const struct CallRow &row) const;
    Row rowOf(const struct CallBackRow &row) const;
    QString moment(const QDateTime &at) const;

    Desk &m_desk;
    Figure m_figure;
    CaseKind m_kind;
    QLocale m_locale;
    QList<qint64> m_ids;
    std::optional<QList<qint64>> m_counted; ///< counted again, its first rows are being read
    qsizetype m_read = 0;
    QList<Row> m_rows;
    std::optional<Error> m_fault;
    bool m_loading = false;
    bool m_fetching = false;
    quint64 m_generation = 0;
};

} // namespace Earshot
