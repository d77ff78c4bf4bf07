// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callermatches.h"

#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"

#include <QCoreApplication>

#include "customers/customeroverview.h"

namespace Earshot
{

QList<CallerMatch> callersOf(Session &session, const QString &number)
{
    QList<CallerMatch> matches;
    if (number.isEmpty())
        return matches;
    for (const CustomerId id : Customers::byNumber(session, number)) {
        const CustomerOverview known = readCustomerOverview(session, id, {});
        matches << CallerMatch{known.customer, known.organisation.name, known.others, known.promises};
    }
    return matches;
}

Ticket ticketOfCaller(Session &session, const Actor &actor, CustomerId customer, const IncomingCall &caller)
{
    const auto number = PhoneNumber::parse(caller.number);
    const QString shown = number ? number->shown() : caller.number;
    NewTicket fields;
    fields.uid = newUid();
    fields.customer = customer;
    if (!customer) {
        fields.requesterName = caller.name.isEmpty() ? shown : caller.name;
        fields.requesterPhone = caller.number;
    }
    const QString who = customer ? Customers::byId(session, customer).name
        : !caller.name.isEmpty() ? caller.name
        : shown.isEmpty()        ? QCoreApplication::translate("Earshot::CallerCard", "a number that was kept back")
                                 : shown;
    fields.subject = QCoreApplication::translate("Earshot::CallerCard", "Call from %1").arg(who);
    return createTicket(session, actor, fields);
}

} // namespace Earshot
