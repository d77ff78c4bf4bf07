// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/reports.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/messages.h"

#include <QRandomGenerator>

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// What reports count, on a desk of chance and on small ones one can count by hand.
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void everyFigureOpensWhatItCounts();
    void comparedFiguresOpenWhatTheyCount();
    void comparedRowsAddUp();
    void rowsAddUp();
    void weeksAddUp();
    void oneFiledCallCountsOnce();
    void boardOfToday();
    void threadsByTheirLastContact_data();
    void threadsByTheirLastContact();
    void unknownOutcomesAreNoContact();
    void emptyDesk();
};

namespace
{

const QTimeZone berlin("Europe/Berlin");
const Period june = daysFrom(QDate(2026, 6, 1), QDate(2026, 6, 30), berlin);

Message mailOf(TicketId ticket, const QDateTime &sent)
{
    Message mail;
    mail.uid = newUid();
    mail.ticket = ticket;
    mail.messageId = mail.uid.toString(QUuid::WithoutBraces) + u"@example.org"_s;
    mail.sent = sent;
    mail.received = sent;
    return mail;
}

Call callOf(TicketId ticket, const QDateTime &started, CallOutcome outcome, Direction direction = Direction::Outbound)
{
    Call call;
    call.uid = newUid();
    call.ticket = ticket;
    call.direction = direction;
    call.number = u"+493012345678"_s;
    call.state = CallState::Ended;
    call.outcome = outcome;
    call.started = started;
    call.filed = true;
    return call;
}

CallBack callBackOf(TicketId ticket, const QDateTime &from, CallBackState state)
{
    CallBack callBack;
    callBack.uid = newUid();
    callBack.ticket = ticket;
    callBack.number = u"+493012345678"_s;
    callBack.from = from;
    callBack.state = state;
    return callBack;
}

Ticket solvedTicket(Session &session, const QDateTime &created, const QDateTime &solved, QueueId queue = {})
{
    Ticket ticket = ticketNamed(u"Solved"_s, created);
    ticket.queue = queue;
    ticket.category = StatusCategory::Solved;
    ticket.status = StatusId{5};
    ticket.solved = solved;
    ticket.updated = solved;
    Tickets::insert(session, ticket);
    return ticket;
}

/// Three queues and none, open and solved tickets, mails, calls with every outcome, call-backs; the same every time.
bool fillByChance(Session &session)
{
    QRandomGenerator chance(7);
    const QList<QueueId> queues{Catalogs::queue(session, u"Clinics"_s), Catalogs::queue(session, u"Schools"_s),
        Catalogs::queue(session, u"Quiet"_s), QueueId()};
    const AgentId maya = Catalogs::agent(session, u"maya"_s);
    for (int i = 0; i < 120; ++i) {
        const QDateTime created = noon.addSecs(-3600LL * chance.bounded(24 * 40));
        Ticket ticket = ticketNamed(u"Ticket %1"_s.arg(i), created);
        ticket.queue = queues.at(chance.bounded(10) < 9 ? chance.bounded(2) : 3);
        ticket.owner = chance.bounded(2) ? maya : AgentId();
        if (chance.bounded(3)) {
            ticket.category = StatusCategory::Solved;
            ticket.status = StatusId{5};
            ticket.solved = std::min(created.addSecs(3600LL * chance.bounded(1, 200)), noon);
            ticket.updated = ticket.solved;
        } else {
            ticket.waitingSince = chance.bounded(2) ? created : QDateTime();
            ticket.due = chance.bounded(2) ? noon.addSecs(3600LL * chance.bounded(-20, 20)) : QDateTime();
        }
        Tickets::insert(session, ticket);
        for (int mails = chance.bounded(6); mails > 0; --mails) {
            Message mail = mailOf(ticket.id, created.addSecs(600 * mails));
            Messages::insert(session, mail, {});
        }
        for (int calls = chance.bounded(3); calls > 0; --calls) {
            Call call = callOf(ticket.id, created.addSecs(60LL * chance.bounded(200)), CallOutcome(chance.bounded(8)),
                Direction(chance.bounded(2)));
            call.talkMs = call.outcome == CallOutcome::Reached ? chance.bounded(600'000) : 0;
            call.ringingMs = chance.bounded(3) ? chance.bounded(30'000) : 0;
            call.handled = chance.bounded(4) > 0;
            call.promiseState = PromiseState(chance.bounded(4));
            call.promiseDue = noon.addDays(chance.bounded(-2, 3));
            Calls::insert(session, call);
        }
        if (chance.bounded(3) == 0) {
            CallBack callBack = callBackOf(
                ticket.id, created.addSecs(3600LL * chance.bounded(100)), CallBackState(chance.bounded(3)));
            Calls::insert(session, callBack);
        }
    }
    Call stranger = callOf({}, noon.addSecs(-60), CallOutcome::Reached, Direction::Inbound);
    stranger.talkMs = 4000;
    Calls::insert(session, stranger);
    return true;
}

qint64 opened(Session &session, const Figure &figure)
{
    const auto distinct = [](const auto &ids) {
        const QSet set(ids.begin(), ids.end());
        return set.size() == ids.size() ? qint64(ids.size()) : -1;
    };
    const qint64 tickets = distinct(Reports::ticketsOf(session, figure));
    const qint64 calls = distinct(Reports::callsOf(session, figure));
    const qint64 callBacks = distinct(Reports::callBacksOf(session, figure));
    switch (keyFigure(figure.id).cases) {
    case CaseKind::Tickets:
        return calls || callBacks ? -1 : tickets;
    case CaseKind::Calls:
        return tickets || callBacks ? -1 : calls;
    case CaseKind::CallBacks:
        return tickets || calls ? -1 : callBacks;
    }
    return -1;
}

QList<Report> allReports(Session &session)
{
    return {Reports::today(session, noon, berlin), Reports::voice(session, june, Grouping::Queue, noon, berlin),
        Reports::voice(session, june, Grouping::Week, noon, berlin),
        Reports::voice(session, dayOf(noon, berlin), Grouping::Queue, noon, berlin)};
}

QList<Report> allCompared(Session &session)
{
    QList<Report> compared;
    const Period days = daysFrom(QDate(2026, 6, 9), QDate(2026, 6, 12), berlin);
    for (const Comparison comparison : {Comparison::PeriodBefore, Comparison::YearBefore}) {
        compared << Reports::compared(session, Reports::today(session, noon, berlin), comparison, berlin);
        for (const Grouping grouping : {Grouping::Queue, Grouping::Week, Grouping::Month}) {
            for (const Period &period : {june, days})
                compared << Reports::compared(
                    session, Reports::voice(session, period, grouping, noon, berlin), comparison, berlin);
        }
    }
    return compared;
}

const ReportCell &cell(const ReportRow &row, ReportName report, FigureId id)
{
    qsizetype column = 0;
    while (figuresOf(report)[size_t(column)].id != id)
        ++column;
    return row.cells.at(column);
}

qint64 voiceTotal(Session &session, FigureId id)
{
    const Report report = Reports::voice(session, june, Grouping::Queue, noon, berlin);
    return cell(report.total, ReportName::Voice, id).cases;
}

} // namespace

void ReportsTest::everyFigureOpensWhatItCounts()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(fillByChance));
    const int checked = must(base->readLong([](Session &session) {
        int checked = 0;
        for (const Report &report : allReports(session)) {
            const auto figures = figuresOf(report.name);
            QSet<FigureId> seen;
            for (const ReportRow &row : report.rows + QList{report.total}) {
                for (qsizetype column = 0; column < row.cells.size(); ++column) {
                    const KeyFigure &figure = figures[size_t(column)];
                    const ReportCell &cell = row.cells.at(column);
                    if (figure.kind == FigureKind::Difference)
                        continue;
                    // Also where the cell opens nothing: what is too few to say, or none, is counted right all the
                    // same.
                    const Figure asked{figure.id, row.period, report.now, row.everyQueue, row.queue};
                    const qint64 found = opened(session, asked);
                    if (found != cell.cases)
                        qFatal("%s of %s: %lld, opens %lld", figure.name.data(), qPrintable(row.queueName),
                            static_cast<long long>(cell.cases), static_cast<long long>(found));
                    if (cell.cases > 0)
                        seen << figure.id;
                    ++checked;
                }
            }
            if (report.period != dayOf(noon, berlin) && seen.size() + 1 < qsizetype(figures.size()))
                qFatal("some figures are empty everywhere");
        }
        return checked;
    }));
    QVERIFY(checked > 200);
}

void ReportsTest::comparedFiguresOpenWhatTheyCount()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(fillByChance));
    const int checked = must(base->readLong([](Session &session) {
        int some = 0;
        for (const Report &report : allCompared(session)) {
            for (const ReportRow &row : report.rows + QList{report.total}) {
                for (const FigureColumn &column : figureColumns(report)) {
                    const KeyFigure &figure = figuresOf(report.name)[size_t(column.figure)];
                    if (!column.before || figure.kind == FigureKind::Difference)
                        continue;
                    const Figure asked{figure.id, row.periodBefore, report.now, row.everyQueue, row.queue, true};
                    const qint64 counted = column.cellOf(row).cases;
                    if (opened(session, asked) != counted)
                        qFatal("%s before: %lld", figure.name.data(), static_cast<long long>(counted));
                    some += counted > 0 ? 1 : 0;
                }
            }
        }
        return some;
    }));
    QVERIFY(checked > 50);
}

void ReportsTest::comparedRowsAddUp()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(fillByChance));
    for (const Report &report : must(base->readLong(allCompared))) {
        for (const FigureColumn &column : figureColumns(report)) {
            qint64 sum = 0;
            for (const ReportRow &row : report.rows)
                sum += column.cellOf(row).cases;
            QCOMPARE(sum, column.cellOf(report.total).cases);
        }
    }
    // What is compared is the same report of then, and its own figures stay what they were.
    const Period week = daysFrom(QDate(2026, 6, 1), QDate(2026, 6, 7), berlin);
    const Period then = daysFrom(QDate(2026, 5, 25), QDate(2026, 5, 31), berlin);
    const Report plain = must(base->readLong(Reports::voice, week, Grouping::Queue, noon, berlin));
    const Report before = must(base->readLong(Reports::voice, then, Grouping::Queue, noon, berlin));
    const Report compared = must(base->readLong(Reports::compared, plain, Comparison::PeriodBefore, berlin));
    QCOMPARE(compared.total.cells, plain.total.cells);
    QCOMPARE(compared.total.before, before.total.cells);
    QCOMPARE(compared.total.periodBefore, then);
    for (qsizetype i = 0; i < plain.rows.size(); ++i) {
        QCOMPARE(compared.rows.at(i).cells, plain.rows.at(i).cells);
        QCOMPARE(compared.rows.at(i).before, before.rows.at(i).cells);
    }
}

void ReportsTest::rowsAddUp()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(fillByChance));
    for (const Report &report : must(base->readLong(allReports))) {
        for (qsizetype column = 0; column < report.total.cells.size(); ++column) {
            qint64 sum = 0;
            for (const ReportRow &row : report.rows)
                sum += row.cells.at(column).cases;
            QCOMPARE(sum, report.total.cells.at(column).cases);
        }
        if (report.grouping == Grouping::Queue) {
            QCOMPARE(report.rows.size(), 4); // the quiet queue too, and what is in none
            QCOMPARE(report.rows.at(1).queueName, u"Quiet"_s);
            QCOMPARE(report.rows.last().queue, QueueId());
        }
    }
}

void ReportsTest::weeksAddUp()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(fillByChance));
    const Report weeks = must(base->readLong(Reports::voice, june, Grouping::Week, noon, berlin));
    QCOMPARE(weeks.rows.size(), 5);
    const Report queues = must(base->readLong(Reports::voice, june, Grouping::Queue, noon, berlin));
    QCOMPARE(weeks.total, queues.total);
}

void ReportsTest::oneFiledCallCountsOnce()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const TicketId ticket = must(desk->database().write([](Session &session) {
        Ticket written = ticketNamed(u"Printer"_s);
        Tickets::insert(session, written);
        return written.id;
    }));
    Call call = callOf(ticket, noon, CallOutcome::Reached);
    call.talkMs = 161'000;
    must(desk->act(fileCall, call, false));
    must(desk->act(fileCall, call, false)); // the same call again
    const Report report = must(desk->database().readLong(Reports::voice, june, Grouping::Queue, noon, berlin));
    QCOMPARE(report.rows.size(), 1);
    QCOMPARE(cell(report.rows.first(), ReportName::Voice, FigureId::CallsOutbound), (ReportCell{1.0, 1}));
    QCOMPARE(cell(report.rows.first(), ReportName::Voice, FigureId::CallsReached), (ReportCell{1.0, 1}));
    QCOMPARE(cell(report.rows.first(), ReportName::Voice, FigureId::CallsInbound), (ReportCell{0.0, 0}));
    QCOMPARE(cell(report.rows.first(), ReportName::Voice, FigureId::TalkTotal), (ReportCell{161'000.0, 1}));
    const auto figure = opens(report, report.rows.first(), 0);
    QVERIFY(figure);
    const QList<CallId> found = must(desk->database().readLong(Reports::callsOf, *figure));
    QCOMPARE(found.size(), 1);
    QCOMPARE(must(desk->database().read(Calls::byId, found.first())).uid, call.uid);
}

void ReportsTest::boardOfToday()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        Ticket late = ticketNamed(u"Late"_s, noon.addDays(-3));
        late.waitingSince = noon.addDays(-3);
        late.due = noon.addSecs(-1);
        Tickets::insert(session, late);
        Ticket due = ticketNamed(u"Due at noon"_s, noon.addDays(-3));
        due.owner = Catalogs::agent(session, u"maya"_s);
        due.due = noon;
        Tickets::insert(session, due);
        Ticket tomorrow = ticketNamed(u"Due after midnight in Berlin"_s, noon.addSecs(-3600));
        tomorrow.due = QDateTime(QDate(2026, 6, 13), QTime(0, 0), berlin).toUTC();
        Tickets::insert(session, tomorrow);
        solvedTicket(session, noon.addDays(-2), noon.addSecs(-7200));
        solvedTicket(session, noon.addDays(-2), dayOf(noon, berlin).from.addMSecs(-1));
        Call living = callOf(late.id, noon, CallOutcome::Unknown);
        living.state = CallState::Connected;
        living.filed = false;
        Calls::insert(session, living);
        Call missed = callOf({}, noon.addDays(-1), CallOutcome::Unknown, Direction::Inbound);
        missed.handled = false;
        Calls::insert(session, missed);
        CallBack callBack = callBackOf(late.id, noon, CallBackState::Open);
        Calls::insert(session, callBack);
        CallBack later = callBackOf(late.id, noon.addSecs(1), CallBackState::Open);
        Calls::insert(session, later);
        return true;
    }));
    const Report report = must(base->readLong(Reports::today, noon, berlin));
    const auto shown = [&](FigureId id) { return cell(report.total, ReportName::Today, id).cases; };
    QCOMPARE(shown(FigureId::WaitingForUs), 1);
    QCOMPARE(shown(FigureId::Unassigned), 2);
    QCOMPARE(shown(FigureId::Late), 1);
    QCOMPARE(shown(FigureId::DueToday), 1);
    QCOMPARE(shown(FigureId::CallBacksDue), 1);
    QCOMPARE(shown(FigureId::MissedCalls), 1);
    QCOMPARE(shown(FigureId::PromisesDue), 0);
    QCOMPARE(shown(FigureId::NewToday), 1);
    QCOMPARE(shown(FigureId::SolvedToday), 1);
    QCOMPARE(shown(FigureId::CallsToday), 0); // it is not over yet
}

void ReportsTest::threadsByTheirLastContact_data()
{
    // m = their mail, M = ours, a = one no person wrote, r = call that reached them, n = call that did not, v = visit,
    // s = solved; one an hour.
    QTest::addColumn<QString>("contacts");
    QTest::addColumn<bool>("byCall");
    QTest::addColumn<bool>("byMail");
    QTest::newRow("mail alone") << u"mms"_s << false << true;
    QTest::newRow("one mail only") << u"ms"_s << false << false;
    QTest::newRow("ended with a call") << u"mmrs"_s << true << false;
    QTest::newRow("one mail and a call") << u"mrs"_s << false << false;
    QTest::newRow("their thanks after the call") << u"mrms"_s << true << false;
    QTest::newRow("our summary and their thanks") << u"mrMms"_s << true << false;
    QTest::newRow("they asked again after the call") << u"mrMmms"_s << false << false;
    QTest::newRow("we wrote twice after the call") << u"mrMMs"_s << false << false;
    QTest::newRow("absence notes after the call") << u"mrMaams"_s << true << false;
    QTest::newRow("the second call settled it") << u"mrMmmrms"_s << true << false;
    QTest::newRow("it began with a call") << u"rMms"_s << false << false;
    QTest::newRow("call not answered") << u"mmns"_s << false << true;
    QTest::newRow("not answered after the one that did") << u"mmrns"_s << true << false;
    QTest::newRow("visit last") << u"mmrvs"_s << false << false;
    QTest::newRow("visit before") << u"mmvrs"_s << true << false;
    QTest::newRow("visit and mail") << u"mmvs"_s << false << false;
    QTest::newRow("mails after solving do not count") << u"msm"_s << false << false;
    QTest::newRow("call after solving does not count") << u"mmsr"_s << false << true;
    QTest::newRow("not solved") << u"mmr"_s << false << false;
}

void ReportsTest::threadsByTheirLastContact()
{
    SCRATCH(scratch);
    QFETCH(QString, contacts);
    const auto base = openDatabase(scratch);
    must(base->write([contacts](Session &session) {
        const qsizetype solvedAt = contacts.indexOf(u's');
        const QDateTime start = noon.addSecs(-36000);
        Ticket ticket = solvedAt < 0 ? ticketNamed(u"Open"_s, start)
                                     : solvedTicket(session, start, start.addSecs(3600 * solvedAt));
        if (solvedAt < 0)
            Tickets::insert(session, ticket);
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            const QDateTime at = start.addSecs(3600 * i);
            Message mail = mailOf(ticket.id, at);
            Call call = callOf(ticket.id, at, contacts.at(i) == u'r' ? CallOutcome::Reached : CallOutcome::NoAnswer);
            Contact visit{{}, newUid(), ticket.id, {}, {}, Channel::Visit, Direction::Outbound, at, {}};
            mail.direction = contacts.at(i) == u'M' ? Direction::Outbound : Direction::Inbound;
            mail.automatic = contacts.at(i) == u'a' ? 1 : 0;
            if (u"mMa"_s.contains(contacts.at(i)))
                Messages::insert(session, mail, {});
            else if (contacts.at(i) == u'v')
                Calls::insert(session, visit);
            else if (contacts.at(i) != u's')
                Calls::insert(session, call);
        }
        return true;
    }));
    const auto counted = [&](FigureId id) { return must(base->readLong(voiceTotal, id)) == 1; };
    QTEST(counted(FigureId::CallThreads), "byCall");
    QTEST(counted(FigureId::MailThreads), "byMail");
}

void ReportsTest::unknownOutcomesAreNoContact()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        const QueueId queue = Catalogs::queue(session, u"Schools"_s);
        for (int i = 0; i < 5; ++i) {
            const Ticket ticket = solvedTicket(session, noon.addDays(-i - 1), noon, queue);
            for (int mails = 0; mails < 2 + i; ++mails) {
                Message mail = mailOf(ticket.id, noon.addSecs(-3600));
                Messages::insert(session, mail, {});
            }
            Message note = mailOf(ticket.id, noon.addSecs(-3600));
            note.kind = MessageKind::Note;
            Messages::insert(session, note, {});
            Call unknown = callOf(ticket.id, noon.addSecs(-60), CallOutcome::Unknown);
            Calls::insert(session, unknown);
        }
        return true;
    }));
    const Report report = must(base->readLong(Reports::voice, june, Grouping::Queue, noon, berlin));
    QCOMPARE(report.rows.size(), 1);
    const auto shown = [&](FigureId id) { return cell(report.rows.first(), ReportName::Voice, id); };
    QCOMPARE(shown(FigureId::MailThreads), (ReportCell{5.0, 5}));
    QCOMPARE(shown(FigureId::MailThreadMails), (ReportCell{4.0, 5})); // 2, 3, 4, 5, 6; notes are no mails
    QCOMPARE(shown(FigureId::MailThreadDays), (ReportCell{3.0, 5})); // 1, 2, 3, 4, 5
    QCOMPARE(shown(FigureId::CallThreads), (ReportCell{0.0, 0}));
    QVERIFY(!shown(FigureId::FewerMails).value);
}

void ReportsTest::emptyDesk()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    for (const Report &report : must(base->readLong(allReports))) {
        QVERIFY(!report.rows.isEmpty());
        for (const ReportRow &row : report.rows + QList{report.total}) {
            QCOMPARE(row.cells.size(), qsizetype(figuresOf(report.name).size()));
            for (qsizetype column = 0; column < row.cells.size(); ++column)
                QVERIFY(!opens(report, row, column));
        }
    }
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "reports.moc"
