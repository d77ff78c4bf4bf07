// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuteditor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "shell/actions.h"
#include "shell/faultline.h"
#include "shell/keyfield.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/screenroom.h"
#include "shell/shortcutmodel.h"
#include "shell/shortcutsheet.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

/// The actions alone, narrowed by words or keys.
class ActionRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return ShortcutModel::isAction(row) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

ShortcutEditor::ShortcutEditor(Actions &actions, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_rows(new ActionRows(this))
    , m_table(new QTableView(this))
    , m_action(new Label(TypeRole::BaseStrong, Token::Text, this))
    , m_keys(new KeyField([&actions](const QKeySequence &keys) { return actions.goOn(keys); }, this))
    , m_none(new QPushButton(tr("No keys"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_fault(new FaultLine(m_keys, this))
    , m_take(new QPushButton(this))
{
    setWindowTitle(tr("Change shortcuts"));
    m_rows->setSourceModel(new ShortcutModel(actions, this));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutEditor::showChosen);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ShortcutEditor::showChosen);
    connect(m_table, &QTableView::activated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &KeyField::givenUp, this, &ShortcutEditor::showChosen);
    connect(m_keys, &KeyField::pressed, this, [this](const QKeySequence &keys) { give({keys}); });
    connect(m_none, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { give(Actions::defaultKeys(*chosen())); });
    connect(m_take, &QPushButton::clicked, this, [this] { set(m_wanted); });
    m_table->selectRow(0);
    showChosen();
}

void ShortcutEditor::build()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Shortcuts"));
    arrangeShortcuts(m_table);

    auto *all = new QPushButton(tr("Reset all…"), this);
    setLook(all, Look::Bare);
    connect(all, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_none, m_reset, m_take, all, close})
        button->setAutoDefault(false); // Enter may be among the keys that are pressed
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addStretch();
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, Token::Text, this));
    column->addWidget(shortcutFinder(m_rows, this));
    column->addWidget(m_table, 1);
    column->addWidget(keyRow());
    column->addLayout(foot);
    resizeInScreen(this, 560, 640);
}

QWidget *ShortcutEditor::keyRow()
{
    auto *part = new QWidget(this);
    m_action->setElided();
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setPlaceholderText(tr("Press the new keys here"));
    setLook(m_take, Look::Link);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::S);
    below->addWidget(m_fault, 1);
    below->addWidget(m_take);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_action);
    column->addLayout(row);
    column->addLayout(below);
    return part;
}

std::optional<ActionId> ShortcutEditor::chosen() const
{
    const QModelIndex current = m_rows->mapToSource(m_table->currentIndex());
    return current.isValid() ? std::optional(ActionId(current.row())) : std::nullopt;
}

void ShortcutEditor::showChosen()
{
    const std::optional<ActionId> id = chosen();
    const QAction *action = id ? m_actions.action(*id) : nullptr;
    m_action->setText(action ? action->text() : tr("Choose an action above"));
    m_keys->setText(action ? keyWords(action->shortcuts()) : QString());
    m_keys->setEnabled(action);
    m_none->setEnabled(action && action->shortcuts() != Actions::lastingKeys(*id));
    m_reset->setEnabled(action && action->shortcuts() != Actions::defaultKeys(*id));
    say({});
}

void ShortcutEditor::give(const QList<QKeySequence> &keys)
{
    m_wanted = keys;
    const ActionId id = *chosen();
    for (const QKeySequence &key : keys) {
        if (const QString use = fixedUse(key); !use.isEmpty())
            return say(tr("%1 always means: %2").arg(keyWords({key}), use));
        const std::optional<ActionId> other = m_actions.withKeys(key);
        if (other && *other != id && Actions::lastingKeys(*other).contains(key))
            return say(tr("%1 always means: %2").arg(keyWords({key}), m_actions.action(*other)->text()));
        if (other && *other != id)
            return say(
                tr("%1 belongs to “%2”").arg(keyWords({key}), m_actions.action(*other)->text()), tr("Take it over"));
    }
    set(keys);
}

void ShortcutEditor::set(const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        const std::optional<ActionId> other = m_actions.withKeys(key);
        if (!other || *other == *chosen())
            continue;
        QList<QKeySequence> rest = m_actions.action(*other)->shortcuts();
        rest.removeAll(key);
        m_actions.setKeys(*other, rest);
    }
    m_actions.setKeys(*chosen(), keys);
    m_actions.saveKeys(m_settings);
    showChosen();
}

void ShortcutEditor::resetAll()
{
    ask(this,
        {tr("Reset all shortcuts?"), tr("Every action has the keys again that it came with."), tr("Reset all"),
            tr("Keep mine"), Look::Filled},
        this, [this] {
            for (int i = 0; i < int(ActionId::Count); ++i)
                m_actions.setKeys(ActionId(i), Actions::defaultKeys(ActionId(i)));
            m_actions.saveKeys(m_settings);
            showChosen();
        });
}

void ShortcutEditor::say(const QString &fault, const QString &wayOut)
{
    m_fault->say(fault);
    m_take->setText(wayOut);
    m_take->setVisible(!wayOut.isEmpty());
}

} // namespace Earshot
