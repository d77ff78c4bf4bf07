// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// Every exit code of every command, and that each refusal is one sentence on standard error.
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
    void answerNobodyGets_data();
    void answerNobodyGets();
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
    QCOMPARE(::mkfifo(QFile::encodeName(m_program.path(u"pipe"_s)).constData(), 0600), 0);
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
    QFile table(QStringLiteral(EARSHOT_TEST_FILES "/cli/exitcodes.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QByteArray &line : table.readAll().split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        QVERIFY2(fields.size() >= 2, line.constData());
        const QString words = QString(fields.at(1)).replace(u"{desk}"_s, u"--desk|d.sqlite"_s);
        QTest::addRow("%d: %s", number, qPrintable(words)) << words << fields.at(0).toInt() << fields.value(2);
    }
    QVERIFY(number > 120);
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
    static const QRegularExpression name(
        u"^  ([a-z][a-z-]*(?: [a-z-]+)?) +[A-Z]"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(m_program.run({u"--help"_s}).out);
    int count = 0;
    for (auto found = name.globalMatch(help); found.hasNext(); ++count) {
        const QString command = found.next().captured(1);
        QTest::newRow(qPrintable(command)) << command;
    }
    QVERIFY(count >= 60);
}

void ExitCodesTest::helpOfEachCommand()
{
    QFETCH(QString, line);
    const Outcome outcome = m_program.run(line.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains(QByteArray("Usage: earshot-cli [OPTION…] " + line.toUtf8())));
    const Outcome asked = m_program.run(QStringList{u"help"_s} + line.split(u' '));
    QCOMPARE(asked.exit, 0);
    QCOMPARE(asked.out, outcome.out);
    // And each has its rows in the table of exit codes.
    QFile table(QStringLiteral(EARSHOT_TEST_FILES "/cli/exitcodes.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray rows = table.readAll().replace('|', ' ').replace('\t', ' ');
    QVERIFY(rows.contains(QByteArray(' ' + line.toUtf8())));
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

void ExitCodesTest::answerNobodyGets_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--version", "--help", "ticket list", "ticket list --json", "report voice --format csv"}) {
        QTest::addRow("%s >/dev/full", line) << QString::fromLatin1(line) + u" >/dev/full"_s;
        QTest::addRow("%s >&-", line) << QString::fromLatin1(line) + u" >&-"_s;
    }
}

void ExitCodesTest::answerNobodyGets()
{
    QFETCH(QString, line);
    QProcess shell;
    shell.setWorkingDirectory(m_program.path({}));
    shell.start(u"sh"_s, {u"-c"_s, u"'" EARSHOT_CLI "' --desk d.sqlite "_s + line});
    QVERIFY(shell.waitForFinished());
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 1, errors.constData());
    QVERIFY(errors.startsWith("The answer cannot be written"));
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
    row("a thousand fields",
        QStringList{u"customer"_s, u"set"_s, u"1"_s} + QStringList(1000, u"phone=+49 30 23125123"_s), 0);
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
