// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "earshot/desk/seeddesk.h"
#include "earshot/storage/tickets.h"

#include <QElapsedTimer>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

Exit seedDesk(Seat &seat, const Arguments &arguments)
{
    Seed seed;
    seed.tickets = int(arguments.number("--tickets"_L1, 1));
    seed.seed = quint32(arguments.number("--seed"_L1, seed.seed));
    if (seat.read(Tickets::count, TicketFilter(), 1) > 0)
        throw Stop(Exit::Refused,
            u"There are tickets on %1 already; only an empty desk is seeded. Name a new file with --desk."_s.arg(
                seat.shownDesk()));
    QElapsedTimer clock;
    clock.start();
    seat.act(seedGround, seed);
    int made = 0;
    while (made < seed.tickets) {
        made += seat.act(seedTickets, seed, made, std::min(SeedBatch, seed.tickets - made));
        seat.progress(u"%1 of %2 tickets"_s.arg(made).arg(seed.tickets));
    }
    seat.endProgress();
    const double seconds = double(clock.elapsed()) / 1000.0;
    if (seat.json())
        seat.print(QJsonObject{{u"tickets"_s, made}, {u"seconds"_s, seconds}});
    else
        seat.print(u"%1 tickets were made in %2 s; nobody in them exists."_s.arg(made).arg(seconds, 0, 'f', 1));
    return Exit::Done;
}

} // namespace Earshot::Cli
