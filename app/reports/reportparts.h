// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportsections.h"
#include "shell/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace Earshot
{

class ChartRows;
class ChartView;
class FigureCard;
class ReportModel;

/// The answers at the top of a report, on one card.
class ReportAnswers final : public Card
{
    Q_OBJECT

public:
    explicit ReportAnswers(ReportModel &model, QWidget *parent = nullptr);

    void showSection(ReportSection section);
    void refresh();

Q_SIGNALS:
    void figureOpened(const QModelIndex &index);

private:
    void addLine(const QList<SectionAnswer> &answers);

    ReportModel &m_model;
    QVBoxLayout *m_lines;
    QList<std::pair<SectionAnswer, FigureCard *>> m_cards;
};

/// The charts of a report, beside each other on one card; below each other where it is narrow.
class ReportCharts final : public Card
{
    Q_OBJECT

public:
    explicit ReportCharts(ReportModel &model, QWidget *parent = nullptr);

    void showSection(ReportSection section);
    void refresh();
    QList<ChartView *> charts() const { return m_charts; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ReportModel &m_model;
    ReportSection m_section = ReportSection::Board;
    QHBoxLayout *m_row;
    QList<ChartView *> m_charts;
    QList<ChartRows *> m_rows;
};

/// What is counted, what a figure opens, how to read it, small numbers: the column beside a report.
class ReportNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNotes(ReportName report, QWidget *parent = nullptr);

private:
    void paragraph(QVBoxLayout *column, const QString &heading, const QString &text);
};

} // namespace Earshot
