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

/// The fields of the history that are no columns of the row.
namespace HistoryField
{
constexpr QLatin1StringView created{"(created)"};
constexpr QLatin1StringView unmade{"(unmade)"}; ///< undo took the row away
constexpr QLatin1StringView parts{"(parts)"}; ///< of a customer: what stands in tables of its own
constexpr QLatin1StringView tags{"(tags)"};
constexpr QLatin1StringView reached{"(reached)"}; ///< whether and when a number last reached the customer
constexpr QLatin1StringView takesBack{"(takes back)"};
} // namespace HistoryField

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
    void unmade(Kind kind, qint64 row, const QString &text);
    void takesBack(const QUuid &act);
    /// The number of `after` is confirmed or not, and was last reached then; nothing for a number they do not have.
    void writeReached(CustomerId customer, const Phone &after);

    /// The part of a phone that writeReached() writes, as the history keeps it.
    static QString reachedText(const Phone &phone);
    static Phone reachedPhone(const QString &text);

private:
    void append(Kind kind, qint64 row, qint64 version, QList<HistoryEntry> entries);

    Session &m_session;
    Actor m_actor;
    Act m_kind;
    QUuid m_act;
};

/// The act that made the row; null when none was written down.
QUuid actThatMade(Session &session, Kind kind, qint64 row);

/// Takes an act back: every row gets the values it had, and a row it made goes away. The undoing is an act of its own;
/// taking that back does the first one again, and brings back what it made. Its name is returned, or none for a mail of
/// the outbox, whose words are for its writer. Throws Conflict when somebody has changed one of the rows since,
/// NotFound for an unknown act and for a row that is gone.
QUuid undoAct(Session &session, const Actor &actor, const QUuid &act);

/// What an agent did, newest first, in order of taking it back: `done` with undoAct(), and, when nothing new was done
/// since, `undone` with undoAct() again.
struct OwnActs {
    QList<QUuid> done;
    QList<QUuid> undone;
};
/// As far as the newest `most` entries of their history tell.
OwnActs ownActs(Session &session, AgentId agent, int most);

} // namespace Earshot
