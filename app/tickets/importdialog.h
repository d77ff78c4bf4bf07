// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/maildesk.h"

#include <QDialog>
#include <QPointer>

#include "shell/shellparts.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace Earshot
{

class Desk;
class Label;

/// What kind of archive a path is, by what lies there: a folder with new and cur is a Maildir, another folder holds
/// .eml files, a file that begins with "From " is an mbox.
MailSourceKind guessedKind(const QString &path);
/// What an import did, as lines of words.
QStringList reconciliation(const ImportReport &report, bool dryRun);

/// Brings an archive into the desk: what, to which queue, a try without writing, how far it is, what became of it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk &desk, QWidget *parent = nullptr);

    /// The archive, as if it had been chosen.
    void setPath(const QString &path);

Q_SIGNALS:
    void said(const Earshot::Said &said);

public Q_SLOTS:
    /// Cancels what runs; what is stored stays.
    void reject() override;

private:
    void build();
    void choose(bool folder);
    void start(bool dryRun);
    void progressed(const ImportCount &count, qint64 done, qint64 total);
    void finished(const Result<ImportReport> &report);
    void setRunning(bool running);

    Desk &m_desk;
    QString m_path;
    bool m_dryRun = false;
    QPointer<MailImport> m_import;
    Label *m_chosen;
    QComboBox *m_queue;
    Label *m_state;
    QProgressBar *m_bar;
    Label *m_result;
    QPushButton *m_file;
    QPushButton *m_folder;
    QPushButton *m_try;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace Earshot
