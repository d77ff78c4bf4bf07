// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsheet.h"

#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(ShortcutSheet::tr(" or ", "between two keys that do the same"));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const QAction *action = actions.action(ActionId(i));
        const QString keys = keysOf(*action);
        if (!keys.isEmpty())
            model->appendRow({new QStandardItem(action->text()), new QStandardItem(keys)});
    }
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Shortcuts"));
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::of(this).extent(28));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(1, Theme::of(this).extent(180));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(tr("Shortcuts"), TypeRole::Title, Token::Text, this));
    column->addWidget(table, 1);
    resize(Theme::of(this).extent(520), Theme::of(this).extent(640));
}

} // namespace Earshot
