// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/customers.h"

#include <QObject>

#include <functional>

class QLineEdit;
class QStringListModel;

namespace Earshot
{

class Desk;

/// Offers customers below a field while somebody types a name, an address or a number into it.
class CustomerOffers final : public QObject
{
    Q_OBJECT

public:
    /// What is offered of a customer; nothing when they cannot be meant.
    using Line = std::function<QString(const CustomerRow &row)>;

    CustomerOffers(Desk &desk, QLineEdit &field, Line line);

    void hide();

Q_SIGNALS:
    /// The field holds the line already.
    void chosen(const Earshot::CustomerRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QString &line);

    Desk &m_desk;
    QLineEdit &m_field;
    Line m_line;
    QStringListModel *m_lines;
    QList<CustomerRow> m_rows;
    int m_generation = 0;
};

} // namespace Earshot
