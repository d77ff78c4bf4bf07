// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/report.h"
#include "earshot/domain/result.h"
#include "earshot/storage/answer.h"

#include <QElapsedTimer>
#include <QWidget>

#include "reports/reportsections.h"

class QBoxLayout;
class QComboBox;
class QSettings;
class QStackedLayout;
class QTimer;

namespace Earshot
{

class CasesWindow;
class Desk;
class EmptyPage;
class Label;
class LoadingPlace;
class PeriodPicker;
class ReportAnswers;
class ReportCharts;
class ReportModel;
class ReportNotes;
class ReportTable;
class Strip;

/// A report in a window of its own; any number of them may be open. Refreshes itself when the desk changes.
///     auto *window = new ReportWindow(desk, ReportName::Voice);
///     window->setAttribute(Qt::WA_DeleteOnClose);
///     connect(window, &ReportWindow::ticketWanted, this, …);
///     window->show();
class ReportWindow final : public QWidget
{
    Q_OBJECT

public:
    ReportWindow(Desk &desk, ReportName name, QWidget *parent = nullptr);
    ~ReportWindow() override;

    ReportName name() const { return m_name; }
    ReportModel &model() { return *m_model; }
    ReportTable &table() { return *m_table; }
    ReportCharts &charts() { return *m_charts; }
    PeriodPicker *period() { return m_period; } ///< none for Today
    void showSection(ReportSection section);
    void setGrouping(Grouping grouping);
    void setComparison(Comparison comparison);
    /// Which report, its period, grouping, section and the lists behind its figures: for the next start.
    void saveLayout(QSettings &settings) const;
    static ReportWindow *restored(Desk &desk, QSettings &settings); ///< null when none is saved there

    /// The window with what the figure in this cell counts; nothing when it opens none.
    CasesWindow *openFigure(const QModelIndex &index);

Q_SIGNALS:
    /// Show this ticket in the main window.
    void ticketWanted(Earshot::TicketId ticket);
    /// New figures are shown.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildExports();
    QWidget *buildFilters();
    QWidget *buildBody();
    QWidget *buildTable();
    void connectLife();

    Answer<Report> count() const;
    void ask();
    void askLater();
    void take(const Report &report);
    void take(CasesWindow *window);
    void fail(const Error &error);
    void noteChanges(const QList<Change> &changes);
    void tellPeriod();
    void tellCell();

    Desk &m_desk;
    ReportName m_name;
    QTimeZone m_zone;
    ReportSection m_section;
    ReportModel *m_model;
    Label *m_title;
    Label *m_sentence;
    PeriodPicker *m_period = nullptr;
    QComboBox *m_grouping = nullptr;
    QComboBox *m_comparison = nullptr;
    QComboBox *m_sections = nullptr;
    QWidget *m_exports = nullptr;
    QStackedLayout *m_stack = nullptr;
    LoadingPlace *m_loading;
    EmptyPage *m_fault;
    Strip *m_strip;
    Strip *m_exported; ///< what became of the last export; new figures do not take it away
    QBoxLayout *m_split = nullptr;
    ReportAnswers *m_answers;
    ReportCharts *m_charts;
    ReportTable *m_table;
    Label *m_about;
    ReportNotes *m_notes;

    QTimer *m_soon; ///< until figures that changed are asked for
    QTimer *m_patience; ///< until bars show that they are on their way
    QTimer *m_clock; ///< what is late becomes so without a change
    QElapsedTimer m_sinceAsked;
    quint64 m_generation = 0;
    bool m_filled = false;
};

} // namespace Earshot
