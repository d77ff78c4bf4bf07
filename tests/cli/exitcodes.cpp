// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Every exit code of every command (SPEC 9), and that each refusal is one sentence on standard error.
class ExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commands_data();
    void commands();
    void helpOfEachCommand_data();
    void helpOfEachCommand();
    void errorsAreJsonToo();
    void ownDesk();
    void hostileArguments_data();
    void hostileArguments();

private:
    Program m_program;
};

void ExitCodesTest::initTestCase()
{
    m_program.write(u"good.eml"_s, mailOf(1, -1));
    m_program.write(u"binary.eml"_s, QByteArray("\x00\x01\xfe\xff\x80\x00", 6).repeated(200));
    m_program.write(u"empty.mbox"_s, {});
    m_program.write(u"note.txt"_s, "A note from a file.\n");
    m_program.write(u"page.html"_s, "<p onclick=x()>Hello<script>x()</script></p>");
    m_program.write(u"queries.tsv"_s, "common\t\"words\"\twords\nrare\t\"nothing\"\tnothing\n");
    m_program.write(u"junk.sqlite"_s, "this is no database, whatever its name says\n");
    QDir().mkpath(m_program.path(u"folder"_s));
    QCOMPARE(m_program.onDesk({u"import"_s, u"eml"_s, u"good.eml"_s}).exit, 0);
    QCOMPARE(m_program.onDesk({u"customer"_s, u"set"_s, u"1"_s, u"phone=+49 30 23125123"_s}).exit, 0);
    QCOMPARE(
        m_program.onDesk({u"ticket"_s, u"new"_s, u"--subject"_s, u"Second"_s, u"--from"_s, u"Dana <dana@x.example>"_s})
            .exit,
        0);
}

void ExitCodesTest::commands_data()
{
    QTest::addColumn<QString>("line"); // words parted by |
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("sentence"); // part of what standard error says

    const auto row = [](const char *line, int exit, const char *sentence = "") {
        QTest::addRow("%s (%d)", line, exit) << QString::fromUtf8(line) << exit << QString::fromUtf8(sentence);
    };
    row("", 2, "--help");
    row("--help", 0);
    row("--version", 0);
    row("--colour|init", 2, "--colour");
    row("--desk", 2, "--desk needs a value");
    row("dance", 2, "no command \"dance\"");
    row("ticket", 2, "ticket show");

    row("--desk|d.sqlite|init", 0);
    row("--desk|d.sqlite|init|now", 2, "one word too many");
    row("--desk|junk.sqlite|init", 3, "cannot be opened");
    row("--desk|folder|init", 3, "is a folder");
    row("--desk|no/such/folder/d.sqlite|init", 3, "does not exist");
    row("--desk|postgresql://nobody@127.0.0.1:9/none|init", 3, "cannot be opened");
    row("--desk|postgresql://bob@127.0.0.1:9/none|--as|eve|init", 4, "log in as eve");

    row("--desk|d.sqlite|import|eml|good.eml", 0);
    row("--desk|d.sqlite|import", 2, "missing");
    row("--desk|d.sqlite|import|pst|good.eml", 2, "mbox or maildir or eml");
    row("--desk|d.sqlite|import|mbox|none.mbox", 5, "no file or folder none.mbox");
    row("--desk|d.sqlite|import|mbox|empty.mbox", 6, "is empty; there was nothing to keep");
    row("--desk|d.sqlite|import|maildir|folder", 6, "no mail in folder");
    row("--desk|d.sqlite|import|eml|binary.eml|--dry-run", 6, "would be kept");
    row("--desk|d.sqlite|import|eml|binary.eml", 6, "bytes are kept");
    row("--desk|d.sqlite|import|eml|good.eml|--batch|0", 2, "--batch");
    row("--desk|d.sqlite|import|eml|good.eml|--sync|maybe", 2, "full or normal");
    row("--desk|junk.sqlite|import|eml|good.eml", 3);

    row("--desk|d.sqlite|ingest", 2, "missing");
    row("--desk|d.sqlite|ingest|good.eml", 2, "standard input");
    row("--desk|d.sqlite|ingest|-", 6, "Nothing came on standard input");
    row("--desk|junk.sqlite|ingest|-|--loop", 3);
    row("--desk|d.sqlite|ingest|-|--loop", 0);

    row("parse|good.eml", 0);
    row("parse", 2, "missing");
    row("parse|none.eml", 5, "no file none.eml");
    row("parse|folder", 1, "cannot be read");
    row("parse|good.eml|binary.eml", 6, "best guess");
    row("clean-html|page.html", 0);
    row("clean-html|none.html", 5);
    row("clean-html", 2);

    row("--desk|d.sqlite|find|--message-id|1@customer.example", 0);
    row("--desk|d.sqlite|find|--message-id|<1@customer.example>", 0);
    row("--desk|d.sqlite|find|--message-id|2@customer.example", 5, "No mail with the Message-ID");
    row("--desk|d.sqlite|find", 2, "--message-id ID");

    row("--desk|d.sqlite|ticket|list", 0);
    row("--desk|d.sqlite|ticket|list|matter", 0);
    row("--desk|d.sqlite|ticket|list|form:dana", 2, "there are from:");
    row("--desk|d.sqlite|ticket|list|-matter", 2, "only what not to find");
    row("--desk|d.sqlite|ticket|list|--limit|none", 2, "whole number");
    row("--desk|d.sqlite|ticket|list|--after|nonsense", 2, "no cursor");
    row("--desk|d.sqlite|ticket|list|matter|--after|bjE6MQ", 2, "with a query use --limit");
    row("--desk|d.sqlite|ticket|list|--repeat|3", 0);
    row("--desk|junk.sqlite|ticket|list", 3);
    row("--desk|d.sqlite|ticket|show|1", 0);
    row("--desk|d.sqlite|ticket|show|#1", 0);
    row("--desk|d.sqlite|ticket|show|1|--raw", 0);
    row("--desk|d.sqlite|ticket|show|1|--repeat|3", 0);
    row("--desk|d.sqlite|ticket|show|4711", 5, "There is no ticket 4711 on this desk.");
    row("--desk|d.sqlite|ticket|show|one", 2, "whole number");
    row("--desk|d.sqlite|ticket|new|--subject|Third|--priority|high", 0);
    row("--desk|d.sqlite|ticket|new", 2, "--subject TEXT");
    row("--desk|d.sqlite|ticket|new|--subject| ", 2, "subject is empty");
    row("--desk|d.sqlite|ticket|new|--subject|x|--priority|soon", 2, "low or normal or high or urgent");
    row("--desk|d.sqlite|ticket|new|--subject|x|--phone|ab", 2, "not a number");
    row("--desk|d.sqlite|ticket|note|1|--text|Called her.", 0);
    row("--desk|d.sqlite|ticket|note|1|--file|note.txt", 0);
    row("--desk|d.sqlite|ticket|note|1|--file|none.txt", 5);
    row("--desk|d.sqlite|ticket|note|1", 2, "Give the note once");
    row("--desk|d.sqlite|ticket|note|1|-|--text|twice", 2, "Give the note once");
    row("--desk|d.sqlite|ticket|note|1|-", 2, "note is empty");
    row("--desk|d.sqlite|ticket|note|99|--text|x", 5);
    row("--desk|d.sqlite|ticket|set|1|status=open", 0);
    row("--desk|d.sqlite|ticket|set|1|status=On Hold: waits for parts", 0);
    row("--desk|d.sqlite|ticket|set|1|status=frozen", 5, "there are new, open");
    row("--desk|d.sqlite|ticket|set|1|owner=nobody-here", 5, "no agent");
    row("--desk|d.sqlite|ticket|set|1|owner=bob", 0);
    row("--desk|d.sqlite|ticket|set|1|priority=soon", 2, "low, normal, high, urgent");
    row("--desk|d.sqlite|ticket|set|1|mood=blue", 2, "upset");
    row("--desk|d.sqlite|ticket|set|1|due=tomorrow", 2, "due must be a time");
    row("--desk|d.sqlite|ticket|set|1|due=2026-12-24T09:00Z", 0);
    row("--desk|d.sqlite|ticket|set|1|due=", 0);
    row("--desk|d.sqlite|ticket|set|1|colour=red", 2, "There is no field");
    row("--desk|d.sqlite|ticket|set|1|status", 2, "field=value");
    row("--desk|d.sqlite|ticket|set|1", 2, "missing");
    row("--desk|d.sqlite|ticket|set|99|status=open", 5);

    row("--desk|d.sqlite|customer|list", 0);
    row("--desk|d.sqlite|customer|list|nobody like this", 0);
    row("--desk|d.sqlite|customer|show|1", 0);
    row("--desk|d.sqlite|customer|show|99", 5, "no customer 99");
    row("--desk|d.sqlite|customer|show|Dana", 2);
    row("--desk|d.sqlite|customer|set|1|prefers=call mon-fri 09:00-12:00; mail", 0);
    row("--desk|d.sqlite|customer|set|1|prefers=pigeon", 2, "cannot be read");
    row("--desk|d.sqlite|customer|set|1|phone=none", 2, "not a number");
    row("--desk|d.sqlite|customer|set|1|address=not an address", 2, "not a mail address");
    row("--desk|d.sqlite|customer|set|1|address=DANA@x.example", 4, "already belongs to");
    row("--desk|d.sqlite|customer|set|1|timeZone=Mars/Base", 2, "no time zone");
    row("--desk|d.sqlite|customer|set|1|name=", 2, "needs a name");
    row("--desk|d.sqlite|customer|set|99|name=x", 5);

    row("--desk|d.sqlite|search|matter", 0);
    row("--desk|d.sqlite|search|nothing-like-this", 0, "Nothing was found");
    row("--desk|d.sqlite|search", 2, "what to look for");
    row("--desk|d.sqlite|search|matter|--order|oldest", 2, "newest or rank");
    row("--desk|d.sqlite|search|matter|--order|rank|--repeat|2", 0);
    row("--desk|d.sqlite|search|--queries|queries.tsv|--repeat|2", 0);
    row("--desk|d.sqlite|search|--queries|none.tsv", 5);
    row("--desk|d.sqlite|search|--queries|empty.mbox", 2, "no query");
    row("--desk|d.sqlite|search|before:yesterday", 2, "no date");

    row("--desk|d.sqlite|call|log|--ticket|1|--outcome|reached|--gist|Done.|--talk|65", 0);
    row("--desk|d.sqlite|call|log|--customer|1|--direction|in|--at|2026-02-03T09:00Z", 0);
    row("--desk|d.sqlite|call|log|--ticket|2", 2, "No number of this customer");
    row("--desk|d.sqlite|call|log", 2, "whose call");
    row("--desk|d.sqlite|call|log|--ticket|99", 5);
    row("--desk|d.sqlite|call|log|--customer|99", 5);
    row("--desk|d.sqlite|call|log|--ticket|1|--outcome|fine", 2, "left-message");
    row("--desk|d.sqlite|call|log|--ticket|1|--at|2999-01-01T00:00Z", 2, "in the future");
    row("--desk|d.sqlite|call|log|--ticket|1|--at|soon", 2, "must be a time");
    row("--desk|d.sqlite|call|log|--ticket|1|--due|2026-12-24", 2, "--promise");
    row("--desk|d.sqlite|call|list", 0);
    row("--desk|d.sqlite|call|list|--ticket|1|--outcome|reached", 0);
    row("--desk|d.sqlite|call|list|--ticket|99", 5);
    row("--desk|d.sqlite|call|list|--queue|None", 5, "no queue");

    row("--desk|d.sqlite|report|today", 0);
    row("--desk|d.sqlite|report|voice|--by|week|--format|csv", 0);
    row("--desk|d.sqlite|report|voice|--from|2026-01-01|--to|2026-02-01", 0);
    row("--desk|d.sqlite|report|voice|--from|2026-02-01|--to|2026-01-01", 2, "before it begins");
    row("--desk|d.sqlite|report|voice|--by|agent", 2, "queue or week"); // never by a person (P4)
    row("--desk|d.sqlite|report|today|--by|week", 2, "is of today");
    row("--desk|d.sqlite|report|moon", 2, "today or voice");
    row("--desk|d.sqlite|report", 2, "missing");
    row("--desk|seeded.sqlite|seed", 2, "--tickets N");
    row("--desk|seeded.sqlite|seed|--tickets|0", 2, "from 1 on");
    row("--desk|seeded.sqlite|seed|--tickets|50|--seed|7", 0);
    row("--desk|seeded.sqlite|seed|--tickets|50|--seed|7", 4, "only an empty desk");
    row("--desk|seeded.sqlite|check", 0);

    row("--desk|d.sqlite|bench|--repeat|2|--raw", 0);
    row("--desk|d.sqlite|bench|--queries|none.tsv", 5);
    row("--desk|d.sqlite|check", 0);
    row("--desk|junk.sqlite|check", 3);
}

void ExitCodesTest::commands()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QString, sentence);
    const Outcome outcome = m_program.run(line.isEmpty() ? QStringList() : line.split(u'|'));
    QVERIFY2(outcome.exit == exit, outcome.errors.constData());
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(sentence), outcome.errors.constData());
    if (exit != 0)
        QCOMPARE(outcome.errors.count('\n'), 1); // one sentence, no log beside it
}

void ExitCodesTest::helpOfEachCommand_data()
{
    QTest::addColumn<QString>("line");
    for (const char *name : {"init", "import", "ingest", "parse", "clean-html", "find", "ticket list", "ticket show",
             "ticket new", "ticket note", "ticket set", "customer list", "customer show", "customer set", "search",
             "call log", "call list", "report", "seed", "bench", "check"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExitCodesTest::helpOfEachCommand()
{
    QFETCH(QString, line);
    const Outcome outcome = m_program.run(line.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains(QByteArray("Usage: earshot-cli [OPTION…] " + line.toUtf8())));
    QVERIFY(m_program.run({u"--help"_s}).out.contains(line.toUtf8()));
}

void ExitCodesTest::errorsAreJsonToo()
{
    const Outcome unknown = m_program.onDesk({u"ticket"_s, u"show"_s, u"4711"_s});
    QCOMPARE(unknown.exit, 5);
    QCOMPARE(unknown.json().keys(), QStringList{u"error"_s});
    QVERIFY(unknown.json().value(u"error").toString().startsWith(u"There is no ticket 4711"));
    // --quiet takes remarks away, never the reason.
    const Outcome quiet = m_program.run({u"--desk"_s, u"d.sqlite"_s, u"--quiet"_s, u"ticket"_s, u"show"_s, u"4711"_s});
    QVERIFY(quiet.errors.contains("There is no ticket 4711"));
}

void ExitCodesTest::ownDesk()
{
    QCOMPARE(m_program.run({u"init"_s}).exit, 0);
    QVERIFY(QFile::exists(m_program.path(u"data/Earshot/Earshot/desk.sqlite"_s)));
}

void ExitCodesTest::hostileArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const auto row
        = [](const char *name, const QStringList &arguments, int exit) { QTest::newRow(name) << arguments << exit; };
    row("number beyond all numbers", {u"ticket"_s, u"show"_s, u"9"_s.repeated(400)}, 2);
    row("negative number", {u"ticket"_s, u"show"_s, u"-1"_s}, 2);
    row("zero", {u"ticket"_s, u"show"_s, u"0"_s}, 2);
    row("limit beyond memory", {u"ticket"_s, u"list"_s, u"--limit"_s, u"99999999999"_s}, 2);
    row("SQL as a query", {u"search"_s, u"'; DROP TABLE ticket; --"_s}, 0);
    row("SQL as an id", {u"find"_s, u"--message-id"_s, u"' OR 1=1 --"_s}, 5);
    row("quotes of the index", {u"search"_s, u"\"\" \" * ( ) { } : ^ NEAR AND OR NOT"_s}, 0);
    row("a very long query", {u"search"_s, u"word "_s.repeated(20'000)}, 0);
    row("a cursor made up", {u"ticket"_s, u"list"_s, u"--after"_s, u"czE6JycgT1IgMT0x"_s}, 0);
    row("escape codes as a subject", {u"ticket"_s, u"new"_s, u"--subject"_s, u"\x1b[31mred\u202egnp.exe"_s}, 0);
    row("an option as a value", {u"ticket"_s, u"new"_s, u"--subject"_s, u"--subject"_s}, 0);
    row("twice the same option", {u"ticket"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s}, 2);
    row("a value for a flag", {u"ticket"_s, u"show"_s, u"1"_s, u"--raw=yes"_s}, 2);
    row("words behind --", {u"parse"_s, u"--"_s, u"--help"_s}, 5);
    row("a thousand fields", QStringList{u"customer"_s, u"set"_s, u"1"_s} + QStringList(1000, u"notes=x"_s), 0);
    row("empty words", {u""_s, u""_s}, 2);
}

void ExitCodesTest::hostileArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Outcome outcome = m_program.run(QStringList{u"--desk"_s, u"d.sqlite"_s} + arguments);
    QVERIFY2(outcome.exit == exit, outcome.errors.left(300).constData());
    const QByteArray seen = m_program.run({u"--desk"_s, u"d.sqlite"_s, u"ticket"_s, u"list"_s}).out;
    QVERIFY(!seen.contains('\x1b') && !seen.contains("\u202e"));
    QCOMPARE(m_program.run({u"--desk"_s, u"d.sqlite"_s, u"check"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "exitcodes.moc"
