// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever database a desk is in: a backup, an export, and what is made of them elsewhere, hold the same.
#include "earshot/desk/deskkeeping.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/deskexport.h"
#include "earshot/desk/pointdesk.h"
#include "earshot/desk/sampledesk.h"
#include "earshot/desk/tablefile.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/schema.h"
#include "earshot/storage/search.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QThreadPool>

#include "support.h"

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

using Files = QMap<QString, QByteArray>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files of a folder; of the manifest everything but the time.
Files filesOf(const QString &folder)
{
    Files files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        files.insert(path.mid(folder.size()), contentOf(path));
    }
    QJsonObject manifest = QJsonDocument::fromJson(files.value(u"/manifest.json"_s)).object();
    manifest.remove(u"made"_s);
    files[u"/manifest.json"_s] = QJsonDocument(manifest).toJson();
    return files;
}

/// Takes away from the desk in a file what the first version of the program did not know.
void lowerToFirstVersion(const QString &file)
{
    const QString first = file + u".first"_s;
    {
        const Dialect dialect(first);
        Session session(dialect, u"test-first"_s, Durability::Normal);
        session.begin(true);
        migrate(session, 1);
        session.commit();
    }
    const Dialect dialect(file);
    Session session(dialect, u"test-lowered"_s, Durability::Normal);
    session.runUnprepared(u"ATTACH '%1' AS first"_s.arg(first));
    session.runUnprepared(u"PRAGMA foreign_keys = OFF"_s);
    session.begin(true);
    const auto all = [&session](const QString &select) {
        QStringList texts;
        Rows rows = session.rows(select);
        while (rows.next())
            texts << rows.value<QString>();
        return texts;
    };
    const QStringList indexes = all(u"SELECT name FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s);
    for (const QString &index : indexes)
        session.runUnprepared(u"DROP INDEX main.%1"_s.arg(index));
    const QString columns = u"SELECT name FROM pragma_table_info('%1', '%2')"_s;
    for (const QString &table : deskTables()) {
        const QStringList then = all(columns.arg(table, u"first"_s));
        const QStringList now = all(columns.arg(table, u"main"_s));
        if (then.isEmpty())
            session.runUnprepared(u"DROP TABLE main.%1"_s.arg(table));
        for (const QString &column : now) {
            if (!then.isEmpty() && !then.contains(column))
                session.runUnprepared(u"ALTER TABLE main.%1 DROP COLUMN %2"_s.arg(table, column));
        }
    }
    for (const QString &index : all(u"SELECT sql FROM first.sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s))
        session.runUnprepared(index);
    session.runUnprepared(u"UPDATE setting SET value = '1' WHERE name = 'schema'"_s);
    session.commit();
    session.runUnprepared(u"DETACH first"_s);
    session.runUnprepared(u"{asonefile}"_s);
}

template<class Begin>
KeepOutcome outcomeOf(Desk &desk, Begin begin, bool cancel = false)
{
    DeskKeeping keeping(desk);
    std::optional<KeepOutcome> outcome;
    QObject::connect(
        &keeping, &DeskKeeping::finished, &keeping, [&outcome](const KeepOutcome &told) { outcome = told; });
    begin(keeping);
    if (cancel)
        keeping.cancel();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
        qFatal("it does not end");
    return *outcome;
}

KeepOutcome backUp(Desk &desk, const QString &file)
{
    return outcomeOf(desk, [&file](DeskKeeping &keeping) { keeping.backUp(file); });
}

KeepOutcome restore(Desk &desk, const QString &file)
{
    return outcomeOf(desk, [&file](DeskKeeping &keeping) { keeping.restore(file); });
}

KeepOutcome importFrom(Desk &desk, const QString &folder)
{
    return outcomeOf(desk, [&folder](DeskKeeping &keeping) { keeping.importFrom(folder); });
}

/// Everything on the desk, as its export has it.
Files everythingOn(Desk &desk)
{
    const QTemporaryDir folder;
    const KeepOutcome outcome
        = outcomeOf(desk, [&folder](DeskKeeping &keeping) { keeping.exportTo(folder.filePath(u"all"_s)); });
    if (!outcome.isDone())
        qFatal("%s", qPrintable(outcome.detail));
    return filesOf(folder.filePath(u"all"_s));
}

/// Which files differ, for a message one can read.
QByteArray differences(const Files &one, const Files &other)
{
    QStringList names;
    for (const QString &name : one.keys() + other.keys()) {
        if (one.value(name) != other.value(name) || one.contains(name) != other.contains(name))
            names << name;
    }
    names.removeDuplicates();
    return names.join(u", ").toUtf8();
}

/// The sample, and texts that are hard to write down.
void fill(Desk &desk)
{
    must(desk.act(loadSample, *readSample(QStringLiteral(EARSHOT_TEST_FILES "/../resources/sample"))));
    NewTicket fields;
    fields.subject = u"=HYPERLINK(\"x\"), 'quoted'; \u202Eאבג"_s;
    fields.requesterName = u"'Zoë \"Z\" O'Hara"_s;
    fields.requesterAddress = u"zoe@example.org"_s;
    fields.requesterPhone = u"+49 30 1234567"_s;
    fields.businessNeed = u"'=1+1\r\nsecond line, with \"quotes\"\n\nand no end\n"_s;
    fields.firstNote = u"@SUM(A1)\tand so on"_s;
    must(desk.act(createTicket, fields));
}

bool isSound(Desk &desk)
{
    const IntegrityReport report = must(desk.database().readLong(Integrity::check));
    for (const QString &problem : report.problems)
        qWarning("%s", qPrintable(problem));
    return report.isSound();
}

QList<qint64> ticketsWith(Desk &desk, const QString &text)
{
    const SearchAnswer answer = must(desk.database().read(
        [text](Session &session) { return Search::find(session, parseSearch(text), SearchOrder::Newest, 50); }));
    QList<qint64> numbers;
    for (const SearchHit &hit : answer.hits)
        numbers << hit.row.ticket.number;
    return numbers;
}

} // namespace

class DeskKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void linesComeBack_data();
    void linesComeBack();
    void exportComesBack_data() { otherDatabases(); }
    void exportComesBack();
    void backupComesBack_data() { otherDatabases(); }
    void backupComesBack();
    void copyStaysWhereTheAnswerIsLost();
    void backupWhileOthersWrite();
    void olderBackupIsRaised();
    void refusesAndLeavesAllAsItWas();
    void damageIsFound_data();
    void damageIsFound();
    void cancelLeavesNothing();
    void nobodyWaitsForTheEnd();
    void agentStaysWhoTheyAre();
    void textsStayWithTheirDesk();
    void numbersAreNotGivenAgain();

private:
    static void otherDatabases()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("into a file") << u"file"_s;
        QTest::newRow("into a server") << u"server"_s;
    }
};

void DeskKeepingTest::linesComeBack_data()
{
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("texts") << QVariantList{u"a"_s, u"b,c"_s} << QByteArray("\"a\",\"b,c\"");
    QTest::newRow("nothing and empty") << QVariantList{QVariant(), u""_s, QVariant()} << QByteArray(",\"\",");
    QTest::newRow("quotes") << QVariantList{u"say \"yes\""_s} << QByteArray("\"say \"\"yes\"\"\"");
    QTest::newRow("lines") << QVariantList{u"one\r\ntwo\n"_s, u"x"_s} << QByteArray("\"one\r\ntwo\n\",\"x\"");
    QTest::newRow("formula") << QVariantList{u"=1"_s} << QByteArray("\"'=1\"");
    QTest::newRow("apostrophe") << QVariantList{u"'=1"_s} << QByteArray("\"''=1\"");
    QTest::newRow("telephone") << QVariantList{u"+49301"_s} << QByteArray("\"+49301\"");
    QTest::newRow("only quotes") << QVariantList{u"\"\""_s} << QByteArray("\"\"\"\"\"\"");
}

void DeskKeepingTest::linesComeBack()
{
    QFETCH(QVariantList, values);
    QFETCH(QByteArray, written);
    QCOMPARE(TableFile::line(values), written + "\r\n");
    QBuffer buffer;
    buffer.setData(written + "\r\n" + TableFile::line({u"next"_s}));
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(TableFile::readLine(buffer), values);
    QCOMPARE(TableFile::readLine(buffer), QVariantList{u"next"_s});
    QVERIFY(!TableFile::readLine(buffer));
}

void DeskKeepingTest::exportComesBack()
{
    SCRATCH(scratch);
    QFETCH(QString, other);
    if (other == u"server" && serverLocation().isEmpty())
        QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own");
    const auto desk = openDesk(scratch);
    fill(*desk);
    const QString folder = scratch.path(u"all"_s);
    const KeepOutcome outcome = outcomeOf(*desk, [&folder](DeskKeeping &keeping) { keeping.exportTo(folder); });
    QVERIFY2(outcome.isDone(), qPrintable(outcome.detail));
    QVERIFY(outcome.tickets > 10 && outcome.mails > 10 && outcome.attachments > 0);
    const Files first = filesOf(folder);
    for (const char *name : {"/README.txt", "/tables/ticket.csv", "/tables/customer.csv", "/tables/call.csv",
             "/tables/contact.csv", "/tables/message.csv", "/tables/call_back.csv", "/tables/history.csv"})
        QVERIFY2(first.value(QString::fromLatin1(name)).count('\n') > 1, name);
    QVERIFY(QDir(folder + u"/attachments"_s).count() > 2);

    const Scratch second(other);
    const auto again = openDesk(second, {}); // who sits there would be an agent more
    const KeepOutcome read = importFrom(*again, folder);
    QVERIFY2(read.isDone(), qPrintable(read.detail));
    QCOMPARE(read.tickets, outcome.tickets);
    // Row by row, mail by mail.
    const Files all = everythingOn(*again);
    QCOMPARE(differences(first, all), QByteArray());
    QVERIFY(isSound(*again));
    QCOMPARE(ticketsWith(*again, u"hyperlink"_s), ticketsWith(*desk, u"hyperlink"_s));
    QVERIFY(!ticketsWith(*again, u"hyperlink"_s).isEmpty());
    // Numbers and ids go on behind those that came.
    NewTicket fields;
    fields.subject = u"Next"_s;
    const Ticket next = must(again->act(createTicket, fields));
    QCOMPARE(next.number, must(desk->act(createTicket, fields)).number);
    QCOMPARE(importFrom(*again, folder).trouble, KeepTrouble::NotEmpty);
}

void DeskKeepingTest::backupComesBack()
{
    SCRATCH(scratch);
    QFETCH(QString, other);
    if (other == u"server" && serverLocation().isEmpty())
        QSKIP("EARSHOT_TEST_POSTGRES is not set: tests/run.sh starts a server of its own");
    const auto desk = openDesk(scratch);
    fill(*desk);
    must(desk->act(addPoint, u"en"_s, PointSection::Card, TalkingPoint{u"own"_s, u"Ours"_s, {}, {}, {}, {}, {}}));
    const QString file = scratch.path(u"backup.sqlite"_s);
    const KeepOutcome outcome = backUp(*desk, file);
    QVERIFY2(outcome.isDone(), qPrintable(outcome.detail));
    const QByteArray bytes = contentOf(file);
    const Files before = everythingOn(*desk);

    const Scratch second(other);
    const auto there = openDesk(second);
    NewTicket fields;
    fields.subject = u"What was here"_s;
    must(there->act(createTicket, fields));
    const Files lost = everythingOn(*there);
    QSignalSpy changed(&there->database(), &Database::changed);
    const KeepOutcome restored = restore(*there, file);
    QVERIFY2(restored.isDone(), qPrintable(restored.detail));
    QCOMPARE(restored.tickets, outcome.tickets);
    QCOMPARE(differences(before, everythingOn(*there)), QByteArray());
    QVERIFY(isSound(*there));
    QCOMPARE(ticketsWith(*there, u"hyperlink"_s).size(), 1);
    QVERIFY(ticketsWith(*there, u"subject:here"_s).isEmpty());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(contentOf(file), bytes); // a backup is only read
    // What was there is not lost.
    QVERIFY(QFile::exists(restored.kept));
    const Scratch third(u"file"_s);
    const auto back = openDesk(third);
    QVERIFY(restore(*back, restored.kept).isDone());
    QCOMPARE(differences(lost, everythingOn(*back)), QByteArray());
}

void DeskKeepingTest::copyStaysWhereTheAnswerIsLost()
{
    SCRATCH(scratch);
    if (!scratch.isOnServer())
        QSKIP("a file answers always");
    const auto desk = openDesk(scratch);
    const QString file = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*desk, file).isDone());
    fill(*desk);
    const Files before = everythingOn(*desk);
    must(desk->database().write([](Session &session) { // the connection breaks in COMMIT
        for (const char *sql : {"CREATE TABLE late (at INT)",
                 "CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS "
                 "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'",
                 "CREATE CONSTRAINT TRIGGER breaking AFTER INSERT ON late DEFERRABLE INITIALLY DEFERRED "
                 "FOR EACH ROW EXECUTE FUNCTION cut_off()",
                 "CREATE FUNCTION be_late() RETURNS trigger LANGUAGE plpgsql AS "
                 "'BEGIN SET CONSTRAINTS breaking DEFERRED; INSERT INTO late VALUES (1); RETURN NULL; END'",
                 "CREATE TRIGGER writing AFTER INSERT ON change FOR EACH STATEMENT EXECUTE FUNCTION be_late()"})
            session.runUnprepared(QString::fromLatin1(sql));
        return true;
    }));
    const KeepOutcome outcome = restore(*desk, file);
    QCOMPARE(outcome.trouble, KeepTrouble::Offline);
    const Scratch third(u"file"_s);
    const auto back = openDesk(third);
    const KeepOutcome again = restore(*back, outcome.kept);
    QVERIFY2(again.isDone(), qPrintable(outcome.kept + u": "_s + again.detail));
    QCOMPARE(differences(before, everythingOn(*back)), QByteArray());
}

void DeskKeepingTest::backupWhileOthersWrite()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    fill(*desk);
    DeskKeeping keeping(*desk);
    std::optional<KeepOutcome> outcome;
    connect(&keeping, &DeskKeeping::finished, this, [&outcome](const KeepOutcome &told) { outcome = told; });
    const QString file = scratch.path(u"backup.sqlite"_s);
    keeping.backUp(file);
    NewTicket fields;
    int written = 0;
    while (!outcome && written < 5000) {
        fields.subject = u"Meanwhile %1"_s.arg(++written);
        must(desk->act(createTicket, fields));
        QCoreApplication::processEvents();
    }
    QVERIFY(outcome && outcome->isDone());
    const Scratch second(u"file"_s);
    const auto there = openDesk(second);
    QVERIFY(restore(*there, file).isDone());
    QVERIFY(isSound(*there));
    QVERIFY(isSound(*desk));
}

void DeskKeepingTest::olderBackupIsRaised()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    fill(*desk);
    must(desk->database().write([](Session &session) { // the first version has none
        for (const CannedReply &reply : CannedReplies::all(session))
            CannedReplies::remove(session, reply.id);
        return true;
    }));
    // What could be read in files is from later; those of before are found by their names.
    must(desk->database().write([](Session &session) {
        session.run(u"DELETE FROM attachment_text"_s);
        return true;
    }));
    const Files before = everythingOn(*desk);
    const QString file = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*desk, file).isDone());
    const auto change = [&file](const QStringList &statements) {
        const Dialect dialect(file);
        Session session(dialect, u"test-version"_s, Durability::Normal);
        for (const QString &statement : statements)
            session.runUnprepared(statement);
        session.runUnprepared(u"{asonefile}"_s);
    };
    const auto version
        = [](int number) { return u"UPDATE setting SET value = '%1' WHERE name = 'schema'"_s.arg(number); };
    lowerToFirstVersion(file);
    const QByteArray bytes = contentOf(file);
    const KeepOutcome outcome = restore(*desk, file);
    QVERIFY2(outcome.isDone(), qPrintable(outcome.detail));
    QCOMPARE(contentOf(file), bytes);
    QCOMPARE(differences(before, everythingOn(*desk)), QByteArray());
    QVERIFY(isSound(*desk));
    change({version(4711)});
    QCOMPARE(restore(*desk, file).trouble, KeepTrouble::Newer);
    change({version(0)});
    QCOMPARE(restore(*desk, file).trouble, KeepTrouble::NoDesk);
}

void DeskKeepingTest::refusesAndLeavesAllAsItWas()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    fill(*desk);
    const Files before = everythingOn(*desk);
    const auto written = [&scratch](const QString &name, const QByteArray &bytes) {
        QFile file(scratch.path(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    const QString there = written(u"there"_s, "something");
    QCOMPARE(backUp(*desk, there).trouble, KeepTrouble::AlreadyThere);
    QCOMPARE(contentOf(there), QByteArray("something"));
    QCOMPARE(backUp(*desk, scratch.path(u"none/b.sqlite"_s)).trouble, KeepTrouble::NoPlace);
    QCOMPARE(restore(*desk, scratch.path(u"none.sqlite"_s)).trouble, KeepTrouble::NotThere);
    QCOMPARE(restore(*desk, there).trouble, KeepTrouble::NoDesk);
    QCOMPARE(restore(*desk, written(u"empty"_s, {})).trouble, KeepTrouble::NoDesk);
    if (!scratch.isOnServer())
        QCOMPARE(restore(*desk, scratch.location()).trouble, KeepTrouble::OwnDesk);
    const auto exported = [&desk](const QString &folder) {
        return outcomeOf(*desk, [&folder](DeskKeeping &keeping) { keeping.exportTo(folder); }).trouble;
    };
    QCOMPARE(exported(there), KeepTrouble::AlreadyThere);
    QCOMPARE(exported(scratch.path(u"none/all"_s)), KeepTrouble::NoPlace);
    QDir().mkpath(scratch.path(u"full/of"_s));
    QCOMPARE(exported(scratch.path(u"full"_s)), KeepTrouble::AlreadyThere);
    QDir().mkpath(scratch.path(u"free"_s));
    QCOMPARE(exported(scratch.path(u"free"_s)), KeepTrouble::None);
    QCOMPARE(importFrom(*desk, scratch.path(u"none"_s)).trouble, KeepTrouble::NotThere);
    QCOMPARE(importFrom(*desk, scratch.path(u"full"_s)).trouble, KeepTrouble::NoExport);
    QCOMPARE(differences(before, everythingOn(*desk)), QByteArray());
    QVERIFY(QDir(scratch.path({})).entryList({u"*.part*"_s, u"*before-restore*"_s}).isEmpty());
}

void DeskKeepingTest::damageIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("keep"); // percent of the file; the first line of a table with 0
    QTest::newRow("backup cut") << u"backup.sqlite"_s << 60;
    QTest::newRow("table gone") << u"all/tables/call.csv"_s << -1;
    QTest::newRow("table cut") << u"all/tables/message.csv"_s << 50;
    QTest::newRow("mails gone") << u"all/mails"_s << -1;
    QTest::newRow("no manifest") << u"all/manifest.json"_s << -1;
}

void DeskKeepingTest::damageIsFound()
{
    SCRATCH(scratch);
    QFETCH(QString, name);
    QFETCH(int, keep);
    const auto desk = openDesk(scratch);
    fill(*desk);
    QVERIFY(backUp(*desk, scratch.path(u"backup.sqlite"_s)).isDone());
    QVERIFY(outcomeOf(*desk, [&](DeskKeeping &keeping) { keeping.exportTo(scratch.path(u"all"_s)); }).isDone());
    const QString path = scratch.path(name);
    if (keep < 0)
        QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
    else
        QVERIFY(QFile::resize(path, QFileInfo(path).size() * keep / 100));
    const Scratch second(u"file"_s);
    const auto there = openDesk(second);
    const Files before = everythingOn(*there);
    const KeepOutcome outcome
        = name.endsWith(u".sqlite") ? restore(*there, path) : importFrom(*there, scratch.path(u"all"_s));
    QVERIFY(!outcome.isDone());
    QVERIFY(outcome.trouble == KeepTrouble::Damaged || outcome.trouble == KeepTrouble::NoExport
        || outcome.trouble == KeepTrouble::NoDesk);
    QCOMPARE(differences(before, everythingOn(*there)), QByteArray());
}

void DeskKeepingTest::cancelLeavesNothing()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    fill(*desk);
    const QString backup = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*desk, backup).isDone());
    const Files before = everythingOn(*desk);
    const auto cancelled = [&desk](auto begin) { return outcomeOf(*desk, begin, true).trouble; };
    QCOMPARE(
        cancelled([&](DeskKeeping &keeping) { keeping.backUp(scratch.path(u"b.sqlite"_s)); }), KeepTrouble::Cancelled);
    QCOMPARE(
        cancelled([&](DeskKeeping &keeping) { keeping.exportTo(scratch.path(u"all"_s)); }), KeepTrouble::Cancelled);
    QCOMPARE(cancelled([&](DeskKeeping &keeping) { keeping.restore(backup); }), KeepTrouble::Cancelled);
    QCOMPARE(differences(before, everythingOn(*desk)), QByteArray());
    QStringList left = QDir(scratch.path({})).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    left.removeIf([](const QString &name) { return name.startsWith(u"desk.sqlite"); });
    QCOMPARE(left, QStringList{u"backup.sqlite"_s});
}

void DeskKeepingTest::nobodyWaitsForTheEnd()
{
    SCRATCH(scratch);
    auto desk = openDesk(scratch);
    fill(*desk);
    const QString backup = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*desk, backup).isDone());
    const Files before = everythingOn(*desk);
    DeskKeeping(*desk).backUp(scratch.path(u"b.sqlite"_s));
    DeskKeeping(*desk).exportTo(scratch.path(u"all"_s));
    DeskKeeping(*desk).restore(backup);
    desk.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    desk = openDesk(scratch);
    QCOMPARE(differences(before, everythingOn(*desk)), QByteArray());
    QStringList left = QDir(scratch.path({})).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    left.removeIf([](const QString &name) { return name.startsWith(u"desk.sqlite"); });
    QCOMPARE(left, QStringList{u"backup.sqlite"_s});
}

void DeskKeepingTest::agentStaysWhoTheyAre()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, u"maya"_s);
    const auto other = openDesk(scratch, u"olga"_s); // another seat on the same desk
    other->database().watch();
    const Scratch second(u"file"_s);
    const auto small = openDesk(second, u"paul"_s);
    const QString file = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*small, file).isDone());
    QVERIFY(restore(*desk, file).isDone());
    for (const auto &[seat, login] : {std::pair(desk.get(), u"maya"_s), std::pair(other.get(), u"olga"_s)}) {
        const auto knows = [&seat = *seat](const QString &who) {
            const QList<Agent> &agents = seat.catalog().agents;
            return std::any_of(agents.begin(), agents.end(), [&who](const Agent &agent) { return agent.login == who; });
        };
        // Two seats and a server have turns to take; on a busy machine that is seconds.
        QTRY_VERIFY_WITH_TIMEOUT(knows(u"paul"_s) && knows(login) && seat->catalog().agent(seat->agent()), 60'000);
        QCOMPARE(seat->catalog().agent(seat->agent())->login, login);
        NewTicket fields;
        fields.subject = login;
        QCOMPARE(must(seat->act(createTicket, fields)).owner, seat->agent());
    }
}

void DeskKeepingTest::textsStayWithTheirDesk()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch, u"maya"_s, scratch.path(u"journal.sqlite"_s));
    const auto other = openDesk(scratch, u"olga"_s, scratch.path(u"olgas.sqlite"_s)); // another seat
    other->database().watch();
    const QString own = scratch.path(u"own.sqlite"_s);
    QVERIFY(backUp(*desk, own).isDone());
    const Scratch second(u"file"_s);
    const QString another = scratch.path(u"another.sqlite"_s);
    QVERIFY(backUp(*openDesk(second, u"paul"_s), another).isDone());

    const QString key = u"note/1"_s; // a ticket 1 is on either desk
    const auto write
        = [&key](Desk &seat, const QByteArray &text) { seat.journal().put(key, Journal::Kind::Draft, text); };
    write(*other, "for Tom");
    QSignalSpy replaced(desk.get(), &Desk::replaced);
    // What is being typed when it happens is written down for the desk it belongs to.
    connect(desk.get(), &Desk::leaving, this, [&, desk = desk.get()] { write(*desk, "for Dana"); });
    QVERIFY(restore(*desk, another).isDone());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced[0][0].toInt(), 1);
    QVERIFY(desk->journal().content(key).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(other->journal().content(key).isEmpty(), 60'000);
    disconnect(desk.get(), &Desk::leaving, this, nullptr);
    write(*desk, "for Kofi");
    QVERIFY(restore(*desk, another).isDone()); // the same desk
    QCOMPARE(desk->journal().content(key), QByteArray("for Kofi"));
    QCOMPARE(replaced.last()[0].toInt(), 0);
    QVERIFY(restore(*desk, own).isDone());
    QCOMPARE(desk->journal().content(key), QByteArray("for Dana"));
    QTRY_COMPARE_WITH_TIMEOUT(other->journal().content(key), QByteArray("for Tom"), 60'000);
}

void DeskKeepingTest::numbersAreNotGivenAgain()
{
    SCRATCH(scratch);
    const auto desk = openDesk(scratch);
    fill(*desk);
    const QString file = scratch.path(u"backup.sqlite"_s);
    QVERIFY(backUp(*desk, file).isDone());
    NewTicket fields;
    fields.subject = u"Since the backup"_s;
    fields.requesterName = u"Somebody new"_s;
    const Ticket told = must(desk->act(createTicket, fields)); // the customer knows its number
    QVERIFY(restore(*desk, file).isDone());
    fields.subject = u"After the restore"_s;
    const Ticket made = must(desk->act(createTicket, fields));
    QVERIFY2(made.number > told.number && made.id.value > told.id.value && made.customer.value > told.customer.value,
        qPrintable(u"%1 after %2"_s.arg(made.number).arg(told.number)));
    QVERIFY(isSound(*desk));
}

QTEST_GUILESS_MAIN(DeskKeepingTest)
#include "deskkeeping.moc"
