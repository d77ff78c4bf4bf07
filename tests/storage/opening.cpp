// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/database.h"

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

void makeForeign(const QString &path, const QString &table)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE %1 (name TEXT, value TEXT)"_s.arg(table)));
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
    QTest::newRow("another program's") << u"bookmarks"_s << u"another program"_s;
    QTest::newRow("another program's, with a table of our name") << u"setting"_s << u"another program"_s;
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
        makeForeign(path, what);
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
