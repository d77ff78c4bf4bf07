// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Earshot
{

/// What they are trying to get done, by when, and what happens if not; edited where it stands.
class BusinessNeedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BusinessNeedForm(const Ticket &ticket, QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void saved(const QString &need, const QString &by, const QString &ifNot);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();

    QPlainTextEdit *m_need;
    QLineEdit *m_by;
    QLineEdit *m_ifNot;
};

} // namespace Earshot
