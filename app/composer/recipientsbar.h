// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/recipients.h"

#include <QWidget>

class QPushButton;

namespace Earshot
{

class Desk;
class Label;
class RecipientRow;

/// Who will get the mail: To, Cc, Bcc, and in words who is new and who is left out since the last one.
class RecipientsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsBar(Desk &desk, QWidget *parent = nullptr);

    /// `typed` stands in the three fields, to be gone on with.
    void setRecipients(const Recipients &recipients, const QStringList &typed = {});
    Recipients recipients() const;
    /// What stands in the three fields and is no address yet; empty when nothing does.
    QStringList typed() const;
    /// Who had the last mail.
    void setBefore(const QList<MailAddress> &before);
    /// Says what was typed and is no address, in any row; empty when all is taken.
    QString fault() const;
    void focusFault();
    /// Where one names who gets it.
    void focusTo();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void typedOn(); ///< typed() is another one
    void sendWanted();

private:
    void tellChange();
    void tellFault();

    QList<MailAddress> m_before;
    Recipients m_proposed;
    RecipientRow *m_to;
    RecipientRow *m_cc;
    RecipientRow *m_bcc;
    QPushButton *m_more; ///< shows Cc and Bcc
    Label *m_fault;
    QWidget *m_changeRow;
    Label *m_change;
    QPushButton *m_addBack;
};

} // namespace Earshot
