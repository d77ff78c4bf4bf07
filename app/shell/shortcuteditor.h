// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <optional>

class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QTableView;

namespace Earshot
{

class Actions;
class FaultLine;
class KeyField;
class Label;
enum class ActionId;

/// Gives actions other keys, by pressing them. What is changed counts at once in every window, and at the next start.
class ShortcutEditor final : public QDialog
{
    Q_OBJECT

public:
    ShortcutEditor(Actions &actions, QSettings &settings, QWidget *parent = nullptr);

private:
    void build();
    QWidget *keyRow();
    std::optional<ActionId> chosen() const;
    void showChosen();
    void give(const QList<QKeySequence> &keys);
    void set(const QList<QKeySequence> &keys);
    void resetAll();
    void say(const QString &fault, const QString &wayOut = {});

    Actions &m_actions;
    QSettings &m_settings;
    QSortFilterProxyModel *m_rows;
    QTableView *m_table;
    Label *m_action;
    KeyField *m_keys;
    QPushButton *m_none;
    QPushButton *m_reset;
    FaultLine *m_fault;
    QPushButton *m_take; ///< the keys of somebody else
    QList<QKeySequence> m_wanted;
};

} // namespace Earshot
