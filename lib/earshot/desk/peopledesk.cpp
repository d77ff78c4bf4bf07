// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/peopledesk.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/duplicates.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

using Outcome = PersonTaken::Outcome;

QString organisationName(Session &session, OrganisationId id)
{
    const auto organisation = id ? Customers::organisationById(session, id) : std::nullopt;
    return organisation ? organisation->name : QString();
}

void add(QList<CustomerId> &ids, CustomerId id)
{
    if (!ids.contains(id))
        ids << id;
}

/// Who of the desk it is, or nothing; with a fault where that cannot be told.
std::optional<CustomerId> found(Session &session, PersonRead &read)
{
    const Customer &theirs = read.customer;
    if (const auto own = theirs.uid.isNull() ? std::nullopt : Customers::byUid(session, theirs.uid))
        return Customers::standing(session, *own);
    QList<CustomerId> holders;
    for (const QString &address : theirs.addresses) {
        if (const auto holder = Customers::byAddress(session, address))
            add(holders, *holder);
    }
    if (holders.size() > 1) {
        read.faults << PersonFault{PersonFault::Kind::SeveralPeople, theirs.addresses.join(u", "_s)};
        return {};
    }
    if (!holders.isEmpty())
        return holders.first();

    // An office's number is shared by people of many names.
    QList<CustomerId> callable;
    QString taken;
    const QString name = nameKey(theirs.name);
    for (const Phone &phone : theirs.phones) {
        for (const CustomerId holder : Customers::byNumber(session, phone.number)) {
            const Customer other = Customers::byId(session, holder);
            if (nameKey(other.name) == name || phone.number == theirs.name)
                add(callable, other.id);
            else
                taken = phone.number;
        }
    }
    if (callable.size() > 1)
        read.faults << PersonFault{PersonFault::Kind::SeveralPeople, theirs.name};
    else if (callable.isEmpty() && !taken.isEmpty())
        read.faults << PersonFault{PersonFault::Kind::Taken, taken};
    return callable.size() == 1 ? std::optional(callable.first()) : std::nullopt;
}

bool isHopeless(const PersonRead &read)
{
    return std::any_of(read.faults.begin(), read.faults.end(), [](const PersonFault &fault) {
        return fault.kind == PersonFault::Kind::Nobody || fault.kind == PersonFault::Kind::Group
            || fault.kind == PersonFault::Kind::SeveralPeople;
    });
}

void addNew(Session &session, const Actor &actor, const PersonRead &read, Recorder &recorder, PersonTaken &taken)
{
    Customer customer = read.customer;
    if (customer.uid.isNull())
        customer.uid = newUid();
    customer.created = actor.now;
    customer.organisation = organisationOf(session, read.organisation, recorder);
    Customers::insert(session, customer);
    recorder.created(Kind::Customer, customer.id.value, customer.name);
    taken.outcome = Outcome::Added;
    taken.customer = customer.id;
}

QList<PersonField> learned(const Customer &before, const PersonGain &gain)
{
    QList<PersonField> fields;
    const auto tell = [&fields](bool isSo, PersonField field) {
        if (isSo)
            fields << field;
    };
    tell(before.name != gain.after.name, PersonField::Name);
    tell(before.role != gain.after.role, PersonField::Role);
    tell(!gain.more.addresses.isEmpty(), PersonField::Address);
    tell(!gain.more.phones.isEmpty(), PersonField::Phone);
    tell(gain.learnsOrganisation, PersonField::Organisation);
    tell(before.language != gain.after.language, PersonField::Language);
    tell(before.timeZone != gain.after.timeZone, PersonField::TimeZone);
    tell(!gain.more.prefers.isEmpty(), PersonField::Prefers);
    tell(before.notes != gain.after.notes, PersonField::Notes);
    return fields;
}

/// Somebody who is known by their uid may bring an address that another customer has by now: it stays there.
void leaveOthersAddresses(Session &session, CustomerId id, PersonRead &read)
{
    read.customer.addresses.removeIf([&](const QString &address) {
        const auto holder = Customers::byAddress(session, address);
        if (!holder || *holder == id)
            return false;
        read.faults << PersonFault{PersonFault::Kind::SeveralPeople, address};
        return true;
    });
}

void complete(Session &session, CustomerId id, PersonRead &read, Recorder &recorder, PersonTaken &taken)
{
    const Customer before = Customers::byId(session, id);
    leaveOthersAddresses(session, before.id, read);
    PersonGain gain = gainOf(before, organisationName(session, before.organisation), read);
    taken.customer = before.id;
    taken.name = before.name;
    taken.conflicts = gain.conflicts;
    if (gain.isNothing(before)) {
        taken.outcome = Outcome::Unchanged;
        return;
    }
    taken.outcome = Outcome::Completed;
    taken.learned = learned(before, gain);
    if (gain.learnsOrganisation)
        gain.after.organisation = organisationOf(session, read.organisation, recorder);
    // Taken back, only what is still so goes: others may have written on since.
    static const QStringList soft = QString(Table<Customer>::columns).split(u", "_s);
    recorder.write(before, gain.after, soft);
    if (!gain.more.addresses.isEmpty() || !gain.more.phones.isEmpty() || !gain.more.prefers.isEmpty())
        recorder.gain(before.id, gain.more);
}

} // namespace

QList<PersonTaken> takePeople(
    Session &session, const Actor &actor, const QUuid &act, QList<PersonRead> people, const QString &source)
{
    QList<PersonTaken> all;
    const QString region = homeRegion(session);
    Recorder recorder(session, actor, Act::ImportPeople, act);
    for (PersonRead &read : people) {
        PersonTaken taken;
        taken.line = read.line;
        taken.name = read.customer.name;
        mergeNumbers(read.customer, region);
        if (!read.customer.prefers.isEmpty()) {
            read.customer.preferenceSource = source;
            read.customer.preferenceAsked = actor.now;
        }
        const auto present = isHopeless(read) ? std::nullopt : found(session, read);
        if (present)
            complete(session, *present, read, recorder, taken);
        else if (!isHopeless(read))
            addNew(session, actor, read, recorder, taken);
        taken.faults = read.faults;
        all << taken;
    }
    return all;
}

QUuid keepApart(Session &session, const Actor &actor, CustomerId first, CustomerId second)
{
    const CustomerId one = Customers::standing(session, first);
    const CustomerId other = Customers::standing(session, second);
    if (one == other)
        throw Failure(Error::Kind::Refused, u"a customer is themselves"_s);
    Recorder recorder(session, actor, Act::KeepApart);
    recorder.writeApart(one, other, true);
    return recorder.act();
}

} // namespace Earshot
