// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/dialect.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/filelocks.h"
#include "earshot/storage/race.h"
#include "earshot/storage/session.h"
#include "earshot/storage/tuning.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QThreadPool>
#include <QUrl>
#include <QUrlQuery>

#ifdef EARSHOT_SQLITE
#include <sqlite3.h>
#endif

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

#ifdef EARSHOT_SQLITE
/// Whether the driver runs on the very library this program is linked to; a driver may carry a copy of its own, and its
/// handles are nothing to ours.
bool isOurLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return false;
    int options = 0;
    if (!query.exec(u"PRAGMA compile_options"_s))
        return false;
    for (; query.next(); ++options) {
        if (!sqlite3_compileoption_used(query.value(0).toString().toUtf8().constData()))
            return false;
    }
    return options > 0 && !sqlite3_compileoption_get(options);
}
#endif

/// Why a file that is there can't be a desk; empty if it can. Foreign is what has tables or views, but not those of a
/// desk, or the mark of a program, though it may be empty for the moment. Leaves the file as it is.
QString obstacleIn(const QString &path)
{
    const QString name = u"earshot-look-"_s + newUid().toString(QUuid::WithoutBraces);
    QString obstacle;
    keepFileLocks();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        // A log that is left stays a log; where there is none, who may only read would leave an empty one.
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            file.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(file.open() ? file : QSqlDatabase());
        const bool isRead = file.isOpen()
            && query.exec(u"SELECT COUNT(*), SUM(type = 'table' AND name IN ('setting', 'change', 'ticket')), "
                          "(SELECT application_id FROM pragma_application_id) FROM sqlite_master"_s)
            && query.next();
        if (isRead && (query.value(2).toInt() != 0 || (query.value(0).toInt() > 0 && query.value(1).toInt() < 3)))
            obstacle = u"it is the database of another program"_s;
        else if (!isRead && query.lastError().nativeErrorCode().toInt() == 5) // busy
            obstacle = u"another program keeps it locked; close that program and try again"_s;
    }
    QSqlDatabase::removeDatabase(name);
    return obstacle;
}

} // namespace

void useEachConnectionFromOneThread()
{
#ifdef EARSHOT_SQLITE
    sqlite3_config(SQLITE_CONFIG_MULTITHREAD); // interrupting from another thread stays allowed
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // counts of memory nobody asks for
#endif
}

Dialect::Dialect(const QString &location)
    : m_location(location)
    , m_server(location.startsWith(u"postgresql://") || location.startsWith(u"postgres://"))
{
}

Dialect Dialect::onlyRead(const QString &file)
{
    Dialect dialect(file);
    dialect.m_onlyRead = true;
    return dialect;
}

QString Dialect::obstacle() const
{
    if (m_server)
        return QUrl(m_location).isValid() ? QString() : u"the address of the database cannot be read"_s;
    const QFileInfo file(m_location);
    if (file.isDir())
        return u"%1 is a folder"_s.arg(m_location);
    const QString folder = file.absolutePath();
    const QByteArray system = QStorageInfo(folder).fileSystemType();
    for (const char *network : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "fuse.sshfs"}) {
        if (system == network)
            return u"%1 is on a network share (%2): its locks are not reliable"_s.arg(
                m_location, QString::fromLatin1(system));
    }
    if (!QDir(folder).exists())
        return u"the folder %1 does not exist"_s.arg(folder);
    return file.size() > 0 ? obstacleIn(m_location) : QString();
}

QSqlDatabase Dialect::connect(const QString &name, Durability durability) const
{
    keepFileLocks();
    QSqlDatabase database = QSqlDatabase::addDatabase(m_server ? u"QPSQL"_s : u"QSQLITE"_s, name);
    if (m_server) {
        const QUrl url(m_location);
        const QUrlQuery query(url);
        database.setHostName(
            query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host());
        database.setPort(url.port(5432));
        database.setUserName(url.userName());
        database.setPassword(url.password());
        database.setDatabaseName(url.path().mid(1));
        QStringList options;
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
            if (key != u"host"_s)
                options << key + u'=' + value;
        }
        database.setConnectOptions(options.join(u';'));
    } else {
        database.setDatabaseName(m_location);
        database.setConnectOptions(
            m_onlyRead ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (!database.open())
        throw Failure(
            m_server ? Error::Kind::Offline : classify(database.lastError(), database), told(database.lastError()));

    const QString synchronous = durability == Durability::Full ? u"FULL"_s : u"NORMAL"_s;
    const QStringList settings = m_server
        ? QStringList{u"SET TIME ZONE 'UTC'"_s, u"SET client_min_messages TO warning"_s,
            u"SET synchronous_commit TO "_s + (durability == Durability::Full ? u"on"_s : u"off"_s)}
        : m_onlyRead ? QStringList{u"PRAGMA cache_size = -16000"_s}
                     : QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = "_s + synchronous,
                         u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                         u"PRAGMA cache_size = -16000"_s, u"PRAGMA wal_autocheckpoint = 8000"_s};
    for (const QString &setting : settings) {
        QSqlQuery query(database);
        if (!query.exec(setting))
            throw Failure(classify(query.lastError(), database), told(query.lastError()));
    }
    return database;
}

std::function<void()> Dialect::stopper(const QSqlDatabase &connection) const
{
    if (m_server) {
        QSqlQuery query(connection);
        if (!query.exec(u"SELECT pg_backend_pid()"_s) || !query.next())
            return {};
        // Asked over a connection of its own, on a thread of its own: the server may be far away.
        return [dialect = *this, process = query.value(0).toInt()] {
            QThreadPool::globalInstance()->start([dialect, process] { dialect.stopProcess(process); });
        };
    }
#ifdef EARSHOT_SQLITE
    if (!isOurLibrary(connection))
        return {};
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return {};
    return [file = *static_cast<sqlite3 *const *>(handle.constData())] { sqlite3_interrupt(file); };
#else
    return {};
#endif
}

void Dialect::stopProcess(int process) const
{
    const QString name = u"earshot-stop-"_s + newUid().toString(QUuid::WithoutBraces);
    try {
        QSqlQuery query(connect(name, Durability::Normal));
        query.prepare(u"SELECT pg_cancel_backend(?)"_s);
        query.addBindValue(process);
        query.exec();
    } catch (const Failure &) {
        // Nothing is lost: the answer nobody waits for comes late.
    }
    QSqlDatabase::removeDatabase(name);
}

QString Dialect::begin(bool write) const
{
    if (m_server) // the default level silently loses racing updates
        return write ? u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s
                     : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    return write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::beforeRead() const
{
    return m_server ? QString() : u"PRAGMA query_only = ON"_s;
}

QString Dialect::afterRead() const
{
    return m_server ? QString() : u"PRAGMA query_only = OFF"_s;
}

Error::Kind Dialect::classify(const QSqlError &error, const QSqlDatabase &connection) const
{
    if (m_server) {
        // A lost server leaves an empty error behind, and only the connection knows; or, stopped without a word, what
        // libpq says of it, without a code of the server's.
        const QString code = error.nativeErrorCode();
        const bool isSaidByServer = !code.isEmpty() || error.databaseText().isEmpty();
        if (!connection.isOpen() || !isSaidByServer || code.startsWith(u"57P") || code.startsWith(u"08"))
            return Error::Kind::Offline;
        if (code == u"40001" || code == u"40P01" || code == u"57014") // lost a race, a deadlock, was stopped
            return Error::Kind::Busy;
        if (code == u"25006") // a read wanted to write
            return Error::Kind::Refused;
        return code.startsWith(u"23") ? Error::Kind::Conflict : Error::Kind::Broken;
    }
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case 5: // busy
    case 6: // locked
    case 9: // interrupted
        return Error::Kind::Busy;
    case 19: // constraint
        return Error::Kind::Conflict;
    case 8: // read only
    case 14: // cannot open
    case 26: // no database at all
        return Error::Kind::Refused;
    default:
        return Error::Kind::Broken;
    }
}

QString Dialect::told(const QSqlError &error) const
{
    switch (m_server ? 0 : error.nativeErrorCode().toInt() & 0xff) {
    case 8: // read only
        return u"the file or its folder may not be written: look at their permissions"_s;
    case 10: // I/O error
        return u"the disk cannot be read or written"_s;
    case 11: // corrupt
        return u"the file is damaged: go back to a backup"_s;
    case 13: // full
        return u"the disk is full: make room and try again, what was kept before is whole"_s;
    case 14: // cannot open
        return u"the file cannot be opened or made: look at the permissions of its folder"_s;
    case 26: // no database at all
        return u"it is some other file, not a desk"_s;
    default:
        return error.text();
    }
}

QString Dialect::wake() const
{
    return m_server ? u"SELECT pg_notify('earshot', ?)"_s : QString();
}

void Dialect::listen(const QSqlDatabase &connection, std::function<void(const QString &)> woken) const
{
    if (!m_server)
        return;
    QSqlDriver *driver = connection.driver();
    if (!driver->subscribeToNotification(u"earshot"_s))
        throw Failure(classify(driver->lastError(), connection), driver->lastError().text());
    QObject::connect(driver, &QSqlDriver::notification, driver,
        [woken = std::move(woken)](
            const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { woken(payload.toString()); });
}

QString Dialect::versionProbe() const
{
    return m_server ? QString() : u"PRAGMA data_version"_s;
}

QString Dialect::changePosition() const
{
    return m_server ? u"SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"_s
                    : u"SELECT COALESCE(MAX(seq), 0) + 1 FROM change"_s;
}

QString Dialect::changesSince() const
{
    return m_server ? u"SELECT kind, row_id FROM change WHERE position >= ? AND position < ? AND source <> ?"_s
                    : u"SELECT kind, row_id FROM change WHERE seq >= ? AND seq < ? AND source <> ?"_s;
}

bool mayBeRace(const QSqlError &error)
{
    return error.nativeErrorCode() == u"23505"; // numbers of a file's faults are shorter
}

QString Dialect::selfCheck() const
{
    return m_server ? QString() : u"PRAGMA integrity_check(100)"_s;
}

} // namespace Earshot
