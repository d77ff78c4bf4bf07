// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"

#include "earshot/desk/recorder.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"

#include <QLocale>
#include <QTimeZone>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

template<class Change>
QUuid changeCustomer(Session &session, const Actor &actor, CustomerId id, Change change)
{
    const Customer before = Customers::byId(session, id);
    Customer after = before;
    change(after);
    mergeNumbers(after, homeRegion(session));
    Recorder recorder(session, actor, Act::EditCustomer);
    recorder.write(before, after);
    return recorder.act();
}

void add(Session &session, const Actor &actor, Customer &customer, Recorder &recorder)
{
    if (customer.uid.isNull())
        customer.uid = newUid();
    customer.created = actor.now;
    mergeNumbers(customer, homeRegion(session));
    Customers::insert(session, customer);
    recorder.created(Kind::Customer, customer.id.value, customer.name);
}

void edit(Session &session, const Customer &customer, Recorder &recorder)
{
    const Customer before = Customers::byId(session, customer.id);
    Customer after = customer;
    mergeNumbers(after, homeRegion(session));
    recorder.write(before, after);
}

} // namespace

QString homeRegion(Session &session)
{
    return Settings::value(session, u"region"_s);
}

QString setHomeRegion(Session &session, const Actor &, const QString &region)
{
    Settings::setValue(session, u"region"_s, region);
    return region;
}

void keepHomeRegion(Session &session)
{
    const QString here = QLocale::territoryToCode(QTimeZone::systemTimeZone().territory());
    if (here.size() == 2 && homeRegion(session).isEmpty())
        Settings::setValue(session, u"region"_s, here);
}

OrganisationId organisationOf(Session &session, const QString &name, Recorder &recorder)
{
    const auto known = Customers::organisationCalled(session, name);
    if (known || name.trimmed().isEmpty())
        return known.value_or(OrganisationId());
    const OrganisationId made = Customers::organisation(session, name);
    recorder.created(Kind::Organisation, made.value, name.trimmed());
    return made;
}

Customer addCustomer(Session &session, const Actor &actor, const Customer &customer)
{
    Customer added = customer;
    Recorder recorder(session, actor, Act::Create);
    add(session, actor, added, recorder);
    return added;
}

QUuid editCustomer(Session &session, const Actor &actor, const Customer &customer)
{
    Recorder recorder(session, actor, Act::EditCustomer);
    edit(session, customer, recorder);
    return recorder.act();
}

Customer addCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation)
{
    Customer added = customer;
    if (const auto known = customer.uid.isNull() ? std::nullopt : Customers::byUid(session, customer.uid))
        return Customers::byId(session, *known);
    Recorder recorder(session, actor, Act::Create);
    added.organisation = organisationOf(session, organisation, recorder);
    add(session, actor, added, recorder);
    return added;
}

QUuid editCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation)
{
    Customer edited = customer;
    Recorder recorder(session, actor, Act::EditCustomer);
    edited.organisation = organisationOf(session, organisation, recorder);
    edit(session, edited, recorder);
    return recorder.act();
}

QUuid confirmPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number)
{
    return changeCustomer(session, actor, customer, [&](Customer &c) {
        for (Phone &phone : c.phones)
            phone.confirmed = phone.confirmed || phone.number == number;
    });
}

QUuid editOrganisation(Session &session, const Actor &actor, const Organisation &organisation)
{
    const Organisation before = theRow(session, organisation.id);
    Organisation after = organisation;
    after.uid = before.uid;
    Recorder recorder(session, actor, Act::EditCustomer);
    recorder.write(before, after);
    return recorder.act();
}

QUuid addPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number, const QString &label)
{
    if (!PhoneNumber::parse(number))
        throw Failure(Error::Kind::Refused, u"not a number that can be dialled: %1"_s.arg(number));
    return changeCustomer(session, actor, customer, [&](Customer &c) {
        const Phone typed = phoneOf(*numberOf(number, c, homeRegion(session)), label);
        for (Phone &phone : c.phones) {
            if (phone.number == typed.number) {
                phone.confirmed = true;
                return;
            }
        }
        c.phones.prepend(typed);
    });
}

QUuid setPreferences(
    Session &session, const Actor &actor, CustomerId customer, const QList<Preference> &prefers, const QString &source)
{
    return changeCustomer(session, actor, customer, [&](Customer &c) {
        c.prefers = prefers;
        c.preferenceSource = source;
        c.preferenceAsked = actor.now;
    });
}

} // namespace Earshot
