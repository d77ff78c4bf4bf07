// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/plainwordsdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/folding.h"
#include "earshot/storage/catalogs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "shell/faultline.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/rowtable.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

bool store(Session &session, const QString &word, const QString &plain)
{
    Catalogs::setPlainWord(session, word, plain);
    return true;
}

} // namespace

PlainWordsDialog::PlainWordsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, 2, this))
    , m_word(new QLineEdit(this))
    , m_plain(new QLineEdit(this))
    , m_fault(new FaultLine(m_word, this))
    , m_add(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("plainWords"));
    setWindowTitle(tr("Plain words"));
    setGround(this, Token::Surface);
    build();
    showWords();
    connect(&desk, &Desk::catalogChanged, this, &PlainWordsDialog::showWords);
    m_word->setFocus();
}

void PlainWordsDialog::build()
{
    auto *about
        = new Label(tr("Words among ourselves, and what customers understand. A reply with one of them is pointed "
                       "out to whoever writes it, and to nobody else."),
            TypeRole::Base, Token::Text2, this);
    about->setWordWrap(true);
    m_table->setAccessibleName(tr("Our words and plain ones"));
    arrangeRows(m_table);
    m_table->setHorizontalHeaderLabels({tr("Our word"), tr("Say instead")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto name = [this](QLineEdit *field, const QString &words) {
        field->setAccessibleName(words);
        field->setPlaceholderText(words);
        field->setMaxLength(200);
    };
    name(m_word, tr("Our word"));
    name(m_plain, tr("Say instead"));
    setLook(m_add, Look::Tonal);
    m_add->setDefault(true);
    saveByKey(m_add);
    setLook(m_remove, Look::Bare);
    m_remove->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &PlainWordsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &PlainWordsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlainWordsDialog::take);
    for (QLineEdit *field : {m_word, m_plain})
        connect(field, &QLineEdit::textEdited, m_fault, [this] { m_fault->say({}); });
    auto *deleting = new QShortcut(QKeySequence::Delete, m_table);
    deleting->setContext(Qt::WidgetShortcut);
    connect(deleting, &QShortcut::activated, this, &PlainWordsDialog::remove);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(Space::S);
    fields->addWidget(m_word, 1);
    fields->addWidget(m_plain, 1);
    fields->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addLayout(fields);
    column->addWidget(m_fault);
    column->addLayout(foot);
    resizeInScreen(this, 520, 480);
}

void PlainWordsDialog::showWords()
{
    const QList<PlainWord> &words = m_desk.catalog().plainWords;
    const QString chosen = folded(m_word->text());
    const QSignalBlocker quiet(m_table);
    m_table->clearSelection();
    m_table->setRowCount(int(words.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(words[row].word));
        m_table->setItem(row, 1, new QTableWidgetItem(words[row].plain));
        if (folded(words[row].word) == chosen)
            m_table->selectRow(row);
    }
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
}

void PlainWordsDialog::take()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && !m_table->selectedItems().isEmpty();
    m_remove->setEnabled(any);
    if (!any)
        return;
    m_word->setText(m_table->item(row, 0)->text());
    m_plain->setText(m_table->item(row, 1)->text());
    m_fault->say({});
}

void PlainWordsDialog::add()
{
    const QString word = m_word->text().simplified();
    const QString plain = m_plain->text().simplified();
    if (word.isEmpty() || plain.isEmpty())
        return m_fault->say(tr("Give both: the word, and what to say instead."));
    write(word, plain, tr("“%1” is pointed out from now on").arg(named(word)));
}

void PlainWordsDialog::remove()
{
    const QList<QTableWidgetItem *> chosen = m_table->selectedItems();
    if (chosen.isEmpty())
        return;
    const QString word = chosen.first()->text();
    write(word, {}, tr("“%1” is no longer pointed out").arg(named(word)));
}

void PlainWordsDialog::write(const QString &word, const QString &plain, const QString &done)
{
    m_desk.database().write(store, word, plain).then(this, [this, done](const Result<bool> &written) {
        if (!written)
            return m_fault->say(words(written.error()).oneLine());
        m_word->clear();
        m_plain->clear();
        m_word->setFocus();
        Q_EMIT said({done, {}});
    });
}

} // namespace Earshot
