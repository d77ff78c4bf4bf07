// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/linesdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/linedesk.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "calls/siplines.h"
#include "settings/lineeditor.h"
#include "shell/label.h"
#include "shell/linewording.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"

namespace Earshot
{

namespace
{

enum Column { Address, Server, State, ColumnCount };

} // namespace

LinesDialog::LinesDialog(Desk &desk, SipLines &lines, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lines(lines)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_none(new Label(TypeRole::Base, Token::Text2, this))
    , m_detail(new Label(TypeRole::Meta, Token::Text2, this))
    , m_add(new QPushButton(tr("Add a line…"), this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("lines"));
    setWindowTitle(tr("Built-in telephone"));
    setGround(this, Token::Surface);
    build();
    showLines();
    connect(&lines, &SipLines::changed, this, &LinesDialog::showLines);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LinesDialog::showState);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_change->click(); });
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const SipAccount *account = current())
            edit(*account);
    });
    connect(m_remove, &QPushButton::clicked, this, &LinesDialog::remove);
}

void LinesDialog::build()
{
    auto *about = new Label(tr("With an account at a telephone server (SIP) you call and are called in Earshot itself. "
                               "The lines are yours alone; their passwords stay on this computer."),
        TypeRole::Base, Token::Text2, this);
    about->setWordWrap(true);
    m_none->setText(
        tr("There is no line yet. Ask whoever looks after your telephones for the server, your user name and "
           "the password."));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setAccessibleName(tr("Telephone lines"));
    arrangeRows(m_table);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Server"), tr("State")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setLook(m_add, Look::Filled);
    setLook(m_remove, Look::Bare);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_add, m_change, m_remove, close})
        button->setAutoDefault(false);
    auto *deleting = new QShortcut(QKeySequence::Delete, m_table);
    deleting->setContext(Qt::WidgetShortcut);
    connect(deleting, &QShortcut::activated, m_remove, &QPushButton::click);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(Space::S);
    acts->addWidget(m_add);
    acts->addWidget(m_change);
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
    resizeInScreen(this, 720, 380);
}

void LinesDialog::showLines()
{
    const SipAccount *before = current();
    const QUuid chosen = before ? before->uid : QUuid();
    const QList<SipAccount> &all = m_lines.accounts();
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
            const SipAccount &account = all.at(row);
            write(row, Address, account.address());
            write(row, Server, account.server);
            write(row, State, stateWords(m_lines, account));
            m_table->item(row, Address)->setData(Qt::UserRole, account.uid);
            if (account.uid == chosen || (chosen.isNull() && row == 0))
                m_table->selectRow(row);
        }
    }
    m_table->setVisible(!all.isEmpty());
    m_none->setVisible(all.isEmpty());
    showState();
}

const SipAccount *LinesDialog::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->selectedItems().first()->row();
    const QTableWidgetItem *item = row < 0 ? nullptr : m_table->item(row, Address);
    for (const SipAccount &account : m_lines.accounts()) {
        if (item && account.uid == item->data(Qt::UserRole).toUuid())
            return &account;
    }
    return nullptr;
}

void LinesDialog::showState()
{
    const SipAccount *account = current();
    m_change->setEnabled(account);
    m_remove->setEnabled(account);
    const Trouble trouble = account ? lineTrouble(m_lines, *account) : Trouble();
    m_detail->setText(!trouble.fact.isEmpty()          ? trouble.oneLine()
            : account && m_lines.isForgotten(*account) ? tr("This computer has no keychain: the password is asked for "
                                                            "at each start.")
                                                       : QString());
}

void LinesDialog::edit(const SipAccount &account)
{
    auto *editor = new LineEditor(m_desk, m_lines, account, this);
    connect(editor, &LineEditor::said, this, &LinesDialog::said);
    editor->open();
}

void LinesDialog::remove()
{
    const SipAccount *chosen = current();
    if (!chosen)
        return;
    ask(this,
        {tr("Remove the line %1?").arg(named(chosen->address())),
            tr("Nobody reaches you by it in Earshot any more. Its calls stay in the call log."), tr("Remove"),
            tr("Keep it"), Look::Danger},
        this, [this, account = *chosen] {
            m_desk.act(removeLine, account.id).then(this, [this, account](const Result<bool> &done) {
                if (!done)
                    return Q_EMIT said({words(done.error()).oneLine(), {}});
                m_lines.forgetSecret(account);
                Q_EMIT said({tr("Removed the line %1").arg(named(account.address())), {}});
            });
        });
}

} // namespace Earshot
