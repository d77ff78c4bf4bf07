// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsheet.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "shell/actions.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/rowtable.h"
#include "shell/screenroom.h"
#include "shell/shortcutmodel.h"

namespace Earshot
{

namespace
{

/// What has keys.
class KeyRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !sourceModel()->index(row, int(ShortcutColumn::Keys), parent).data().toString().isEmpty()
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

void arrangeShortcuts(QTableView *table)
{
    const Theme theme = Theme::of(table);
    arrangeRows(table);
    table->verticalHeader()->setMinimumSectionSize(theme.extent(28));
    table->verticalHeader()->setDefaultSectionSize(theme.extent(28));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(int(ShortcutColumn::Action), QHeaderView::Stretch);
    header->resizeSection(int(ShortcutColumn::Menu), theme.extent(96));
    header->resizeSection(int(ShortcutColumn::Keys), theme.extent(160));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QLineEdit *shortcutFinder(QSortFilterProxyModel *rows, QWidget *parent)
{
    rows->setFilterKeyColumn(-1);
    rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(ShortcutSheet::tr("Find an action or its keys"));
    field->setPlaceholderText(field->accessibleName());
    field->setClearButtonEnabled(true);
    QObject::connect(field, &QLineEdit::textChanged, rows, &QSortFilterProxyModel::setFilterFixedString);
    return field;
}

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto *rows = new KeyRows(this);
    rows->setSourceModel(new ShortcutModel(actions, this));
    rows->setDynamicSortFilter(true);
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Shortcuts"));
    table->setModel(rows);
    arrangeShortcuts(table);

    const QAction *edit = actions.action(ActionId::EditShortcuts);
    auto *change = new QPushButton(edit->text(), this);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, edit, &QAction::trigger);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(change);
    foot->addStretch();
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(tr("Shortcuts"), TypeRole::Title, Token::Text, this));
    QLineEdit *finder = shortcutFinder(rows, this);
    setTabOrder(finder, table);
    finder->setFocus();
    column->addWidget(finder);
    column->addWidget(table, 1);
    column->addLayout(foot);
    resizeInScreen(this, 560, 640);
}

} // namespace Earshot
