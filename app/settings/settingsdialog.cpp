// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "earshot/domain/folding.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "settings/settingrow.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/screenroom.h"
#include "shell/taborder.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Desk &desk, Actions &actions, Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_profile(profile)
    , m_search(new QLineEdit(this))
    , m_headings(new QListWidget(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_nothing(new Label(TypeRole::Base, Token::Text2, m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    build();
    addAppearance();
    addWriting();
    addCalls();
    addNotifications();
    addKeyboard();
    addDesk();
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    tabThrough({m_headings, m_page, m_close});
    m_headings->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::build()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_headings->setAccessibleName(tr("Groups of settings"));
    m_headings->setFrameShape(QFrame::NoFrame);
    setGround(m_headings, Token::Rail);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setGround(m_scroll, Token::Surface);
    setGround(m_page, Token::Surface);
    m_column->setContentsMargins(Space::Xxl, Space::L, Space::Xxl, Space::L);
    m_column->setSpacing(0);

    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_headings, &QListWidget::currentRowChanged, this, &SettingsDialog::showSection);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    const Theme theme = Theme::of(this);
    auto *side = new QWidget(this);
    setGround(side, Token::Rail);
    side->setFixedWidth(theme.extent(224));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    sideColumn->setSpacing(Space::M);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_headings, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::Xxl, Space::M, Space::Xxl, Space::L);
    foot->addWidget(new Label(tr("Changes count at once."), TypeRole::Meta, Token::Text2, this), 1);
    foot->addWidget(m_close);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scroll, 1);
    right->addWidget(new Hairline(Qt::Horizontal, this));
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addLayout(right, 1);
    setGround(this, Token::Surface);
    resizeInScreen(this, 784, 520);
}

void SettingsDialog::addSection(const QString &heading, const QList<SettingRow *> &rows)
{
    auto *part = new QWidget(m_page);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, Space::L);
    column->setSpacing(0);
    column->addWidget(new Label(heading, TypeRole::Title, Token::Text, part));
    column->addSpacing(Space::S);
    for (SettingRow *row : rows)
        column->addWidget(row);
    m_column->addWidget(part);
    part->hide();
    m_headings->addItem(heading);
    m_sections << Section{heading, part, rows};
}

void SettingsDialog::showSection(int section)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        for (SettingRow *row : std::as_const(m_sections[i].rows))
            row->show();
        m_sections[i].part->setVisible(i == section);
    }
    m_nothing->hide();
    m_scroll->ensureVisible(0, 0);
}

void SettingsDialog::search(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        for (int i = 0; i < m_sections.size(); ++i)
            m_headings->item(i)->setHidden(false);
        return showSection(qMax(0, m_headings->currentRow()));
    }
    int found = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        int here = 0;
        for (SettingRow *row : std::as_const(m_sections[i].rows)) {
            const bool answers = row->answers(words, m_sections[i].heading);
            row->setVisible(answers);
            here += answers ? 1 : 0;
        }
        m_sections[i].part->setVisible(here > 0);
        m_headings->item(i)->setHidden(here == 0);
        found += here;
    }
    m_nothing->setText(tr("No setting is called “%1”. What is not here may be an action: the command palette finds it.")
                           .arg(typed.simplified()));
    m_nothing->setVisible(found == 0);
    m_scroll->ensureVisible(0, 0);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_headings->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // To the first of what was found.
            for (const Section &section : std::as_const(m_sections)) {
                for (SettingRow *row : section.rows) {
                    if (row->isVisible() && row->control()->isEnabled()) {
                        row->control()->setFocus(Qt::TabFocusReason);
                        return true;
                    }
                }
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Earshot
