// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accountsdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailboxdesk.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "settings/accounteditor.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/mailwording.h"
#include "shell/mailwork.h"
#include "shell/plaintext.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"

namespace Earshot
{

namespace
{

enum Column { Address, ItsQueue, Incoming, Outgoing, ColumnCount };

} // namespace

AccountsDialog::AccountsDialog(Desk &desk, MailWork &mail, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_mail(mail)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_none(new Label(TypeRole::Base, Token::Text2, this))
    , m_detail(new Label(TypeRole::Meta, Token::Text2, this))
    , m_add(new QPushButton(tr("Add a mailbox…"), this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_now(new QPushButton(tr("Fetch and send now"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("accounts"));
    setWindowTitle(tr("Mailboxes"));
    setGround(this, Token::Surface);
    build();
    showMailboxes();
    connect(&mail, &MailWork::changed, this, &AccountsDialog::showMailboxes);
    connect(&desk, &Desk::catalogChanged, this, &AccountsDialog::showMailboxes);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsDialog::showState);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_change->click(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Mailbox *mailbox = current())
            edit(*mailbox);
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_mail.hurry();
        Q_EMIT said({tr("Fetching and sending mail"), {}});
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
}

void AccountsDialog::build()
{
    auto *about = new Label(tr("Mail to these addresses becomes tickets, and replies go out by them. Everybody on this "
                               "desk sees how they are doing; the passwords stay on each computer."),
        TypeRole::Base, Token::Text2, this);
    about->setWordWrap(true);
    m_none->setText(tr("There is none yet. Add the address customers write to."));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setAccessibleName(tr("Mailboxes"));
    arrangeRows(m_table);
    m_table->setHorizontalHeaderLabels({tr("Address"), tr("Queue"), tr("Coming in"), tr("Going out")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ItsQueue, QHeaderView::ResizeToContents);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setLook(m_add, Look::Filled);
    setLook(m_remove, Look::Bare);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_add, m_change, m_now, m_remove, close})
        button->setAutoDefault(false);
    auto *deleting = new QShortcut(QKeySequence::Delete, m_table);
    deleting->setContext(Qt::WidgetShortcut);
    connect(deleting, &QShortcut::activated, m_remove, &QPushButton::click);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(Space::S);
    acts->addWidget(m_add);
    acts->addWidget(m_change);
    acts->addWidget(m_now);
    acts->addWidget(m_remove);
    acts->addStretch();
    acts->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_detail);
    column->addLayout(acts);
    resizeInScreen(this, 820, 440);
}

void AccountsDialog::showMailboxes()
{
    const Mailbox *before = current();
    const QString chosen = before ? before->address : QString();
    const QList<Mailbox> &all = m_mail.mailboxes();
    const QDateTime now = m_desk.now().toLocalTime();
    const auto write = [this](int row, Column column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(plainTip(text));
        m_table->setItem(row, column, item);
    };
    {
        const QSignalBlocker quiet(m_table);
        m_table->clearSelection();
        m_table->setRowCount(int(all.size()));
        for (int row = 0; row < int(all.size()); ++row) {
            const Mailbox &mailbox = all.at(row);
            const MailboxState state = m_mail.state(mailbox.id);
            const Queue *queue = m_desk.catalog().queue(mailbox.queue);
            const QString coming = words(state.incoming, now, QLocale());
            write(row, Address, mailbox.address);
            write(row, ItsQueue, queue ? queue->name : QString());
            write(row, Incoming,
                state.waiting > 0 ? tr("%1, %Ln mails to come", "how it is doing", state.waiting).arg(coming) : coming);
            write(row, Outgoing, words(state.outgoing, now, QLocale()));
            if (mailbox.address == chosen || (chosen.isEmpty() && row == 0))
                m_table->selectRow(row);
        }
    }
    m_table->setVisible(!all.isEmpty());
    m_none->setVisible(all.isEmpty());
    showState();
}

const Mailbox *AccountsDialog::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->selectedItems().first()->row();
    const QTableWidgetItem *item = row < 0 ? nullptr : m_table->item(row, Address);
    for (const Mailbox &mailbox : m_mail.mailboxes()) {
        if (item && mailbox.address == item->text())
            return &mailbox;
    }
    return nullptr;
}

void AccountsDialog::showState()
{
    const Mailbox *mailbox = current();
    m_change->setEnabled(mailbox);
    m_remove->setEnabled(mailbox);
    m_now->setEnabled(mailbox);
    if (!mailbox)
        return m_detail->setText({});
    const MailboxState state = m_mail.state(mailbox->id);
    if (m_mail.isWithoutSecret(*mailbox))
        m_detail->setText(words(MailFault{MailFault::Kind::NoSecret, {}}, mailbox->incoming).oneLine());
    else if (state.incoming.isFailing())
        m_detail->setText(words(state.incoming.fault, mailbox->incoming).oneLine());
    else if (state.outgoing.isFailing())
        m_detail->setText(words(state.outgoing.fault, mailbox->outgoing).oneLine());
    else
        m_detail->setText({});
}

void AccountsDialog::add(const QString &address)
{
    Mailbox mailbox;
    mailbox.address = address;
    edit(mailbox);
}

void AccountsDialog::edit(const Mailbox &mailbox)
{
    auto *editor = new AccountEditor(m_desk, m_mail, mailbox, this);
    connect(editor, &AccountEditor::said, this, &AccountsDialog::said);
    editor->open();
}

void AccountsDialog::remove()
{
    const Mailbox *chosen = current();
    if (!chosen)
        return;
    ask(this,
        {tr("Remove %1?").arg(named(chosen->address)),
            tr("No mail is fetched from it any more and none goes out by it. What came by it stays on the desk, and "
               "what is on its server stays there."),
            tr("Remove"), tr("Keep it"), Look::Danger},
        this, [this, mailbox = *chosen] {
            m_desk.act(removeMailbox, mailbox.id).then(this, [this, mailbox](const Result<bool> &done) {
                if (!done)
                    return Q_EMIT said({words(done.error()).oneLine(), {}});
                m_mail.secrets().remove(mailbox.address, this, [](const Result<bool> &) {});
                Q_EMIT said({tr("Removed the mailbox %1").arg(named(mailbox.address)), {}});
            });
        });
}

} // namespace Earshot
