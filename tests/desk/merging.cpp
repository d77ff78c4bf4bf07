// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/mergedesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/reports.h"
#include "earshot/storage/search.h"
#include "earshot/storage/ticketlinks.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Merging is a pointer: everything leads to where it points, nothing else shows what was merged, and taking it back
/// leaves no trace.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void everythingLeadsToTheTarget();
    void tagsOfThePartsAreFoundOnTheWhole();
    void pointersHaveNoPointers();
    void answersComeToTheTarget();
    void whatCameSinceStaysWhenTakenBack();
    void splitAndMoved();
    void linksAndFollowers();
    void spamAndTrashAreOutOfSight();
    void severalAtOnce();
    void severalStoppedHalfWay();
    void customersBecomeOne();
    void whatIsKnownOfEitherStays();
};

namespace
{

struct Room {
    explicit Room(const Scratch &scratch)
        : desk(openDesk(scratch))
    {
        must(desk->act([](Session &session, const Actor &) {
            const QueueId help = Catalogs::queue(session, u"Help"_s);
            Catalogs::update(session, Queue{help, u"Help"_s, u"help@desk.example"_s, u"Help"_s});
            return true;
        }));
    }

    Received mail(const QByteArray &from, const QByteArray &id, const QByteArray &answers = {}, int minutes = 0,
        const QByteArray &to = "help@desk.example")
    {
        const QByteArray raw = mailText(from, "About " + id, "turnstile " + id + "word", id + "@x",
            answers.isEmpty() ? QByteArray() : "In-Reply-To: <" + answers + "@x>\r\n", to, noon.addSecs(60 * minutes));
        IncomingMail incoming{parseMail(raw), packedRaw(raw), raw.size(), {}};
        incoming.archived = true;
        prepare(incoming);
        return must(desk->act([incoming](Session &session, const Actor &actor) {
            return receive(session, intakeRules(session), incoming, actor.now.addDays(1));
        }));
    }
    template<class Function, class... Args>
    auto read(Function function, Args... args)
    {
        return must(desk->database().read(std::move(function), std::move(args)...));
    }
    Ticket ticket(TicketId id) { return read(Tickets::byId, id); }
    int count(TicketFilter::View view)
    {
        TicketFilter filter;
        filter.view = view;
        filter.now = noon;
        const int counted = read(Tickets::count, filter, 100);
        const qsizetype listed = read(Tickets::page, filter, TicketOrder::Newest, TicketCursor(), 100).rows.size();
        return counted == listed ? counted : -1;
    }
    QList<qint64> found(const QString &typed, SearchOrder order = SearchOrder::Newest)
    {
        QList<qint64> numbers;
        SearchQuery query = parseSearch(typed);
        query.me = desk->agent();
        for (const SearchHit &hit : read(Search::find, query, order, 20).hits)
            numbers << hit.row.ticket.number;
        return numbers;
    }
    qsizetype messages(TicketId id) { return read(Messages::ofTicket, id).size(); }
    QUuid undo(const QUuid &act) { return must(desk->act(undoAct, act)); }

    std::unique_ptr<Desk> desk;
};

} // namespace

void MergingTest::everythingLeadsToTheTarget()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received two = room.mail("dana@c.example", "two", {}, 5);
    const Ticket before = room.ticket(one.ticket);
    const QUuid act = must(room.desk->act(mergeTickets, QList<TicketId>{one.ticket}, two.ticket));

    QCOMPARE(room.messages(two.ticket), 2);
    QCOMPARE(room.messages(one.ticket), 2); // whoever still looks there sees the whole
    QCOMPARE(room.ticket(two.ticket).waitingSince, noon); // since the first mail of both
    QCOMPARE(room.ticket(two.ticket).written, 2);
    QCOMPARE(*room.read(Messages::ticketOf, QByteArray("one@x")), two.ticket);
    QCOMPARE(room.read(Tickets::byNumber, one.number)->id, two.ticket);
    QCOMPARE(room.read(Tickets::byUid, before.uid)->id, two.ticket);
    for (const TicketFilter::View view :
        {TicketFilter::View::All, TicketFilter::View::Open, TicketFilter::View::WaitingForUs})
        QCOMPARE(room.count(view), 1);
    for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Rank})
        QCOMPARE(room.found(u"oneword"_s, order), QList{two.number});
    QCOMPARE(room.found(u"#%1"_s.arg(one.number)), QList{two.number});
    const Report report = room.read(Reports::today, noon.addSecs(3600), QTimeZone::utc());
    QCOMPARE(*report.total.cells.first().value, 1.0);

    const QUuid undone = room.undo(act);
    QCOMPARE(room.messages(two.ticket), 1);
    QCOMPARE(room.count(TicketFilter::View::All), 2);
    QCOMPARE(room.found(u"oneword"_s), QList{one.number});
    Ticket after = room.ticket(one.ticket);
    after.version = before.version;
    after.updated = before.updated;
    QCOMPARE(after, before);
    room.undo(undone);
    QCOMPARE(room.messages(two.ticket), 2);
    QVERIFY(room.read(Integrity::check).isSound());
}

void MergingTest::tagsOfThePartsAreFoundOnTheWhole()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received two = room.mail("dana@c.example", "two", {}, 5);
    must(room.desk->act(tagTicket, one.ticket, QStringList{u"vip"_s, u"vpn"_s}));
    must(room.desk->act(tagTicket, two.ticket, QStringList{u"vpn"_s}));
    TicketFilter vip;
    vip.tag = u"VIP"_s;
    const QUuid act = must(room.desk->act(mergeTickets, QList<TicketId>{one.ticket}, two.ticket));
    QCOMPARE(room.read(Tickets::tags, two.ticket), (QStringList{u"vip"_s, u"vpn"_s}));
    QCOMPARE(room.read(Tickets::ownTags, two.ticket), QStringList{u"vpn"_s});
    QCOMPARE(room.read(Tickets::count, vip, 10), 1);
    QCOMPARE(room.found(u"tag:vip"_s), QList{two.number});
    must(room.desk->act(tagTicket, two.ticket, QStringList())); // takes off its own alone
    QCOMPARE(room.read(Tickets::tags, two.ticket), (QStringList{u"vip"_s, u"vpn"_s}));
    room.undo(act);
    QCOMPARE(room.read(Tickets::tags, two.ticket), QStringList());
    QCOMPARE(room.read(Tickets::tags, one.ticket), (QStringList{u"vip"_s, u"vpn"_s}));
    QCOMPARE(room.found(u"tag:vip"_s), QList{one.number});
}

void MergingTest::pointersHaveNoPointers()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId one = room.mail("dana@c.example", "one").ticket;
    const TicketId two = room.mail("dana@c.example", "two").ticket;
    const TicketId three = room.mail("dana@c.example", "three").ticket;
    const QUuid first = must(room.desk->act(mergeTickets, QList<TicketId>{one}, two));
    const QUuid second = must(room.desk->act(mergeTickets, QList<TicketId>{two}, three));
    QCOMPARE(room.messages(three), 3);
    QCOMPARE(room.ticket(one).mergedInto, three);
    QCOMPARE(errorOf(room.desk->act(mergeTickets, QList<TicketId>{one}, two)), Error::Kind::Refused); // one already
    QCOMPARE(errorOf(room.desk->act(undoAct, first)), Error::Kind::Conflict); // the later one first
    room.undo(second);
    QCOMPARE(room.messages(two), 2);
    QCOMPARE(room.messages(three), 1);
    room.undo(first);
    QCOMPARE(room.messages(two), 1);
}

void MergingTest::answersComeToTheTarget()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received two = room.mail("dana@c.example", "two");
    must(room.desk->act(mergeTickets, QList<TicketId>{one.ticket}, two.ticket));
    QCOMPARE(room.mail("dana@c.example", "more", "one").ticket, two.ticket);
    must(room.desk->act(addNote, one.ticket, u"written where it was"_s, newUid()));
    QCOMPARE(room.messages(two.ticket), 4);
    must(room.desk->act(changeTicketPriority, one.ticket, Priority::High));
    QCOMPARE(room.ticket(two.ticket).priority, Priority::High);
    QCOMPARE(room.mail("dana@c.example", "one").duplicate, true);
}

void MergingTest::whatCameSinceStaysWhenTakenBack()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received two = room.mail("dana@c.example", "two");
    const QUuid act = must(room.desk->act(mergeTickets, QList<TicketId>{one.ticket}, two.ticket));
    room.mail("help@desk.example", "answer", "one", 9, "dana@c.example"); // nobody waits any more
    QVERIFY(!room.ticket(two.ticket).waitingSince.isValid());
    room.undo(act);
    QVERIFY(!room.ticket(two.ticket).waitingSince.isValid());
    QCOMPARE(room.messages(two.ticket), 2);
    QCOMPARE(room.messages(one.ticket), 1);
}

void MergingTest::splitAndMoved()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received more = room.mail("dana@c.example", "more", "one", 5);
    const SplitOff made = must(room.desk->act(splitMessage, more.message, QString()));
    QCOMPARE(room.ticket(made.ticket).subject, u"About more"_s);
    QCOMPARE(room.ticket(made.ticket).waitingSince, noon.addSecs(300));
    QCOMPARE(room.ticket(one.ticket).written, 1);
    QCOMPARE(room.found(u"moreword"_s), QList{made.number});
    QCOMPARE(room.mail("dana@c.example", "again", "more", 6).ticket, made.ticket); // answers follow the message
    QCOMPARE(errorOf(room.desk->act(undoAct, made.act)), Error::Kind::Conflict); // now there is more on it
    QCOMPARE(errorOf(room.desk->act(splitMessage, one.message, QString())), Error::Kind::Refused);

    const QUuid moved = must(room.desk->act(moveMessage, more.message, one.ticket));
    QCOMPARE(room.messages(one.ticket), 2);
    QCOMPARE(room.ticket(one.ticket).written, 2);
    QCOMPARE(*room.read(Messages::ticketOf, QByteArray("more@x")), one.ticket);
    QCOMPARE(errorOf(room.desk->act(moveMessage, more.message, one.ticket)), Error::Kind::Refused);
    room.undo(moved);
    QCOMPARE(room.messages(one.ticket), 1);
    QCOMPARE(room.ticket(one.ticket).written, 1);
    QVERIFY(room.read(Integrity::check).isSound());
}

void MergingTest::linksAndFollowers()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId one = room.mail("dana@c.example", "one").ticket;
    const TicketId two = room.mail("dana@c.example", "two").ticket;
    const TicketId three = room.mail("dana@c.example", "three").ticket;
    const auto links = [&](TicketId id) { return room.read(TicketLinks::rows, id); };
    const QUuid child = must(room.desk->act(linkTickets, one, LinkKind::ChildOf, two, true));
    const QUuid cause = must(room.desk->act(linkTickets, one, LinkKind::CausedBy, three, true));
    QCOMPARE(links(one).size(), 2);
    QVERIFY(links(two).first().isReverse);
    room.undo(child); // the other one stays, although the set has changed since
    QCOMPARE(links(one).size(), 1);
    QCOMPARE(links(one).first().kind, LinkKind::CausedBy);
    QCOMPARE(errorOf(room.desk->act(linkTickets, one, LinkKind::CausedBy, one, true)), Error::Kind::Refused);
    // Nobody is a parent's parent, over however many.
    must(room.desk->act(linkTickets, one, LinkKind::ChildOf, two, true));
    must(room.desk->act(linkTickets, two, LinkKind::ChildOf, three, true));
    QCOMPARE(errorOf(room.desk->act(linkTickets, two, LinkKind::ChildOf, one, true)), Error::Kind::Refused);
    QCOMPARE(errorOf(room.desk->act(linkTickets, three, LinkKind::ChildOf, one, true)), Error::Kind::Refused);
    must(room.desk->act(linkTickets, two, LinkKind::ChildOf, three, false));
    must(room.desk->act(linkTickets, one, LinkKind::ChildOf, two, false));
    must(room.desk->act(mergeTickets, QList<TicketId>{three}, two)); // a link leads to where it is now
    QCOMPARE(links(one).first().other, two);
    room.undo(cause);
    QVERIFY(links(one).isEmpty());

    const AgentId maya = room.desk->agent();
    const QUuid follows = must(room.desk->act(followTicket, one, maya, true));
    QCOMPARE(room.read(TicketLinks::followers, one), QList{maya});
    QCOMPARE(room.found(u"is:followed"_s).size(), 1);
    QCOMPARE(room.found(u"-is:followed"_s).size(), 1);
    room.undo(room.undo(follows));
    QCOMPARE(room.read(TicketLinks::followers, one), QList{maya});
    must(room.desk->act(followTicket, one, maya, false));
    QVERIFY(room.read(TicketLinks::followers, one).isEmpty());
    QVERIFY(room.found(u"is:followed"_s).isEmpty());
}

void MergingTest::spamAndTrashAreOutOfSight()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@c.example", "one");
    const Received two = room.mail("eve@c.example", "two");
    const QUuid spam = must(room.desk->act(putAway, QList<TicketId>{two.ticket}, Shelf::Spam));
    for (const TicketFilter::View view :
        {TicketFilter::View::All, TicketFilter::View::Open, TicketFilter::View::WaitingForUs, TicketFilter::View::Spam})
        QCOMPARE(room.count(view), 1);
    for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Rank}) {
        QVERIFY(room.found(u"twoword"_s, order).isEmpty());
        QCOMPARE(room.found(u"twoword is:spam"_s, order), QList{two.number});
        QVERIFY(room.found(u"twoword is:trash"_s, order).isEmpty());
    }
    QCOMPARE(room.found(u"is:spam"_s), QList{two.number});
    const Report report = room.read(Reports::today, noon.addSecs(3600), QTimeZone::utc());
    QCOMPARE(*report.total.cells.first().value, 1.0);
    QCOMPARE(room.mail("eve@c.example", "buy", "two").ticket, two.ticket); // it stays what it is
    QCOMPARE(room.count(TicketFilter::View::Spam), 1);
    room.undo(spam);
    QCOMPARE(room.count(TicketFilter::View::All), 2);
    QCOMPARE(room.count(TicketFilter::View::Spam), 0);

    must(room.desk->act(putAway, QList<TicketId>{one.ticket, two.ticket}, Shelf::Trash));
    QCOMPARE(room.count(TicketFilter::View::Trash), 2);
    room.mail("dana@c.example", "still", "one"); // what somebody writes again is not lost
    QCOMPARE(room.count(TicketFilter::View::All), 1);
    must(room.desk->act(putAway, QList<TicketId>{two.ticket}, Shelf::Desk));
    QCOMPARE(room.count(TicketFilter::View::All), 2);
}

void MergingTest::severalAtOnce()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId one = room.mail("dana@c.example", "one").ticket;
    const TicketId two = room.mail("eve@c.example", "two").ticket;
    must(room.desk->act(changeTicketPriority, two, Priority::Low));
    must(room.desk->act(tagTicket, two, QStringList{u"old"_s}));
    TicketChange change;
    change.owner = room.desk->agent();
    change.priority = Priority::Urgent;
    change.status = StatusId{3};
    change.tagsOn = {u"vpn"_s};
    change.tagsOff = {u"old"_s};
    const QUuid act = must(room.desk->act(changeTickets, QList<TicketId>{one, two}, change));
    for (const TicketId id : {one, two}) {
        QCOMPARE(room.ticket(id).owner, room.desk->agent());
        QCOMPARE(room.ticket(id).priority, Priority::Urgent);
        QCOMPARE(room.ticket(id).category, StatusCategory::Pending);
        QCOMPARE(room.read(Tickets::tags, id), QStringList{u"vpn"_s});
    }
    room.undo(act);
    QCOMPARE(room.ticket(one).priority, Priority::Normal);
    QCOMPARE(room.ticket(two).priority, Priority::Low);
    QCOMPARE(room.read(Tickets::tags, one), QStringList());
    QCOMPARE(room.read(Tickets::tags, two), QStringList{u"old"_s});
    QVERIFY(!room.ticket(one).owner);
}

void MergingTest::severalStoppedHalfWay()
{
    SCRATCH(scratch);
    Room room(scratch);
    const TicketId one = room.mail("dana@c.example", "one").ticket;
    const TicketId two = room.mail("eve@c.example", "two").ticket;
    const Ticket before = room.ticket(one);
    const QList<TicketId> both{one, two};
    TicketChange change;
    change.priority = Priority::Urgent;
    const auto told = std::make_shared<Course>();
    const Actor later{room.desk->agent(), noon.addDays(3), told};
    const QUuid act = must(room.desk->database().write(changeTickets, later, both, change));
    QCOMPARE(told->total(), 2);
    QCOMPARE(told->done(), 2);
    QCOMPARE(room.read(Histories::rowsOfAct, act, Kind::Ticket), 2);
    QCOMPARE(room.ticket(one).updated, later.now);

    const auto stopped = std::make_shared<Course>();
    stopped->cancel();
    QCOMPARE(errorOf(room.desk->actLong(stopped, undoAct, act)), Error::Kind::Refused);
    QCOMPARE(room.ticket(one).priority, Priority::Urgent);
    change.priority = Priority::Low;
    QCOMPARE(errorOf(room.desk->actLong(stopped, changeTickets, both, change)), Error::Kind::Refused);
    QCOMPARE(errorOf(room.desk->actLong(stopped, putAway, both, Shelf::Trash)), Error::Kind::Refused);
    QCOMPARE(errorOf(room.desk->actLong(stopped, mergeTickets, QList<TicketId>{one}, two)), Error::Kind::Refused);
    QCOMPARE(room.ticket(two).priority, Priority::Urgent);
    QCOMPARE(room.ticket(two).shelf, Shelf::Desk);

    room.undo(act);
    QCOMPARE(room.ticket(one).updated, before.updated); // it stands where it stood
}

void MergingTest::customersBecomeOne()
{
    SCRATCH(scratch);
    Room room(scratch);
    const Received one = room.mail("dana@home.example", "one");
    const Received two = room.mail("dana@work.example", "two");
    const CustomerId home = room.ticket(one.ticket).customer;
    const CustomerId work = room.ticket(two.ticket).customer;
    must(room.desk->act(addPhone, home, u"+4930231251"_s, u"home"_s));
    must(room.desk->act(setPreferences, home, QList{Preference{Channel::Call, 0, {}, {}}}, u"Dana"_s));
    const Customer before = room.read(Customers::byId, home);
    const QUuid act = must(room.desk->act(mergeCustomers, home, work));

    const Customer both = room.read(Customers::byId, home);
    QCOMPARE(both.id, work);
    QCOMPARE(both.addresses, (QStringList{u"dana@work.example"_s, u"dana@home.example"_s}));
    QCOMPARE(both.phones.size(), 1);
    QCOMPARE(both.prefers, before.prefers); // the one that was asked is the one that counts
    QCOMPARE(*room.read(Customers::byAddress, u"dana@home.example"_s), work);
    QCOMPARE(room.read(Customers::byNumber, u"+4930231251"_s), QList{work});
    TicketFilter theirs;
    theirs.customer = work;
    QCOMPARE(room.read(Tickets::count, theirs, 9), 2);
    const CustomerPage page = room.read(Customers::page, QString(), CustomerCursor(), 9);
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().openTickets, 2);
    QCOMPARE(room.ticket(room.mail("dana@home.example", "three").ticket).customer, work);
    QCOMPARE(errorOf(room.desk->act(mergeCustomers, home, work)), Error::Kind::Refused);

    must(room.desk->act(addPhone, work, u"+4930231259"_s, u"work"_s)); // what was learned since stays
    room.undo(act);
    Customer after = room.read(Customers::byId, home);
    after.version = before.version;
    QCOMPARE(after, before);
    const Customer left = room.read(Customers::byId, work);
    QCOMPARE(left.addresses, QStringList{u"dana@work.example"_s});
    QCOMPARE(left.phones.size(), 1);
    QVERIFY(left.prefers.isEmpty() && !left.preferenceAsked.isValid());
    QVERIFY(room.read(Integrity::check).isSound());
}

void MergingTest::whatIsKnownOfEitherStays()
{
    SCRATCH(scratch);
    Room room(scratch);
    const auto add = [&](Customer customer) { return must(room.desk->act(addCustomer, customer)); };
    Customer tokyo = customerNamed(u"Dana"_s, u"dana@work.example"_s, u"+81312345678"_s);
    tokyo.role = u"Head of the library"_s;
    tokyo.timeZone = u"Asia/Tokyo"_s;
    tokyo.language = u"ja"_s;
    tokyo.notes = u"Likes to be asked first."_s;
    tokyo.phones.first().lastReached = noon.addDays(-1);
    Customer bare = customerNamed(u"dana@x.example"_s, u"dana@x.example"_s, u"+81312345678"_s);
    bare.language = u"en"_s;
    bare.notes = u"Writes at night."_s;
    bare.phones.first().confirmed = false;
    const CustomerId into = add(bare).id;
    const Customer before = room.read(Customers::byId, into);
    const QUuid act = must(room.desk->act(mergeCustomers, add(tokyo).id, into));

    const Customer both = room.read(Customers::byId, into);
    QCOMPARE(both.role, tokyo.role);
    QCOMPARE(both.timeZone, tokyo.timeZone);
    QCOMPARE(both.language, u"en"_s);
    QCOMPARE(both.notes, u"Writes at night.\nLikes to be asked first."_s);
    QCOMPARE(both.phones.size(), 1);
    QVERIFY(both.phones.first().confirmed);
    QCOMPARE(both.phones.first().lastReached, noon.addDays(-1));
    room.undo(act);
    Customer after = room.read(Customers::byId, into);
    after.version = before.version;
    QCOMPARE(after, before);
}

QTEST_GUILESS_MAIN(MergingTest)
#include "merging.moc"
