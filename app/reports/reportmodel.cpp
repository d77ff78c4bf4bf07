// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmodel.h"

#include <algorithm>

#include "reports/chartview.h"
#include "reports/reportfile.h"
#include "reports/reportwords.h"
#include "shell/plaintext.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

ReportModel::ReportModel(QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{
}

void ReportModel::setReport(const Report &report)
{
    // The person's place in the table stays while only figures change.
    const bool sameShape = m_filled && report.name == m_report.name && report.grouping == m_report.grouping
        && report.comparison == m_report.comparison && report.rows.size() == m_report.rows.size();
    if (!sameShape)
        beginResetModel();
    m_report = report;
    m_columns = figureColumns(report);
    m_filled = true;
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReportModel::columnOf(FigureId figure, bool before) const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).before == before && figureOf(m_report, m_columns.at(column)).id == figure)
            return int(column) + 1;
    }
    return -1;
}

const ReportRow &ReportModel::rowAt(int row) const
{
    return isTotal(row) ? m_report.total : m_report.rows.at(row);
}

const ReportCell &ReportModel::cellAt(const QModelIndex &figure) const
{
    return m_columns.at(figure.column() - 1).cellOf(rowAt(figure.row()));
}

std::optional<Figure> ReportModel::opened(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return {};
    const FigureColumn &column = m_columns.at(index.column() - 1);
    return opens(m_report, rowAt(index.row()), column.figure, column.before);
}

QString ReportModel::titleOf(const QModelIndex &index) const
{
    const ReportRow &row = rowAt(index.row());
    return tr("%1, %2", "heading of a figure, its queue, week or month")
        .arg(longHeadingOf(m_report, m_columns.at(index.column() - 1)), groupWords(m_report, row, m_zone, m_locale));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_filled ? 0 : int(m_report.rows.size()) + 1;
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportRow &row = rowAt(index.row());
    if (index.column() > 0)
        return figureData(row, m_columns.at(index.column() - 1), role);
    if (role == Qt::DisplayRole)
        return groupWords(m_report, row, m_zone, m_locale);
    if (role == Qt::ToolTipRole)
        return plainTip(groupWords(m_report, row, m_zone, m_locale));
    if (m_report.grouping != Grouping::Queue && !isTotal(index.row())) {
        if (role == ShortNameRole)
            return shortPeriodWords(m_report.grouping, row.period, m_zone, m_locale);
        if (role == YearRole)
            return yearWords(row.period, m_zone, m_locale);
    }
    return {};
}

QVariant ReportModel::figureData(const ReportRow &row, const FigureColumn &column, int role) const
{
    const KeyFigure &figure = figureOf(m_report, column);
    const ReportCell &cell = column.cellOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(figure, cell, m_locale);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainTip(aboutCell(m_report, row, column, m_zone, m_locale));
    case Qt::AccessibleDescriptionRole:
        return aboutCell(m_report, row, column, m_zone, m_locale);
    case TooFewRole:
        return isTooFew(figure, cell);
    case FigureRole:
        if (!cell.value)
            return {};
        // A scale of milliseconds could not be read.
        return figure.unit == FigureUnit::Milliseconds ? *cell.value / 60'000 : *cell.value;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return columnsOf(m_report).at(section);
    if (section == 0)
        return role == HeadingRole ? groupHeading(m_report.grouping) : QVariant();
    const FigureColumn &column = m_columns.at(section - 1);
    if (role == HeadingRole)
        return column.before ? thenWords(m_report.name, m_report.comparison) : headingOf(figureOf(m_report, column).id);
    if (role == Qt::ToolTipRole)
        return plainTip(definitionOf(figureOf(m_report, column).id));
    return {};
}

ChartRows::ChartRows(ReportModel &model, QList<int> columns, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_columns(std::move(columns))
{
    const auto again = [this] {
        choose();
        invalidateFilter();
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, again);
    connect(&model, &QAbstractItemModel::modelReset, this, again);
    choose();
    setSourceModel(&model);
}

double ChartRows::sizeOf(int row) const
{
    double size = 0;
    for (const int column : m_columns)
        size += m_model.index(row, column).data(FigureRole).toDouble();
    return size;
}

void ChartRows::choose()
{
    m_chosen.clear();
    for (int row = 0; row + 1 < m_model.rowCount(); ++row) {
        if (sizeOf(row) > 0)
            m_chosen << row;
    }
    if (m_chosen.size() <= Most || m_model.report().grouping != Grouping::Queue)
        return;
    std::stable_sort(m_chosen.begin(), m_chosen.end(), [this](int a, int b) { return sizeOf(a) > sizeOf(b); });
    m_chosen.resize(Most);
}

bool ChartRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_chosen.contains(row);
}

} // namespace Earshot
