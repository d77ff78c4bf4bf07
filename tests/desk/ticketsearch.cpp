// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/calldesk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/integrity.h"
#include "earshot/storage/search.h"

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

class TicketSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void ticketsWithoutMailAreFound();
    void whatIsFoundIsInSight_data();
    void whatIsFoundIsInSight();
    void wordsThatChangeAreFoundAnew();
    void everyOperatorFinds_data();
    void everyOperatorFinds();
    void peopleAreFoundWhoNeverWrote();
    void filesAreFoundByTheirText();
    void fileOfAReplyIsFoundWhileItStands();
    void halfTypedWordsGoWithTheirTexts();
};

namespace
{

QList<TicketId> found(Desk &desk, const QString &words)
{
    QList<TicketId> ids;
    const SearchAnswer answer = must(desk.database().read(Search::find, parseSearch(words), SearchOrder::Newest, 10));
    for (const SearchHit &hit : answer.hits)
        ids << hit.row.ticket.id;
    return ids;
}

NewTicket projector()
{
    NewTicket fields;
    fields.subject = u"Projector in the hall"_s;
    fields.businessNeed = u"Show the exhibition pictures to the parents"_s;
    fields.needIfNot = u"They stand before a white wall"_s;
    fields.firstNote = u"Came to the counter, has a spare lamp"_s;
    return fields;
}

} // namespace

void TicketSearchTest::ticketsWithoutMailAreFound()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QList<TicketId> ticket{must(desk->act(createTicket, projector())).id};
    for (const char *words : {"projector", "subject:hall", "exhibition", "parents pictures", "\"white wall\"", "lamp"})
        QCOMPARE(found(*desk, QString::fromLatin1(words)), ticket);
    QVERIFY(found(*desk, u"beamer"_s).isEmpty());
    const SearchAnswer answer
        = must(desk->database().read(Search::find, parseSearch(u"exhibition"_s), SearchOrder::Rank, 10));
    QCOMPARE(answer.hits.size(), 1);
    QVERIFY(answer.hits.first().snippet.contains(u"exhibition pictures"_s));
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

void TicketSearchTest::whatIsFoundIsInSight_data()
{
    QTest::addColumn<QString>("before"); // folded, it has another length
    QTest::newRow("as long") << u"abc "_s.repeated(400);
    QTest::newRow("longer") << u"\ufb03 "_s.repeated(800); // one sign for "ffi"
    QTest::newRow("shorter") << u"e\u0301e\u0301 "_s.repeated(400); // each with its accent behind it
}

void TicketSearchTest::whatIsFoundIsInSight()
{
    QFETCH(QString, before);
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    NewTicket fields = projector();
    fields.businessNeed = before + u"exhibition pictures"_s;
    must(desk->act(createTicket, fields));
    const SearchAnswer answer
        = must(desk->database().read(Search::find, parseSearch(u"exhibition"_s), SearchOrder::Newest, 10));
    QCOMPARE(answer.hits.size(), 1);
    QVERIFY2(answer.hits.first().snippet.contains(u"exhibition pictures"_s), qPrintable(answer.hits.first().snippet));
}

void TicketSearchTest::wordsThatChangeAreFoundAnew()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const TicketId id = must(desk->act(createTicket, projector())).id;
    must(desk->act(renameTicket, id, u"Beamer in the library"_s));
    QVERIFY(found(*desk, u"projector"_s).isEmpty());
    QCOMPARE(found(*desk, u"beamer"_s), QList{id});
    const QUuid act
        = must(desk->act(setBusinessNeed, id, u"Sing along with the film"_s, u"Friday"_s, u"Nobody knows the words"_s));
    QVERIFY(found(*desk, u"exhibition"_s).isEmpty());
    QCOMPARE(found(*desk, u"sing film friday"_s), QList{id});
    must(desk->act(undoAct, act));
    QCOMPARE(found(*desk, u"exhibition"_s), QList{id});
    QVERIFY(found(*desk, u"sing"_s).isEmpty());
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

/// One desk for all rows of the table: #1 came by mail, #2 to the counter, #3 by telephone.
class SearchedDesk
{
public:
    explicit SearchedDesk(const Scratch &scratch)
        : m_desk(openDesk(scratch))
    {
        IncomingMail mail{
            parseMail("From: Dana Ruiz <dana@lindenhof.example>\r\nTo: Clinics <clinics@desk.example>\r\n"
                      "Cc: Jonas Falk <jonas@lindenhof.example>\r\nSubject: Ward round terminals\r\n"
                      "Message-ID: <one@lindenhof.example>\r\nDate: Fri, 05 Jun 2026 10:00:00 +0000\r\n"
                      "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nThe badge reader of "
                      "gate 7 stops; call (030) 231 25-123.\r\n--x\r\nContent-Type: text/csv\r\n"
                      "Content-Disposition: attachment; filename=floorplan-east.csv\r\n\r\na,b\r\n--x--\r\n"),
            {}, 0, {}};
        prepare(mail);
        const TicketId first = must(m_desk->act([mail](Session &session, const Actor &actor) {
            Catalogs::update(session,
                Queue{Catalogs::queue(session, u"City offices"_s), u"City offices"_s, u"clinics@desk.example"_s, {}});
            return receive(session, intakeRules(session), mail, actor.now);
        })).ticket;
        const Catalog catalog = must(m_desk->database().read(Catalogs::read));
        must(m_desk->act(tagTicket, first, QStringList{u"Très urgent"_s}));
        must(m_desk->act(moveTicket, first, catalog.queues.first().id));
        must(m_desk->act(addNote, first, u"Ask the porter for the ladder"_s, newUid()));
        NewTicket counter = projector();
        counter.requesterName = u"Otto Brandt"_s;
        counter.requesterPhone = u"+49 30 9990 1234"_s;
        const TicketId second = must(m_desk->act(createTicket, counter)).id;
        Contact visit;
        visit.uid = newUid();
        visit.ticket = second;
        visit.channel = Channel::Visit;
        visit.at = noon;
        visit.gist = u"Brought the cable himself"_s;
        must(m_desk->act(logContact, visit));
        must(m_desk->act(changeTicketStatus, second, catalog.statusOf(StatusCategory::Pending)->id, QString()));
        NewTicket phoned;
        phoned.subject = u"Telephone call"_s;
        const TicketId third = must(m_desk->act(createTicket, phoned)).id;
        Call call;
        call.uid = newUid();
        call.ticket = third;
        call.agent = m_desk->agent();
        call.number = u"+541155500142"_s;
        call.started = noon;
        call.state = CallState::Ended;
        call.outcome = CallOutcome::Reached;
        call.gist = u"Turnstile counts twice"_s;
        must(m_desk->act(fileCall, call, false));
    }

    QString found(const QString &typed)
    {
        SearchQuery query = parseSearch(typed);
        query.me = m_desk->agent();
        QStringList numbers;
        for (const SearchHit &hit : must(m_desk->database().read(Search::find, query, SearchOrder::Newest, 10)).hits)
            numbers << QString::number(hit.row.ticket.number);
        numbers.sort();
        if (must(m_desk->database().read(Search::count, query, 10)) != numbers.size())
            numbers << u"and counted otherwise"_s;
        return numbers.join(u' ');
    }

private:
    std::unique_ptr<Desk> m_desk;
};

void TicketSearchTest::everyOperatorFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *typed, const char *numbers) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(numbers);
    };
    row("badge", "1");
    row("from:dana", "1");
    row("from:dana@lindenhof.example", "1");
    row("from:jonas", "");
    row("from:lindenhof.example", "1"); // where an address ends
    row("to:clinics", "1");
    row("to:\"jonas falk\"", "1");
    row("subject:terminals", "1");
    row("subject:badge", "");
    row("tag:\"tres urgent\"", "1");
    row("-tag:\"Très Urgent\"", "2 3");
    row("queue:\"city offices\"", "1");
    row("-queue:\"City Offices\"", "2 3");
    row("owner:me", "2 3");
    row("owner:MAYA", "2 3");
    row("owner:none", "1");
    row("status:pending", "2");
    row("has:attachment", "1");
    row("-has:attachment", "2 3");
    row("has:call", "3");
    row("before:2026-06-13", "1 2 3");
    row("before:2026-06-12", "");
    row("after:2026-06-12", "1 2 3");
    row("after:2026-06-13", "");
    row("#2", "2");
    row("\"badge reader\"", "1");
    row("\"reader badge\"", "");
    row("termin*", "1");
    row("termin", "");
    row("gate -badge", "");
    row("-badge", "");
    row("owner:me -lamp", "3"); // nothing but operators, and what is not to be there
    row("-turnstile -cable before:2026-06-13", "1");
    row("badge -has:att", "1"); // still being typed
    row("badge -is:spm -before:may", "1");
    row("ladder porter", "1"); // a note
    row("cable", "2"); // a visit
    row("turnstile", "3"); // a call
    row("floorplan", "1"); // the name of a file
    row("floorplan-east.csv", "1");
    row("+49 30 23125123", "1"); // in a mail
    row("030/23125-123", "1");
    row("+54 11 5550-0142", "3"); // called
    row("+493099901234", "2"); // of a customer
    row("Otto Brandt", "2");
    row("from:otto", "2");
}

void TicketSearchTest::everyOperatorFinds()
{
    EACH_DATABASE;
    static QString made; // for which database the desk is: all rows of one come in turn
    static std::unique_ptr<Scratch> scratch;
    static std::unique_ptr<SearchedDesk> desk;
    if (made != database) {
        if (database == u"server" && serverLocation().isEmpty())
            QSKIP("there is no server to try");
        desk.reset();
        scratch = std::make_unique<Scratch>(database);
        desk = std::make_unique<SearchedDesk>(*scratch);
        made = database;
    }
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    QCOMPARE(desk->found(typed), numbers);
    if (typed == u"from:otto") { // the last one
        desk.reset();
        scratch.reset();
        made.clear();
    }
}

void TicketSearchTest::peopleAreFoundWhoNeverWrote()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    NewTicket fields;
    fields.subject = u"A chair"_s;
    fields.requesterName = u"Otto Brandt"_s;
    fields.requesterPhone = u"+49 30 9990 1234"_s;
    const TicketId chair = must(desk->act(createTicket, fields)).id;
    fields.subject = u"Otto wants a table"_s;
    fields.requesterName = u"Ada Ström"_s;
    fields.requesterPhone.clear();
    const TicketId table = must(desk->act(createTicket, fields)).id;
    const QList<TicketId> both = found(*desk, u"otto"_s);
    QCOMPARE(QSet<TicketId>(both.begin(), both.end()), (QSet<TicketId>{chair, table}));
    QCOMPARE(both.size(), 2);
    QCOMPARE(found(*desk, u"otto brandt"_s), QList{chair});
    QCOMPARE(found(*desk, u"from:strom"_s), QList<TicketId>());
    QCOMPARE(found(*desk, u"from:ada"_s), QList{table});
    QCOMPARE(found(*desk, u"otto -table"_s), QList<TicketId>());
    QCOMPARE(found(*desk, u"subject:otto"_s), QList{table});
    QCOMPARE(found(*desk, u"+49 30 9990"_s), QList{chair});
}

namespace
{

QByteArray filePart(const QByteArray &type, const QByteArray &name, const QByteArray &content)
{
    return "--cut\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() + "\r\n";
}

} // namespace

void TicketSearchTest::filesAreFoundByTheirText()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QByteArray raw = "From: Dana Ruiz <dana@x.example>\r\nTo: help@desk.example\r\nSubject: Locked out\r\n"
                           "Message-ID: <files@x.example>\r\nMIME-Version: 1.0\r\n"
                           "Content-Type: multipart/mixed; boundary=cut\r\n\r\n"
                           "--cut\r\nContent-Type: text/plain\r\n\r\nThe log is attached.\r\n"
        + filePart(
            "text/plain; charset=iso-8859-1", "signin.log", QByteArray(30'000, ' ') + "refused: clock drift, T\xfcr 7")
        + filePart("application/octet-stream", "rota.csv", "name,ward\nPriya,maternity\n")
        + filePart("text/html", "page.html", "<style>hidden{}</style><p>Visiting <b>hours</b></p>")
        + filePart("application/octet-stream", "tool.bin", "binary turnstile words")
        + filePart("text/plain", "nul.txt", QByteArray("paddling\0pool", 13)) + "--cut--\r\n";
    IncomingMail mail{parseMail(raw), packedRaw(raw), raw.size(), {}};
    prepare(mail);
    const QList<TicketId> ticket{must(desk->act([mail](Session &session, const Actor &actor) {
        return receive(session, intakeRules(session), mail, actor.now);
    })).ticket};
    const auto all = [&] {
        for (const char *words :
            {"\"clock drift\"", "tür", "maternity", "\"visiting hours\"", "signin.log", "drift maternity"})
            QVERIFY2(found(*desk, QString::fromUtf8(words)) == ticket, words);
        for (const char *words : {"turnstile", "paddling", "hidden"})
            QVERIFY2(found(*desk, QString::fromLatin1(words)).isEmpty(), words);
    };
    all();
    const SearchAnswer answer
        = must(desk->database().read(Search::find, parseSearch(u"drift"_s), SearchOrder::Newest, 10));
    QCOMPARE(answer.hits.first().snippet, u"signin.log: refused: clock drift, Tür 7"_s);
    must(desk->database().write([](Session &session) {
        Search::rebuild(session, [] {});
        return true;
    }));
    all();
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

void TicketSearchTest::fileOfAReplyIsFoundWhileItStands()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const QByteArray raw = mailText("Dana Ruiz <dana@x.example>", "Locked out", "Since Monday.", "1@x.example");
    IncomingMail mail{parseMail(raw), packedRaw(raw), raw.size(), {}};
    prepare(mail);
    const TicketId ticket = must(desk->act([mail](Session &session, const Actor &actor) {
        Catalogs::update(session, Queue{Catalogs::queue(session, u"Help"_s), u"Help"_s, u"help@desk.example"_s, {}});
        const TicketId filed = receive(session, intakeRules(session), mail, actor.now).ticket;
        moveTicket(session, actor, filed, Catalogs::queue(session, u"Help"_s));
        return filed;
    }));
    Reply reply;
    reply.uid = newUid();
    reply.ticket = ticket;
    reply.recipients.to = {{u"Dana Ruiz"_s, u"dana@x.example"_s}};
    reply.text = u"Here is the plan."_s;
    reply.files << MailFile{u"plan.txt"_s, "text/plain", "turn the turnstile off"};
    const QueuedReply queued = must(desk->act(sendReply, reply, 10));
    QCOMPARE(found(*desk, u"turnstile"_s), QList{ticket});
    must(desk->act(cancelSending, queued.outbox));
    QVERIFY(found(*desk, u"turnstile"_s).isEmpty());
    QVERIFY(found(*desk, u"plan"_s).isEmpty());
    QCOMPARE(must(desk->database().read(Integrity::check)).problems, QStringList());
}

void TicketSearchTest::halfTypedWordsGoWithTheirTexts()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    const TicketId id = must(desk->act(createTicket, projector())).id;
    must(desk->act(renameTicket, id, u"Beamer in the library"_s));
    must(desk->database().write([](Session &session) {
        Search::rebuild(session, [] {});
        return true;
    }));
    const SearchQuery half = parseSearch(u"beam"_s, true);
    QCOMPARE(must(desk->database().read(Search::find, half, SearchOrder::Newest, 5)).hits.size(), 1);
    if (!scratch.isOnServer())
        QCOMPARE(must(desk->database().read(Words::typed, u"projec"_s)), QStringList{u"projec"_s});
}

QTEST_GUILESS_MAIN(TicketSearchTest)
#include "ticketsearch.moc"
