// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/messages.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Whose a ticket is, by what was typed of them.
class RequestersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void numberOfSomebodyKnown_data();
    void numberOfSomebodyKnown();
    void requesterByNumber();
    void askedForAgainIsThereOnce();
};

void RequestersTest::numberOfSomebodyKnown_data()
{
    QTest::addColumn<QString>("name"); // as it is known
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("new") << u"Dana Ruiz"_s << u"+54 11 5550-0143"_s
                         << QStringList{u"+541155500143"_s, u"+541155500142"_s};
    QTest::newRow("known") << u"Dana Ruiz"_s << u"+54 11 5550-0142"_s << QStringList{u"+541155500142"_s};
    QTest::newRow("none") << u"Dana Ruiz"_s << QString() << QStringList{u"+541155500142"_s};
    QTest::newRow("no name yet") << u"dana@x.example"_s << QString() << QStringList{u"+541155500142"_s};
}

void RequestersTest::numberOfSomebodyKnown()
{
    SCRATCH(scratch);
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QStringList, numbers);
    const auto desk = openDesk(scratch);
    const Customer known = must(desk->act(addCustomer, customerNamed(name, u"dana@x.example"_s, u"+541155500142"_s)));
    NewTicket fields;
    fields.subject = u"Locked out"_s;
    fields.requesterName = u"Dana Ruiz"_s;
    fields.requesterAddress = u"dana@x.example"_s;
    fields.requesterPhone = typed;
    const Ticket ticket = must(desk->act(createTicket, fields));
    QCOMPARE(ticket.customer, known.id);
    const auto present = [&] { return must(desk->database().read(Customers::byId, known.id)); };
    QStringList found;
    for (const Phone &phone : present().phones)
        found << phone.number;
    QCOMPARE(found, numbers);
    QCOMPARE(present().name, u"Dana Ruiz"_s);
    // It came with the ticket, and goes with it.
    must(desk->act(undoAct, must(desk->database().read(actThatMade, Kind::Ticket, ticket.id.value))));
    QCOMPARE(present().name, name);
    QCOMPARE(present().phones.size(), 1);
}

/// A server may store something and die before it says so.
void RequestersTest::askedForAgainIsThereOnce()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    NewTicket fields;
    fields.uid = newUid();
    fields.subject = u"Locked out"_s;
    fields.requesterName = u"Dana Ruiz"_s;
    fields.firstNote = u"called twice"_s;
    const Ticket ticket = must(desk->act(createTicket, fields));
    QCOMPARE(ticket.uid, fields.uid);
    QCOMPARE(must(desk->act(createTicket, fields)).id, ticket.id);
    QCOMPARE(must(desk->database().read(Tickets::count, TicketFilter(), 10)), 1);
    QCOMPARE(must(desk->database().read(Messages::ofTicket, ticket.id)).size(), 1);

    Customer ole = customerNamed(u"Ole Berg"_s);
    ole.uid = newUid();
    const Customer added = must(desk->act(addCustomerOf, ole, u"Fjord Rail"_s));
    QCOMPARE(must(desk->act(addCustomerOf, ole, u"Fjord Rail"_s)).id, added.id);
    QCOMPARE(must(desk->database().read(Customers::page, u"Ole"_s, CustomerCursor(), 10)).rows.size(), 1);

    CallBack callBack;
    callBack.uid = newUid();
    callBack.ticket = ticket.id;
    callBack.customer = ticket.customer;
    callBack.from = noon;
    QVERIFY(!must(desk->act(promiseCallBack, callBack)).isNull());
    QVERIFY(must(desk->act(promiseCallBack, callBack)).isNull());
    QVERIFY(must(desk->database().read(Calls::hasCallBack, callBack.uid)));
    QVERIFY(!must(desk->database().read(Calls::hasCallBack, newUid())));
}

void RequestersTest::requesterByNumber()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const auto requester
        = [&desk](TicketId ticket) { return must(desk->database().read(Tickets::byId, ticket)).customer; };
    NewTicket fields;
    fields.subject = u"Locked out"_s;
    const TicketId ticket = must(desk->act(createTicket, fields)).id;
    QCOMPARE(errorOf(desk->act(addRequester, ticket, u"12"_s)), Error::Kind::Refused);
    const QUuid act = must(desk->act(addRequester, ticket, u"+54 11 5550-0142"_s));
    const CustomerId made = requester(ticket);
    QCOMPARE(must(desk->database().read(Customers::byId, made)).phones.value(0).number, u"+541155500142"_s);
    QCOMPARE(errorOf(desk->act(addRequester, ticket, u"+541155500143"_s)), Error::Kind::Conflict);
    const QUuid undone = must(desk->act(undoAct, act));
    QVERIFY(!requester(ticket));
    QCOMPARE(errorOf(desk->database().read(Customers::byId, made)), Error::Kind::NotFound);
    must(desk->act(undoAct, undone));
    QCOMPARE(requester(ticket), made);
    // The only one who has the number is known already.
    const TicketId other = must(desk->act(createTicket, fields)).id;
    must(desk->act(addRequester, other, u"+541155500142"_s));
    QCOMPARE(requester(other), made);
}

QTEST_GUILESS_MAIN(RequestersTest)
#include "requesters.moc"
