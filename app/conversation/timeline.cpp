// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/timeline.h"

#include "earshot/desk/recorder.h"
#include "earshot/domain/ticketlink.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostHistory = 2000;

/// The acts that do not stand, and those that only took them back or did them again: of what was done and undone, a
/// conversation shows what holds. An undo whose act is not in this history stays, for it alone tells of it.
QSet<QUuid> passedActs(const QList<HistoryEntry> &newestFirst, const QHash<QUuid, QUuid> &takenBack)
{
    QSet<QUuid> known;
    for (const HistoryEntry &entry : newestFirst)
        known << entry.act;
    QSet<QUuid> gone;
    QSet<QUuid> takers;
    for (const HistoryEntry &entry : newestFirst) { // so that of each act it is known whether it stands itself
        const QUuid of = takenBack.value(entry.act);
        if (of.isNull() || !known.contains(of))
            continue;
        takers << entry.act;
        if (!gone.contains(entry.act))
            gone << of;
    }
    return gone + takers;
}

class Reading
{
public:
    Reading(Session &session, TicketId ticket, AgentId reader)
        : m_session(session)
        , m_ticket(Tickets::standing(session, ticket))
        , m_reader(reader)
        , m_catalog(Catalogs::read(session))
    {
    }

    Timeline read()
    {
        const QList<TicketRow> rows = Tickets::rowsAnywhere(m_session, {m_ticket});
        if (rows.isEmpty())
            throw Failure(Error::Kind::NotFound, u"ticket %1"_s.arg(m_ticket.value));
        m_timeline.row = rows.first();
        if (m_timeline.row.ticket.customer)
            m_timeline.customer = Customers::byId(m_session, m_timeline.row.ticket.customer);
        addMessages();
        addCalls();
        addContacts();
        addCallBacks();
        addHistory();
        std::sort(m_timeline.entries.begin(), m_timeline.entries.end());
        tellMood();
        return m_timeline;
    }

private:
    QString agentName(AgentId id) const
    {
        const Agent *agent = m_catalog.agent(id);
        return agent ? (agent->name.isEmpty() ? agent->login : agent->name) : QString();
    }

    QString customerName(CustomerId id)
    {
        if (!id || id == m_timeline.customer.id)
            return m_timeline.customer.name;
        if (!m_customers.contains(id))
            m_customers.insert(id, Customers::byId(m_session, id).name);
        return m_customers.value(id);
    }

    Entry entry(Entry::Kind kind, qint64 id, const QDateTime &at, AgentId agent) const
    {
        Entry made;
        made.kind = kind;
        made.id = id;
        made.at = at;
        made.mine = agent && agent == m_reader;
        made.agent = made.mine ? QString() : agentName(agent);
        return made;
    }

    void addMessages()
    {
        QHash<qint64, QList<Attachment>> attachments;
        for (const Attachment &attachment : Messages::attachmentsOfTicket(m_session, m_ticket))
            attachments[attachment.message.value] << attachment;
        QHash<MessageId, OutboxEntry> ways;
        for (const OutboxEntry &way : Outbox::ofTicket(m_session, m_ticket))
            ways.insert(way.message, way);
        for (const Message &message : Messages::ofTicket(m_session, m_ticket)) {
            const bool note = message.kind == MessageKind::Note;
            Entry made = entry(note ? Entry::Kind::Note : Entry::Kind::Mail, message.id.value,
                message.sent.isValid() ? message.sent : message.received, message.author);
            made.who = agentName(message.author);
            if (made.who.isEmpty())
                made.who = message.fromName;
            if (made.who.isEmpty())
                made.who = message.fromAddress;
            made.attachments = attachments.value(message.id.value);
            if (ways.contains(message.id))
                made.way = ways.value(message.id);
            made.what = message;
            m_timeline.entries << made;
        }
    }

    void addCalls()
    {
        for (const CallRow &row : Calls::ofTicket(m_session, m_ticket)) {
            // A living call has its bar; it comes here when it is over.
            if (row.call.state != CallState::Ended)
                continue;
            Entry made = entry(Entry::Kind::Call, row.call.id.value, row.call.started, row.call.agent);
            made.who = row.customer;
            made.what = row.call;
            m_timeline.entries << made;
        }
    }

    void addContacts()
    {
        for (const Contact &contact : Calls::contactsOfTicket(m_session, m_ticket)) {
            Entry made = entry(Entry::Kind::Contact, contact.id.value, contact.at, contact.agent);
            made.who = customerName(contact.customer);
            made.what = contact;
            m_timeline.entries << made;
        }
    }

    void addCallBacks()
    {
        for (const CallBack &callBack : Calls::callBacksOfTicket(m_session, m_ticket)) {
            Entry made = entry(Entry::Kind::CallBack, callBack.id.value, callBack.from, callBack.agent);
            made.who = customerName(callBack.customer);
            made.what = callBack;
            m_timeline.entries << made;
        }
    }

    void addHistory()
    {
        const QList<HistoryEntry> history
            = Histories::ofRow(m_session, Earshot::Kind::Ticket, m_ticket.value, MostHistory);
        const bool isPlain = std::none_of(history.begin(), history.end(),
            [](const HistoryEntry &entry) { return entry.kind == Act::Undo || entry.kind == Act::Redo; });
        const QSet<QUuid> passed = isPlain
            ? QSet<QUuid>()
            : passedActs(history, Histories::takenBack(m_session, Earshot::Kind::Ticket, m_ticket.value));
        for (qsizetype at = history.size() - 1; at >= 0;) {
            const HistoryEntry &first = history.at(at);
            QList<TicketEvent> events;
            while (at >= 0 && history.at(at).act == first.act) {
                if (const auto event = eventOf(history.at(at)))
                    events << *event;
                --at;
            }
            if (events.isEmpty() || passed.contains(first.act))
                continue;
            Entry made = entry(Entry::Kind::Event, first.id, first.at, first.agent);
            made.who = agentName(first.agent);
            made.what = events;
            m_timeline.entries << made;
        }
    }

    std::optional<TicketEvent> eventOf(const HistoryEntry &history) const
    {
        using What = TicketEvent::What;
        const auto event = [&history](What what, const QString &from, const QString &to) {
            return TicketEvent{what, from, to, history.kind == Act::Undo || history.kind == Act::Redo, false};
        };
        const qint64 before = history.before.toLongLong();
        const qint64 after = history.after.toLongLong();
        if (history.field == u"status_id") {
            const Status *from = m_catalog.status(StatusId{before});
            const Status *to = m_catalog.status(StatusId{after});
            const auto nameOf
                = [](const Status *status) { return status ? statusName(status->name, status->category) : QString(); };
            TicketEvent changed = event(What::Status, nameOf(from), nameOf(to));
            changed.solves = to && to->category >= StatusCategory::Solved;
            return changed;
        }
        if (history.field == u"owner_id")
            return event(What::Owner, agentName(AgentId{before}), agentName(AgentId{after}));
        if (history.field == u"queue_id") {
            const Queue *from = m_catalog.queue(QueueId{before});
            const Queue *to = m_catalog.queue(QueueId{after});
            return event(What::Queue, from ? from->name : QString(), to ? to->name : QString());
        }
        if (history.field == u"priority")
            return event(What::Priority, history.before, history.after);
        if (history.field == HistoryField::told)
            return event(What::Reach, history.before, history.after);
        if (history.field == HistoryField::other && !linkChangeIn(history.before))
            return otherTicket(history);
        return {};
    }

    /// What was taken to another ticket or came from there.
    static std::optional<TicketEvent> otherTicket(const HistoryEntry &history)
    {
        using What = TicketEvent::What;
        switch (history.kind) {
        case Act::Merge:
            return TicketEvent{What::MergedIn, {}, history.after};
        case Act::Split:
            return TicketEvent{What::SplitOff, {}, history.after};
        case Act::MoveMessage:
            return TicketEvent{history.before.isEmpty() ? What::MovedAway : What::CameFrom, {}, history.after};
        case Act::Undo:
        case Act::Redo:
            return TicketEvent{What::Other, {}, history.after, history.kind == Act::Redo};
        default:
            return {};
        }
    }

    void tellMood()
    {
        if (m_timeline.row.ticket.mood == Mood::Unknown)
            return;
        for (auto entry = m_timeline.entries.rbegin(); entry != m_timeline.entries.rend(); ++entry) {
            if (entry->kind == Entry::Kind::Mail && entry->message()->direction == Direction::Inbound) {
                entry->mood = m_timeline.row.ticket.mood;
                return;
            }
        }
    }

    Session &m_session;
    TicketId m_ticket;
    AgentId m_reader;
    Catalog m_catalog;
    QHash<CustomerId, QString> m_customers;
    Timeline m_timeline;
};

} // namespace

Timeline readTimeline(Session &session, TicketId ticket, AgentId reader)
{
    return Reading(session, ticket, reader).read();
}

int firstUnread(const Timeline &timeline)
{
    const Ticket &ticket = timeline.row.ticket;
    if (!ticket.unread)
        return -1;
    for (int i = 0; i < timeline.entries.size(); ++i) {
        const Entry &entry = timeline.entries.at(i);
        if (entry.kind != Entry::Kind::Event && ticket.waitingSince.isValid() && entry.at >= ticket.waitingSince)
            return i;
    }
    return int(timeline.entries.size()) - 1;
}

} // namespace Earshot
