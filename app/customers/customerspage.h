// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/shellparts.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace Earshot
{

class Actions;
class CustomerPanel;
class CustomersModel;
class Desk;
class EmptyPage;

/// All customers: a search that answers as one types, the table, and the chosen person with their tickets beside it.
class CustomersPage final : public QWidget
{
    Q_OBJECT

public:
    CustomersPage(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer);
    /// Who is shown beside the table; nobody yet when empty.
    CustomerId chosen() const;

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// The person in a window of their own.
    void windowWanted(Earshot::CustomerId customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrangeTable();
    void buildNobody();
    void showState();
    void addNew(const QString &name);
    void countAlike();
    QString typed() const;

    Desk &m_desk;
    Actions &m_actions;
    CustomersModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    EmptyPage *m_nobody; ///< in the table's place when it would be empty
    QPushButton *m_alike; ///< "3 possible duplicates"; not there when there are none
    QTimer *m_count;
    QPushButton *m_searchLess;
    QPushButton *m_addTyped;
    QStackedWidget *m_list;
    CustomerPanel *m_panel;
    QStackedWidget *m_beside; ///< who is chosen, or words for nobody
};

} // namespace Earshot
