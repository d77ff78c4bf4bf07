// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/calls.h"
#include "earshot/storage/histories.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/sipaccounts.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

/// Every struct goes into the database and comes back as it was.
class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void tickets();
    void customers();
    void organisations();
    void messages();
    void rawBytes();
    void callsAndContacts();
    void callBacks();
    void histories();
    void catalog();
    void settings();
    void tags();
    void foundPhones();
    void sipAccounts();
};

namespace
{

const QString strange = u"O'Neil \\ \"x\" $1 ? :a ::b {id} ß Ä 東京 \U0001F600 ; DROP TABLE ticket; --"_s;

Ticket anyTicket(Session &session, const QString &subject = strange)
{
    Ticket ticket = ticketNamed(subject);
    Tickets::insert(session, ticket);
    return ticket;
}

} // namespace

void RowsTest::tickets()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        Customer customer = customerNamed(strange);
        Customers::insert(session, customer);
        Ticket ticket;
        ticket.uid = newUid();
        ticket.subject = strange;
        ticket.businessNeed = strange;
        ticket.needBy = u"friday"_s;
        ticket.needIfNot = u"no lessons"_s;
        ticket.queue = Catalogs::queue(session, u"Schools"_s);
        ticket.owner = Catalogs::agent(session, u"maya"_s, u"Maya"_s, u"maya@desk.example"_s);
        ticket.status = StatusId{4};
        ticket.category = StatusCategory::OnHold;
        ticket.onHoldReason = u"waits for a part"_s;
        ticket.priority = Priority::Urgent;
        ticket.mood = Mood::Upset;
        ticket.moodReason = u"third time"_s;
        ticket.language = u"de"_s;
        ticket.customer = customer.id;
        ticket.created = noon;
        ticket.updated = noon.addMSecs(1);
        ticket.waitingSince = noon.addMSecs(2);
        ticket.written = 3;
        ticket.due = noon.addMSecs(4);
        ticket.firstResponse = noon.addMSecs(5);
        ticket.solved = noon.addMSecs(6);
        ticket.lastChannel = Channel::Voicemail;
        ticket.unread = false;
        Tickets::insert(session, ticket);
        Ticket changed = Tickets::byId(session, ticket.id);
        if (changed != ticket)
            return std::pair(ticket, changed);
        changed.due = {};
        changed.owner = {};
        changed.unread = true;
        Tickets::rename(session, changed, u"Ärger"_s);
        if (Tickets::byUid(session, changed.uid) != changed || Tickets::byNumber(session, changed.number) != changed)
            return std::pair(changed, Ticket());
        return std::pair(changed, Tickets::byId(session, ticket.id));
    }));
    QCOMPARE(read, written);
    QCOMPARE(read.version, 2);
    QCOMPARE(read.number, 1);
    QCOMPARE(errorOf(base->read(Tickets::byId, TicketId{4711})), Error::Kind::NotFound);
    QVERIFY(!must(base->read(Tickets::byNumber, qint64(4711))));
}

void RowsTest::customers()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        Customer customer = customerNamed(strange, u"Dana.Ruiz@Lindenhof.example"_s, u"+493023125123"_s);
        customer.role = strange;
        customer.organisation = Customers::organisation(session, u"Lindenhof"_s);
        customer.language = u"es"_s;
        customer.timeZone = u"Europe/Berlin"_s;
        customer.notes = strange;
        customer.preferenceSource = u"told Maya"_s;
        customer.preferenceAsked = noon;
        customer.addresses << u"second@lindenhof.example"_s;
        customer.phones << Phone{u"+12015550123"_s, u"mobile"_s, u"signature"_s, false, noon};
        customer.prefers << Preference{Channel::Call, 0b11111, QTime(22, 0), QTime(2, 30), u"+493023125123"_s}
                         << Preference{};
        Customers::insert(session, customer);
        Customer changed = Customers::byId(session, customer.id);
        if (changed != customer)
            return std::pair(customer, changed);
        changed.phones.removeFirst();
        changed.prefers.clear();
        changed.name = u"Dana"_s;
        Customers::update(session, changed);
        return std::pair(changed, Customers::byId(session, customer.id));
    }));
    QCOMPARE(read, written);
    QCOMPARE(must(base->read(Customers::byAddress, u"dana.ruiz@LINDENHOF.example"_s)), written.id);
    QCOMPARE(must(base->read(Customers::byNumber, u"+12015550123"_s)), QList<CustomerId>{written.id});
    QVERIFY(must(base->read(Customers::byNumber, u"+493023125123"_s)).isEmpty());
    const auto sameAddress = [](Session &session) {
        Customer other = customerNamed(u"Other"_s, u"DANA.ruiz@lindenhof.example"_s);
        Customers::insert(session, other);
        return other.id;
    };
    QCOMPARE(errorOf(base->write(sameAddress)), Error::Kind::Conflict);
    QCOMPARE(must(base->read(Customers::page, u""_s, CustomerCursor(), 10)).rows.size(), 1);
}

void RowsTest::organisations()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        Organisation organisation
            = *Customers::organisationById(session, Customers::organisation(session, u"Lindenhof"_s));
        organisation.name = strange;
        organisation.notes = strange;
        organisation.calendar = u"month end: call"_s;
        Customers::updateOrganisation(session, organisation);
        return std::pair(organisation, *Customers::organisationById(session, organisation.id));
    }));
    QCOMPARE(read, written);
    const auto again = [](Session &session) { return Customers::organisation(session, strange.toUpper()); };
    QCOMPARE(must(base->write(again)), written.id);
}

void RowsTest::messages()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const QByteArray hash(32, '\0');
    const auto [written, read, attachments] = must(base->write([hash](Session &session) {
        Message message;
        message.uid = newUid();
        message.ticket = anyTicket(session).id;
        message.messageId = u"a\"b'c\\d@x.example"_s;
        message.fromName = strange;
        message.fromAddress = u"dana@x.example"_s;
        message.to = strange;
        message.cc = strange;
        message.subject = strange;
        message.sent = noon;
        message.received = noon.addSecs(1);
        message.text = strange + QChar(QChar::Null) + u"end"_s;
        message.html = true;
        message.automatic = 3;
        message.readable = false;
        message.trouble = u"no header"_s;
        message.rawHash = hash;
        const QList<Attachment> parts{
            {{}, {}, u"2.1"_s, strange, u"text/plain"_s, 123, hash, u"cid@x"_s, true, true, {}}};
        Messages::insert(session, message, parts);
        return std::tuple(
            message, Messages::ofTicket(session, message.ticket), Messages::attachments(session, message.id));
    }));
    Message expected = written;
    expected.text.replace(QChar::Null, QChar::ReplacementCharacter);
    QCOMPARE(read, QList<Message>{expected});
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().sha256, hash);
    QCOMPARE(attachments.first().name, strange);
    QVERIFY(attachments.first().shownInline && attachments.first().executable);
    QCOMPARE(must(base->read(Messages::attachmentsOfTicket, written.ticket)), attachments);
    QCOMPARE(must(base->read(Messages::ticketOf, written.messageId.toUtf8())), written.ticket);
    QVERIFY(!must(base->read(Messages::ticketOf, QByteArray())));
    QCOMPARE(errorOf(base->write([id = written.id](Session &session) {
        Messages::removeNote(session, id);
        return true;
    })),
        Error::Kind::Refused);
}

void RowsTest::rawBytes()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    QByteArray raw(9 * 1024 * 1024 + 7, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : raw)
        c = char((state = state * 1664525 + 1013904223) >> 24);
    const QByteArray hash = QByteArray::fromHex("00ff5c27") + QByteArray(28, '\'');
    QVERIFY(must(base->write(Messages::keepRaw, hash, qint64(raw.size()), packedRaw(raw))));
    QVERIFY(!must(base->write(Messages::keepRaw, hash, qint64(raw.size()), packedRaw(raw))));
    QVERIFY(must(base->read(Messages::raw, hash)) == raw);
    QVERIFY(must(base->write(Messages::keepRaw, QByteArray("empty"), qint64(0), packedRaw({}))));
    QCOMPARE(must(base->read(Messages::raw, QByteArray("empty"))), QByteArray());
    QCOMPARE(errorOf(base->read(Messages::raw, QByteArray("other"))), Error::Kind::NotFound);
}

void RowsTest::callsAndContacts()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        Customer customer = customerNamed(u"Dana"_s);
        Customers::insert(session, customer);
        Call call;
        call.uid = newUid();
        call.ticket = anyTicket(session).id;
        call.customer = customer.id;
        call.agent = Catalogs::agent(session, u"maya"_s);
        call.direction = Direction::Inbound;
        call.number = u"+493023125123"_s;
        call.line = u"own-phone"_s;
        call.state = CallState::Ended;
        call.ending = CallEnding::MediaLost;
        call.outcome = CallOutcome::LeftMessage;
        call.started = noon;
        call.ringingMs = 1;
        call.talkMs = 2;
        call.holdMs = 3;
        call.gist = strange;
        call.notes = strange;
        call.promise = strange;
        call.promiseDue = noon.addDays(1);
        call.promiseState = PromiseState::Kept;
        call.agreed = Agreed::No;
        call.filed = true;
        call.handled = false;
        call.transferredTo = u"+493090182015"_s;
        Calls::insert(session, call);
        if (Calls::byUid(session, call.uid) != call)
            return std::pair(call, Call());
        call.gist = u"other words"_s;
        Calls::update(session, call);
        Contact contact{
            {}, newUid(), call.ticket, call.customer, call.agent, Channel::Letter, Direction::Outbound, noon, strange};
        Calls::insert(session, contact);
        if (Calls::contactsOfTicket(session, call.ticket) != QList<Contact>{contact})
            return std::pair(call, Call());
        return std::pair(call, Calls::byId(session, call.id));
    }));
    QCOMPARE(read, written);
    CallFilter missed;
    missed.missed = true;
    QCOMPARE(must(base->read(Calls::log, missed, QDateTime(), CallId(), 10)).size(), 1);
    CallFilter typed;
    typed.typed = u"dAN"_s + QChar(QChar::Null);
    QCOMPARE(must(base->read(Calls::log, typed, QDateTime(), CallId(), 10)).size(), 0);
    typed.typed = u"dAN"_s;
    QCOMPARE(must(base->read(Calls::log, typed, QDateTime(), CallId(), 10)).size(), 1);
    QCOMPARE(must(base->read(Calls::log, typed, noon, written.id, 10)).size(), 0);
    for (const QString &spelling : {u"+49 30 23125-123"_s, u"(030) 23125 123"_s, u"0049 (0)30 231"_s, u"2312 51"_s}) {
        typed.typed = spelling;
        QCOMPARE(must(base->read(Calls::log, typed, QDateTime(), CallId(), 10)).size(), 1);
    }
}

void RowsTest::callBacks()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        CallBack callBack;
        callBack.uid = newUid();
        callBack.ticket = anyTicket(session).id;
        callBack.number = u"+493023125123"_s;
        callBack.from = noon;
        callBack.to = noon.addSecs(60);
        callBack.reason = strange;
        Calls::insert(session, callBack);
        callBack.to = {};
        Calls::update(session, callBack);
        return std::pair(callBack, Calls::callBackById(session, callBack.id));
    }));
    QCOMPARE(read, written);
    const QList<CallBackRow> open = must(base->read(Calls::openCallBacks, 10));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().subject, strange);
    QCOMPARE(must(base->read(Calls::callBacksOfTicket, written.ticket)), QList<CallBack>{written});
}

void RowsTest::histories()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        HistoryEntry entry;
        entry.act = newUid();
        entry.kind = Act::MoveQueue;
        entry.rowKind = Kind::Call;
        entry.row = 7;
        entry.field = u"queue_id"_s;
        entry.before = strange;
        entry.after = u""_s;
        entry.version = 5;
        entry.agent = Catalogs::agent(session, u"maya"_s);
        entry.at = noon;
        Histories::append(session, {entry});
        return std::pair(entry, Histories::ofAct(session, entry.act));
    }));
    QCOMPARE(read.size(), 1);
    HistoryEntry expected = written;
    expected.id = read.first().id;
    QCOMPARE(read.first(), expected);
    QCOMPARE(must(base->read(Histories::ofRow, Kind::Call, qint64(7), 10)), read);
}

void RowsTest::catalog()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const Catalog catalog = must(base->write([](Session &session) {
        Queue queue{Catalogs::queue(session, u"Schools"_s), u"Schools"_s, u"Schools@Desk.example"_s, strange};
        Catalogs::update(session, queue);
        Catalogs::queue(session, u" Schools "_s);
        Catalogs::agent(session, u"maya"_s, u"Maya"_s, u"maya@desk.example"_s);
        Catalogs::agent(session, u"maya"_s, u"Another"_s);
        return Catalogs::read(session);
    }));
    QCOMPARE(catalog.statuses.size(), 6);
    QCOMPARE(catalog.queues.size(), 1);
    QCOMPARE(catalog.queues.first().senderName, strange);
    QCOMPARE(catalog.agents.size(), 1);
    QCOMPARE(catalog.agents.first().name, u"Maya"_s);
}

void RowsTest::settings()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const QStringList values = must(base->write([](Session &session) {
        Settings::setValue(session, u"name"_s, u"one"_s);
        Settings::setValue(session, u"name"_s, strange);
        const ImportPlace place{strange, qint64(1) << 40};
        ImportPlaces::write(session, u"a.mbox"_s, {u"x"_s, 5}, noon);
        ImportPlaces::write(session, u"a.mbox"_s, place, noon);
        const bool kept = ImportPlaces::read(session, u"a.mbox"_s) == place;
        ImportPlaces::remove(session, u"a.mbox"_s);
        const bool gone = ImportPlaces::read(session, u"a.mbox"_s) == ImportPlace();
        return QStringList{Settings::value(session, u"name"_s), Settings::value(session, u"none"_s, u"otherwise"_s),
            kept ? u"kept"_s : u""_s, gone ? u"gone"_s : u""_s};
    }));
    QCOMPARE(values, (QStringList{strange, u"otherwise"_s, u"kept"_s, u"gone"_s}));
}

void RowsTest::tags()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [one, two, all] = must(base->write([](Session &session) {
        const TicketId ticket = anyTicket(session).id;
        Tickets::setTags(session, ticket, {u"Straße"_s, u" VIP "_s, u"vip"_s});
        const QStringList one = Tickets::tags(session, ticket);
        Tickets::setTags(session, ticket, {u"strasse"_s});
        return std::tuple(one, Tickets::tags(session, ticket), Tickets::allTags(session));
    }));
    QCOMPARE(one, (QStringList{u"Straße"_s, u"VIP"_s}));
    QCOMPARE(two, (QStringList{u"Straße"_s}));
    QCOMPARE(all, (QStringList{u"Straße"_s, u"VIP"_s}));
}

void RowsTest::foundPhones()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const Customer customer = must(base->write([](Session &session) {
        Customer dana = customerNamed(u"Dana"_s);
        Customers::insert(session, dana);
        const Phone found{u"+493023125123"_s, u"office"_s, u"signature 2026-02-02"_s, false, {}};
        if (!Customers::addFoundPhone(session, dana.id, found) || Customers::addFoundPhone(session, dana.id, found))
            return Customer();
        Customers::addFoundPhone(session, dana.id, {u"+493023125124"_s, {}, {}, false, {}});
        Customers::phoneReached(session, dana.id, u"+493023125124"_s, noon);
        return Customers::byId(session, dana.id);
    }));
    QCOMPARE(customer.phones.size(), 2);
    QVERIFY(!customer.phones.at(0).confirmed);
    QVERIFY(customer.phones.at(1).confirmed);
    QCOMPARE(bestPhone(customer, noon)->number, u"+493023125124"_s);
}

void RowsTest::sipAccounts()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    const auto [written, read] = must(base->write([](Session &session) {
        SipAccount account;
        account.uid = newUid();
        account.agent = Catalogs::agent(session, u"maya"_s, u"Maya"_s, u"maya@desk.example"_s);
        account.server = u"pbx.example:5080"_s;
        account.user = u"maya"_s;
        account.displayName = strange;
        account.transport = SipTransport::Tls;
        account.srtp = Srtp::Required;
        account.stun = u"stun.example"_s;
        SipAccounts::insert(session, account);
        account.displayName += u"!"_s;
        SipAccounts::update(session, account);
        return std::pair(account, SipAccounts::ofAgent(session, account.agent).first());
    }));
    QCOMPARE(read, written);
    QCOMPARE(read.version, 2);
    // One that is no agent's is found by who sits there: nobody.
    const auto nobodys = must(base->write([written = written](Session &session) {
        SipAccount account = written;
        account.uid = newUid();
        account.agent = {};
        SipAccounts::insert(session, account);
        const QList<SipAccount> found = SipAccounts::ofAgent(session, {});
        SipAccounts::remove(session, account.id);
        return found.size() == 1 && found.first() == account
            && SipAccounts::ofAgent(session, written.agent).size() == 1;
    }));
    QVERIFY(nobodys);
    must(base->write([id = read.id](Session &session) {
        SipAccounts::remove(session, id);
        return true;
    }));
    QVERIFY(must(base->read(SipAccounts::all)).isEmpty());
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows.moc"
