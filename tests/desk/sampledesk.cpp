// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/sampledesk.h"

#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/reports.h"

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
    void everyFigureOpensWhatItCounts();
    void bothKindsOfThreadsCanBeCompared();
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

qint64 openedBy(Session &session, const Figure &figure)
{
    switch (keyFigure(figure.id).cases) {
    case CaseKind::Tickets:
        return Reports::ticketsOf(session, figure).size();
    case CaseKind::Calls:
        return Reports::callsOf(session, figure).size();
    case CaseKind::CallBacks:
        break;
    }
    return Reports::callBacksOf(session, figure).size();
}

/// Every report, grouping and period a window offers, on the day after the sample's last one too.
QList<Report> reportsOf(Session &session, const QDateTime &now)
{
    QList<Report> reports;
    for (const QTimeZone &zone : {QTimeZone("Europe/Berlin"), QTimeZone("Australia/Sydney")}) {
        const QDate today = now.toTimeZone(zone).date();
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        const QDate month(today.year(), today.month(), 1);
        reports << Reports::today(session, now, zone) << Reports::today(session, now.addDays(1), zone);
        for (const auto &[first, last] : {std::pair(today.addDays(-27), today), {monday, today},
                 {monday.addDays(-7), monday.addDays(-1)}, {month, today}, {today, today}}) {
            for (const Grouping grouping : {Grouping::Queue, Grouping::Week})
                reports << Reports::voice(session, daysFrom(first, last, zone), grouping, now, zone);
        }
    }
    return reports;
}

/// The cells that open more or fewer than they count.
QStringList wrongCells(Session &session, const QDateTime &now)
{
    QStringList wrong;
    for (const Report &report : reportsOf(session, now)) {
        QList<const ReportRow *> rows{&report.total};
        for (const ReportRow &row : report.rows)
            rows << &row;
        for (const ReportRow *row : std::as_const(rows)) {
            for (qsizetype column = 0; column < row->cells.size(); ++column) {
                const KeyFigure &figure = figuresOf(report.name)[size_t(column)];
                if (figure.kind == FigureKind::Difference)
                    continue;
                const qint64 opened
                    = openedBy(session, {figure.id, row->period, report.now, row->everyQueue, row->queue});
                if (opened != row->cells.at(column).cases)
                    wrong << u"%1 of %2: %3 opens %4"_s.arg(figure.name, row->queueName)
                                 .arg(row->cells.at(column).cases)
                                 .arg(opened);
            }
        }
    }
    return wrong;
}

} // namespace

void SampleDeskTest::everyFigureOpensWhatItCounts()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, Sample::seat());
    must(desk->act(loadSample, *readSample(folder)));
    QCOMPARE(must(desk->database().readLong(wrongCells, noon)), QStringList());
}

void SampleDeskTest::bothKindsOfThreadsCanBeCompared()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, Sample::seat());
    must(desk->act(loadSample, *readSample(folder)));
    const Report report = must(desk->database().readLong(Reports::voice,
        daysFrom(noon.date().addDays(-6), noon.date(), QTimeZone::utc()), Grouping::Queue, noon, QTimeZone::utc()));
    const auto total = [&](FigureId id) {
        qsizetype column = 0;
        while (figuresOf(ReportName::Voice)[size_t(column)].id != id)
            ++column;
        return report.total.cells.at(column);
    };
    for (const FigureId id :
        {FigureId::CallThreadMails, FigureId::CallThreadDays, FigureId::MailThreadMails, FigureId::MailThreadDays})
        QVERIFY2(!isTooFew(keyFigure(id), total(id)), keyFigure(id).name.data());
    QVERIFY2(total(FigureId::FewerMails).value > 0, "a call should have spared the people of the sample a mail");
}

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

    QCOMPARE(
        must(desk->database().read(CannedReplies::all)).size(), sample->desk.value(u"cannedReplies").toArray().size());
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
    QCOMPARE(calls, expected.calls + 1); // a voicemail came by mail
    QCOMPARE(must(base.read(Calls::openCallBacks, 100)).size(), expected.callBacks);

    // Signatures give numbers as people write them at home; the desk keeps each once, as it is dialled from anywhere.
    const CustomerPage people = must(base.read(Customers::page, u""_s, CustomerCursor(), 1000));
    for (const CustomerRow &row : people.rows) {
        QStringList numbers;
        for (const Phone &phone : must(base.read(Customers::byId, row.id)).phones) {
            QVERIFY2(phone.number.startsWith(u'+') && !numbers.contains(phone.number), qPrintable(row.name));
            numbers << phone.number;
        }
        if (row.name.startsWith(u"Jonas"))
            QCOMPARE(numbers, QStringList{u"+494066969118"_s});
        if (row.name.startsWith(u"Gero"))
            QCOMPARE(numbers, QStringList{u"+492214710388"_s});
    }

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
