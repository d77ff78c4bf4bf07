// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// The JSON scripts rely on: exactly these names, times in UTC, durations in milliseconds.
class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void ticket();
    void conversation();
    void pages_data();
    void pages();
    void customer();
    void call();
    void search();
    void report();
    void seeded();
    void parsedMails();
    void latencies();
    void bench();

private:
    QJsonObject shown(int ticket) { return m_program.onDesk({u"ticket"_s, u"show"_s, QString::number(ticket)}).json(); }

    Program m_program;
};

namespace
{

const QByteArray richMail = "From: Dana Ruiz <dana@x.example>\r\n"
                            "To: desk@desk.example\r\n"
                            "Cc: Ann <ann@x.example>\r\n"
                            "Subject: Printer\r\n"
                            "Message-ID: <rich@x.example>\r\n"
                            "Date: Tue, 3 Feb 2026 10:15:00 +0100\r\n"
                            "MIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
                            "--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
                            "--a\r\nContent-Type: text/plain\r\n\r\nIt jams.\r\n\r\n-- \r\nDana, +49 30 23125123\r\n"
                            "--a\r\nContent-Type: text/html\r\n\r\n<p onclick=x()>It jams.</p>"
                            "<img src=http://spy.example/a.png><a href=javascript:x()>go</a>\r\n--a--\r\n"
                            "--m\r\nContent-Type: text/x-log; name=jam.log\r\n"
                            "Content-Disposition: attachment; filename=jam.log\r\n\r\njam\r\n--m--\r\n";

QStringList names(const char *list)
{
    QStringList names = QString::fromLatin1(list).split(u' ');
    names.sort();
    return names;
}

bool isUtc(const QJsonValue &value)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return form.match(value.toString()).hasMatch();
}

} // namespace

void ShapesTest::initTestCase()
{
    m_program.write(u"rich.eml"_s, richMail);
    m_program.write(u"binary.eml"_s, QByteArray("\x00\xff\x80", 3).repeated(100));
    m_program.write(u"many.mbox"_s, mboxOf(30));
    m_program.write(u"queries.tsv"_s, "common\tx\twords\nrare\tx\tnothing\n");
    QCOMPARE(m_program.onDesk({u"import"_s, u"eml"_s, u"rich.eml"_s, u"--queue"_s, u"Support"_s}).exit, 0);
    QCOMPARE(m_program
                 .onDesk({u"call"_s, u"log"_s, u"--ticket"_s, u"1"_s, u"--outcome"_s, u"reached"_s, u"--talk"_s,
                     u"65"_s, u"--at"_s, u"2026-02-03T12:00:00+01:00"_s, u"--gist"_s, u"A cable."_s, u"--promise"_s,
                     u"A new one"_s, u"--due"_s, u"2026-02-05T09:00Z"_s, u"--agreed"_s, u"no"_s})
                 .exit,
        0);
}

void ShapesTest::keys_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path"); // into the answer
    QTest::addColumn<QStringList>("expected");

    const auto ticket = "id number subject status priority queue owner requester tags businessNeed createdAt updatedAt "
                        "waitingSince";
    const auto whole = "id number subject status priority queue owner requester tags businessNeed createdAt updatedAt "
                       "waitingSince messages calls customer";
    const auto customer = "id name addresses phones organisation language timeZone prefers";
    const auto call = "id ticket customer direction number outcome startedAt ending ringing talk hold gist promise "
                      "promiseDue agreed";
    const auto message
        = "id messageId from to cc date direction visibility text textShown htmlShown attachments blocked";
    const auto row = [](const char *line, const char *path, const char *expected) {
        QTest::addRow("%s %s", line, path) << QString::fromLatin1(line) << QString::fromLatin1(path) << names(expected);
    };
    row("init", "", "desk");
    row("import eml rich.eml", "", "read stored duplicates unreadable tickets customers seconds");
    row("import eml rich.eml --dry-run", "", "read stored duplicates unreadable tickets customers seconds");
    row("find --message-id rich@x.example", "", ticket);
    row("ticket list", "", "tickets cursor");
    row("ticket list printer", "", "tickets cursor");
    row("ticket list", "tickets", ticket);
    row("ticket show 1", "", whole);
    row("ticket show 1", "messages", message);
    row("ticket show 1", "messages/attachments", "name type size sha256");
    row("ticket show 1", "messages/blocked", "images links");
    row("ticket show 1", "calls", call);
    row("ticket show 1", "customer", customer);
    row("ticket set 1 tags=a", "", ticket);
    row("ticket note 1 --text x", "", ticket);
    row("customer list", "", "customers cursor");
    row("customer list", "customers", customer);
    row("customer show 1", "", customer);
    row("customer set 1 role=Boss", "", customer);
    row("view save Printers printer", "", "name uid query shared count trouble");
    row("view list", "", "views");
    row("view list", "views", "name uid query shared count trouble");
    row("view show Printers", "", "name uid query shared count trouble");
    row("search printer", "", "total hits");
    row("search printer", "hits", "ticket subject snippet score");
    row("call list", "", "calls cursor");
    row("call list", "calls", call);
    row("call log --ticket 1", "", call);
    row("report today", "", "title period definition howToRead columns names definitions rows");
    row("report voice", "", "title period definition howToRead columns names definitions rows");
    row("check", "", "ok tickets messages problems");
    row("clean-html rich.eml", "", "html blocked truncated");
}

void ShapesTest::keys()
{
    QFETCH(QString, line);
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const Outcome outcome = m_program.onDesk(line.split(u' '));
    QVERIFY2(outcome.exit == 0, outcome.errors.constData());
    QCOMPARE(outcome.out.count('\n'), 1);
    QJsonValue value = outcome.json();
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        value = value.toObject().value(step);
        if (value.isArray())
            value = value.toArray().at(0);
    }
    QCOMPARE(value.toObject().keys(), expected);
}

void ShapesTest::ticket()
{
    const QJsonObject made = m_program
                                 .onDesk({u"ticket"_s, u"new"_s, u"--subject"_s, u"Two"_s, u"--queue"_s, u"Desk"_s,
                                             u"--from"_s, u"\"Ruiz, Dana\" <dana@x.example>"_s, u"--phone"_s,
                                             u"+493023125999"_s, u"--need"_s, u"Print"_s, u"--note"_s, u"-"_s},
                                     "She stood at the door.\n")
                                 .json();
    const QString number = QString::number(made.value(u"number").toInt());
    QCOMPARE(made.value(u"owner").toString(), u"bob"_s);
    QCOMPARE(made.value(u"queue").toString(), u"Desk"_s);
    QCOMPARE(made.value(u"requester").toString(), u"Dana Ruiz"_s);
    QCOMPARE(made.value(u"businessNeed").toString(), u"Print"_s);
    QVERIFY(made.value(u"waitingSince").isNull());
    QVERIFY(isUtc(made.value(u"createdAt")));

    const QJsonObject set = m_program
                                .onDesk({u"ticket"_s, u"set"_s, number, u"status=pending"_s, u"priority=urgent"_s,
                                    u"queue=Support"_s, u"owner="_s, u"subject=Three = 3"_s, u"tags=b, a"_s,
                                    u"businessNeed=Print bills"_s, u"needBy=Friday"_s, u"mood=upset: waits long"_s})
                                .json();
    QCOMPARE(set.value(u"status").toString(), u"pending"_s);
    QCOMPARE(set.value(u"priority").toString(), u"urgent"_s);
    QCOMPARE(set.value(u"queue").toString(), u"Support"_s);
    QVERIFY(set.value(u"owner").isNull());
    QCOMPARE(set.value(u"subject").toString(), u"Three = 3"_s);
    QCOMPARE(set.value(u"tags").toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(set.value(u"businessNeed").toString(), u"Print bills"_s);

    const QByteArray read = m_program.run({u"--desk"_s, u"d.sqlite"_s, u"ticket"_s, u"show"_s, number}).out;
    for (const char *words : {"Friday", "upset: waits long", "She stood at the door.", "internal note by bob"})
        QVERIFY2(read.contains(words), read.constData());

    // One field that cannot be set leaves the others as they were.
    QCOMPARE(m_program.onDesk({u"ticket"_s, u"set"_s, number, u"priority=low"_s, u"owner=nobody"_s}).exit, 5);
    QCOMPARE(shown(number.toInt()).value(u"priority").toString(), u"urgent"_s);
}

void ShapesTest::conversation()
{
    const QJsonObject message = shown(1).value(u"messages").toArray().at(0).toObject();
    QCOMPARE(message.value(u"messageId").toString(), u"rich@x.example"_s);
    QCOMPARE(message.value(u"from").toString(), u"Dana Ruiz <dana@x.example>"_s);
    QCOMPARE(message.value(u"cc").toString(), u"Ann <ann@x.example>"_s);
    QCOMPARE(message.value(u"date").toString(), u"2026-02-03T09:15:00Z"_s);
    QCOMPARE(message.value(u"direction").toString(), u"inbound"_s);
    QCOMPARE(message.value(u"visibility").toString(), u"public"_s);
    QVERIFY(message.value(u"text").toString().contains(u"+49 30"));
    QCOMPARE(message.value(u"textShown").toString(), u"It jams."_s);
    const QString html = message.value(u"htmlShown").toString();
    QVERIFY2(html.contains(u"It jams.") && !html.contains(u"onclick") && !html.contains(u"spy"), qPrintable(html));
    QCOMPARE(message.value(u"blocked").toObject(), (QJsonObject{{u"images"_s, 1}, {u"links"_s, 1}}));
    const QJsonObject part = message.value(u"attachments").toArray().at(0).toObject();
    QCOMPARE(part.value(u"name").toString(), u"jam.log"_s);
    QCOMPARE(part.value(u"size").toInt(), 3);
    QCOMPARE(part.value(u"sha256").toString(),
        QString::fromLatin1(QCryptographicHash::hash("jam", QCryptographicHash::Sha256).toHex()));

    const QJsonObject raw = m_program.onDesk({u"ticket"_s, u"show"_s, u"1"_s, u"--raw"_s}).json();
    const QString bytes = raw.value(u"messages").toArray().at(0).toObject().value(u"raw").toString();
    QCOMPARE(QByteArray::fromBase64(bytes.toLatin1()), richMail);
    QVERIFY(m_program.run({u"--desk"_s, u"d.sqlite"_s, u"ticket"_s, u"show"_s, u"1"_s, u"--raw"_s})
                .out.startsWith(richMail));
}

void ShapesTest::pages_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("all");
    QTest::newRow("tickets") << u"ticket"_s << 6;
    QTest::newRow("customers") << u"customer"_s << 17;
    QTest::newRow("calls, all of one second") << u"call"_s << 6;
    const QStringList desk{u"--desk"_s, u"paged.sqlite"_s};
    m_program.run(desk + QStringList{u"import"_s, u"mbox"_s, u"many.mbox"_s});
    for (int i = 0; i < 6; ++i)
        m_program.run(desk + u"call log --customer 1 --number +493023125123 --at 2026-02-03T12:00Z"_s.split(u' '));
}

void ShapesTest::pages()
{
    QFETCH(QString, list);
    QFETCH(int, all);
    QList<int> ids;
    QString cursor;
    do {
        QStringList arguments{u"--desk"_s, u"paged.sqlite"_s, u"--json"_s, list, u"list"_s, u"--limit"_s, u"4"_s};
        if (!cursor.isEmpty())
            arguments << u"--after"_s << cursor;
        const QJsonObject page = m_program.run(arguments).json();
        for (const QJsonValue &row : page.value(QString(list + u's')).toArray())
            ids << row.toObject().value(u"id").toInt();
        cursor = page.value(u"cursor").toString();
    } while (!cursor.isEmpty() && ids.size() < 100);
    QCOMPARE(ids.size(), all);
    QCOMPARE(QSet<int>(ids.begin(), ids.end()).size(), all);
}

void ShapesTest::customer()
{
    const QJsonObject set
        = m_program
              .onDesk({u"customer"_s, u"set"_s, u"1"_s, u"name=Dana M. Ruiz"_s, u"organisation=Rail Co"_s,
                  u"language=es"_s, u"timeZone=Europe/Madrid"_s, u"phone=+34 91 123 45 67"_s,
                  u"address=d.ruiz@rail.example"_s, u"prefers=call mon-wed,fri 09:00-12:00; chat sat; mail"_s})
              .json();
    QCOMPARE(set.value(u"name").toString(), u"Dana M. Ruiz"_s);
    QCOMPARE(set.value(u"organisation").toString(), u"Rail Co"_s);
    QCOMPARE(set.value(u"addresses").toArray(), (QJsonArray{u"dana@x.example"_s, u"d.ruiz@rail.example"_s}));
    QVERIFY(set.value(u"phones").toArray().contains(u"+34911234567"_s));
    QVERIFY(set.value(u"phones").toArray().contains(u"+493023125123"_s)); // found in the signature
    const QJsonObject hours{{u"days"_s, u"mon-wed,fri"_s}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"12:00"_s}};
    const QJsonObject saturday{{u"days"_s, u"sat"_s}, {u"from"_s, QJsonValue()}, {u"to"_s, QJsonValue()}};
    QCOMPARE(set.value(u"prefers").toArray(),
        (QJsonArray{QJsonObject{{u"channel"_s, u"call"_s}, {u"hours"_s, hours}},
            QJsonObject{{u"channel"_s, u"chat"_s}, {u"hours"_s, saturday}},
            QJsonObject{{u"channel"_s, u"mail"_s}, {u"hours"_s, QJsonValue()}}}));
    QCOMPARE(m_program.onDesk({u"customer"_s, u"show"_s, u"1"_s}).json(), set);
    QCOMPARE(m_program.onDesk({u"customer"_s, u"list"_s, u"dana m"_s}).json().value(u"customers").toArray().at(0), set);
    const QByteArray printed = QJsonDocument(set.value(u"prefers").toArray()).toJson(QJsonDocument::Compact);
    QCOMPARE(
        m_program.onDesk({u"customer"_s, u"set"_s, u"1"_s, u"prefers="_s + QString::fromUtf8(printed)}).json(), set);
}

void ShapesTest::call()
{
    const QJsonObject call = shown(1).value(u"calls").toArray().at(0).toObject();
    const QJsonObject expected{{u"id"_s, 1}, {u"ticket"_s, 1}, {u"customer"_s, 1}, {u"direction"_s, u"outbound"_s},
        {u"number"_s, u"+493023125123"_s}, {u"outcome"_s, u"reached"_s}, {u"startedAt"_s, u"2026-02-03T11:00:00Z"_s},
        {u"ending"_s, u"answered"_s}, {u"ringing"_s, 0}, {u"talk"_s, 65'000}, {u"hold"_s, 0},
        {u"gist"_s, u"A cable."_s}, {u"promise"_s, u"A new one"_s}, {u"promiseDue"_s, u"2026-02-05T09:00:00Z"_s},
        {u"agreed"_s, u"no"_s}};
    QCOMPARE(call, expected);
    const auto counted = [this](const QStringList &filter) {
        return m_program.onDesk(QStringList{u"call"_s, u"list"_s} + filter).json().value(u"calls").toArray().size();
    };
    QCOMPARE(counted({u"--outcome"_s, u"reached"_s}), 1);
    QCOMPARE(counted({u"--outcome"_s, u"busy"_s}), 0);
    QCOMPARE(counted({u"--to"_s, u"2026-02-02"_s}), 0); // whole days, the last one with its calls
    QCOMPARE(counted({u"--from"_s, u"2026-02-03"_s, u"--to"_s, u"2026-02-03"_s, u"--queue"_s, u"Support"_s}), 1);
    QCOMPARE(counted({u"--direction"_s, u"in"_s}), 0);
    QCOMPARE(counted({u"--limit"_s, u"1"_s}), 1);
    const QStringList other{u"--desk"_s, u"due.sqlite"_s, u"--json"_s};
    m_program.run(other + QStringList{u"ticket"_s, u"new"_s, u"--subject"_s, u"x"_s});
    const QString log = u"call log --ticket 1 --number +493023125123 --promise Cable --due 2026-12-01"_s;
    QCOMPARE(m_program.run(other + log.split(u' ')).json().value(u"promiseDue").toString(), u"2026-12-01T23:59:59Z"_s);
}

void ShapesTest::search()
{
    const QJsonObject found = m_program.onDesk({u"search"_s, u"cable"_s}).json();
    QCOMPARE(found.value(u"total").toInt(), 1);
    const QJsonObject hit = found.value(u"hits").toArray().at(0).toObject();
    QCOMPARE(hit.value(u"ticket").toInt(), 1);
    QVERIFY(hit.value(u"snippet").toString().contains(u"A cable."));
    QCOMPARE(m_program.onDesk({u"search"_s, u"no-such-word"_s}).json(),
        (QJsonObject{{u"total"_s, 0}, {u"hits"_s, QJsonArray()}}));
}

void ShapesTest::report()
{
    const QStringList asked{u"report"_s, u"voice"_s, u"--from"_s, u"2026-02-03"_s, u"--to"_s, u"2026-02-03"_s};
    const QJsonObject report = m_program.onDesk(asked).json();
    const QJsonArray columns = report.value(u"names").toArray();
    const QJsonArray rows = report.value(u"rows").toArray();
    const auto cell = [&](const QJsonArray &row, const char *name) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).toString() == QLatin1StringView(name))
                return row.at(i);
        }
        return QJsonValue(QJsonValue::Undefined);
    };
    QCOMPARE(rows.size(), 3); // "Desk" has a ticket without calls
    QCOMPARE(cell(rows.at(0).toArray(), "callsOutbound").toInt(), 0);
    QCOMPARE(cell(rows.at(1).toArray(), "queue").toString(), u"Support"_s);
    QCOMPARE(cell(rows.at(2).toArray(), "queue").toString(), u"All queues"_s);
    for (const QJsonArray &row : {rows.at(1).toArray(), rows.at(2).toArray()}) {
        QCOMPARE(row.size(), columns.size());
        QCOMPARE(cell(row, "callsOutbound").toInt(), 1);
        QCOMPARE(cell(row, "callsReached").toInt(), 1);
        QCOMPARE(cell(row, "talk").toInt(), 65'000);
        QCOMPARE(cell(row, "talkMedian").toString(), u"too few to say"_s);
        QCOMPARE(cell(row, "callsTalked").toInt(), 1);
    }
    // The same figures in the file a spreadsheet opens.
    const QList<QByteArray> csv = m_program.onDesk(asked + QStringList{u"--format"_s, u"csv"_s}).out.split('\n');
    QCOMPARE(csv.size(), 5);
    QVERIFY(csv.at(0).startsWith("Queue,Calls out,"));
    QVERIFY2(csv.at(2).startsWith("Support,1,0,1,1,0:01:05,too few to say,"), csv.at(2).constData());
}

void ShapesTest::seeded()
{
    QByteArrayList lists;
    for (const char *name : {"one.sqlite", "two.sqlite"}) {
        const QStringList desk{u"--desk"_s, QString::fromLatin1(name), u"--json"_s};
        const QJsonObject made = m_program.run(desk + QStringList{u"seed"_s, u"--tickets"_s, u"60"_s}).json();
        QCOMPARE(made.keys(), names("tickets seconds"));
        QCOMPARE(made.value(u"tickets").toInt(), 60);
        lists << m_program.run(desk + QStringList{u"ticket"_s, u"list"_s}).out;
    }
    QCOMPARE(lists.at(0), lists.at(1));
}

void ShapesTest::parsedMails()
{
    const Outcome outcome = m_program.run({u"--json"_s, u"parse"_s, u"rich.eml"_s, u"binary.eml"_s, u"rich.eml"_s});
    QCOMPARE(outcome.exit, 6);
    const QList<QJsonObject> mails = outcome.jsonLines();
    QCOMPARE(mails.size(), 3);
    QCOMPARE(mails.at(0), mails.at(2));
    // The same as on a desk, but for the id.
    QJsonObject onDesk = shown(1).value(u"messages").toArray().at(0).toObject();
    for (auto it = onDesk.begin(); it != onDesk.end(); ++it) {
        if (it.key() != u"id")
            QCOMPARE(mails.at(0).value(it.key()), QJsonValue(it.value()));
    }
    QCOMPARE(m_program.run({u"clean-html"_s, u"-"_s}, "<b onclick=x()>bold</b>").out, QByteArray("<b>bold</b>\n"));
}

void ShapesTest::latencies()
{
    for (const QStringList &line : {QStringList{u"ticket"_s, u"list"_s, u"--repeat"_s, u"7"_s},
             QStringList{u"ticket"_s, u"show"_s, u"1"_s, u"--repeat"_s, u"7"_s},
             QStringList{u"search"_s, u"printer"_s, u"--order"_s, u"rank"_s, u"--repeat"_s, u"7"_s}}) {
        const QJsonObject measured = m_program.onDesk(line).json();
        QCOMPARE(measured.value(u"latencies").toArray().size(), 7);
        QVERIFY(measured.value(u"p50").toInteger() > 0);
        QVERIFY(measured.value(u"p99").toInteger() >= measured.value(u"p95").toInteger());
    }
    const QJsonObject byClass
        = m_program.onDesk({u"search"_s, u"--queries"_s, u"queries.tsv"_s, u"--repeat"_s, u"5"_s}).json();
    QCOMPARE(byClass.value(u"latencies").toArray().size(), 10);
    QCOMPARE(byClass.value(u"classes").toObject().keys(), (QStringList{u"common"_s, u"rare"_s}));
}

void ShapesTest::bench()
{
    const QJsonObject bench = m_program.onDesk({u"bench"_s, u"--repeat"_s, u"3"_s, u"--raw"_s}).json();
    QCOMPARE(bench.keys(), names("firstPage nextPage page10000 count typing newest rank ticketShow"));
    for (const QJsonValue &one : bench) {
        QCOMPARE(one.toObject().keys(), names("n p50 p95 p99 raw"));
        QCOMPARE(one.toObject().value(u"raw").toObject().keys(), names("n p50 p95 p99"));
    }
}

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes.moc"
