// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/seeddesk.h"

#include "earshot/storage/search.h"

#include "support.h"

#include <QElapsedTimer>

using namespace Earshot;
using namespace Earshot::Test;

class SeedDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void sameSeedSameContent();
    void measures();
};

namespace
{

void seed(Desk &desk, const Seed &plan)
{
    must(desk.act(seedGround, plan));
    for (int from = 0; from < plan.tickets; from += SeedBatch)
        must(desk.act(seedTickets, plan, from, SeedBatch));
}

QByteArray contentOf(Desk &desk)
{
    QByteArray content;
    const TicketPage page
        = must(desk.database().read(Tickets::page, TicketFilter(), TicketOrder::NumberFirst, TicketCursor(), 1000));
    for (const TicketRow &row : page.rows)
        content += row.ticket.uid.toByteArray() + row.ticket.subject.toUtf8() + row.requester.toUtf8()
            + row.statusName.toUtf8() + QByteArray::number(row.ticket.updated.toMSecsSinceEpoch()) + '\n';
    return content;
}

struct Percentiles {
    double p50 = 0;
    double p99 = 0;
};

template<class Ask>
Percentiles timed(int times, Ask ask)
{
    QList<qint64> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        ask(i);
        taken << clock.nsecsElapsed();
    }
    std::sort(taken.begin(), taken.end());
    return {double(taken.at(times / 2)) / 1e6, double(taken.at(times * 99 / 100)) / 1e6};
}

void say(const char *what, const Percentiles &p)
{
    qInfo("%-34s p50 %8.3f ms  p99 %8.3f ms", what, p.p50, p.p99);
}

} // namespace

void SeedDeskTest::sameSeedSameContent()
{
    SCRATCH(one);
    const Scratch two(database);
    Seed plan;
    plan.tickets = 300;
    const auto first = openDesk(one);
    const auto second = openDesk(two);
    seed(*first, plan);
    must(second->act(seedGround, plan));
    for (int from = 0; from < plan.tickets; from += 70)
        must(second->act(seedTickets, plan, from, 70));
    const QByteArray content = contentOf(*first);
    QCOMPARE(content.count('\n'), 300);
    QCOMPARE(contentOf(*second), content);
    TicketFilter open;
    open.view = TicketFilter::View::Open;
    QVERIFY(must(first->database().read(Tickets::count, open, 1000)) > 5);
    QCOMPARE(
        must(first->database().read(Search::find, parseSearch(u"printer"_s), SearchOrder::Newest, 5)).hits.size(), 5);

    plan.seed = 2;
    const Scratch three(database);
    const auto other = openDesk(three);
    seed(*other, plan);
    QVERIFY(contentOf(*other) != content);
}

/// Prints how long a seeded desk takes to answer; EARSHOT_BENCH_TICKETS says how large it is made, EARSHOT_BENCH_DESK
/// where it is kept for the next time.
void SeedDeskTest::measures()
{
    const int tickets = qEnvironmentVariableIntValue("EARSHOT_BENCH_TICKETS");
    if (tickets == 0)
        QSKIP("EARSHOT_BENCH_TICKETS is not set: nothing is measured");
    SCRATCH(scratch);
    const QString kept = qEnvironmentVariable("EARSHOT_BENCH_DESK");
    auto opened = Desk::open(kept.isEmpty() ? scratch.location() : kept, {}, {}, Durability::Normal);
    QVERIFY(opened.has_value());
    Desk &desk = **opened;
    Database &base = desk.database();
    if (must(base.read(Tickets::count, TicketFilter(), 10)) == 0) {
        Seed plan;
        plan.tickets = tickets;
        QElapsedTimer clock;
        clock.start();
        seed(desk, plan);
        qInfo("%d tickets in %.1f s", tickets, double(clock.elapsed()) / 1000.0);
    }
    using View = TicketFilter::View;
    const QDateTime now(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    const auto page = [&](const TicketFilter &filter, TicketOrder order, const TicketCursor &after) {
        return must(base.read(Tickets::page, filter, order, after, 50));
    };
    for (const View view :
        {View::All, View::Open, View::WaitingForUs, View::WaitingForCustomer, View::CallBacksDue, View::LooseEnds}) {
        TicketFilter filter;
        filter.view = view;
        filter.now = now;
        qInfo("view %d", int(view));
        say("first page", timed(100, [&](int) { page(filter, TicketOrder::Newest, {}); }));
        say("count to 10,000", timed(20, [&](int) { must(base.read(Tickets::count, filter, 10'000)); }));
    }
    for (const TicketOrder order : {TicketOrder::Newest, TicketOrder::LongestWaiting, TicketOrder::DueFirst,
             TicketOrder::NumberFirst, TicketOrder::Subject}) {
        qInfo("order %d", int(order));
        say("first page", timed(100, [&](int) { page({}, order, {}); }));
        TicketCursor cursor;
        for (int i = 0; i < std::min(tickets / 50 - 200, 10'000); ++i) {
            cursor = page({}, order, cursor).next;
            if (order != TicketOrder::Newest && i > 100)
                break;
        }
        say("page far away", timed(100, [&](int) { cursor = page({}, order, cursor).next; }));
    }
    const QStringList typed{u"p"_s, u"pr"_s, u"pri"_s, u"prin"_s, u"print"_s, u"printer"_s, u"printer br"_s,
        u"printer broken"_s, u"K-48"_s, u"K-4821"_s, u"winterb"_s, u"the"_s, u"wanda"_s, u"invoice late"_s};
    say("search as one types", timed(typed.size() * 20, [&](int i) {
        must(base.read(Search::find, parseSearch(typed.at(i % typed.size()), true), SearchOrder::Newest, 50));
    }));
    for (const QString &text : typed)
        say(qPrintable(u"  "_s + text),
            timed(20, [&](int) { must(base.read(Search::find, parseSearch(text, true), SearchOrder::Newest, 50)); }));
}

QTEST_GUILESS_MAIN(SeedDeskTest)
#include "seeddesk.moc"
