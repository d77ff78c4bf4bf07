// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails that are dropped on the window.
#include "earshot/desk/desk.h"
#include "earshot/desk/maildesk.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "shell/mainwindow.h"
#include "shell/wording.h"
#include "tickets/importdialog.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Files of this computer, or nothing if something else is among them.
QStringList filesOf(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (!url.isLocalFile())
            return {};
        files << url.toLocalFile();
    }
    return files;
}

bool isSingleMail(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"eml"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesOf(*event->mimeData());
    event->setDropAction(Qt::CopyAction); // the files stay where they are
    event->accept();
    if (std::all_of(files.begin(), files.end(), isSingleMail))
        takeMails(files);
    else
        importMail(files.first()); // an archive: to be asked about
}

void MainWindow::takeMails(const QStringList &files)
{
    ImportOptions options;
    options.kind = MailSourceKind::Eml;
    options.paths = files;
    auto *import = new MailImport(m_desk, options);
    import->setParent(this);
    connect(import, &MailImport::finished, this, [this, import](const Result<ImportReport> &report) {
        import->deleteLater();
        say({report ? reconciliation(*report, false).join(u' ') : words(report.error()).oneLine(), {}});
    });
    say({tr("Importing %n mails", nullptr, int(files.size())), {}});
    import->start();
}

} // namespace Earshot
