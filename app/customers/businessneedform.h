// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace Earshot
{

class Journal;

/// What they are trying to get done, by when, and what happens if not; edited where it stands. What is typed is in the
/// seat's journal until it is saved or left, and is back when the ticket is.
class BusinessNeedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BusinessNeedForm(Journal &journal, QWidget *parent = nullptr);
    ~BusinessNeedForm() override;

    /// Something was typed about the ticket and is not saved yet.
    static bool hasDraft(const Journal &journal, TicketId ticket);
    void begin();
    /// Stands open all the time: its buttons come up with the first letter that is typed.
    void setStanding(bool standing);
    /// With what was typed about it. When it is the one that is shown, what is being typed stays.
    void showTicket(const Ticket &ticket);
    /// What was typed goes to the journal now.
    void keep();

Q_SIGNALS:
    void edited();
    void saved(const QString &need, const QString &by, const QString &ifNot);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Typed {
        QString need;
        QString by;
        QString ifNot;

        bool operator==(const Typed &) const = default;
    };

    QString need() const;
    QString by() const;
    QString ifNot() const;
    bool isEdited() const;
    void setTyped(const Typed &typed);
    Typed draft() const;
    void takeUp();
    void save();
    void leave();
    void keepSoon();
    void fitButtons();

    Journal &m_journal;
    QPlainTextEdit *m_need;
    QLineEdit *m_by;
    QLineEdit *m_ifNot;
    QWidget *m_buttons;
    QTimer *m_keep; ///< until what was typed goes to the journal
    Ticket m_shown; ///< what "edited" is measured by
    bool m_standing = false;
    bool m_unkept = false; ///< something was typed that the journal does not have
};

} // namespace Earshot
