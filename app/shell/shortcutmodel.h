// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "shell/actions.h"

namespace Earshot
{

enum class ShortcutColumn { Action, Menu, Keys, Count };

/// Every action with its menu and its keys as they are now, and behind them the keys that are the same everywhere.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShortcutModel(const Actions &actions, QObject *parent = nullptr);

    static bool isAction(int row) { return row < int(ActionId::Count); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Actions &m_actions;
};

} // namespace Earshot
