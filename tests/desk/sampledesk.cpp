// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/sampledesk.h"

#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"

#include "support.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Earshot;
using namespace Earshot::Test;

class SampleDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void everythingComesIn();
    void onlyIntoAnEmptyDesk();
};

namespace
{

const QString folder = QStringLiteral(EARSHOT_TEST_FILES "/../resources/sample");

int countOf(const QJsonArray &tickets, QLatin1StringView part)
{
    int count = 0;
    for (const QJsonValue &ticket : tickets)
        count += int(ticket[part].toArray().size());
    return count;
}

} // namespace

void SampleDeskTest::everythingComesIn()
{
    SCRATCH(scratch);
    const QDateTime now(QDate(2026, 9, 29), QTime(8, 30), Qt::UTC);
    const auto desk = openDesk(scratch, Sample::seat(), {}, [now] { return now; });
    const Result<Sample> sample = readSample(folder);
    QVERIFY(sample.has_value());
    QElapsedTimer clock;
    clock.start();
    const SampleCount count = must(desk->act(loadSample, *sample));
    qInfo("loaded in %lld ms", clock.elapsed());

    const QJsonArray tickets = sample->desk.value(u"tickets").toArray();
    SampleCount expected;
    expected.tickets = int(tickets.size());
    expected.mails = countOf(tickets, "mails"_L1);
    expected.notes = countOf(tickets, "notes"_L1);
    expected.calls = countOf(tickets, "calls"_L1);
    expected.contacts = countOf(tickets, "contacts"_L1);
    expected.callBacks = countOf(tickets, "callBacks"_L1);
    expected.customers = int(sample->desk.value(u"customers").toArray().size());
    QCOMPARE(count, expected);

    Database &base = desk->database();
    const TicketPage page
        = must(base.read(Tickets::page, TicketFilter(), TicketOrder::NumberFirst, TicketCursor(), 1000));
    QCOMPARE(page.rows.size(), tickets.size());
    int messages = 0;
    int calls = 0;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const TicketRow &row = page.rows.at(i);
        const QJsonValue written = tickets.at(i);
        QString status = row.statusName;
        QCOMPARE(status.replace(u' ', u'-'), written[u"status"].toString());
        QCOMPARE(row.queueName, written[u"queue"].toString());
        QCOMPARE(row.ownerName.section(u' ', 0, 0).toLower(), written[u"owner"].toString());
        QCOMPARE(row.ticket.unread, written[u"unread"].toBool());
        QVERIFY2(row.ticket.updated <= now, qPrintable(row.ticket.subject));
        QCOMPARE(row.ticket.onHoldReason, written[u"onHoldReason"].toString());
        QStringList tags;
        for (const QJsonValue &tag : written[u"tags"].toArray())
            tags << tag.toString();
        tags.sort();
        QStringList kept = must(base.read(Tickets::tags, row.ticket.id));
        kept.sort();
        QCOMPARE(kept, tags);
        messages += int(must(base.read(Messages::ofTicket, row.ticket.id)).size());
        calls += int(must(base.read(Calls::ofTicket, row.ticket.id)).size());
    }
    QCOMPARE(messages, expected.mails + expected.notes);
    QCOMPARE(calls, expected.calls);
    QCOMPARE(must(base.read(Calls::openCallBacks, 100)).size(), expected.callBacks);

    const auto dana = must(base.read(Customers::byAddress, u"d.ruiz@lindenhof.example"_s));
    QVERIFY(dana.has_value());
    const Customer customer = must(base.read(Customers::byId, *dana));
    QCOMPARE(customer.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(customer.prefers.first(), (Preference{Channel::Call, 0b11111, QTime(9, 0), QTime(12, 0)}));
    QCOMPARE(must(base.read([agent = desk->agent()](Session &session) { return theRow(session, agent).name; })),
        u"Maya Lindqvist"_s);
}

void SampleDeskTest::onlyIntoAnEmptyDesk()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, Sample::seat());
    QCOMPARE(readSample(scratch.path(u"none"_s)).error().kind, Error::Kind::NotFound);
    const Result<Sample> sample = readSample(folder);
    must(desk->act(loadSample, *sample));
    QCOMPARE(errorOf(desk->act(loadSample, *sample)), Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(SampleDeskTest)
#include "sampledesk.moc"
