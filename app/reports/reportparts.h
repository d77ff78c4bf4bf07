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

/// The answers at the top of a report, on one card: in columns of one width, as many as fit.
class ReportAnswers final : public Card
{
    Q_OBJECT

public:
    explicit ReportAnswers(ReportModel &model, QWidget *parent = nullptr);

    void showSection(ReportSection section);
    void refresh();

Q_SIGNALS:
    void figureOpened(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer {
        ShownAnswer shown;
        FigureCard *card;
    };

    Answer answerCard(const ShownAnswer &shown);
    QModelIndex cellOf(const ShownAnswer &shown) const;
    void place();

    ReportModel &m_model;
    QGridLayout *m_grid;
    QList<QList<Answer>> m_lines;
    int m_across = 0;
};

/// The charts of a report on one card, two beside each other; below each other where it is narrow. A chart with nothing
/// to draw is a line of words.
class ReportCharts final : public Card
{
    Q_OBJECT

public:
    explicit ReportCharts(ReportModel &model, QWidget *parent = nullptr);

    void showSection(ReportSection section);
    void refresh();
    ReportSection section() const { return m_section; }
    QList<ChartView *> drawn() const { return m_drawn; }
    QString wordsInstead() const; ///< of the charts that are not drawn

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<SectionChart> charted() const;
    ChartDescription describe(const SectionChart &chart, const ChartRows &rows) const;
    void showDrawn(const QList<ChartDescription> &descriptions);
    void place();

    ReportModel &m_model;
    ReportSection m_section = ReportSection::Board;
    QGridLayout *m_grid;
    int m_across = 0;
    QList<ChartView *> m_charts;
    QList<ChartRows *> m_rows;
    QList<ChartView *> m_drawn;
    QList<ChartView *> m_placed;
    Label *m_instead;
};

/// What is counted, what a figure opens, how to read it, small numbers: the column beside a report.
class ReportNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNotes(ReportName report, QWidget *parent = nullptr);

    /// What is counted, and what it is compared with.
    void setReport(const Report &report, ReportSection section);

private:
    Label *paragraph(QVBoxLayout *column, const QString &heading, const QString &text);

    Label *m_counted;
    Label *m_howToRead;
};

} // namespace Earshot
