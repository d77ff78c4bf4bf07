// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/tickets.h"

namespace Earshot
{

/// Writes rows and, beside them, what was there before: so that an act can be read later and undone. One per act,
/// inside one transaction.
class Recorder
{
public:
    Recorder(Session &session, const Actor &actor, Act kind);

    /// The act's name, by which it can be undone.
    QUuid act() const { return m_act; }

    void write(const Ticket &before, Ticket &after);
    void write(const Call &before, Call &after);
    void write(const CallBack &before, CallBack &after);
    void write(const Customer &before, Customer &after);
    void write(const Organisation &before, Organisation &after);
    void writeTags(TicketId ticket, const QStringList &before, const QStringList &after);
    /// A row that was not there before.
    void created(Kind kind, qint64 row, const QString &text);

private:
    void append(Kind kind, qint64 row, qint64 version, QList<HistoryEntry> entries);

    Session &m_session;
    Actor m_actor;
    Act m_kind;
    QUuid m_act;
};

/// The act that made the row; null when none was written down.
QUuid actThatMade(Session &session, Kind kind, qint64 row);

/// Takes an act back: every row gets the values it had, and a row it made goes away. The undoing is an act of its own,
/// which can be undone in turn; its name is returned, or none when a row is gone for good. Throws Conflict when
/// somebody has changed one of the rows since, NotFound for an unknown act.
QUuid undoAct(Session &session, const Actor &actor, const QUuid &act);

} // namespace Earshot
