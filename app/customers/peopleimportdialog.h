// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/peopleimport.h"

#include <QDialog>
#include <QPointer>

#include "shell/shellparts.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Earshot
{

class Desk;
class Label;
class PeopleOutcomeModel;

/// Brings people in from a file, step by step: what its columns mean, what would happen, what happened. Nothing is
/// written before the last step.
class PeopleImportDialog final : public QDialog
{
    Q_OBJECT

public:
    PeopleImportDialog(Desk &desk, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const Earshot::Said &said);

public Q_SLOTS:
    /// Stops what runs; a second time it closes.
    void reject() override;

private:
    enum class Step { Looking, Columns, Trying, Tried, Importing, Done };

    void build();
    QWidget *buildColumns();
    QWidget *buildOutcome();
    void look();
    void fillColumns();
    void showStep(Step step);
    void run(bool dryRun);
    void progressed(const PeopleCount &count, qint64 done, qint64 total);
    void finished(const Result<PeopleReport> &report);
    void goOn();
    bool isRunning() const { return m_import != nullptr; }

    Desk &m_desk;
    QString m_path;
    PeopleShape m_shape;
    PeopleReport m_report;
    Step m_step = Step::Looking;
    QPointer<PeopleImport> m_import;
    PeopleOutcomeModel *m_model;
    QList<QComboBox *> m_fields; ///< one for each column
    Label *m_place; ///< "Step 1 of 3"
    Label *m_sentence;
    QStackedWidget *m_pages;
    QWidget *m_columns = nullptr;
    QTableView *m_table;
    QCheckBox *m_onlyTroubles;
    Label *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_back;
    QPushButton *m_close;
    QPushButton *m_next;
};

} // namespace Earshot
