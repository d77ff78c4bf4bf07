// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"

#include <QWidget>

#include "shell/shellparts.h"

class QAction;
class QTimer;

namespace Earshot
{

class Actions;
class Desk;
class Strip;

/// Says that a call-back is due, at the moment it is: a strip at the top of the window that shows and hides itself. One
/// key dials; several due ones come one after another, the most pressing first.
class CallBackReminder final : public QWidget
{
    Q_OBJECT

public:
    /// Carries out CallBackNow.
    CallBackReminder(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    int due() const { return m_due; }
    /// The one that is offered waits until the next start.
    void putOff();
    /// Shows the ticket of the one that is offered, if it has one.
    void openTicket();

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void ticketWanted(Earshot::TicketId ticket);
    /// A call-back has just become due: for a notification of the system.
    void fired(const QString &fact, const QString &sentence);
    void dueChanged(int due);

private:
    void read();
    void show(const QList<CallBackRow> &open);
    void offer(const CallBackRow &row, int more);
    void makeLinks();
    void call(const CallBackRow &row);

    Desk &m_desk;
    QAction *m_callNow;
    Strip *m_strip;
    QTimer *m_next;
    QTimer *m_soon; ///< several changes, one look
    QList<CallBackId> m_later; ///< put off until the next start
    CallBackRow m_offered;
    CallBackId m_shown;
    int m_due = 0;
    quint64 m_generation = 0;
};

} // namespace Earshot
