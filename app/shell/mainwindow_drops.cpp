// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails and people that are dropped on the window.
#include "earshot/desk/desk.h"
#include "earshot/desk/maildesk.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
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

bool isPeople(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    return end == u"csv" || end == u"tsv" || end == u"vcf" || end == u"vcard";
}

/// A picture, a document, a program: an archive of mail is text, and may have any name.
bool isNeither(const QString &path)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
    return QFileInfo(path).isFile() && !isSingleMail(path) && !isPeople(path) && !type.inherits(u"text/plain"_s)
        && !type.inherits(u"application/mbox"_s) && QFileInfo(path).size() > 0;
}

struct Dropped {
    Q_DECLARE_TR_FUNCTIONS(Dropped)
};

/// "Imported 2 mails, 1 new ticket, 1 was here before".
QString words(const ImportReport &report)
{
    const ImportCount &count = report.count;
    const auto number = [](int of) { return QLocale().toString(of); };
    QStringList parts;
    if (count.stored > 0)
        parts << (count.stored == 1 ? Dropped::tr("Imported 1 mail")
                                    : Dropped::tr("Imported %1 mails").arg(number(count.stored)));
    if (count.tickets > 0)
        parts << (count.tickets == 1 ? Dropped::tr("1 new ticket")
                                     : Dropped::tr("%1 new tickets").arg(number(count.tickets)));
    if (count.duplicates > 0)
        parts << (count.duplicates == 1 ? Dropped::tr("1 was here before")
                                        : Dropped::tr("%1 were here before").arg(number(count.duplicates)));
    if (count.unreadable > 0)
        parts << Dropped::tr("%1 kept, though unreadable").arg(number(count.unreadable));
    for (const SourceTrouble &trouble : report.troubles)
        parts << (trouble.kind == SourceTrouble::Kind::Packed ? Dropped::tr("%1 is packed: unpack it first")
                                                              : Dropped::tr("%1 holds no mail"))
                     .arg(named(QFileInfo(trouble.path).fileName()));
    return parts.join(Dropped::tr(", ", "between the results of an import"));
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
    if (const auto other = std::find_if(files.begin(), files.end(), isNeither); other != files.end())
        say({tr("%1 is neither a mail nor a list of people. A file for the customer goes into the reply.")
                 .arg(named(QFileInfo(*other).fileName()))});
    else if (std::all_of(files.begin(), files.end(), isSingleMail))
        takeMails(files);
    else if (isPeople(files.first()))
        importPeople(files.first());
    else
        importMail(files.first()); // an archive: to be asked about
}

void MainWindow::takeMails(const QStringList &files)
{
    ImportOptions options;
    options.kind = MailSourceKind::Eml;
    options.paths = files;
    options.archived = false; // anybody may have written it
    auto *import = new MailImport(m_desk, options);
    import->setParent(this);
    connect(import, &MailImport::finished, this, [this, import](const Result<ImportReport> &report) {
        import->deleteLater();
        if (report && report->count.read == 1)
            openTicket(report->count.last);
        say({report ? words(*report) : words(report.error()).oneLine(), {}});
    });
    say({tr("Importing mail"), {}});
    import->start();
}

} // namespace Earshot
