// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/printdialog.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <memory>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(Desk &desk, const Timeline &timeline, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_timeline(timeline)
    , m_notes(new QCheckBox(tr("With our notes, and what was done to the ticket"), this))
    , m_save(new QPushButton(icon(IconName::Download), tr("Save as PDF…"), this))
    , m_print(new QPushButton(icon(IconName::Print), tr("Print…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print #%1").arg(timeline.row.ticket.number));
    setGround(this, Token::Surface);
    auto *about = new Label(tr("Mails, calls and visits, the oldest first. What we write among ourselves is left out "
                               "unless you want it: a print often goes to the customer."),
        TypeRole::Base, Token::Text2, this);
    about->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setLook(cancel, Look::Bare);
    setLook(m_print, Look::Filled);
    m_print->setDefault(true);
    saveByKey(m_print);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::S);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addWidget(about);
    column->addWidget(m_notes);
    column->addSpacing(Space::S);
    column->addLayout(foot);
    setMinimumWidth(Theme::of(this).extent(440));
    m_notes->setFocus();
}

OnPaper PrintDialog::what() const
{
    return m_notes->isChecked() ? OnPaper::WithNotes : OnPaper::ForCustomer;
}

void PrintDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("Ticket %1.pdf", "file name: a ticket's number").arg(m_timeline.row.ticket.number));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::savePdf);
    dialog->open();
}

void PrintDialog::savePdf(const QString &file)
{
    setEnabled(false);
    // Long conversations have many pages: the window goes on meanwhile.
    aside([timeline = m_timeline, what = what(), now = m_desk.now().toLocalTime(), theme = Theme::of(this), file] {
        const QByteArray pdf = conversationPdf(timeline, what, now, QLocale(), theme);
        QSaveFile written(file);
        const bool isWritten
            = written.open(QIODevice::WriteOnly) && written.write(pdf) == pdf.size() && written.commit();
        return isWritten ? QString() : written.errorString();
    }).then(this, [this, file](const Result<QString> &trouble) {
        setEnabled(true);
        if (trouble && trouble->isEmpty()) {
            Q_EMIT said({tr("Saved %1").arg(named(QFileInfo(file).fileName())), {}});
            return accept();
        }
        tell(this, tr("The file could not be written"),
            tr("%1: %2. Choose another place.").arg(file, trouble ? *trouble : QString()));
    });
}

void PrintDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    // The dialog writes into the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        conversationPaper(m_timeline, what(), m_desk.now().toLocalTime(), QLocale(), Theme::of(this))
            ->print(printer.get());
        if (printer->printerState() == QPrinter::Error) {
            return tell(this, tr("The conversation was not printed"),
                tr("The printer did not take it. Save it as PDF instead."));
        }
        Q_EMIT said({printer->outputFileName().isEmpty()
                ? tr("Printed on %1").arg(named(printer->printerName()))
                : tr("Saved %1").arg(named(QFileInfo(printer->outputFileName()).fileName())),
            {}});
        accept();
    });
    dialog->open();
}

} // namespace Earshot
