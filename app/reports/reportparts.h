// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportsections.h"
#include "shell/card.h"

class QGridLayout;
class QVBoxLayout;

namespace Earshot
{

class ChartRows;
class ChartView;
class FigureCard;
class Label;
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
    void addLine(const QList<SectionAnswer> &answers, bool before);

    ReportModel &m_model;
    QVBoxLayout *m_lines;
    struct Answer {
        SectionAnswer words;
        bool before;
        FigureCard *card;
    };
    QList<Answer> m_cards;
};

/// The charts of a report on one card, two beside each other; below each other where it is narrow.
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
    QList<SectionChart> charted() const;
    ChartDescription describe(const SectionChart &chart, const ChartRows &rows) const;
    void place();

    ReportModel &m_model;
    ReportSection m_section = ReportSection::Board;
    QGridLayout *m_grid;
    int m_across = 0;
    QList<ChartView *> m_charts;
    QList<ChartRows *> m_rows;
};

/// What is counted, what a figure opens, how to read it, small numbers: the column beside a report.
class ReportNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNotes(ReportName report, QWidget *parent = nullptr);

    /// What is counted, and what it is compared with.
    void setReport(const Report &report);

private:
    Label *paragraph(QVBoxLayout *column, const QString &heading, const QString &text);

    Label *m_counted;
};

} // namespace Earshot
