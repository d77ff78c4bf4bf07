// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/person.h"
#include "earshot/storage/session.h"

#include <QUuid>

namespace Earshot
{

/// What became, or would become, of one person of a file.
struct PersonTaken {
    enum class Outcome {
        Added,
        Completed, ///< was on the desk and learned something
        Unchanged, ///< was on the desk and knew all of it
        Left, ///< nothing of it was taken; a fault says why
    };
    qint64 line = 0;
    Outcome outcome = Outcome::Left;
    CustomerId customer;
    QString name; ///< of the customer on the desk, or as read
    QList<PersonField> learned;
    QList<PersonFault> faults;
    QList<PersonConflict> conflicts;
};

/// Brings people in, as part of the act `act`, which may go on over several transactions and is taken back as one.
/// Somebody is who has one of the addresses, else one of the numbers and no other name; nobody is found by a name
/// alone. Customers on the desk learn what was not known of them; what is known otherwise stays and is told.
QList<PersonTaken> takePeople(
    Session &session, const Actor &actor, const QUuid &act, QList<PersonRead> people, const QString &source);

/// The two customers are not the same person, whatever looks like it. Throws Refused for a customer and themselves.
QUuid keepApart(Session &session, const Actor &actor, CustomerId first, CustomerId second);

} // namespace Earshot
