// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/asking.h"

#include "earshot/desk/desk.h"

#include <QCoreApplication>

#include "calls/phonewords.h"
#include "customers/reachquestion.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int HoldSeconds = 10;

struct Asking {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

void send(Desk &desk, QWidget *from, const Customer &customer, TicketId ticket, bool again,
    const std::function<void(const Said &)> &tell)
{
    const ReachQuestion question = reachQuestion(customer.language, QLocale().name());
    desk.act(askReach, customer.id, ticket, question, again, HoldSeconds)
        .then(from, [tell, name = customer.name](const Result<QueuedReply> &queued) {
            // Nothing else is refused here: whether they have an address was looked at before.
            const bool noSender = !queued && queued.error().kind == Error::Kind::Refused;
            if (noSender)
                tell({Asking::tr("No mail address to write from. Give the ticket a queue that has one, or the queue an "
                                 "address under “How our mail looks to customers”."),
                    {}});
            else if (queued)
                tell({Asking::tr("The question to %1 waits in the outbox").arg(named(name)), queued->act});
            else
                tell({words(queued.error()).oneLine(), {}});
        });
}

} // namespace

void askHowToReach(
    Desk &desk, QWidget *from, const Customer &customer, TicketId ticket, const std::function<void(const Said &)> &tell)
{
    const QString name = named(shortName(customer.name));
    if (customer.addresses.isEmpty())
        return tell(
            {Asking::tr("No mail address of %1 is known. Ask when you talk, and write it down.").arg(name), {}});
    if (!isAskedLately(customer, desk.now()))
        return send(desk, from, customer, ticket, false, tell);
    ask(from,
        {Asking::tr("Ask %1 again?").arg(name),
            Asking::tr("%1. One question is easily overlooked, two are easily too many.")
                .arg(askedWords(customer, desk.now().toLocalTime(), QLocale())),
            Asking::tr("Ask again"), Asking::tr("Wait"), Look::Filled},
        from, [&desk, from, customer, ticket, tell] { send(desk, from, customer, ticket, true, tell); });
}

} // namespace Earshot
