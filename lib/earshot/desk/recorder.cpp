// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/search.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

Recorder::Recorder(Session &session, const Actor &actor, Act kind)
    : m_session(session)
    , m_actor(actor)
    , m_kind(kind)
    , m_act(newUid())
{
}

void Recorder::write(const Ticket &before, Ticket &after)
{
    if (before == after)
        return;
    after.updated = std::max(after.updated, m_actor.now);
    if (before.subject == after.subject)
        Tickets::update(m_session, after);
    else
        Tickets::rename(m_session, after, after.subject);
    Search::reindex(m_session, before, after);
    append(Kind::Ticket, after.id.value, after.version, Histories::difference(before, after));
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

void Recorder::write(const Customer &before, Customer &after)
{
    if (before == after)
        return;
    Customers::update(m_session, after);
    QList<HistoryEntry> entries = Histories::difference(before, after);
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

void Recorder::writeTags(TicketId ticket, const QStringList &before, const QStringList &after)
{
    Tickets::setTags(m_session, ticket, after);
    HistoryEntry entry;
    entry.field = HistoryField::tags;
    entry.before = before.join(u'\n');
    entry.after = Tickets::tags(m_session, ticket).join(u'\n'); // in the order they are read in
    append(Kind::Ticket, ticket.value, 0, {entry});
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

void Recorder::takesBack(const QUuid &act)
{
    HistoryEntry entry;
    entry.field = HistoryField::takesBack;
    entry.after = act.toString(QUuid::WithoutBraces);
    append(Kind::Act, 0, 0, {entry});
}

void Recorder::writeReached(CustomerId customer, const Phone &after)
{
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
