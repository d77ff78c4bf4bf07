// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QWidget>

class QSettings;
class QTableView;

namespace Earshot
{

class CasesModel;
class Desk;
class EmptyPage;
class Label;
class RoomyColumn;

/// What a figure of a report opens: a window with exactly the tickets or calls it counts.
class CasesWindow final : public QWidget
{
    Q_OBJECT

public:
    CasesWindow(Desk &desk, const Figure &figure, const QString &title, QWidget *parent = nullptr);

    CasesModel &model() { return *m_model; }
    /// Which figure, its title and place: for the next start.
    void saveLayout(QSettings &settings) const;
    /// Null when none is saved there that is a figure of this report.
    static CasesWindow *restored(Desk &desk, ReportName report, const QSettings &settings, QWidget *parent);
    /// Counts again by the report's newest figures: the list is what the figure of the same row and column says now.
    void follow(const Report &report);

Q_SIGNALS:
    void ticketWanted(Earshot::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &title);
    void showState();
    void fitColumns();
    void keepPlace();
    void open(const QModelIndex &index);

    CasesModel *m_model;
    QTableView *m_table;
    RoomyColumn *m_roomy;
    Label *m_total;
    Label *m_about;
    qint64 m_current = 0; ///< whose row was current, and which row that was
    int m_currentRow = -1;
    EmptyPage *m_notice;
};

} // namespace Earshot
