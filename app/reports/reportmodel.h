// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace Earshot
{

/// The table of a report: a row per group and the total as last one; the first column names the group.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportModel(QTimeZone zone, QObject *parent = nullptr);

    void setReport(const Report &report);
    const Report &report() const { return m_report; }

    int columnOf(FigureId figure, bool before = false) const; ///< −1 when there is no such column
    const ReportRow &rowAt(int row) const;
    const ReportCell &cellAt(const QModelIndex &figure) const;
    bool isTotal(int row) const { return row == m_report.rows.size(); }
    /// What the cell opens; nothing for a name, for none, for too few to say.
    std::optional<Figure> opened(const QModelIndex &index) const;
    /// "Late, Schools": the title of what the cell opens.
    QString titleOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant figureData(const ReportRow &row, const FigureColumn &column, int role) const;

    Report m_report;
    QList<FigureColumn> m_columns; ///< after the first, which names the group
    QTimeZone m_zone;
    QLocale m_locale;
    bool m_filled = false;
};

/// The rows a chart shows: groups with a figure in one of its columns, without the total; the largest when there are
/// more than one can tell apart.
class ChartRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ChartRows(ReportModel &model, QList<int> columns, QObject *parent);

    static constexpr int Most = 12;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    double sizeOf(int row) const;
    void choose();

    ReportModel &m_model;
    QList<int> m_columns;
    QList<int> m_chosen;
};

} // namespace Earshot
