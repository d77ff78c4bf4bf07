// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDialog>

#include "customers/duplicatesmodel.h"
#include "shell/shellparts.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace Earshot
{

class Actions;
class Card;
class Desk;
class EmptyPage;

/// Customers who may be one person: the pairs, with the reason, and the chosen one side by side. A person decides: one
/// of the two stays, or they are not the same. Both can be taken back.
class DuplicatesWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Of all customers, or only whom `only` may be.
    DuplicatesWindow(Desk &desk, Actions &actions, CustomerId only = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    struct Side {
        Card *card = nullptr;
        QScrollArea *scroll = nullptr;
        QVBoxLayout *facts = nullptr;
        QPushButton *keep = nullptr;
    };

    void build();
    Side buildSide();
    void showState();
    void compare(int row);
    void fill(const Side &side, const Customer &customer, const CustomerRow &row, const AlikePair &pair);
    void merge(bool intoFirst);
    void keepThemApart();
    void tell(const Result<QUuid> &act, const QString &done);

    Desk &m_desk;
    DuplicatesModel *m_model;
    QTableView *m_table;
    EmptyPage *m_nobody;
    QWidget *m_beside;
    Side m_first;
    Side m_second;
    QPushButton *m_apart;
    QStackedWidget *m_pages;
    AlikePair m_pair; ///< that is compared
};

} // namespace Earshot
