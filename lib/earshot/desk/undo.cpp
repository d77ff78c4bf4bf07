// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/waiting.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/search.h"
#include "earshot/storage/unmade.h"

#include <algorithm>

// An act is taken back by an act of its own, which writes the same kind of entries: so undo and redo are one thing.
namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

void refuseUnless(bool untouched)
{
    if (!untouched)
        throw Failure(Error::Kind::Conflict, u"the row has changed since"_s);
}

/// A status stands in several columns, which are put back together or not at all.
bool isOfStatus(const QString &column)
{
    return column == u"category" || column == u"solved" || column == u"on_hold_reason";
}

/// Puts the entries of one row back, if nobody has changed those fields since. Fields, not the version: else the second
/// of two acts could be taken back, and then the first no more. A mail is taken back whatever became of its ticket: the
/// fields that are no longer as it left them stay.
template<class Noun>
void revert(const QList<HistoryEntry> &entries, const Noun &present, Recorder &recorder)
{
    Noun before = present;
    QStringList soft;
    const bool isMail = entries.first().kind == Act::SendReply;
    bool hasOtherStatus = false;
    for (HistoryEntry entry : entries) {
        const bool isSoft = entry.field.startsWith(HistoryField::soft);
        if (isSoft)
            entry.field.remove(0, 1);
        if (entry.field == u"updated") { // so that the ticket stands where it stood, unless something came since
            if (Histories::presentText(present, entry) == entry.after)
                Histories::putBack(before, entry);
        } else if (entry.field == HistoryField::parts) {
            if constexpr (std::is_same_v<Noun, Customer>) {
                refuseUnless(Customers::partsText(present) == entry.after);
                Customers::setParts(before, entry.before);
            }
        } else if (!entry.field.startsWith(u'(')) {
            const bool isStillSo = Histories::presentText(present, entry) == entry.after;
            refuseUnless(isStillSo || isSoft || isMail);
            hasOtherStatus = hasOtherStatus || (!isStillSo && entry.field == u"status_id");
            if (isStillSo && !(hasOtherStatus && isOfStatus(entry.field)))
                Histories::putBack(before, entry);
            if (isSoft)
                soft << entry.field;
        }
    }
    if constexpr (std::is_same_v<Noun, Ticket> || std::is_same_v<Noun, Customer>)
        recorder.write(present, before, soft);
    else
        recorder.write(present, before);
}

/// Whether the row is as it was made: nothing was done to it since, or all of that was taken back.
bool isAsMade(Session &session, const HistoryEntry &made)
{
    constexpr int most = 10'000;
    QHash<QString, std::pair<QString, QString>> fields; // what each was first, what it is now
    for (const HistoryEntry &entry : Histories::ofRow(session, made.rowKind, made.row, most)) { // newest first
        if (entry.id <= made.id)
            break;
        if (entry.field == u"updated" || entry.field == HistoryField::created || entry.field == HistoryField::unmade
            || entry.field == HistoryField::reached || entry.field == HistoryField::other
            || entry.field == HistoryField::indexed)
            continue;
        const auto known = fields.find(entry.field);
        if (known == fields.end())
            fields.insert(entry.field, {entry.before, entry.after});
        else
            known->first = entry.before;
    }
    return std::all_of(fields.begin(), fields.end(), [](const auto &field) { return field.first == field.second; });
}

/// A call no longer says that it reached the customer: the last one that still does counts.
void forgetReached(Session &session, const Call &call, Recorder &recorder)
{
    auto phone = Customers::phone(session, call.customer, call.number);
    if (!phone || phone->lastReached != call.started)
        return;
    phone->lastReached = lastReached(session, call);
    recorder.writeReached(call.customer, *phone);
}

/// Takes away what an act made; what others need by now stays, or the act as a whole cannot be taken back.
void unmake(Session &session, const HistoryEntry &made, bool isAlone, Recorder &recorder)
{
    const bool isAsBefore = isAsMade(session, made);
    bool gone = true;
    switch (made.rowKind) {
    case Kind::Message: {
        const MessageId message{made.row};
        if (const auto waiting = Outbox::ofMessage(session, message)) { // sending is stopped wherever the mail is now
            Outbox::remove(session, waiting->id);
            Messages::removeUnsent(session, message);
        } else {
            refuseUnless(isAsBefore);
            Messages::removeNote(session, message);
        }
        break;
    }
    case Kind::Call: {
        refuseUnless(isAsBefore);
        const Call call = Calls::byId(session, CallId{made.row});
        Calls::remove(session, call.id);
        if (reached(call))
            forgetReached(session, call, recorder);
        break;
    }
    case Kind::Contact:
        refuseUnless(isAsBefore);
        Calls::remove(session, ContactId{made.row});
        break;
    case Kind::CallBack:
        refuseUnless(isAsBefore);
        Calls::remove(session, CallBackId{made.row});
        break;
    case Kind::Ticket: {
        const Ticket ticket = Tickets::byId(session, TicketId{made.row});
        // One that was made for a mail stays when others need it by now; the mail is taken back all the same.
        gone = made.kind != Act::SendReply || (isAsBefore && !Unmade::isInUse(session, ticket.id));
        if (!gone)
            break;
        refuseUnless(isAsBefore);
        Search::remove(session, ticket);
        Tickets::remove(session, ticket.id);
        break;
    }
    case Kind::Customer:
        // Somebody who came with a ticket and has other business by now stays.
        gone = isAsBefore && Customers::removeUnused(session, CustomerId{made.row});
        refuseUnless(gone || !isAlone);
        break;
    case Kind::Organisation:
        gone = isAsBefore && Customers::removeUnusedOrganisation(session, OrganisationId{made.row});
        break;
    case Kind::SavedView:
        refuseUnless(isAsBefore);
        SavedViews::remove(session, SavedViewId{made.row});
        break;
    case Kind::TalkingPoint:
        refuseUnless(isAsBefore);
        TeamPoints::remove(session, TeamPointId{made.row});
        break;
    default:
        throw Failure(Error::Kind::Refused, u"what was made cannot be unmade"_s);
    }
    if (gone)
        recorder.unmade(made.rowKind, made.row, made.after);
}

/// Brings back what an undo took away, as it was.
void remake(Session &session, const HistoryEntry &unmade, Recorder &recorder)
{
    switch (unmade.rowKind) {
    case Kind::Message:
        Messages::restoreNote(session, MessageId{unmade.row});
        break;
    case Kind::Call:
        Calls::restore(session, CallId{unmade.row});
        break;
    case Kind::Contact:
        Calls::restore(session, ContactId{unmade.row});
        break;
    case Kind::CallBack:
        Calls::restore(session, CallBackId{unmade.row});
        break;
    case Kind::Ticket:
        Tickets::restore(session, TicketId{unmade.row});
        Search::index(session, Tickets::byId(session, TicketId{unmade.row}));
        break;
    case Kind::Customer:
        Customers::restore(session, CustomerId{unmade.row});
        break;
    case Kind::Organisation:
        Customers::restoreOrganisation(session, OrganisationId{unmade.row});
        break;
    case Kind::SavedView:
        SavedViews::restore(session, SavedViewId{unmade.row});
        break;
    case Kind::TalkingPoint:
        TeamPoints::restore(session, TeamPointId{unmade.row});
        break;
    default:
        throw Failure(Error::Kind::Refused, u"what was unmade cannot be made again"_s);
    }
    recorder.created(unmade.rowKind, unmade.row, unmade.before);
}

/// They wait again because a mail of ours was taken back. Others may have been in contact since, so the conversation
/// says who waits; on a ticket that rests by now nobody does.
void settleWaiting(Session &session, TicketId id, Recorder &recorder)
{
    if (!Tickets::byId(session, id).waitingSince.isValid())
        return;
    const Ticket before = Tickets::byId(session, Tickets::standing(session, id));
    const bool rests = !isOpen(before.category) || before.category == StatusCategory::Pending;
    const Waiting waiting = rests ? Waiting() : waitingOn(session, before.id);
    Ticket after = before;
    after.waitingSince = waiting.since;
    after.written = waiting.written;
    recorder.write(before, after);
}

void revertRow(Session &session, const QList<HistoryEntry> &entries, Recorder &recorder)
{
    const HistoryEntry &first = entries.first();
    switch (first.rowKind) {
    case Kind::Ticket:
        revert(entries, Tickets::byId(session, TicketId{first.row}), recorder);
        if (std::any_of(entries.begin(), entries.end(),
                [](const HistoryEntry &entry) { return entry.field == HistoryField::indexed; }))
            Search::remove(session, Tickets::byId(session, TicketId{first.row}));
        if (first.kind == Act::SendReply)
            settleWaiting(session, TicketId{first.row}, recorder);
        break;
    case Kind::Customer:
        revert(entries, Customers::exactly(session, CustomerId{first.row}), recorder);
        break;
    case Kind::Call: {
        const Call before = Calls::byId(session, CallId{first.row});
        revert(entries, before, recorder);
        if (reached(before) && !reached(Calls::byId(session, before.id)))
            forgetReached(session, before, recorder);
        break;
    }
    case Kind::CallBack:
        revert(entries, Calls::callBackById(session, CallBackId{first.row}), recorder);
        break;
    case Kind::Message:
        revert(entries, Messages::byId(session, MessageId{first.row}), recorder);
        break;
    case Kind::Organisation:
        revert(entries, theRow(session, OrganisationId{first.row}), recorder);
        break;
    case Kind::SavedView:
        revert(entries, theRow(session, SavedViewId{first.row}), recorder);
        break;
    case Kind::TalkingPoint:
        revert(entries, theRow(session, TeamPointId{first.row}), recorder);
        break;
    default:
        throw Failure(Error::Kind::Refused, u"this kind of act cannot be undone"_s);
    }
}

void revertTags(Session &session, const HistoryEntry &entry, Recorder &recorder)
{
    const TicketId ticket{entry.row};
    refuseUnless(Tickets::ownTags(session, ticket).join(u'\n') == entry.after);
    recorder.writeTags(
        ticket, entry.after.split(u'\n', Qt::SkipEmptyParts), entry.before.split(u'\n', Qt::SkipEmptyParts));
}

/// A later call may have reached the number, too: then it is as that one left it.
void revertReached(Session &session, const HistoryEntry &entry, Recorder &recorder)
{
    const CustomerId customer{entry.row};
    const Phone before = Recorder::reachedPhone(entry.before);
    const auto present = Customers::phone(session, customer, before.number);
    if (present && Recorder::reachedText(*present) == entry.after)
        recorder.writeReached(customer, before);
}

/// The present set without what the act added and with what it took off: others may have changed it as well.
QStringList setWithout(const HistoryEntry &entry, QStringList present)
{
    const QStringList before = entry.before.split(u'\n', Qt::SkipEmptyParts);
    const QStringList after = entry.after.split(u'\n', Qt::SkipEmptyParts);
    present.removeIf([&](const QString &one) { return after.contains(one) && !before.contains(one); });
    for (const QString &one : before) {
        if (!after.contains(one) && !present.contains(one))
            present << one;
    }
    return present;
}

void revertGain(const HistoryEntry &entry, Recorder &recorder)
{
    Customer more;
    Customers::setParts(more, entry.after.isEmpty() ? entry.before : entry.after);
    if (entry.after.isEmpty())
        recorder.gain(CustomerId{entry.row}, more);
    else
        recorder.lose(CustomerId{entry.row}, more);
}

/// Takes back an entry that is no column; false when it is one.
bool revertSpecial(Session &session, const HistoryEntry &entry, bool isAlone, Recorder &recorder)
{
    const TicketId ticket{entry.row};
    if (entry.field == HistoryField::created)
        unmake(session, entry, isAlone, recorder);
    else if (entry.field == HistoryField::unmade)
        remake(session, entry, recorder);
    else if (entry.field == HistoryField::tags)
        revertTags(session, entry, recorder);
    else if (entry.field == HistoryField::reached)
        revertReached(session, entry, recorder);
    else if (entry.field == HistoryField::links) {
        const QStringList present = linkTexts(session, ticket);
        recorder.writeLinks(ticket, present, setWithout(entry, present));
    } else if (entry.field == HistoryField::followers) {
        const QStringList present = followerTexts(session, ticket);
        recorder.writeFollowers(ticket, present, setWithout(entry, present));
    } else if (entry.field == HistoryField::apart) {
        const bool wasApart = !entry.after.isEmpty();
        const CustomerId other{(wasApart ? entry.after : entry.before).toLongLong()};
        recorder.writeApart(CustomerId{entry.row}, other, !wasApart);
    } else if (entry.field == HistoryField::gained)
        revertGain(entry, recorder);
    else if (entry.field == HistoryField::other)
        recorder.tell(ticket, entry.after.toLongLong(), entry.before);
    else if (entry.field == HistoryField::told)
        recorder.tellReach(ticket, entry.after, entry.before);
    else
        return entry.rowKind == Kind::Act; // which says only what the act itself took back
    return true;
}

} // namespace

QUuid actThatMade(Session &session, Kind kind, qint64 row)
{
    const QList<HistoryEntry> entries = Histories::ofRow(session, kind, row, 100);
    const auto made = std::find_if(
        entries.begin(), entries.end(), [](const HistoryEntry &entry) { return entry.field == HistoryField::created; });
    return made == entries.end() ? QUuid() : made->act;
}

QUuid undoAct(Session &session, const Actor &actor, const QUuid &act)
{
    const QList<HistoryEntry> entries = Histories::ofAct(session, act);
    if (entries.isEmpty())
        throw Failure(Error::Kind::NotFound, u"act %1"_s.arg(act.toString(QUuid::WithoutBraces)));
    Recorder recorder(session, actor, entries.first().kind == Act::Undo ? Act::Redo : Act::Undo);
    recorder.takesBack(entries.first());
    qsizetype end = entries.size();
    actor.begin(end);
    while (end > 0) {
        const HistoryEntry &last = entries.at(end - 1);
        qsizetype begin = end - 1;
        if (!revertSpecial(session, last, entries.size() == 1, recorder)) {
            // The entries of one row stand together: they are one write.
            while (begin > 0 && entries.at(begin - 1).row == last.row && entries.at(begin - 1).rowKind == last.rowKind
                && entries.at(begin - 1).version == last.version)
                --begin;
            revertRow(session, entries.mid(begin, end - begin), recorder);
        }
        for (; end > begin; --end)
            actor.step();
    }
    // A mail that was taken back is a draft again: there it is sent once more, not by doing this again.
    return entries.first().kind == Act::SendReply ? QUuid() : recorder.act();
}

} // namespace Earshot
