// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/ticketdesk.h"

#include <QDialog>

#include "shell/filedonce.h"
#include "shell/shellparts.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace Earshot
{

class Desk;
class FaultLine;
struct CustomerRow;
struct NewTicket;

/// Whom a ticket is begun for from outside, and what it is about; as a rule nothing is known.
struct TicketStart {
    QString address;
    QString subject;
    QString next; ///< what begins when the ticket is there, said above its fields
};

/// A ticket that came by other ways than mail. Asks what they are trying to get done before anything technical; needs
/// a name or nothing at all of the person, never an address. What was typed survives closing and crashes.
class NewTicketDialog final : public QDialog
{
    Q_OBJECT

public:
    NewTicketDialog(Desk &desk, QWidget *parent = nullptr, const TicketStart &start = {});

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void created(Earshot::TicketId ticket);

public Q_SLOTS:
    void reject() override;

private:
    void build();
    void create();
    void offerCustomers();
    void takeCustomer(const CustomerRow &row, bool byNumber);
    void tellKnown();
    NewTicket fields() const;
    void keepDraft();
    void bringDraft();

    Desk &m_desk;
    const TicketStart m_start;
    QString m_draftKey;
    QPlainTextEdit *m_need;
    QLineEdit *m_by;
    QLineEdit *m_ifNot;
    QLineEdit *m_subject;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    FiledOnce<NewTicket> m_once;
    CustomerId m_customer; ///< who was chosen among those offered
    QComboBox *m_queue;
    QComboBox *m_priority;
    QPlainTextEdit *m_note;
    FaultLine *m_fault;
    FaultLine *m_addressFault;
    FaultLine *m_phoneFault;
    QPushButton *m_create;
    QTimer *m_keep;
    int m_generation = 0; ///< of the question who it is
};

} // namespace Earshot
