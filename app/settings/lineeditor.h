// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/sipaccount.h"

#include <QDialog>

#include <optional>
#include <utility>

#include "shell/shellparts.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Earshot
{

class Desk;
class Label;
class SipLines;

/// One line of the built-in telephone: server, user and password, and what some servers want beside them.
class LineEditor final : public QDialog
{
    Q_OBJECT

public:
    /// An account without an id is a new one.
    LineEditor(Desk &desk, SipLines &lines, const SipAccount &account, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void build();
    void addField(QFormLayout *form, const QString &words, QWidget *field);
    SipAccount typed() const;
    void save();
    void say(QLineEdit *field, const QString &sentence);
    bool isNew() const { return !m_account.id; }
    bool isChanged() const;

    Desk &m_desk;
    SipLines &m_lines;
    SipAccount m_account;
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_name;
    QComboBox *m_transport;
    QComboBox *m_srtp;
    QLineEdit *m_stun;
    Label *m_fault; ///< a whole sentence, over several lines where it needs them
    QLineEdit *m_faulty = nullptr; ///< which field it is about
    QPushButton *m_save;
    std::optional<std::pair<SipAccount, QString>> m_asked; ///< what was said not to be saved
    bool m_isSaving = false;
};

} // namespace Earshot
