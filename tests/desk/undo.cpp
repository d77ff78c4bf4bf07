// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/pointdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/desk/viewdesk.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/search.h"

#include "support.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

using namespace Earshot;
using namespace Earshot::Test;

/// Whatever is done and taken back, the desk is as if only what stands had been done.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void randomActs();
    void refusals();
    void madeAndTakenBack();
    void madeWithMoreOnIt();
    void ownActsInOrder();
    void nothingDifferentIsNoAct_data();
    void nothingDifferentIsNoAct();
    void organisations();
    void journalThatCannotBeOpened();
    void journalThatCannotBeWritten();
};

namespace
{

using Done = std::function<QUuid(Session &, const Actor &, TicketId, CustomerId)>;

Done anyAct(QRandomGenerator &random)
{
    const int n = random.bounded(1, 1000);
    switch (random.bounded(9)) {
    case 0:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return assignTicket(s, a, t, n % 2 ? a.agent : AgentId());
        };
    case 1:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return changeTicketStatus(s, a, t, StatusId{1 + n % 6}, u"reason %1"_s.arg(n));
        };
    case 2:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return changeTicketPriority(s, a, t, Priority(n % 4));
        };
    case 3:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return tagTicket(s, a, t, {u"tag %1"_s.arg(n % 7), u"other"_s});
        };
    case 4:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return setTicketMood(s, a, t, Mood(n % 5), u"because %1"_s.arg(n));
        };
    case 5:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return setTicketDue(s, a, t, n % 3 ? noon.addSecs(n) : QDateTime());
        };
    case 6:
        return [n](Session &s, const Actor &a, TicketId t, CustomerId) {
            return renameTicket(s, a, t, u"Ärger %1"_s.arg(n));
        };
    case 7:
        return [n](Session &s, const Actor &a, TicketId, CustomerId c) {
            return addPhone(s, a, c, u"+4930231250%1"_s.arg(n % 100, 2, 10, QChar(u'0')), u"office"_s);
        };
    default:
        return [n](Session &s, const Actor &a, TicketId, CustomerId c) {
            return setPreferences(s, a, c, {Preference{Channel(n % 5), n % 128, QTime(n % 24, 0), {}}}, u"Maya"_s);
        };
    }
}

struct Room {
    explicit Room(const Scratch &scratch)
        : desk(openDesk(scratch))
    {
        std::tie(ticket, customer) = must(desk->act([](Session &session, const Actor &actor) {
            const Customer dana = addCustomer(session, actor, customerNamed(u"Dana"_s));
            NewTicket fields;
            fields.subject = u"A"_s;
            fields.customer = dana.id;
            return std::pair(createTicket(session, actor, fields).id, dana.id);
        }));
    }
    QUuid act(const Done &done)
    {
        return must(desk->act([done, t = ticket, c = customer](
                                  Session &session, const Actor &actor) { return done(session, actor, t, c); }));
    }
    /// Everything but names, versions and times of change.
    std::tuple<Ticket, Customer, QStringList> state()
    {
        auto result = must(desk->database().read([t = ticket, c = customer](Session &session) {
            return std::tuple(Tickets::byId(session, t), Customers::byId(session, c), Tickets::tags(session, t));
        }));
        auto &[ticket, customer, tags] = result;
        ticket.uid = customer.uid = {};
        ticket.version = customer.version = 0;
        ticket.updated = {};
        return result;
    }

    std::unique_ptr<Desk> desk;
    TicketId ticket;
    CustomerId customer;
};

} // namespace

void UndoTest::randomActs()
{
    SCRATCH(scratch);
    Room room(scratch);
    QRandomGenerator random(20'260'612);
    QList<std::pair<Done, QUuid>> standing;
    for (int i = 0; i < 300; ++i) {
        if (!standing.isEmpty() && random.bounded(3) == 0) {
            const QUuid undone = must(room.desk->act(undoAct, standing.last().second));
            if (random.bounded(4) == 0) // and thought better of it
                standing.last().second = must(room.desk->act(undoAct, undone));
            else
                standing.removeLast();
            continue;
        }
        const Done done = anyAct(random);
        const auto before = room.state();
        const QUuid act = room.act(done);
        if (room.state() != before)
            standing << std::pair(done, act);
    }
    const Scratch other(database);
    Room replayed(other);
    for (const auto &[done, act] : std::as_const(standing))
        replayed.act(done);
    QVERIFY(standing.size() > 30);
    QCOMPARE(std::get<Ticket>(room.state()), std::get<Ticket>(replayed.state()));
    QCOMPARE(std::get<Customer>(room.state()), std::get<Customer>(replayed.state()));
    QCOMPARE(std::get<QStringList>(room.state()), std::get<QStringList>(replayed.state()));
}

void UndoTest::refusals()
{
    SCRATCH(scratch);
    Room room(scratch);
    const QUuid first = must(room.desk->act(changeTicketPriority, room.ticket, Priority::High));
    must(room.desk->act(changeTicketPriority, room.ticket, Priority::Urgent));
    QCOMPARE(errorOf(room.desk->act(undoAct, first)), Error::Kind::Conflict);
    const QUuid note = must(room.desk->act(addNote, room.ticket, u"remark"_s, newUid()));
    must(room.desk->act(undoAct, note));
    QCOMPARE(errorOf(room.desk->act(undoAct, note)), Error::Kind::NotFound);
}

void UndoTest::madeAndTakenBack()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto before = room.state();
    Contact visit;
    visit.ticket = room.ticket;
    visit.customer = room.customer;
    visit.channel = Channel::Visit;
    visit.at = noon;
    visit.gist = u"came by about the turnstile"_s;
    Call elsewhere;
    elsewhere.uid = newUid();
    elsewhere.ticket = room.ticket;
    elsewhere.customer = room.customer;
    elsewhere.direction = Direction::Inbound;
    elsewhere.started = noon;
    CallForm form;
    form.outcome = CallOutcome::NoAnswer;
    form.gist = u"rang about the turnstile"_s;
    const auto found = [&room] {
        return must(room.desk->database().read(Search::find, parseSearch(u"turnstile"_s), SearchOrder::Newest, 10))
            .hits.size();
    };

    const QUuid logged = must(room.desk->act(logContact, visit));
    QCOMPARE(found(), 1);
    const QList<Contact> contacts = must(room.desk->database().read(Calls::contactsOfTicket, room.ticket));
    const QUuid unlogged = must(room.desk->act(undoAct, logged));
    QVERIFY(must(room.desk->database().read(Calls::contactsOfTicket, room.ticket)).isEmpty());
    QCOMPARE(found(), 0);
    const QUuid again = must(room.desk->act(undoAct, unlogged));
    QCOMPARE(must(room.desk->database().read(Calls::contactsOfTicket, room.ticket)), contacts);
    QCOMPARE(found(), 1);
    must(room.desk->act(undoAct, again));
    QCOMPARE(found(), 0);

    const QUuid filed = must(room.desk->act(fileCall, madeElsewhere(elsewhere, form), false));
    QCOMPARE(must(room.desk->database().read(Calls::openCallBacks, 9)).size(), 1); // it was missed
    const QList<CallRow> calls = must(room.desk->database().read(Calls::ofTicket, room.ticket));
    const QUuid unfiled = must(room.desk->act(undoAct, filed));
    QVERIFY(must(room.desk->database().read(Calls::ofTicket, room.ticket)).isEmpty());
    QVERIFY(must(room.desk->database().read(Calls::openCallBacks, 9)).isEmpty());
    QCOMPARE(found(), 0);
    QCOMPARE(room.state(), before);
    const QUuid refiled = must(room.desk->act(undoAct, unfiled));
    QCOMPARE(must(room.desk->database().read(Calls::ofTicket, room.ticket)), calls);
    QCOMPARE(must(room.desk->database().read(Calls::openCallBacks, 9)).size(), 1);
    QCOMPARE(found(), 1);
    must(room.desk->act(undoAct, refiled));

    const auto make = [](Session &session, const Actor &actor) {
        NewTicket fields;
        fields.subject = u"B"_s;
        fields.requesterName = u"Jonas"_s;
        fields.requesterPhone = u"+493023125123"_s;
        fields.firstNote = u"rang about the turnstile"_s;
        const Ticket made = createTicket(session, actor, fields);
        return std::pair(made, actThatMade(session, Kind::Ticket, made.id.value));
    };
    const auto [made, act] = must(room.desk->act(make));
    const Customer jonas = must(room.desk->database().read(Customers::byId, made.customer));
    QCOMPARE(found(), 1);
    const QUuid undone = must(room.desk->act(undoAct, act));
    QCOMPARE(errorOf(room.desk->database().read(Tickets::byId, made.id)), Error::Kind::NotFound);
    QCOMPARE(errorOf(room.desk->database().read(Customers::byId, made.customer)), Error::Kind::NotFound);
    QCOMPARE(found(), 0);
    // What is made meanwhile takes neither its place nor its number.
    const auto [other, otherAct] = must(room.desk->act(make));
    QVERIFY(other.id != made.id && other.number != made.number && other.customer != made.customer);
    must(room.desk->act(undoAct, undone));
    QCOMPARE(must(room.desk->database().read(Tickets::byId, made.id)), made);
    QCOMPARE(must(room.desk->database().read(Customers::byId, made.customer)), jonas);
    QCOMPARE(found(), 2);
    must(room.desk->act(undoAct, otherAct));
    QVERIFY(must(room.desk->database().read(Integrity::check)).isSound());
}

void UndoTest::madeWithMoreOnIt()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto act = [](Session &session, const Actor &, TicketId ticket) {
        return actThatMade(session, Kind::Ticket, ticket.value);
    };
    const QUuid made = must(room.desk->act(act, room.ticket));
    const QUuid raised = must(room.desk->act(changeTicketPriority, room.ticket, Priority::High));
    QCOMPARE(errorOf(room.desk->act(undoAct, made)), Error::Kind::Conflict);
    must(room.desk->act(undoAct, raised));
    must(room.desk->act(undoAct, must(room.desk->act(undoAct, made)))); // nothing of it shows
    const auto customer
        = [](Session &session, const Actor &, CustomerId id) { return actThatMade(session, Kind::Customer, id.value); };
    QCOMPARE(errorOf(room.desk->act(undoAct, must(room.desk->act(customer, room.customer)))), Error::Kind::Conflict);
}

void UndoTest::ownActsInOrder()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto own = [&room] {
        const OwnActs own = must(room.desk->database().read(ownActs, room.desk->agent(), 100));
        return std::pair(own.done.value(0), own.undone.value(0));
    };
    const QUuid high = must(room.desk->act(changeTicketPriority, room.ticket, Priority::High));
    const QUuid note = must(room.desk->act(addNote, room.ticket, u"remark"_s, newUid()));
    QCOMPARE(own(), std::pair(note, QUuid()));
    const QUuid noNote = must(room.desk->act(undoAct, note));
    QCOMPARE(own(), std::pair(high, noNote));
    const QUuid notHigh = must(room.desk->act(undoAct, high));
    QCOMPARE(own().second, notHigh);
    const QUuid highAgain = must(room.desk->act(undoAct, notHigh));
    QCOMPARE(own(), std::pair(highAgain, noNote));
    const QUuid urgent = must(room.desk->act(changeTicketPriority, room.ticket, Priority::Urgent));
    QCOMPARE(own(), std::pair(urgent, QUuid()));
}

void UndoTest::nothingDifferentIsNoAct_data()
{
    QTest::addColumn<Done>("act"); // done twice: the second time nothing is different
    QTest::newRow("priority") << Done([](Session &s, const Actor &a, TicketId t, CustomerId) {
        return changeTicketPriority(s, a, t, Priority::High);
    });
    QTest::newRow("tags") << Done(
        [](Session &s, const Actor &a, TicketId t, CustomerId) { return tagTicket(s, a, t, {u"urgent"_s}); });
    QTest::newRow("subject") << Done(
        [](Session &s, const Actor &a, TicketId t, CustomerId) { return renameTicket(s, a, t, u"Locked out"_s); });
    QTest::newRow("business need") << Done([](Session &s, const Actor &a, TicketId t, CustomerId) {
        return setBusinessNeed(s, a, t, u"Open eleven charts"_s, {}, {});
    });
    QTest::newRow("number") << Done(
        [](Session &s, const Actor &a, TicketId, CustomerId c) { return addPhone(s, a, c, u"+541155500199"_s, {}); });
    QTest::newRow("customer") << Done([](Session &s, const Actor &a, TicketId, CustomerId c) {
        Customer customer = Customers::byId(s, c);
        customer.notes = u"Likes it short"_s;
        return editCustomer(s, a, customer);
    });
    QTest::newRow("saved view") << Done([](Session &s, const Actor &a, TicketId, CustomerId) {
        return saveView(s, a, u"Mine"_s, u"owner:me"_s, false);
    });
    QTest::newRow("talking point") << Done([](Session &s, const Actor &a, TicketId, CustomerId) {
        const auto now = TeamPoints::find(s, u"en"_s, u"need"_s);
        return rewritePoint(s, a, now.value_or(untouched(u"en"_s, PointSection::Step, u"need"_s)),
            {u"need"_s, u"The need first"_s, {}, {u"What is it for?"_s}, {}, {}, {}});
    });
}

void UndoTest::nothingDifferentIsNoAct()
{
    SCRATCH(scratch);
    QFETCH(Done, act);
    Room room(scratch);
    const auto ownDone = [&room] { return must(room.desk->database().read(ownActs, room.desk->agent(), 100)).done; };
    QVERIFY(!must(room.desk->act(act, room.ticket, room.customer)).isNull());
    const QList<QUuid> done = ownDone();
    QVERIFY(must(room.desk->act(act, room.ticket, room.customer)).isNull());
    QCOMPARE(ownDone(), done);
}

void UndoTest::organisations()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto add = [](Session &session) {
        Customers::organisation(session, u"Nordkai"_s);
        return *Customers::organisationById(session, Customers::organisation(session, u"Lindenhof"_s));
    };
    const Organisation before = must(room.desk->database().write(add));
    Organisation edited = before;
    edited.calendar = u"month end: call, don't mail"_s;
    edited.notes = u"Three wards"_s;
    const QUuid act = must(room.desk->act(editOrganisation, edited));
    QCOMPARE(*must(room.desk->database().read(Customers::organisationById, before.id)), edited);
    const QUuid undone = must(room.desk->act(undoAct, act));
    QCOMPARE(*must(room.desk->database().read(Customers::organisationById, before.id)), before);
    must(room.desk->act(undoAct, undone));
    QCOMPARE(*must(room.desk->database().read(Customers::organisationById, before.id)), edited);
    edited.name = u"NORDKAI"_s;
    QCOMPARE(errorOf(room.desk->act(editOrganisation, edited)), Error::Kind::Conflict);
}

void UndoTest::journalThatCannotBeOpened()
{
    SCRATCH(scratch);
    const auto desk = Desk::open(scratch.location(), u"maya"_s, scratch.path(u"no/such/folder/journal.sqlite"_s));
    QVERIFY(!desk);
}

void UndoTest::journalThatCannotBeWritten()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, u"maya"_s, scratch.path(u"journal.sqlite"_s));
    QVERIFY(desk->keepForLater(newUid(), Journal::Kind::Note, "{}"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(scratch.path(u"journal.sqlite"_s));
        QVERIFY(other.open());
        QSqlQuery(other).exec(u"DROP TABLE entry"_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(!desk->keepForLater(newUid(), Journal::Kind::Note, "{}"));
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo.moc"
