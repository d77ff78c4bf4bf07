// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/importdialog.h"

#include "earshot/desk/desk.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString troubleWords(const SourceTrouble &trouble)
{
    const QString path = named(trouble.path);
    switch (trouble.kind) {
    case SourceTrouble::Kind::Missing:
        return Import::tr("%1 is not there").arg(path);
    case SourceTrouble::Kind::Unreadable:
        return Import::tr("%1 cannot be read").arg(path);
    case SourceTrouble::Kind::Empty:
        return Import::tr("%1 is empty").arg(path);
    case SourceTrouble::Kind::Packed:
        return Import::tr("%1 is packed: unpack it, and import the files in it").arg(path);
    case SourceTrouble::Kind::NoMail:
        return Import::tr("There is no mail in %1").arg(path);
    }
    return {};
}

} // namespace

MailSourceKind guessedKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QDir(path).exists(u"cur"_s) ? MailSourceKind::Maildir : MailSourceKind::Eml;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(5) == "From ")
        return MailSourceKind::Mbox;
    const bool single = info.suffix().compare(u"eml"_s, Qt::CaseInsensitive) == 0;
    return single ? MailSourceKind::Eml : MailSourceKind::Mbox;
}

QStringList reconciliation(const ImportReport &report, bool dryRun)
{
    const QLocale locale;
    const ImportCount &count = report.count;
    const auto n = [&locale](int number) { return locale.toString(number); };
    QStringList lines;
    lines << (dryRun ? Import::tr("Mails read: %1, nothing changed").arg(n(count.read))
                     : Import::tr("Mails read: %1").arg(n(count.read)));
    lines << (dryRun ? Import::tr("%1 would be stored").arg(n(count.stored))
                     : Import::tr("%1 stored").arg(n(count.stored)));
    lines << Import::tr("%1 were here before").arg(n(count.duplicates));
    if (count.unreadable > 0)
        lines << Import::tr("%1 could not be understood; they are kept as they came").arg(n(count.unreadable));
    if (!report.left.isEmpty())
        lines << Import::tr(
            "%Ln mails could not be stored; they are still where they were read", nullptr, int(report.left.size()));
    if (!dryRun)
        lines << Import::tr("New tickets: %1, new customers: %2").arg(n(count.tickets), n(count.customers));
    for (const SourceTrouble &trouble : report.troubles.mid(0, 5))
        lines << troubleWords(trouble);
    if (report.troubles.size() > 5)
        lines << Import::tr("and %1 more places without mail").arg(n(int(report.troubles.size()) - 5));
    if (report.cancelled)
        lines << Import::tr("Cancelled. What is stored stays; the next import goes on from there.");
    return lines;
}

ImportDialog::ImportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_chosen(new Label(tr("Nothing chosen yet"), TypeRole::Base, Token::Text2, this))
    , m_queue(new QComboBox(this))
    , m_state(new Label(TypeRole::Meta, Token::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_result(new Label(TypeRole::Base, Token::Text, this))
    , m_file(new QPushButton(icon(IconName::File), tr("Choose a file…"), this))
    , m_folder(new QPushButton(icon(IconName::Folder), tr("Choose a folder…"), this))
    , m_try(new QPushButton(tr("Try it first"), this))
    , m_start(new QPushButton(tr("Import"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import mail"));
    build();
    connect(m_file, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_try, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    setRunning(false);
}

void ImportDialog::build()
{
    auto *sentence
        = new Label(tr("An mbox file, a folder of .eml files, or a Maildir. Each mail comes in once, however "
                       "often you import it."),
            TypeRole::Base, Token::Text2, this);
    sentence->setWordWrap(true);
    m_chosen->setElided(Elide::Middle);
    m_queue->setEditable(true);
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->lineEdit()->setAccessibleName(tr("Queue"));
    m_queue->lineEdit()->setPlaceholderText(tr("No queue"));
    m_queue->addItem(QString());
    for (const Queue &queue : m_desk.catalog().queues)
        m_queue->addItem(queue.name);
    auto *queueLabel = new Label(tr("Queue"), TypeRole::Base, Token::Text2, this);
    queueLabel->setBuddy(m_queue);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the import is"));
    m_result->setWordWrap(true);
    m_result->setObjectName(u"importResult"_s);
    setLook(m_start, Look::Filled);
    m_start->setDefault(true);
    saveByKey(m_start);

    auto *pick = new QHBoxLayout;
    pick->setSpacing(Space::S);
    pick->addWidget(m_file);
    pick->addWidget(m_folder);
    pick->addStretch();
    auto *queueRow = new QHBoxLayout;
    queueRow->setSpacing(Space::M);
    queueRow->addWidget(queueLabel);
    queueRow->addWidget(m_queue, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_try);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(tr("Import mail"), TypeRole::Subject, Token::Text, this));
    column->addWidget(sentence);
    column->addLayout(pick);
    column->addWidget(m_chosen);
    column->addLayout(queueRow);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_result);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumSize(Theme::of(this).extent(560), Theme::of(this).extent(420));
}

void ImportDialog::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Choose a folder of mail") : tr("Choose a file of mail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({tr("Mail (*.mbox *.mbx *.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    dialog->open();
}

void ImportDialog::setPath(const QString &path)
{
    m_path = path;
    m_chosen->setText(path);
    m_result->setText({});
    setRunning(false);
}

void ImportDialog::start(bool dryRun)
{
    ImportOptions options;
    options.kind = guessedKind(m_path);
    options.paths = {m_path};
    options.queue = m_queue->currentText().trimmed();
    options.dryRun = dryRun;
    m_dryRun = dryRun;
    m_result->setText({});
    m_import = new MailImport(m_desk, options);
    m_import->setParent(this);
    connect(m_import, &MailImport::progressed, this, &ImportDialog::progressed);
    connect(m_import, &MailImport::finished, this, &ImportDialog::finished);
    setRunning(true);
    progressed({}, 0, 0);
    m_import->start();
}

void ImportDialog::progressed(const ImportCount &count, qint64 done, qint64 total)
{
    // Bytes may be more than a bar can count.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_state->setText(
        tr("Mails read: %1, stored: %2").arg(QLocale().toString(count.read), QLocale().toString(count.stored)));
}

void ImportDialog::finished(const Result<ImportReport> &report)
{
    if (m_import)
        m_import->deleteLater();
    m_import = nullptr;
    setRunning(false);
    if (!report) {
        m_result->setText(words(report.error()).oneLine());
        Q_EMIT said({words(report.error()).oneLine(), {}});
        return;
    }
    m_result->setText(reconciliation(*report, m_dryRun).join(u'\n'));
    if (!m_dryRun)
        Q_EMIT said({tr("Mails imported: %1").arg(QLocale().toString(report->count.stored)), {}});
}

void ImportDialog::setRunning(bool running)
{
    for (QWidget *field : QList<QWidget *>{m_file, m_folder, m_queue})
        field->setEnabled(!running);
    for (QPushButton *button : {m_try, m_start})
        button->setEnabled(!running && !m_path.isEmpty());
    m_state->setVisible(running);
    m_bar->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
}

void ImportDialog::reject()
{
    if (m_import) {
        m_import->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace Earshot
