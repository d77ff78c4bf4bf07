// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/savedviews.h"
#include "earshot/storage/teampoints.h"
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
constexpr QLatin1StringView links{"(links)"};
constexpr QLatin1StringView followers{"(followers)"};
constexpr QLatin1StringView indexed{"(indexed)"}; ///< the ticket is found by words of its own from now on
constexpr QLatin1StringView other{"(other)"}; ///< the number of the ticket that was merged in, split off, …
constexpr QLatin1StringView apart{"(apart)"}; ///< of a customer: who is somebody else
constexpr QLatin1StringView gained{"(gained)"}; ///< addresses and numbers of a customer who was merged in
constexpr QLatin1StringView told{"(told)"}; ///< of a ticket: what its customer said of how they like to be reached
/// Before the name of a column that follows from the act, as waiting does from a merge: taking the act back puts it
/// back only where nothing else has changed it.
constexpr QChar soft{u'~'};
} // namespace HistoryField

/// Writes rows and, beside them, what was there before: so that an act can be read later and undone. One per act,
/// inside one transaction.
class Recorder
{
public:
    Recorder(Session &session, const Actor &actor, Act kind);
    /// Goes on with an act that began in an earlier transaction.
    Recorder(Session &session, const Actor &actor, Act kind, const QUuid &act);

    /// The act's name, by which it can be undone; null when nothing was different, as there is nothing to undo then.
    QUuid act() const { return m_hasWritten ? m_act : QUuid(); }

    /// Columns in `soft` are written as such.
    void write(const Ticket &before, Ticket &after, const QStringList &soft = {});
    void write(const Call &before, Call &after);
    void write(const CallBack &before, CallBack &after);
    void write(const Customer &before, Customer &after, const QStringList &soft = {});
    void write(const Message &before, const Message &after); ///< onto another ticket; nothing else of it changes
    void write(const Organisation &before, Organisation &after);
    void write(const SavedView &before, SavedView &after);
    void write(const TeamPoint &before, TeamPoint &after);
    void writeTags(TicketId ticket, const QStringList &before, const QStringList &after);
    void writeLinks(TicketId ticket, const QStringList &before, const QStringList &after);
    void writeFollowers(TicketId ticket, const QStringList &before, const QStringList &after);
    /// For the history of this ticket: which other one the act is about, and how it stands to it: "from" for what came
    /// from there, linkText() for a link.
    void tell(TicketId ticket, qint64 number, const QString &how = {});
    /// For the history of this ticket: how they like to be reached, as its customer wrote; partsText() of `before` what
    /// no longer counts, of `after` what does.
    void tellReach(TicketId ticket, const QString &before, const QString &after);
    /// Addresses, numbers and preferences come to a customer, or go again.
    void gain(CustomerId customer, const Customer &more);
    void lose(CustomerId customer, const Customer &more);
    /// The two are not the same person, or may be again.
    void writeApart(CustomerId customer, CustomerId other, bool apart);
    /// A row that was not there before.
    void created(Kind kind, qint64 row, const QString &text);
    void unmade(Kind kind, qint64 row, const QString &text);
    /// Which act this one takes back, by that one's first entry.
    void takesBack(const HistoryEntry &first);
    /// The number of `after` is confirmed or not, and was last reached then; nothing for a number they do not have.
    void writeReached(CustomerId customer, const Phone &after);

    /// The part of a phone that writeReached() writes, as the history keeps it.
    static QString reachedText(const Phone &phone);
    static Phone reachedPhone(const QString &text);

private:
    void appendSet(QLatin1StringView field, TicketId ticket, const QStringList &before, const QStringList &after);
    void append(Kind kind, qint64 row, qint64 version, QList<HistoryEntry> entries);

    Session &m_session;
    Actor m_actor;
    Act m_kind;
    QUuid m_act;
    bool m_hasWritten = false;
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
