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
    /// Stands open all the time: its buttons come up with the first letter that is typed.
    void setStanding(bool standing);
    void showNeed(const Ticket &ticket);
    /// The ticket changed meanwhile: what is being typed stays.
    void follow(const Ticket &ticket);
    /// As if it had been typed.
    void setTyped(const QString &need, const QString &by, const QString &ifNot);

    QString need() const;
    QString by() const;
    QString ifNot() const;
    bool isEdited() const;

Q_SIGNALS:
    void edited();
    void saved(const QString &need, const QString &by, const QString &ifNot);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void fitButtons();

    QPlainTextEdit *m_need;
    QLineEdit *m_by;
    QLineEdit *m_ifNot;
    QWidget *m_buttons;
    Ticket m_shown; ///< what "edited" is measured by
    bool m_standing = false;
};

} // namespace Earshot
