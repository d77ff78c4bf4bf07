// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"
#include "earshot/domain/result.h"
#include "earshot/storage/customers.h"

#include <QDialog>

#include "shell/shellparts.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Earshot
{

class Desk;
class FaultLine;
class Label;
class MomentField;
class PromiseWhen;

/// "Log a contact…": a call made elsewhere, a visit, a chat, a letter, a voicemail; on a ticket, or with a customer
/// alone.
class ContactForm final : public QDialog
{
    Q_OBJECT

public:
    /// Without a ticket the form asks for the customer.
    ContactForm(Desk &desk, TicketId ticket, QWidget *parent = nullptr);

    /// What was typed is kept, and is here again the next time.
    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void build();
    QWidget *buildWho();
    QWidget *buildPromise();
    void readTicket();
    void findCustomers();
    void chooseCustomer(CustomerId customer, const QString &name);
    void showKind();
    Channel channel() const;
    void save();
    void fileTheCall();
    void fileTheContact();
    void tellNotFiled(const Error &why);
    void refuse(const Error &why);
    void done(const Said &what);
    QString who() const;
    QString draftKey() const;
    void keepDraft();
    void bringDraft();

    Desk &m_desk;
    TicketId m_ticket;
    QUuid m_uid; ///< of what the form files: pressed twice it is filed once
    CustomerId m_customer;
    QString m_customerName;
    Label *m_about;
    QFormLayout *m_form;
    QWidget *m_who;
    QLineEdit *m_name;
    QListWidget *m_found;
    QComboBox *m_kind;
    QComboBox *m_direction;
    MomentField *m_at;
    QLineEdit *m_number;
    bool m_numberTyped = false; ///< and not the customer's own, put there beforehand
    QSpinBox *m_minutes;
    QComboBox *m_outcome;
    QWidget *m_promised; ///< what, and until when
    QLineEdit *m_need;
    bool m_isNeedAsked = false; ///< the ticket does not say it yet
    QPlainTextEdit *m_gist;
    QLineEdit *m_promise;
    PromiseWhen *m_when;
    FaultLine *m_fault;
    QPushButton *m_save;
    QTimer *m_typing;
    QTimer *m_keep;
    quint64 m_generation = 0;
};

} // namespace Earshot
