// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace Earshot
{

class Actions;

/// How tables of shortcuts look: the words take the room that is left.
void arrangeShortcuts(QTableView *table);
/// The field that narrows them by words or keys.
QLineEdit *shortcutFinder(QSortFilterProxyModel *rows, QWidget *parent);

/// F1: every key there is and what it does, as it is now.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace Earshot
