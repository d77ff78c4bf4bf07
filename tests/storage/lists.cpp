// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/search.h"

#include "earshot/storage/calls.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"

#include "support.h"

#include <QSet>

using namespace Earshot;
using namespace Earshot::Test;

/// Pages by cursor, counts that stop, and what is found by searching.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void pagesInEveryOrder();
    void pagesWhileRowsChange();
    void countsStop();
    void views();
    void cursorsAsText();
    void search();
    void searchHalfTyped();
    void searchWordsThatWait();
    void searchBestOfMany();
    void searchHostileTexts();
    void notesLeaveTheIndex();
};

namespace
{

int addTickets(Session &session, int count)
{
    for (int i = 0; i < count; ++i) {
        Ticket ticket = ticketNamed(u"Ticket %1"_s.arg(i * 7919 % 1000), noon.addSecs(i / 3));
        if (i % 3 == 0)
            ticket.waitingSince = noon.addSecs(-(i % 5));
        if (i % 4 == 0)
            ticket.due = noon.addSecs(i % 7);
        Tickets::insert(session, ticket);
    }
    return count;
}

QList<TicketRow> walk(Database &base, TicketOrder order, int limit)
{
    QList<TicketRow> all;
    TicketCursor cursor;
    do {
        const TicketPage page = must(base.read(Tickets::page, TicketFilter(), order, cursor, limit));
        all << page.rows;
        cursor = TicketCursor::fromString(page.next.toString());
    } while (cursor.isValid());
    return all;
}

TicketId addMailed(Session &session, const QString &subject, const QString &body, const QDateTime &sent = noon)
{
    Ticket ticket = ticketNamed(subject, sent);
    Tickets::insert(session, ticket);
    Message message;
    message.uid = newUid();
    message.ticket = ticket.id;
    message.subject = subject;
    message.fromName = u"Dana Ruiz"_s;
    message.fromAddress = u"d.ruiz@lindenhof.example"_s;
    message.to = u"clinics@desk.example"_s;
    message.sent = sent;
    message.received = sent;
    message.text = body;
    Messages::insert(session, message, {});
    return ticket.id;
}

QStringList found(Database &base, const QString &typed, bool typing = false, SearchOrder order = SearchOrder::Newest)
{
    QStringList subjects;
    for (const SearchHit &hit : must(base.read(Search::find, parseSearch(typed, typing), order, 20)).hits)
        subjects << hit.row.ticket.subject;
    subjects.sort();
    return subjects;
}

} // namespace

void ListsTest::pagesInEveryOrder()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addTickets, 100));
    for (const TicketOrder order : {TicketOrder::Newest, TicketOrder::Oldest, TicketOrder::LongestWaiting,
             TicketOrder::DueFirst, TicketOrder::NumberFirst, TicketOrder::NumberLast, TicketOrder::Subject}) {
        const QList<TicketRow> all = walk(*base, order, 1000);
        QCOMPARE(all.size(), 100);
        QCOMPARE(walk(*base, order, 7), all);
        QCOMPARE(walk(*base, order, 100), all);
    }
    const QList<TicketRow> waiting = walk(*base, TicketOrder::LongestWaiting, 1000);
    QVERIFY(waiting.first().ticket.waitingSince.isValid());
    QVERIFY(!waiting.last().ticket.waitingSince.isValid());
}

void ListsTest::pagesWhileRowsChange()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addTickets, 60));
    QSet<qint64> seen;
    TicketCursor cursor;
    for (int page = 0; page == 0 || cursor.isValid(); ++page) {
        const TicketPage read = must(base->read(Tickets::page, TicketFilter(), TicketOrder::Newest, cursor, 10));
        for (const TicketRow &row : read.rows) {
            QVERIFY(!seen.contains(row.ticket.id.value));
            seen << row.ticket.id.value;
        }
        cursor = read.next;
        must(base->write([page](Session &session) {
            Ticket late = ticketNamed(u"late"_s, noon.addSecs(1000 + page));
            Tickets::insert(session, late);
            return true;
        }));
    }
    QCOMPARE(seen.size(), 60);
}

void ListsTest::countsStop()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addTickets, 50));
    QCOMPARE(must(base->read(Tickets::count, TicketFilter(), 20)), 20);
    QCOMPARE(must(base->read(Tickets::count, TicketFilter(), 1000)), 50);
}

void ListsTest::views()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addTickets, 30));
    using View = TicketFilter::View;
    const auto count = [&](View view, int dueBefore = 0) {
        TicketFilter filter;
        filter.view = view;
        filter.now = noon.addSecs(dueBefore);
        const TicketPage page = must(base->read(Tickets::page, filter, TicketOrder::Newest, TicketCursor(), 100));
        if (page.rows.size() != must(base->read(Tickets::count, filter, 100)))
            return -1;
        return int(page.rows.size());
    };
    QCOMPARE(count(View::All), 30);
    QCOMPARE(count(View::Open), 30);
    QCOMPARE(count(View::WaitingForUs), 10);
    QCOMPARE(count(View::WaitingForCustomer), 0);
    QCOMPARE(count(View::CallBacksDue), 0);
    must(base->write([](Session &session) {
        CallBack callBack;
        callBack.uid = newUid();
        callBack.ticket = TicketId{1};
        callBack.from = noon.addSecs(60);
        Calls::insert(session, callBack);
        return true;
    }));
    QCOMPARE(count(View::CallBacksDue), 0);
    QCOMPARE(count(View::CallBacksDue, 60), 1);
    QCOMPARE(count(View::LooseEnds), 0);
    QCOMPARE(count(View::LooseEnds, 60), 1);
    TicketFilter unassigned;
    unassigned.unassigned = true;
    QCOMPARE(must(base->read(Tickets::count, unassigned, 100)), 30);
    const QList<TicketRow> one = must(base->read(Tickets::rows, unassigned, QList<TicketId>{{4711}, {2}}));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().ticket.id, TicketId{2});
}

void ListsTest::cursorsAsText()
{
    SCRATCH(scratch);
    for (const QString &bad : {u""_s, u"x"_s, u"bm8gY29sb24"_s, u"äöü"_s})
        QVERIFY(!TicketCursor::fromString(bad).isValid());
    const TicketCursor cursor{u"Ä:b"_s, TicketId{7}};
    QCOMPARE(TicketCursor::fromString(cursor.toString()), cursor);
}

void ListsTest::search()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        addMailed(session, u"A"_s, u"Die Straße ist gesperrt. Ärger mit foo-bar und 東京都."_s);
        addMailed(session, u"B"_s, u"The printer near gate 7 stops. Call +49 30 23125-123 please."_s, noon.addSecs(1));
        const TicketId c = addMailed(session, u"C"_s, u"Printer and scanner"_s, noon.addSecs(2));
        Tickets::setTags(session, c, {u"VIP"_s});
        return true;
    }));
    const QStringList a{u"A"_s};
    const QStringList b{u"B"_s};
    const QStringList bc{u"B"_s, u"C"_s};
    QCOMPARE(found(*base, u"strasse"_s), a);
    QCOMPARE(found(*base, u"ÄRGER"_s), a);
    QCOMPARE(found(*base, u"arger"_s), a);
    QCOMPARE(found(*base, u"foo-bar"_s), a);
    QCOMPARE(found(*base, u"bar"_s), a);
    QCOMPARE(found(*base, u"東京"_s), a);
    QCOMPARE(found(*base, u"京都"_s), a);
    QCOMPARE(found(*base, u"都東"_s), QStringList());
    QCOMPARE(found(*base, u"printer"_s), bc);
    QCOMPARE(found(*base, u"print"_s), QStringList());
    QCOMPARE(found(*base, u"print*"_s), bc);
    QCOMPARE(found(*base, u"print"_s, true), bc);
    QCOMPARE(found(*base, u"print "_s, true), QStringList());
    QCOMPARE(found(*base, u"p"_s, true), QStringList());
    QCOMPARE(found(*base, u"pr"_s, true), bc);
    QCOMPARE(found(*base, u"printer -scanner"_s), b);
    QCOMPARE(found(*base, u"\"printer near\""_s), b);
    QCOMPARE(found(*base, u"\"near printer\""_s), QStringList());
    QCOMPARE(found(*base, u"from:ruiz printer"_s), bc);
    QCOMPARE(found(*base, u"to:ruiz"_s), QStringList());
    QCOMPARE(found(*base, u"d.ruiz@lindenhof.example gate"_s), b);
    QCOMPARE(found(*base, u"subject:c"_s), QStringList{u"C"_s});
    QCOMPARE(found(*base, u"tag:vip"_s), QStringList{u"C"_s});
    QCOMPARE(found(*base, u"tag:vip printer"_s), QStringList{u"C"_s});
    QCOMPARE(found(*base, u"#2"_s), b);
    QCOMPARE(found(*base, u"status:new printer"_s), bc);
    QCOMPARE(found(*base, u"owner:none printer"_s), bc);
    const AgentId me = must(base->write([](Session &session) {
        Ticket mine = *Tickets::byNumber(session, 2);
        mine.owner = Catalogs::agent(session, u"maya"_s);
        Tickets::update(session, mine);
        return mine.owner;
    }));
    QCOMPARE(found(*base, u"owner:me printer"_s), QStringList());
    SearchQuery mine = parseSearch(u"owner:Me printer"_s);
    mine.me = me;
    const SearchAnswer ours = must(base->read(Search::find, mine, SearchOrder::Newest, 20));
    QCOMPARE(ours.hits.size(), 1);
    QCOMPARE(ours.hits.first().row.ticket.subject, u"B"_s);
    QCOMPARE(found(*base, u"owner:None printer"_s), QStringList{u"C"_s});
    QCOMPARE(found(*base, u"before:2026-06-12"_s), QStringList());
    QCOMPARE(found(*base, u"after:2026-06-12"_s).size(), 3);
    QCOMPARE(found(*base, u"has:call"_s), QStringList());
    QCOMPARE(found(*base, u"printer"_s, false, SearchOrder::Rank), bc);
    QCOMPARE(found(*base, u"23125-123"_s), b);
    QCOMPARE(found(*base, u"23125123"_s), b);
    for (const QString &spelling : {u"+49 30 23125123"_s, u"(030) 231 25 123"_s, u"030 / 23125 - 123 gate"_s})
        QCOMPARE(found(*base, spelling), b);
    QCOMPARE(found(*base, u"printer 7 gate 30"_s), b);
    QCOMPARE(found(*base, u"printer -tag:vip"_s), b);
    QCOMPARE(found(*base, u"-tag:ViP -#2"_s), a);
    QCOMPARE(found(*base, u"Status:NEW printer"_s), bc);
    QCOMPARE(found(*base, u"-status:NEW"_s), QStringList());
    QCOMPARE(found(*base, u"printer -queue:none -has:Call"_s), bc);
    QCOMPARE(found(*base, u"printer -before:2026-06-12"_s), bc);
    QCOMPARE(found(*base, u"printer -after:2026-06-12"_s), QStringList());
    QCOMPARE(found(*base, u"printer -owner:MAYA"_s), QStringList{u"C"_s});
    QCOMPARE(found(*base, u"printer -owner:none"_s, false, SearchOrder::Rank), b);
    const SearchAnswer answer = must(base->read(Search::find, parseSearch(u"printer"_s), SearchOrder::Newest, 1));
    QCOMPARE(answer.hits.size(), 1);
    QCOMPARE(answer.hits.first().row.ticket.subject, u"C"_s); // the newest first
    QVERIFY(!answer.total);
}

void ListsTest::searchHalfTyped()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        addMailed(session, u"first"_s, u"printer"_s);
        return true;
    }));
    must(base->write([](Session &session) {
        for (int i = 0; i < 100; ++i)
            addMailed(session, u"later %1"_s.arg(i), u"pri%1xyz"_s.arg(i, 3, 10, QChar(u'0')), noon.addSecs(i + 1));
        return true;
    }));
    const auto count = [&](const QString &typed, bool typing, SearchOrder order = SearchOrder::Newest) {
        return must(base->read(Search::find, parseSearch(typed, typing), order, 1000)).hits.size();
    };
    // Who wrote the * gets all; who is still typing gets some, among them what is long known.
    QCOMPARE(count(u"pri*"_s, false), 101);
    QCOMPARE(count(u"pri*"_s, true), 101);
    QCOMPARE(count(u"pri*"_s, false, SearchOrder::Rank), 101);
    for (const QString &typed : {u"pr"_s, u"pri"_s, u"pri0"_s}) {
        const auto hits = count(typed, true);
        QVERIFY2(hits > 1 && (scratch.isOnServer() || hits <= Words::MostTyped), qPrintable(typed));
    }
    QVERIFY(found(*base, u"pri"_s, true).size() > 1);
    QCOMPARE(found(*base, u"prin"_s, true), QStringList{u"first"_s});
    QCOMPARE(found(*base, u"pri042"_s, true), QStringList{u"later 42"_s});
    QCOMPARE(found(*base, u"pri042*"_s), QStringList{u"later 42"_s});
    QCOMPARE(found(*base, u"pri04*"_s).size(), 10);
    if (!scratch.isOnServer())
        QVERIFY(must(base->read(Words::typed, u"pri"_s)).contains(u"printer"_s));
}

void ListsTest::searchWordsThatWait()
{
    SCRATCH(scratch);
    if (scratch.isOnServer())
        return;
    const auto base = openDatabase(scratch);
    const auto waiting = [&] {
        return must(base->read([](Session &session) {
            return session.one<int>(u"SELECT COUNT(*) FROM search_word_waiting"_s).value_or(0);
        }));
    };
    for (int i = 0; i < 130; ++i) {
        const QString word = u"quince%1"_s.arg(i, 3, 10, QChar(u'0'));
        must(base->write(addMailed, word, word, noon.addSecs(i)));
        if (i < 20)
            QCOMPARE(waiting(), i + 1);
        if (i % 10 == 0) {
            QCOMPARE(found(*base, word.chopped(1) + u'*'), QStringList{word});
            QVERIFY(found(*base, u"qui"_s, true).contains(u"quince000"_s));
        }
    }
    QCOMPARE(waiting(), 30); // the others are in their places
    QCOMPARE(must(base->read(Words::all, u"quince"_s, 1000)).size(), 130);
    QCOMPARE(found(*base, u"quince05*"_s).size(), 10);
}

void ListsTest::searchBestOfMany()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        // One ticket has more hits than are cut out of the index at first, all of them better.
        const TicketId busy = addMailed(session, u"busy"_s, u"toner toner toner"_s);
        for (int i = 0; i < 40; ++i) {
            Message message;
            message.uid = newUid();
            message.ticket = busy;
            message.sent = noon.addSecs(i);
            message.received = noon;
            message.text = u"toner toner toner"_s;
            Messages::insert(session, message, {});
        }
        for (int i = 0; i < 5; ++i)
            addMailed(session, u"quiet %1"_s.arg(i), u"there is no toner left in the drawer of the large printer"_s);
        return true;
    }));
    const QList<SearchHit> hits = must(base->read(Search::find, parseSearch(u"toner"_s), SearchOrder::Rank, 5)).hits;
    QCOMPARE(hits.size(), 5);
    QCOMPARE(hits.first().row.ticket.subject, u"busy"_s);
    const QList<SearchHit> narrowed
        = must(base->read(Search::find, parseSearch(u"toner #3"_s), SearchOrder::Rank, 5)).hits;
    QCOMPARE(narrowed.size(), 1);
    QCOMPARE(narrowed.first().row.ticket.number, 3);
}

void ListsTest::searchHostileTexts()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write(addMailed, u"A"_s, u"plain words"_s, noon));
    for (const QString &typed : {u"'"_s, u"\""_s, u"a'b"_s, u"\\"_s, u"'; DROP TABLE ticket; --"_s, u"-plain"_s,
             u"NEAR(a b)"_s, u"subject:{x}"_s, u"* OR *"_s, u"a:b:c"_s, u"&|!<->:*"_s, u"tag:'"_s, u"\\' | 'x"_s,
             QString(QString(QChar::Null) + u"x"_s), QString(5000, u'x'), u"x "_s.repeated(500), u"(((("_s, u"%_"_s}) {
        found(*base, typed);
        found(*base, typed, true, SearchOrder::Rank);
    }
    QCOMPARE(found(*base, u"plain"_s), QStringList{u"A"_s});
}

void ListsTest::notesLeaveTheIndex()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const MessageId note = must(base->write([](Session &session) {
        Message message;
        message.uid = newUid();
        message.ticket = addMailed(session, u"A"_s, u"words"_s);
        message.kind = MessageKind::Note;
        message.sent = noon;
        message.received = noon;
        message.text = u"unusual remark"_s;
        Messages::insert(session, message, {});
        return message.id;
    }));
    QCOMPARE(found(*base, u"unusual"_s), QStringList{u"A"_s});
    must(base->write([note](Session &session) {
        Messages::removeNote(session, note);
        return true;
    }));
    QCOMPARE(found(*base, u"unusual"_s), QStringList());
    QCOMPARE(found(*base, u"words"_s), QStringList{u"A"_s});
}

QTEST_GUILESS_MAIN(ListsTest)
#include "lists.moc"
