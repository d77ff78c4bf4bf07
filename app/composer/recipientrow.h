// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace Earshot
{

class CustomerOffers;
class Desk;
class FlowRow;

/// To, Cc or Bcc: a chip for each person and a field for the next one. Enter, a comma or leaving the field takes what
/// is typed; Backspace in the empty field takes the last one away; customers are offered while one types. Of very many
/// people some lines are seen and the others scrolled to.
class RecipientRow final : public QWidget
{
    Q_OBJECT

public:
    RecipientRow(Desk &desk, const QString &name, QWidget *parent = nullptr);

    /// `typed` stands in the field, to be gone on with.
    void setPeople(const QList<MailAddress> &people, const QString &typed = {});
    const QList<MailAddress> &people() const { return m_people; }
    /// These get a word beside their name.
    void markAdded(const QList<MailAddress> &added);
    void focusField();
    /// What stands in the field and is no address; empty when all is taken.
    QString left() const;
    /// The same, once somebody was done with typing it.
    const QString &faulty() const { return m_faulty; }

Q_SIGNALS:
    void changed();
    void typed(); ///< the field's text is another one
    void faultyChanged();
    void sendWanted(); ///< Ctrl+Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void setFaultyPart(const QString &part);
    void showField();
    void add(const QList<MailAddress> &people);
    void showChips();

    QList<MailAddress> m_people;
    QList<MailAddress> m_added;
    FlowRow *m_row;
    QScrollArea *m_area;
    QList<QWidget *> m_chips;
    QLineEdit *m_field;
    QString m_faulty;
    CustomerOffers *m_offers;
};

} // namespace Earshot
