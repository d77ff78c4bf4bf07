// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailbox.h"

#include <QDialog>

#include "shell/shellparts.h"

class QPushButton;
class QTableWidget;

namespace Earshot
{

class Desk;
class Label;
class MailWork;

/// The mailboxes of the desk and how they are doing: added, changed, tried and taken away.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    AccountsDialog(Desk &desk, MailWork &mail, QWidget *parent = nullptr);

    /// The form for another mailbox, with this address in it.
    void add(const QString &address = {});
    /// The form of this one.
    void edit(const Mailbox &mailbox);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void build();
    void showMailboxes();
    void showState();
    const Mailbox *current() const;
    void remove();

    Desk &m_desk;
    MailWork &m_mail;
    QTableWidget *m_table;
    Label *m_none; ///< in place of an empty table
    Label *m_detail; ///< what is wrong with the chosen one
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_now;
    QPushButton *m_remove;
};

} // namespace Earshot
