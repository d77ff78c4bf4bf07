// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"

#include "earshot/desk/recorder.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"

namespace Earshot
{

namespace
{

template<class Change>
QUuid changeCustomer(Session &session, const Actor &actor, CustomerId id, Change change)
{
    const Customer before = Customers::byId(session, id);
    Customer after = before;
    change(after);
    Recorder recorder(session, actor, Act::EditCustomer);
    recorder.write(before, after);
    return recorder.act();
}

} // namespace

Customer addCustomer(Session &session, const Actor &actor, const Customer &customer)
{
    Customer added = customer;
    added.uid = newUid();
    added.created = actor.now;
    Customers::insert(session, added);
    Recorder(session, actor, Act::Create).created(Kind::Customer, added.id.value, added.name);
    return added;
}

QUuid editCustomer(Session &session, const Actor &actor, const Customer &customer)
{
    const Customer before = Customers::byId(session, customer.id);
    Customer after = customer;
    Recorder recorder(session, actor, Act::EditCustomer);
    recorder.write(before, after);
    return recorder.act();
}

Customer addCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation)
{
    Customer added = customer;
    added.organisation = Customers::organisation(session, organisation);
    return addCustomer(session, actor, added);
}

QUuid editCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation)
{
    Customer edited = customer;
    edited.organisation = Customers::organisation(session, organisation);
    return editCustomer(session, actor, edited);
}

QUuid confirmPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number)
{
    return changeCustomer(session, actor, customer, [&](Customer &c) {
        for (Phone &phone : c.phones)
            phone.confirmed = phone.confirmed || phone.number == number;
    });
}

QUuid addPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number, const QString &label)
{
    const auto parsed = PhoneNumber::parse(number);
    if (!parsed)
        throw Failure(Error::Kind::Refused, QStringLiteral("not a number that can be dialled: %1").arg(number));
    return changeCustomer(session, actor, customer, [&](Customer &c) {
        for (Phone &phone : c.phones) {
            if (phone.number == parsed->e164()) {
                phone.confirmed = true;
                return;
            }
        }
        c.phones.prepend(Phone{parsed->e164(), label, {}, true, {}});
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
