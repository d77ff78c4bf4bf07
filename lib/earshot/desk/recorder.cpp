// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/duplicates.h"
#include "earshot/storage/search.h"
#include "earshot/storage/ticketlinks.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QList<HistoryEntry> withSoft(QList<HistoryEntry> entries, const QStringList &soft)
{
    for (HistoryEntry &entry : entries) {
        if (soft.contains(entry.field))
            entry.field.prepend(HistoryField::soft);
    }
    return entries;
}

} // namespace

Recorder::Recorder(Session &session, const Actor &actor, Act kind)
    : Recorder(session, actor, kind, newUid())
{
}

Recorder::Recorder(Session &session, const Actor &actor, Act kind, const QUuid &act)
    : m_session(session)
    , m_actor(actor)
    , m_kind(kind)
    , m_act(act)
{
}

void Recorder::write(const Ticket &before, Ticket &after, const QStringList &soft)
{
    if (before == after)
        return;
    if (!(after.updated < before.updated)) // else an undo puts it back where it was
        after.updated = std::max(after.updated, m_actor.now);
    if (before.subject == after.subject)
        Tickets::update(m_session, before, after);
    else
        Tickets::rename(m_session, after, after.subject);
    QList<HistoryEntry> entries = withSoft(Histories::difference(before, after), soft);
    if (Search::reindex(m_session, before, after)) {
        HistoryEntry first;
        first.field = HistoryField::indexed;
        entries << first;
    }
    append(Kind::Ticket, after.id.value, after.version, entries);
}

void Recorder::write(const Call &before, Call &after)
{
    if (before == after)
        return;
    Calls::update(m_session, after);
    append(Kind::Call, after.id.value, after.version, Histories::difference(before, after));
}

void Recorder::write(const CallBack &before, CallBack &after)
{
    if (before == after)
        return;
    Calls::update(m_session, after);
    append(Kind::CallBack, after.id.value, after.version, Histories::difference(before, after));
}

void Recorder::write(const Customer &before, Customer &after, const QStringList &soft)
{
    if (before == after)
        return;
    Customers::update(m_session, after);
    QList<HistoryEntry> entries = withSoft(Histories::difference(before, after), soft);
    if (Customers::partsText(before) != Customers::partsText(after)) {
        HistoryEntry parts;
        parts.field = HistoryField::parts;
        parts.before = Customers::partsText(before);
        parts.after = Customers::partsText(after);
        entries << parts;
    }
    append(Kind::Customer, after.id.value, after.version, entries);
}

void Recorder::write(const Organisation &before, Organisation &after)
{
    if (before == after)
        return;
    Customers::updateOrganisation(m_session, after);
    append(Kind::Organisation, after.id.value, 0, Histories::difference(before, after));
}

void Recorder::write(const SavedView &before, SavedView &after)
{
    if (before == after)
        return;
    SavedViews::update(m_session, after);
    append(Kind::SavedView, after.id.value, after.version, Histories::difference(before, after));
}

void Recorder::write(const TeamPoint &before, TeamPoint &after)
{
    if (before == after)
        return;
    TeamPoints::update(m_session, after);
    append(Kind::TalkingPoint, after.id.value, after.version, Histories::difference(before, after));
}

void Recorder::write(const Message &before, const Message &after)
{
    if (before.ticket == after.ticket)
        return;
    Messages::moveTo(m_session, before, after.ticket);
    append(Kind::Message, after.id.value, 0, Histories::difference(before, after));
}

void Recorder::writeTags(TicketId ticket, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return;
    Tickets::setTags(m_session, ticket, after);
    HistoryEntry entry;
    entry.field = HistoryField::tags;
    entry.before = before.join(u'\n');
    entry.after = Tickets::ownTags(m_session, ticket).join(u'\n'); // in the order they are read in
    append(Kind::Ticket, ticket.value, 0, {entry});
}

void Recorder::writeLinks(TicketId ticket, const QStringList &before, const QStringList &after)
{
    QList<TicketLink> links;
    for (const QString &text : after)
        links << TicketLink{LinkKind(text.section(u':', 0, 0).toInt()), TicketId{text.section(u':', 1).toLongLong()}};
    TicketLinks::set(m_session, ticket, links);
    appendSet(HistoryField::links, ticket, before, after);
}

void Recorder::writeFollowers(TicketId ticket, const QStringList &before, const QStringList &after)
{
    QList<AgentId> agents;
    for (const QString &id : after)
        agents << AgentId{id.toLongLong()};
    TicketLinks::setFollowers(m_session, ticket, agents);
    appendSet(HistoryField::followers, ticket, before, after);
}

void Recorder::appendSet(QLatin1StringView field, TicketId ticket, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return;
    HistoryEntry entry;
    entry.field = field;
    entry.before = before.join(u'\n');
    entry.after = after.join(u'\n');
    append(Kind::Ticket, ticket.value, 0, {entry});
}

void Recorder::tell(TicketId ticket, qint64 number, const QString &how)
{
    HistoryEntry entry;
    entry.field = HistoryField::other;
    entry.before = how;
    entry.after = QString::number(number);
    append(Kind::Ticket, ticket.value, 0, {entry});
    m_session.noteChange(Kind::Ticket, ticket); // its conversation is another one
}

void Recorder::tellReach(TicketId ticket, const QString &before, const QString &after)
{
    HistoryEntry entry;
    entry.field = HistoryField::told;
    entry.before = before;
    entry.after = after;
    append(Kind::Ticket, ticket.value, 0, {entry});
}

void Recorder::gain(CustomerId id, const Customer &more)
{
    Customer customer = Customers::exactly(m_session, id);
    customer.addresses << more.addresses;
    customer.phones << more.phones;
    customer.prefers << more.prefers;
    Customers::update(m_session, customer);
    HistoryEntry entry;
    entry.field = HistoryField::gained;
    entry.after = Customers::partsText(more);
    append(Kind::Customer, id.value, 0, {entry});
}

void Recorder::lose(CustomerId id, const Customer &more)
{
    Customer customer = Customers::exactly(m_session, id);
    customer.addresses.removeIf([&more](const QString &address) { return more.addresses.contains(address); });
    customer.phones.removeIf([&more](const Phone &phone) {
        return std::any_of(
            more.phones.begin(), more.phones.end(), [&phone](const Phone &one) { return one.number == phone.number; });
    });
    customer.prefers.removeIf([&more](const Preference &preference) { return more.prefers.contains(preference); });
    Customers::update(m_session, customer);
    HistoryEntry entry;
    entry.field = HistoryField::gained;
    entry.before = Customers::partsText(more);
    append(Kind::Customer, id.value, 0, {entry});
}

void Recorder::writeApart(CustomerId customer, CustomerId other, bool apart)
{
    if (Duplicates::isApart(m_session, customer, other) == apart)
        return;
    Duplicates::setApart(m_session, customer, other, apart);
    HistoryEntry entry;
    entry.field = HistoryField::apart;
    (apart ? entry.after : entry.before) = QString::number(other.value);
    append(Kind::Customer, customer.value, 0, {entry});
}

void Recorder::created(Kind kind, qint64 row, const QString &text)
{
    HistoryEntry entry;
    entry.field = HistoryField::created;
    entry.after = text;
    append(kind, row, 0, {entry});
}

void Recorder::unmade(Kind kind, qint64 row, const QString &text)
{
    HistoryEntry entry;
    entry.field = HistoryField::unmade;
    entry.before = text;
    append(kind, row, 0, {entry});
}

void Recorder::takesBack(const HistoryEntry &first)
{
    HistoryEntry entry;
    entry.field = HistoryField::takesBack;
    entry.after = first.act.toString(QUuid::WithoutBraces);
    append(Kind::Act, first.id, 0, {entry});
}

void Recorder::writeReached(CustomerId customer, const Phone &after)
{
    customer = Customers::standing(m_session, customer);
    const auto before = Customers::phone(m_session, customer, after.number);
    if (!before || reachedText(*before) == reachedText(after))
        return;
    Customers::phoneReached(m_session, customer, after.number, after.lastReached, after.confirmed);
    HistoryEntry entry;
    entry.field = HistoryField::reached;
    entry.before = reachedText(*before);
    entry.after = reachedText(after);
    append(Kind::Customer, customer.value, 0, {entry});
}

void Recorder::append(Kind kind, qint64 row, qint64 version, QList<HistoryEntry> entries)
{
    for (HistoryEntry &entry : entries) {
        entry.act = m_act;
        entry.kind = m_kind;
        entry.rowKind = kind;
        entry.row = row;
        entry.version = version;
        entry.agent = m_actor.agent;
        entry.at = m_actor.now;
    }
    Histories::append(m_session, entries);
    m_hasWritten = m_hasWritten || !entries.isEmpty();
}

QString Recorder::reachedText(const Phone &phone)
{
    const qint64 at = phone.lastReached.isValid() ? phone.lastReached.toMSecsSinceEpoch() : 0;
    return u"%1\n%2\n%3"_s.arg(phone.number).arg(int(phone.confirmed)).arg(at);
}

Phone Recorder::reachedPhone(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const qint64 at = lines.value(2).toLongLong();
    Phone phone;
    phone.number = lines.value(0);
    phone.confirmed = lines.value(1).toInt() != 0;
    phone.lastReached = at ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
    return phone;
}

} // namespace Earshot
