// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace Earshot
{

class Desk;
class FlowRow;

/// To, Cc or Bcc: a chip for each person and a field for the next one. Enter, a comma or leaving the field takes what
/// is typed; Backspace in the empty field takes the last one away; customers are offered while one types.
class RecipientRow final : public QWidget
{
    Q_OBJECT

public:
    RecipientRow(Desk &desk, const QString &name, QWidget *parent = nullptr);

    void setPeople(const QList<MailAddress> &people);
    const QList<MailAddress> &people() const { return m_people; }
    /// These get a word beside their name.
    void markAdded(const QList<MailAddress> &added);
    void focusField();
    /// What stands in the field and is no address; empty when all is taken.
    QString left() const;

Q_SIGNALS:
    void changed();
    void sendWanted(); ///< Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void add(const QList<MailAddress> &people);
    void showChips();
    void offer(const QString &typed);

    Desk &m_desk;
    QList<MailAddress> m_people;
    QList<MailAddress> m_added;
    FlowRow *m_row;
    QList<QWidget *> m_chips;
    QLineEdit *m_field;
    QStringListModel *m_offers;
    int m_generation = 0;
};

} // namespace Earshot
