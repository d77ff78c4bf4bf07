// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/outboxwindow.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailboxdesk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include "composer/outboxmodel.h"
#include "composer/replydraft.h"
#include "shell/emptypage.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

OutboxWindow::OutboxWindow(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_model(new OutboxModel(desk, this))
    , m_total(new Label(TypeRole::Meta, Token::Text2, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyPage(tr("Nothing waits"), tr("What you send waits here until it has gone."), this))
    , m_open(new QPushButton(tr("Open ticket"), this))
    , m_save(new QPushButton(tr("Save as file…"), this))
    , m_now(new QPushButton(tr("Send now"), this))
    , m_arrived(new QPushButton(tr("It has arrived"), this))
    , m_back(new QPushButton(tr("Take back"), this))
{
    setObjectName(u"outbox"_s);
    setWindowTitle(tr("Outbox"));
    build();
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_model, &OutboxModel::loaded, this, &OutboxWindow::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxWindow::showState);
    const auto open = [this] {
        if (const OutboxLine *line = current())
            Q_EMIT ticketWanted(line->mail.entry.ticket);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_save, &QPushButton::clicked, this, &OutboxWindow::saveAs);
    connect(m_now, &QPushButton::clicked, this, &OutboxWindow::sendNow);
    connect(m_arrived, &QPushButton::clicked, this, &OutboxWindow::settleArrived);
    connect(m_back, &QPushButton::clicked, this, &OutboxWindow::takeBack);
    resizeInScreen(this, 960, 440);
    showState();
}

void OutboxWindow::build()
{
    setGround(this, Token::Surface);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setFrameShape(QFrame::NoFrame);
    arrangeRows(m_table);
    const Theme theme = Theme::of(this);
    m_table->horizontalHeader()->setSectionResizeMode(int(OutboxColumn::Subject), QHeaderView::Stretch);
    m_table->setColumnWidth(int(OutboxColumn::State), theme.extent(300));
    m_table->setColumnWidth(int(OutboxColumn::To), theme.extent(220));
    m_table->setColumnWidth(int(OutboxColumn::Ticket), theme.extent(72));
    m_table->horizontalHeader()->ensurePolished();
    for (const OutboxColumn column : {OutboxColumn::Ticket, OutboxColumn::Author}) // their headings are the longest
        m_table->setColumnWidth(int(column),
            qMax(m_table->columnWidth(int(column)), m_table->horizontalHeader()->sectionSizeHint(int(column))));
    m_empty->setDrawingShown(false);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    setLook(m_back, Look::Tonal);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_now);
    buttons->addWidget(m_arrived);
    buttons->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(new Label(tr("Outbox"), TypeRole::Subject, Token::Text, this));
    column->addWidget(m_total);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
}

const OutboxLine *OutboxWindow::current() const
{
    return m_model->rowAt(m_table->currentIndex());
}

void OutboxWindow::showState()
{
    const int waiting = m_model->rowCount();
    int unsettled = 0;
    for (int row = 0; row < waiting; ++row) {
        const OutboxState state = m_model->rowAt(m_model->index(row, 0))->mail.entry.state;
        unsettled += state == OutboxState::Failed || state == OutboxState::Unknown ? 1 : 0;
    }
    QStringList totals;
    if (waiting > unsettled)
        totals << (waiting - unsettled == 1 ? tr("One mail waits")
                                            : tr("%1 mails wait").arg(QLocale().toString(waiting - unsettled)));
    if (unsettled > 0)
        totals << tr("%Ln need somebody to look after them", "of mails in the outbox", unsettled);
    m_total->setText(totals.join(tr(" · ")));
    m_total->setVisible(waiting > 0);
    // The keys stay with the mails, and when there is none any more, where it says so.
    const bool keysToPage = m_table->isHidden() != (waiting == 0);
    m_empty->setVisible(waiting == 0);
    m_table->setVisible(waiting > 0);
    if (waiting > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    const OutboxLine *line = current();
    const bool isKept = line && !line->kept.isEmpty();
    m_open->setEnabled(line);
    m_save->setEnabled(line && !isKept);
    const bool canChange = line && !isKept && canBeCancelled(line->mail.entry);
    // What is kept here goes in by itself as soon as the server answers; until then it is ours alone.
    m_back->setEnabled(canChange || (isKept && m_desk.database().isOffline()));
    const bool canGoAgain = line && !isKept && canBeSentAgain(line->mail.entry.state);
    const bool mayHaveGone = canGoAgain && line->mail.entry.state == OutboxState::Unknown;
    m_arrived->setVisible(mayHaveGone);
    m_now->setText(mayHaveGone ? tr("Send again…") : tr("Send now"));
    m_now->setEnabled(
        canGoAgain && (line->mail.entry.state != OutboxState::Waiting || line->mail.entry.notBefore > m_desk.now()));
    if (keysToPage || !focusWidget())
        (waiting > 0 ? static_cast<QWidget *>(m_table) : m_empty)->setFocus(Qt::OtherFocusReason);
}

void OutboxWindow::takeBack()
{
    const OutboxLine *line = current();
    if (!line)
        return;
    if (!line->kept.isEmpty())
        return takeBackKept(line->kept);
    ReplyDrafts::takeBack(m_desk, line->mail.entry.id, this, [this](const Result<Reply> &reply) {
        if (!reply)
            return Q_EMIT said({words(reply.error()).oneLine(), {}});
        Q_EMIT takenBack(*reply);
        Q_EMIT said({tr("Taken back; your text is a draft again"), {}});
    });
}

void OutboxWindow::takeBackKept(const QString &kept)
{
    Reply reply = Reply::fromBytes(m_desk.journal().content(kept));
    if (!reply.ticket || !m_desk.database().isOffline())
        return; // it went in this moment
    m_desk.dropKept(kept);
    reply.uid = newUid(); // what is sent next is another mail
    ReplyDrafts::bringBack(m_desk, reply);
    Q_EMIT takenBack(reply);
    Q_EMIT said({tr("Taken back; your text is a draft again"), {}});
}

/// Somebody has looked, or asked.
void OutboxWindow::settleArrived()
{
    const OutboxLine *line = current();
    if (!line)
        return;
    const QString who = named(line->mail.to);
    m_desk.act(settle, line->mail.entry.id, true, false).then(this, [this, who](const Result<bool> &done) {
        Q_EMIT said({done ? tr("The mail to %1 counts as sent").arg(who) : words(done.error()).oneLine(), {}});
    });
}

void OutboxWindow::sendNow()
{
    const OutboxLine *line = current();
    if (!line)
        return;
    const auto send = [this, id = line->mail.entry.id] {
        m_desk.act(sendAgain, id).then(this, [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT said({words(done.error()).oneLine(), {}});
        });
    };
    if (line->mail.entry.state != OutboxState::Unknown)
        return send();
    ask(this,
        {tr("Send it again?"),
            tr("The line broke after the last word: it may have arrived. Look among the sent mails, or ask whoever it "
               "is for; sent again, they may get it twice."),
            tr("Send again"), tr("Leave it"), Look::Filled},
        this, send);
}

void OutboxWindow::saveAs()
{
    if (const OutboxLine *line = current())
        saveMailAs(m_desk, line->mail.rawHash, line->mail.subject, this, [this](const QString &saved) {
            Q_EMIT said({saved, {}});
        });
}

void saveMailAs(Desk &desk, const QByteArray &rawHash, const QString &name, QWidget *window,
    std::function<void(const QString &words)> done)
{
    QString file = name.left(80);
    for (QChar &c : file) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ')
            c = u'_';
    }
    auto *dialog = new QFileDialog(window->window(), OutboxWindow::tr("Save the mail"),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), OutboxWindow::tr("Mails (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(file.trimmed() + u".eml"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&desk, rawHash, window, done](const QString &path) {
        desk.database().read(Messages::raw, rawHash).then(window, [path, window, done](const Result<QByteArray> &raw) {
            QSaveFile target(path);
            if (raw && target.open(QIODevice::WriteOnly) && target.write(*raw) == raw->size() && target.commit())
                return done(OutboxWindow::tr("Saved %1").arg(named(QFileInfo(path).fileName())));
            tell(window, OutboxWindow::tr("Not saved"),
                raw ? OutboxWindow::tr("%1: %2").arg(QFileInfo(path).fileName(), target.errorString())
                    : words(raw.error()).oneLine());
        });
    });
    dialog->open();
}

} // namespace Earshot
