// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/customer.h"
#include "earshot/storage/session.h"

#include <QUuid>

namespace Earshot
{

/// Adds a customer; throws Conflict when an address belongs to somebody else.
Customer addCustomer(Session &session, const Actor &actor, const Customer &customer);
/// Writes a customer as edited since `customer.version`; throws Conflict. Undone by undoAct().
QUuid editCustomer(Session &session, const Actor &actor, const Customer &customer);
/// The same with the organisation by its name, found or added; an empty name is none.
Customer addCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation);
QUuid editCustomerOf(Session &session, const Actor &actor, const Customer &customer, const QString &organisation);
/// A number that was only found in a mail is right.
QUuid confirmPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number);
QUuid addPhone(Session &session, const Actor &actor, CustomerId customer, const QString &number, const QString &label);
/// How they like to be reached, as they said it now (SPEC C2).
QUuid setPreferences(
    Session &session, const Actor &actor, CustomerId customer, const QList<Preference> &prefers, const QString &source);

} // namespace Earshot
