// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// People who come in from files and go out to them, and who are there twice.
#include "earshot/desk/desk.h"
#include "earshot/desk/peopleexport.h"
#include "earshot/storage/course.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "customers/duplicateswindow.h"
#include "customers/peopleimportdialog.h"
#include "shell/courseteller.h"
#include "shell/mainwindow.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

void MainWindow::importPeople(const QString &path)
{
    if (!path.isEmpty()) {
        auto *dialog = new PeopleImportDialog(m_desk, path, this);
        connect(dialog, &PeopleImportDialog::said, this, &MainWindow::say);
        return dialog->open();
    }
    auto *dialog = new QFileDialog(this, tr("Import people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("People (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importPeople);
    dialog->open();
}

void MainWindow::exportPeople()
{
    auto *dialog = new QFileDialog(
        this, tr("Export people"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Cards (*.vcf)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.vcf"_s) ? u"vcf"_s : u"csv"_s);
    });
    dialog->selectFile(tr("Earshot customers.csv", "file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString name = named(QFileInfo(path).fileName());
        say({tr("Writing %1").arg(name)});
        const auto course = std::make_shared<Course>();
        auto *teller = new CourseTeller(course, tr("Exporting customers: %1 of %2"), this);
        connect(teller, &CourseTeller::said, this, &MainWindow::say);
        // A file that is cut off takes nobody's place: it appears when all of it is written.
        m_desk.database()
            .readLong([path, course](Session &session) {
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly))
                    return -1;
                const int written = PeopleExport::write(session, file, PeopleExport::formatOf(path), *course);
                return file.commit() ? written : -1;
            })
            .then(this, [this, name, course, teller](const Result<int> &written) {
                delete teller;
                if (course->isCancelled())
                    say({tr("Stopped: %1 was not written").arg(name)});
                else if (!written)
                    say({words(written.error()).oneLine()});
                else if (*written < 0)
                    say({tr("%1 cannot be written: look at its folder, or choose another").arg(name), {}});
                else
                    say({*written == 1 ? tr("Exported 1 customer to %1").arg(name)
                                       : tr("Exported %1 customers to %2").arg(QLocale().toString(*written), name),
                        {}});
            });
    });
    dialog->open();
}

void MainWindow::showDuplicates()
{
    auto *window = new DuplicatesWindow(m_desk, m_actions, {}, this);
    connect(window, &DuplicatesWindow::said, this, &MainWindow::say);
    window->show();
}

} // namespace Earshot
