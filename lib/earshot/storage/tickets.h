// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/ticket.h"
#include "earshot/storage/row.h"

#include <QHash>
#include <QStringList>

namespace Earshot
{

template<>
struct Table<Ticket> {
    static constexpr QLatin1StringView name{"ticket"};
    static constexpr Kind kind = Kind::Ticket;
    static constexpr QLatin1StringView columns{
        "uid, number, subject, business_need, need_by, need_if_not, queue_id, owner_id, status_id, category, "
        "on_hold_reason, priority, mood, mood_reason, language, customer_id, created, updated, waiting_since, written, "
        "due, first_response, solved, last_channel, unread, shelf, merged_into, version"};
    static auto fields(auto &t)
    {
        return std::tie(t.uid, t.number, t.subject, t.businessNeed, t.needBy, t.needIfNot, t.queue, t.owner, t.status,
            t.category, t.onHoldReason, t.priority, t.mood, t.moodReason, t.language, t.customer, t.created, t.updated,
            t.waitingSince, t.written, t.due, t.firstResponse, t.solved, t.lastChannel, t.unread, t.shelf, t.mergedInto,
            t.version);
    }
};

/// Which tickets a list shows. Every member that is set narrows it.
struct TicketFilter {
    enum class View {
        All,
        Open, ///< new, open, pending, on hold
        WaitingForUs, ///< the customer waits
        WaitingForCustomer, ///< pending
        CallBacksDue, ///< a call-back is to be made now
        Spam,
        Trash,
        Anywhere, ///< also what is merged or put away: for tickets that are known by their ids
        LooseEnds, ///< a promise is due, a call-back was missed, or the customer fell silent after our question
    };
    View view = View::All;
    AgentId owner;
    bool unassigned = false;
    bool late = false; ///< open, and due before `now`
    QueueId queue;
    StatusId status;
    CustomerId customer;
    QString tag;
    QDateTime after; ///< changed at or after
    QDateTime before; ///< changed before
    QDateTime now; ///< what "due" is measured by

    bool operator==(const TicketFilter &) const = default;
};

/// By which column a list is ordered; the direction a person expects comes first.
enum class TicketOrder {
    Newest, ///< last changed first
    Oldest,
    LongestWaiting,
    DueFirst,
    NumberFirst,
    NumberLast,
    Subject,
};

/// Where a page begins: after this row. Default: at the first row.
struct TicketCursor {
    QVariant key;
    TicketId id;

    QString toString() const;
    static TicketCursor fromString(const QString &text);
    bool isValid() const { return bool(id); }
    bool operator==(const TicketCursor &) const = default;
};

struct TicketPage {
    QList<TicketRow> rows;
    TicketCursor next; ///< invalid after the last page
};

namespace Tickets
{

/// Adds the ticket and gives it its id and number.
void insert(Session &session, Ticket &ticket);
/// Writes the ticket if nobody changed it since it was read; throws Conflict.
void update(Session &session, Ticket &ticket);
/// The same, writing only what is other than `before`, as it was read: quicker, for what is done with every mail.
void update(Session &session, const Ticket &before, Ticket &ticket);
/// Gives the ticket another subject, and its folded twin with it.
void rename(Session &session, Ticket &ticket, const QString &subject);
/// Takes away a ticket on which nothing stands; throws Conflict when something does. restore() brings it back.
void remove(Session &session, TicketId id);
void restore(Session &session, TicketId id); ///< throws NotFound
Ticket byId(Session &session, TicketId id); ///< throws NotFound
// Of a ticket that was merged, these find the one it is part of.
std::optional<Ticket> byNumber(Session &session, qint64 number);
std::optional<Ticket> byUid(Session &session, const QUuid &uid);
/// The ticket itself, or the one it was merged into.
TicketId standing(Session &session, TicketId id);
/// The tickets that are part of this one.
QList<TicketId> mergedInto(Session &session, TicketId id);

/// Writes into the history that the ticket answers a mail of ours to several, on the ticket with that number.
void noteAnswering(Session &session, const Ticket &ticket, qint64 broadcast, const QDateTime &at);
/// The customer's newest ticket of which that was written.
std::optional<Ticket> answering(Session &session, CustomerId customer, qint64 broadcast);

/// The conversation was opened; whether it was unread.
bool markRead(Session &session, TicketId id);

/// One page, by cursor: the cost is the same at the first and at the ten-thousandth.
TicketPage page(Session &session, const TicketFilter &filter, TicketOrder order, const TicketCursor &after, int limit);
/// The same rows as a page would show, of these ids only and unordered; what is gone or filtered out is missing.
QList<TicketRow> rows(Session &session, const TicketFilter &filter, const QList<TicketId> &ids);
/// Of these ids, also those that are merged or put away.
QList<TicketRow> rowsAnywhere(Session &session, const QList<TicketId> &ids);
/// How many there are; counting stops at `most`.
int count(Session &session, const TicketFilter &filter, int most);

/// Its tags and those of the tickets that are part of it.
QStringList tags(Session &session, TicketId id);
/// The same of many tickets at once; those without any are missing.
QHash<TicketId, QStringList> tagsOf(Session &session, const QList<TicketId> &ids);
/// The tags of the ticket alone, as it was before anything was merged into it.
QStringList ownTags(Session &session, TicketId id);
void setTags(Session &session, TicketId id, const QStringList &tags);
constexpr int mostTags = 1000;
QStringList allTags(Session &session); ///< by name; mostTags at most

} // namespace Tickets

} // namespace Earshot
