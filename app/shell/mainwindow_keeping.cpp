// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "shell/keepingdialog.h"
#include "shell/mainwindow.h"
#include "shell/ownwindows.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

void MainWindow::keep(KeepingDialog::Act act, const QString &path)
{
    auto *dialog = new KeepingDialog(m_desk, act, path, this);
    connect(dialog, &KeepingDialog::said, this, &MainWindow::say);
    dialog->show();
    dialog->start();
}

void MainWindow::backUp()
{
    auto *dialog = new QFileDialog(this, tr("Back up the desk"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over
    dialog->setNameFilters({tr("Backup of a desk (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(tr("Earshot %1.sqlite", "file name: day and time")
                           .arg(m_desk.now().toLocalTime().toString(u"yyyy-MM-dd HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { keep(KeepingDialog::Act::BackUp, file); });
    dialog->open();
}

void MainWindow::restoreBackup()
{
    auto *dialog = new QFileDialog(this, tr("Restore a backup"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backup of a desk (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_desk.calls().isBusy())
            return say({tr("End the call first: it belongs to the desk as it is"), {}});
        ask(this,
            {tr("Replace everything on this desk?"),
                tr("%1 takes the place of all tickets, customers and calls, for everybody at work on this desk. What "
                   "is here now is kept in a file of its own first.")
                    .arg(named(QFileInfo(file).fileName())),
                tr("Restore"), tr("Cancel"), Look::Danger},
            this, [this, file] { keep(KeepingDialog::Act::Restore, file); });
    });
    dialog->open();
}

void MainWindow::connectKeeping()
{
    connect(&m_desk, &Desk::leaving, this, &MainWindow::leaveDesk);
    connect(&m_desk, &Desk::replaced, this, &MainWindow::settleIn);
}

/// Another desk takes the place of this one, by our hand or a colleague's.
void MainWindow::leaveDesk()
{
    m_windows->closeAll();
    showTicket({}); // what was being written there is kept with it
}

void MainWindow::settleIn(int aside)
{
    if (aside > 0)
        say({tr("This desk was replaced. What was unfinished on the one before is kept and comes back with it."), {}});
}

void MainWindow::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("Choose where the folder of the export goes"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const QString day = m_desk.now().toLocalTime().toString(u"yyyy-MM-dd HHmm"_s);
        keep(KeepingDialog::Act::Export,
            QDir(folder).filePath(tr("Earshot export %1", "name of a folder: day and time").arg(day)));
    });
    dialog->open();
}

} // namespace Earshot
