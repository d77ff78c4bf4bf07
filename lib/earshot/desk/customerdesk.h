// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/customer.h"
#include "earshot/storage/session.h"

#include <QUuid>

namespace Earshot
{

class Recorder;

// Numbers are kept as they are dialled from anywhere, each once, wherever the country of a national one can be told.

/// The country whose national numbers the desk writes, as "DE": its setting "region". Empty when it has none.
QString homeRegion(Session &session);
/// What it is from now on; numbers that are there stay as they are.
QString setHomeRegion(Session &session, const Actor &actor, const QString &region);
/// Gives a desk without a country the one this computer's clock stands in, if that is in one.
void keepHomeRegion(Session &session);

/// The organisation of that name, found or made as part of an act; an empty name is none.
OrganisationId organisationOf(Session &session, const QString &name, Recorder &recorder);

/// Adds a customer; throws Conflict when an address belongs to somebody else.
Customer addCustomer(Session &session, const Actor &actor, const Customer &customer);
/// Writes a customer as edited since `customer.version`; throws Conflict. Undone by undoAct().
QUuid editCustomer(Session &session, const Actor &actor, const Customer &customer);
/// The same with the organisation by its name, found or added; an empty name is none. A customer with this uid is added
/// once.
Customer addCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation);
QUuid editCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation);
/// What we keep of an organisation: its name, what its calendar asks of us, notes. Throws Conflict when another one has
/// that name. Undone by undoAct().
QUuid editOrganisation(Session &session, const Actor &actor, const Organisation &organisation);
/// A number that was only found in a mail is right.
QUuid confirmPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number);
QUuid addPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number, const QString &label);
/// How they like to be reached, as they said it now.
QUuid setPreferences(
    Session &session, const Actor &actor, CustomerId customer, const QList<Preference> &prefers, const QString &source);

} // namespace Earshot
