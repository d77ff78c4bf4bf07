// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/database.h"
#include "earshot/storage/failure.h"
#include "earshot/storage/session.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Earshot;
using namespace Qt::StringLiterals;

/// What may become a desk, and what is left alone.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void logsOfOthersStay();
    void lockedFilesAreLeftAlone();
    void failedOpeningsLeaveNoConnection();
    void filesThatMayNotBeWritten();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void makeForeign(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(other).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

void OpeningTest::files_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason"); // empty: it becomes a desk
    QTest::newRow("missing") << u"missing"_s << QString();
    QTest::newRow("empty") << u"empty"_s << QString();
    QTest::newRow("text") << u"text"_s << u"some other file"_s;
    const auto foreign = [](const char *name, const QString &statements) {
        QTest::newRow(name) << statements << u"another program"_s;
    };
    foreign("another program's", u"CREATE TABLE bookmarks (name TEXT)"_s);
    foreign("another program's, with a table of our name", u"CREATE TABLE setting (name TEXT)"_s);
    foreign("another program's, only a view", u"CREATE VIEW bookmarks AS SELECT 1"_s);
    foreign("another program's, with a log", u"PRAGMA journal_mode = WAL;CREATE TABLE bookmarks (name TEXT)"_s);
    foreign("another program's, emptied", u"PRAGMA application_id = 7;CREATE TABLE a (b TEXT);DROP TABLE a"_s);
}

void OpeningTest::files()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.sqlite"_s);
    if (what == u"empty")
        write(path, {});
    else if (what == u"text")
        write(path, QByteArray("this is no database, whatever its name says\n").repeated(100));
    else if (what != u"missing")
        makeForeign(path, what.split(u';'));
    const QByteArray before = contentOf(path);

    const auto opened = Database::open(path);
    QCOMPARE(opened.has_value(), reason.isEmpty());
    if (reason.isEmpty())
        return;
    QCOMPARE(opened.error().kind, Error::Kind::Refused);
    QVERIFY2(opened.error().detail.contains(reason), qPrintable(opened.error().detail));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"desk.sqlite"_s});
}

/// A program that was killed leaves its last work in a log beside the file; only that program may put it there.
void OpeningTest::logsOfOthersStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.sqlite"_s);
    const QString log = path + u"-wal"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"killed"_s);
        other.setDatabaseName(folder.filePath(u"other.sqlite"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE bookmarks (name TEXT)"_s));
        QVERIFY(QFile::copy(other.databaseName(), path) && QFile::copy(other.databaseName() + u"-wal"_s, log));
    }
    QSqlDatabase::removeDatabase(u"killed"_s);
    const QByteArrayList before{contentOf(path), contentOf(log)};
    QVERIFY(!Database::open(path));
    QCOMPARE((QByteArrayList{contentOf(path), contentOf(log)}), before);
}

/// What a file is cannot be seen while somebody keeps it locked; it may be a foreign one.
void OpeningTest::lockedFilesAreLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.sqlite"_s);
    QByteArray before;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locking"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE bookmarks (name TEXT)"_s));
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        before = contentOf(path);
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Refused);
        QVERIFY2(opened.error().detail.contains(u"locked"), qPrintable(opened.error().detail));
    }
    QSqlDatabase::removeDatabase(u"locking"_s);
    QCOMPARE(contentOf(path), before);
}

void OpeningTest::failedOpeningsLeaveNoConnection()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.sqlite"_s);
    write(path, QByteArray("this is no database, whatever its name says\n").repeated(100));
    const Dialect dialect(path);
    bool failed = false;
    try {
        const Session session(dialect, u"failing"_s, Durability::Normal);
    } catch (const Failure &) {
        failed = true;
    }
    QVERIFY(failed);
    QVERIFY(!QSqlDatabase::contains(u"failing"_s));
}

void OpeningTest::filesThatMayNotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.sqlite"_s);
    QVERIFY(Database::open(path).has_value());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (::access(QFile::encodeName(path).constData(), W_OK) == 0)
        QSKIP("this user may write everywhere (root)");
    const auto opened = Database::open(path);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Refused);
    QVERIFY2(opened.error().detail.contains(u"permissions"), qPrintable(opened.error().detail));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening.moc"
