// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "customers/customeroverview.h"
#include "shell/shellparts.h"

class QVBoxLayout;

namespace Earshot
{

class Actions;
class BusinessNeedForm;
class CustomerEditor;
class Desk;

/// The person beside their ticket: how they like to be reached, what they need, what was promised.
class CustomerPanel final : public QScrollArea
{
    Q_OBJECT

public:
    CustomerPanel(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// The actions on a customer are carried out here while this is seen: the panel itself, unless told otherwise.
    void actWhileSeen(QWidget *place);

    /// The requester of the ticket, and what the ticket says of their need.
    void showTicket(TicketId ticket);
    /// The person with all their tickets.
    void showCustomer(CustomerId customer);
    CustomerId customer() const { return m_customer; }
    CustomerEditor *edit();
    /// The same, as soon as the customer is read.
    void editSoon();
    /// Asks who else this customer is.
    void merge();

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QList<Change> &changes);
    void read();
    /// Somebody types or holds a button down: nothing is built anew under the hand.
    bool isInHand();
    /// The form of the business need goes; what was typed stays in the journal.
    void letGo();
    void fill(const CustomerOverview &overview);
    /// What has the keys is built anew under them: the name of the button, to find the new one by.
    QString focusedButton() const;
    void focusButton(const QString &words);
    void addWho(QVBoxLayout *column);
    void addReach(QVBoxLayout *column);
    void addNumbers(QVBoxLayout *column);
    void addAddresses(QVBoxLayout *column);
    void addNeed(QVBoxLayout *column);
    BusinessNeedForm *writeNeed(QWidget *place);
    void addPromises(QVBoxLayout *column);
    void addTickets(QVBoxLayout *column, const QString &title, const QList<TicketRow> &rows);
    void addRest(QVBoxLayout *column);
    void addAlike(QVBoxLayout *column);
    void tellActions();
    void addHeading(QVBoxLayout *column, const QString &text);
    void addOrganisation(QVBoxLayout *column);
    void editOrganisation();
    void confirm(const QString &number);

    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_place; ///< where the actions are carried out
    TicketId m_ticket;
    CustomerId m_customer;
    CustomerOverview m_overview;
    BusinessNeedForm *m_need = nullptr; ///< while it is being written
    int m_generation = 0;
    bool m_loaded = false;
    bool m_editWanted = false; ///< until the customer is read
};

} // namespace Earshot
