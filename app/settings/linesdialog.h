// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/sipaccount.h"

#include <QDialog>

#include "shell/shellparts.h"

class QPushButton;
class QTableWidget;

namespace Earshot
{

class Desk;
class Label;
class SipLines;

/// The agent's lines of the built-in telephone and how they are doing: added, changed and taken away.
class LinesDialog final : public QDialog
{
    Q_OBJECT

public:
    LinesDialog(Desk &desk, SipLines &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void build();
    void showLines();
    void showState();
    const SipAccount *current() const;
    void edit(const SipAccount &account);
    void remove();

    Desk &m_desk;
    SipLines &m_lines;
    QTableWidget *m_table;
    Label *m_none; ///< in place of an empty table
    Label *m_detail; ///< what is wrong with the chosen one
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace Earshot
