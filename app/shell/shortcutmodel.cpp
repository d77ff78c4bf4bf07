// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutmodel.h"

#include <QAction>

#include "shell/wording.h"

namespace Earshot
{

ShortcutModel::ShortcutModel(const Actions &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    connect(&actions, &Actions::keysChanged, this,
        [this](ActionId id) { Q_EMIT dataChanged(index(int(id), 0), index(int(id), columnCount() - 1)); });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ActionId::Count) + int(fixedKeys().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ShortcutColumn::Count);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto column = ShortcutColumn(index.column());
    if (!isAction(index.row())) {
        const FixedKeys fixed = fixedKeys().at(index.row() - int(ActionId::Count));
        return column == ShortcutColumn::Action ? fixed.words
            : column == ShortcutColumn::Menu    ? fixed.place
                                                : keyWords({fixed.keys});
    }
    const auto id = ActionId(index.row());
    const QAction *action = m_actions.action(id);
    switch (column) {
    case ShortcutColumn::Action:
        return Actions::title(id);
    case ShortcutColumn::Menu:
        return menuTitle(Actions::place(id)).remove(u'&');
    default:
        return keyWords(action->shortcuts());
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (ShortcutColumn(section)) {
    case ShortcutColumn::Action:
        return tr("Action");
    case ShortcutColumn::Menu:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}

} // namespace Earshot
