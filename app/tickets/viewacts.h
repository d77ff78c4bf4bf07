// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/domain/savedview.h"
#include "earshot/storage/answer.h"

#include <QObject>

#include "shell/shellparts.h"

class QWidget;

namespace Earshot
{

class Actions;
class Desk;
class TicketsPane;

/// What one does with saved views: keeps the search that is shown, names, shares, moves and deletes the view that is.
class ViewActs final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where questions are asked.
    ViewActs(Desk &desk, Actions &actions, TicketsPane &pane, QWidget &window);

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void viewWanted(const QString &key); ///< it was just made: show it

private:
    void tell();
    const SavedView *shown() const;
    void save();
    void change();
    void move(bool up);
    void copyLink();
    void remove();
    void showNew();
    void report(Answer<QUuid> answer, const QString &words);

    Desk &m_desk;
    Actions &m_actions;
    TicketsPane &m_pane;
    QWidget &m_window;
    SavedView m_new; ///< was saved, and is not in the catalog yet
};

} // namespace Earshot
