// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/recorder.h"

#include "earshot/desk/calldesk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// The parts of a customer that are tables of their own, as one text for the history.
QString partsText(const Customer &customer)
{
    QJsonArray phones;
    for (const Phone &p : customer.phones)
        phones << QJsonArray{
            p.number, p.label, p.source, p.confirmed, p.lastReached.isValid() ? p.lastReached.toMSecsSinceEpoch() : 0};
    QJsonArray prefers;
    for (const Preference &p : customer.prefers)
        prefers << QJsonArray{int(p.channel), p.days, p.from.toString(u"HH:mm"), p.to.toString(u"HH:mm")};
    const QJsonObject parts{{u"addresses"_s, QJsonArray::fromStringList(customer.addresses)}, {u"phones"_s, phones},
        {u"prefers"_s, prefers}};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void setParts(Customer &customer, const QString &text)
{
    const QJsonObject parts = QJsonDocument::fromJson(text.toUtf8()).object();
    customer.addresses.clear();
    for (const QJsonValue &address : parts.value(u"addresses").toArray())
        customer.addresses << address.toString();
    customer.phones.clear();
    for (const QJsonValue &value : parts.value(u"phones").toArray()) {
        const QJsonArray p = value.toArray();
        const qint64 reached = p.at(4).toInteger();
        customer.phones << Phone{p.at(0).toString(), p.at(1).toString(), p.at(2).toString(), p.at(3).toBool(),
            reached ? QDateTime::fromMSecsSinceEpoch(reached, Qt::UTC) : QDateTime()};
    }
    customer.prefers.clear();
    for (const QJsonValue &value : parts.value(u"prefers").toArray()) {
        const QJsonArray p = value.toArray();
        customer.prefers << Preference{Channel(p.at(0).toInt()), p.at(1).toInt(),
            QTime::fromString(p.at(2).toString(), u"HH:mm"), QTime::fromString(p.at(3).toString(), u"HH:mm")};
    }
}

const QString partsField = u"(parts)"_s;
const QString tagsField = u"(tags)"_s;
const QString createdField = u"(created)"_s;

void refuseUnless(bool untouched)
{
    if (!untouched)
        throw Failure(Error::Kind::Conflict, u"the row has changed since"_s);
}

/// Puts the entries of one row back, if nobody has changed those fields since. Fields, not the version: else the second
/// of two acts could be taken back, and then the first no more.
template<class Noun>
void revert(const QList<HistoryEntry> &entries, const Noun &present, Recorder &recorder)
{
    Noun before = present;
    for (const HistoryEntry &entry : entries) {
        if (entry.field == u"updated")
            continue; // taking back is a change, too
        if (entry.field == partsField) {
            if constexpr (std::is_same_v<Noun, Customer>) {
                refuseUnless(partsText(present) == entry.after);
                setParts(before, entry.before);
            }
        } else if (!entry.field.startsWith(u'(')) {
            refuseUnless(Histories::presentText(present, entry) == entry.after);
            Histories::putBack(before, entry);
        }
    }
    recorder.write(present, before);
}

/// A ticket nobody has done anything to since it was made.
void uncreateTicket(Session &session, const HistoryEntry &made)
{
    const QList<HistoryEntry> newest = Histories::ofRow(session, Kind::Ticket, made.row, 1);
    refuseUnless(!newest.isEmpty() && newest.first().act == made.act);
    Search::remove(session, Tickets::byId(session, TicketId{made.row}));
    Tickets::remove(session, TicketId{made.row});
}

/// Takes away what an act made. Whether the row is gone for good.
bool uncreate(Session &session, const HistoryEntry &entry, bool isAlone, Recorder &recorder)
{
    switch (entry.rowKind) {
    case Kind::Message: {
        const MessageId message{entry.row};
        if (const auto waiting = Outbox::ofMessage(session, message)) {
            Outbox::remove(session, waiting->id);
            Messages::removeUnsent(session, message);
        } else {
            Messages::removeNote(session, message);
        }
        return true;
    }
    case Kind::Call: {
        const Call made = Calls::byId(session, CallId{entry.row});
        Calls::remove(session, made.id);
        if (reached(made))
            tellLastReached(session, made);
        return true;
    }
    case Kind::Contact:
        Calls::remove(session, ContactId{entry.row});
        return true;
    case Kind::Ticket:
        uncreateTicket(session, entry);
        return true;
    case Kind::Customer: {
        // Somebody who came with a ticket and has other business by now stays.
        const bool gone = Customers::removeUnused(session, CustomerId{entry.row});
        refuseUnless(gone || !isAlone);
        return gone;
    }
    case Kind::CallBack: {
        const CallBack present = Calls::callBackById(session, CallBackId{entry.row});
        CallBack cancelled = present;
        cancelled.state = CallBackState::Cancelled;
        cancelled.call = {}; // a missed call of the same act goes, too
        recorder.write(present, cancelled);
        return false;
    }
    default:
        throw Failure(Error::Kind::Refused, u"what was made cannot be unmade"_s);
    }
}

void revertRow(Session &session, const QList<HistoryEntry> &entries, Recorder &recorder)
{
    const HistoryEntry &first = entries.first();
    switch (first.rowKind) {
    case Kind::Ticket:
        revert(entries, Tickets::byId(session, TicketId{first.row}), recorder);
        break;
    case Kind::Customer:
        revert(entries, Customers::byId(session, CustomerId{first.row}), recorder);
        break;
    case Kind::Call: {
        const Call before = Calls::byId(session, CallId{first.row});
        revert(entries, before, recorder);
        if (const Call after = Calls::byId(session, before.id); reached(before) != reached(after))
            tellLastReached(session, after);
        break;
    }
    case Kind::CallBack:
        revert(entries, Calls::callBackById(session, CallBackId{first.row}), recorder);
        break;
    case Kind::Organisation:
        revert(entries, theRow(session, OrganisationId{first.row}), recorder);
        break;
    default:
        throw Failure(Error::Kind::Refused, u"this kind of act cannot be undone"_s);
    }
}

} // namespace

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
    if (partsText(before) != partsText(after)) {
        HistoryEntry parts;
        parts.field = partsField;
        parts.before = partsText(before);
        parts.after = partsText(after);
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
    entry.field = tagsField;
    entry.before = before.join(u'\n');
    entry.after = Tickets::tags(m_session, ticket).join(u'\n'); // in the order they are read in
    append(Kind::Ticket, ticket.value, 0, {entry});
}

void Recorder::created(Kind kind, qint64 row, const QString &text)
{
    HistoryEntry entry;
    entry.field = createdField;
    entry.after = text;
    append(kind, row, 0, {entry});
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

QUuid actThatMade(Session &session, Kind kind, qint64 row)
{
    const QList<HistoryEntry> entries = Histories::ofRow(session, kind, row, 100);
    const auto made = std::find_if(
        entries.begin(), entries.end(), [](const HistoryEntry &entry) { return entry.field == createdField; });
    return made == entries.end() ? QUuid() : made->act;
}

QUuid undoAct(Session &session, const Actor &actor, const QUuid &act)
{
    const QList<HistoryEntry> entries = Histories::ofAct(session, act);
    if (entries.isEmpty())
        throw Failure(Error::Kind::NotFound, u"act %1"_s.arg(act.toString(QUuid::WithoutBraces)));
    Recorder recorder(session, actor, Act::Undo);
    bool gone = false;
    qsizetype end = entries.size();
    while (end > 0) {
        const HistoryEntry &last = entries.at(end - 1);
        qsizetype begin = end - 1;
        if (last.field == createdField) {
            gone |= uncreate(session, last, entries.size() == 1, recorder);
        } else if (last.field == tagsField) {
            const TicketId ticket{last.row};
            if (Tickets::tags(session, ticket).join(u'\n') != last.after)
                throw Failure(Error::Kind::Conflict, u"the tags have changed since"_s);
            recorder.writeTags(
                ticket, last.after.split(u'\n', Qt::SkipEmptyParts), last.before.split(u'\n', Qt::SkipEmptyParts));
        } else {
            // The entries of one row stand together: they are one write.
            while (begin > 0 && entries.at(begin - 1).row == last.row && entries.at(begin - 1).rowKind == last.rowKind
                && entries.at(begin - 1).version == last.version)
                --begin;
            revertRow(session, entries.mid(begin, end - begin), recorder);
        }
        end = begin;
    }
    return gone ? QUuid() : recorder.act();
}

} // namespace Earshot
