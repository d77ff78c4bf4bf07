// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/hoursquestion.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"

#include <QCoreApplication>

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/plaintext.h"

namespace Earshot
{

namespace
{

struct HoursQuestion {
    Q_DECLARE_TR_FUNCTIONS(HoursQuestion)
};

/// Whether one of the times they like to be called at is on that day of the week (1 = Monday).
bool takesCallsOn(const Customer &customer, int day)
{
    return std::any_of(customer.prefers.begin(), customer.prefers.end(), [day](const Preference &preference) {
        return preference.channel == Channel::Call && (preference.days == 0 || preference.days & (1 << (day - 1)));
    });
}

} // namespace

Trouble outsideHours(const Customer &customer, const QDateTime &now, const QLocale &locale)
{
    const QDateTime there = now.toTimeZone(zoneOf(customer));
    const QString clock = clockTime(there.time(), locale);
    const QString name = customer.name.isEmpty() ? HoursQuestion::tr("the customer") : named(shortName(customer.name));
    // On a day without calls the time alone would not say what is wrong.
    const int day = there.date().dayOfWeek();
    const QString fact = takesCallsOn(customer, day)
        ? HoursQuestion::tr("It is %1 for %2").arg(clock, name)
        : HoursQuestion::tr("It is %1, %2 for %3", "Saturday, 10:27, a name").arg(locale.dayName(day), clock, name);
    const auto hours = callHours(customer, now);
    return {fact, hours ? HoursQuestion::tr("Likes calls %1.").arg(timesWords(*hours, locale)) : QString()};
}

Trouble emergency(const QString &number)
{
    return {HoursQuestion::tr("%1 is an emergency number").arg(named(number)),
        HoursQuestion::tr("It is called only if you say so.")};
}

void dialAsking(Desk &desk, TicketId ticket, CustomerId id, const QString &number, QWidget *parent, bool agreed)
{
    const auto dial = [&desk, ticket, id, number] { desk.calls().dial(ticket, id, number); };
    if (const auto parsed = PhoneNumber::parse(number); parsed && parsed->isEmergency()) {
        const Trouble why = emergency(number);
        return ask(parent,
            {why.fact, why.sentence, HoursQuestion::tr("Call %1").arg(named(number)), HoursQuestion::tr("Do not call"),
                Look::Filled},
            parent, dial);
    }
    if (!id || agreed)
        return dial();
    desk.database().read(Customers::byId, id).then(parent, [&desk, parent, dial](const Result<Customer> &customer) {
        // A call is never kept back because something could not be read.
        if (!customer || !isOutsideCallHours(*customer, desk.now()))
            return dial();
        const Trouble hours = outsideHours(*customer, desk.now(), QLocale());
        ask(parent,
            {hours.fact, hours.sentence, HoursQuestion::tr("Call anyway"), HoursQuestion::tr("Do not call"),
                Look::Filled},
            parent, dial);
    });
}

} // namespace Earshot
