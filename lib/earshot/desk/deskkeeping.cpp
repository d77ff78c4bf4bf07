// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/deskkeeping.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/deskexport.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/deskcopy.h"
#include "earshot/storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int TellEveryMs = 100;
constexpr qint64 AsGoodAsFull = 1'000'000; ///< bytes

/// What has its name after a power cut must be on the disk before it gets it.
void putOnDisk(const QString &file)
{
#ifdef Q_OS_UNIX
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly) || fsync(written.handle()) != 0)
        throw KeepFailure(KeepTrouble::NoPlace, file);
#else
    Q_UNUSED(file);
#endif
}

void removeFile(const QString &file)
{
    for (const auto *tail : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1StringView(tail));
}

void removeUnfinished(const QString &path)
{
    if (path.isEmpty())
        return;
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        removeFile(path);
}

std::pair<AgentId, Catalog> seated(Session &session, const QString &login)
{
    const AgentId agent = login.isEmpty() ? AgentId() : Catalogs::agent(session, login);
    return {agent, Catalogs::read(session)};
}

/// Notes what exactly the matter was, and lets the transaction end.
template<class Function>
void noting(KeepOutcome &outcome, Function function)
{
    try {
        function();
    } catch (const KeepFailure &failure) {
        outcome.trouble = failure.trouble();
        outcome.detail = failure.error().detail;
        throw;
    }
}

/// Reads a desk's file without touching it.
template<class Function>
void looking(const QString &file, Function function)
{
    const Dialect dialect = Dialect::onlyRead(file);
    Session session(dialect, u"earshot-look-"_s + newUid().toString(QUuid::WithoutBraces), Durability::Normal);
    session.begin(false);
    function(session);
    session.rollback();
}

void mustBeSound(Session &session, KeepOutcome &outcome)
{
    const IntegrityReport report = Integrity::check(session);
    if (!report.isSound())
        throw KeepFailure(KeepTrouble::Damaged, report.problems.first());
    outcome.tickets = report.tickets;
    outcome.messages = report.messages;
}

QString keptName(const QString &location, bool isFile, const QString &backup, const QDateTime &now)
{
    const QFileInfo beside(isFile ? location : backup);
    return u"%1/%2.before-restore-%3.sqlite"_s.arg(
        beside.absolutePath(), beside.completeBaseName(), now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s));
}

} // namespace

/// The work and what comes of it. The threads that have it in turn write; the main thread reads when it is over.
struct DeskKeeping::Work {
    Work() = default;
    ~Work() { removeUnfinished(unfinished); } // nobody waited for the end
    Q_DISABLE_COPY_MOVE(Work)

    std::shared_ptr<Course> course = std::make_shared<Course>();
    KeepOutcome outcome;
    QString unfinished; ///< the file or folder under its passing name
    QString source; ///< the backup that is restored, in this program's schema
    std::unique_ptr<QTemporaryDir> raised; ///< where an older backup was brought up to it
};

DeskKeeping::DeskKeeping(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_tell.setInterval(TellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_course->done(), m_course->total()); });
}

DeskKeeping::~DeskKeeping()
{
    cancel();
}

void DeskKeeping::cancel()
{
    if (m_course)
        m_course->cancel();
}

std::shared_ptr<DeskKeeping::Work> DeskKeeping::begin(const QString &path)
{
    Q_ASSERT(!isRunning());
    auto work = std::make_shared<Work>();
    work->outcome.path = path;
    m_course = work->course;
    m_tell.start();
    return work;
}

void DeskKeeping::end(const std::shared_ptr<Work> &work, const std::optional<Error> &error)
{
    KeepOutcome &outcome = work->outcome;
    const QString place = QFileInfo(outcome.path).absolutePath();
    if (error) {
        if (outcome.trouble == KeepTrouble::None) {
            const QFileInfo folder(place);
            outcome.trouble = error->kind == Error::Kind::Offline                        ? KeepTrouble::Offline
                : QStorageInfo(place).bytesAvailable() < AsGoodAsFull                    ? KeepTrouble::DiskFull
                : folder.exists() && !folder.isWritable() && !work->unfinished.isEmpty() ? KeepTrouble::NoPlace
                                                                                         : KeepTrouble::Other;
            outcome.detail = error->detail.section(u" — "_s, 0, 0);
        }
        if (work->course->isCancelled())
            outcome.trouble = KeepTrouble::Cancelled;
        removeUnfinished(work->unfinished);
    }
    work->unfinished.clear();
    m_tell.stop();
    m_course.reset();
    const KeepOutcome told = outcome;
    Q_EMIT finished(told);
}

/// Whether something can be made there; an empty folder may give way to a new one.
bool DeskKeeping::isFree(const std::shared_ptr<Work> &work)
{
    const QFileInfo info(work->outcome.path);
    if (info.exists() && !(info.isDir() && QDir(info.filePath()).isEmpty()))
        work->outcome.trouble = KeepTrouble::AlreadyThere;
    else if (!QFileInfo(info.absolutePath()).isDir() || !QFileInfo(info.absolutePath()).isWritable())
        work->outcome.trouble = KeepTrouble::NoPlace;
    return work->outcome.isDone();
}

void DeskKeeping::backUp(const QString &file)
{
    const auto work = begin(QFileInfo(file).absoluteFilePath());
    KeepOutcome &outcome = work->outcome;
    if (QFileInfo(file).isDir())
        outcome.trouble = KeepTrouble::AlreadyThere;
    else if (isFree(work) && Dialect(outcome.path).obstacle().contains(u"network share"))
        outcome.trouble = KeepTrouble::NetworkShare;
    if (!outcome.isDone())
        return end(work, Error{Error::Kind::Refused, file});
    const QString part = work->outcome.path + u'.' + newUid().toString(QUuid::Id128).right(8) + u".part"_s;
    work->unfinished = part;
    const auto copied = [this, work, part](const Result<bool> &result) {
        result ? proveBackup(work, part) : end(work, result.error());
    };
    const Dialect &dialect = m_desk.database().dialect();
    if (!dialect.isShared())
        return aside([dialect, work, part] {
            DeskCopy::toNewFileAtOnce(dialect, part, *work->course);
        }).then(this, copied);
    m_desk.database()
        .readLong([work, part](Session &session) {
            removeFile(part); // of a try before
            DeskCopy::toNewFile(session, part, *work->course);
            return true;
        })
        .then(this, copied);
}

/// A backup counts when it was read from end to end.
void DeskKeeping::proveBackup(const std::shared_ptr<Work> &work, const QString &part)
{
    aside([work, part] {
        noting(work->outcome, [&] {
            work->course->begin(0);
            looking(part, [&](Session &session) { mustBeSound(session, work->outcome); });
            work->course->step();
            putOnDisk(part);
            if (!QFile::rename(part, work->outcome.path))
                throw KeepFailure(
                    QFileInfo::exists(work->outcome.path) ? KeepTrouble::AlreadyThere : KeepTrouble::NoPlace,
                    work->outcome.path);
        });
    }).then(this, [this, work](const Result<bool> &result) {
        end(work, result ? std::nullopt : std::optional(result.error()));
    });
}

void DeskKeeping::restore(const QString &file)
{
    const auto work = begin(QFileInfo(file).absoluteFilePath());
    const QFileInfo info(file);
    const bool isFile = !m_desk.database().dialect().isShared();
    if (!info.isFile())
        work->outcome.trouble = KeepTrouble::NotThere;
    else if (isFile
        && info.canonicalFilePath() == QFileInfo(m_desk.database().dialect().location()).canonicalFilePath())
        work->outcome.trouble = KeepTrouble::OwnDesk;
    if (!work->outcome.isDone())
        return end(work, Error{Error::Kind::Refused, file});
    work->source = work->outcome.path;
    aside([work] {
        noting(work->outcome, [&] {
            if (const QString obstacle = Dialect(work->source).obstacle(); obstacle.contains(u"another program"))
                throw KeepFailure(KeepTrouble::NoDesk, obstacle);
            int version = 0;
            try {
                looking(work->source, [&version](Session &session) { version = writtenVersion(session); });
            } catch (const Failure &failure) {
                throw KeepFailure(KeepTrouble::NoDesk, failure.error().detail);
            }
            if (version == 0)
                throw KeepFailure(KeepTrouble::NoDesk, work->source);
            if (version > schemaVersion())
                throw KeepFailure(KeepTrouble::Newer, work->source);
            if (version < schemaVersion()) {
                // The backup stays as it is; a copy of it is brought up.
                work->raised = std::make_unique<QTemporaryDir>();
                const QString copy = work->raised->filePath(u"desk.sqlite"_s);
                if (!QFile::copy(work->source, copy))
                    throw KeepFailure(KeepTrouble::DiskFull, copy);
                QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
                work->source = copy;
                if (const auto opened = Database::open(copy, Durability::Normal); !opened)
                    throw KeepFailure(KeepTrouble::Damaged, opened.error().detail);
            }
            looking(work->source, [&](Session &session) { mustBeSound(session, work->outcome); });
            work->course->step();
        });
    }).then(this, [this, work](const Result<bool> &result) { result ? replaceDesk(work) : end(work, result.error()); });
}

void DeskKeeping::replaceDesk(const std::shared_ptr<Work> &work)
{
    const bool isFile = !m_desk.database().dialect().isShared();
    const QString kept = keptName(m_desk.database().dialect().location(), isFile, work->outcome.path, m_desk.now());
    if (QFileInfo::exists(kept)) {
        work->outcome.trouble = KeepTrouble::AlreadyThere;
        work->outcome.detail = kept;
        return end(work, Error{Error::Kind::Refused, kept});
    }
    m_desk.database()
        .write([work, kept, login = m_desk.login()](Session &session) {
            work->unfinished = kept;
            removeFile(kept); // of a try before
            DeskCopy::lock(session);
            const bool hadSome = !DeskCopy::isEmpty(session);
            if (hadSome)
                DeskCopy::toNewFile(session, kept, *work->course);
            looking(work->source, [&](Session &from) { DeskCopy::copy(from, session, *work->course); });
            work->outcome.kept = hadSome ? kept : QString();
            work->unfinished.clear(); // from here on it is all that is left of the desk that was
            return seated(session, login);
        })
        .then(this, [this, work, kept](const Result<Seated> &result) {
            // Where the answer was lost, the desk may be replaced all the same: then this copy is all that is left of
            // it.
            const bool isUnsure = !result && result.error().kind == Error::Kind::Offline && work->unfinished.isEmpty();
            if (!result && !isUnsure) {
                removeFile(kept);
                work->outcome.kept.clear();
            }
            sitDown(work, result);
        });
}

/// Who sits here goes on in the desk as it is now.
void DeskKeeping::sitDown(const std::shared_ptr<Work> &work, const Result<Seated> &result)
{
    if (result)
        m_desk.sitDown(result->first, result->second);
    end(work, result ? std::nullopt : std::optional(result.error()));
}

void DeskKeeping::exportTo(const QString &folder)
{
    const auto work = begin(QFileInfo(folder).absoluteFilePath());
    if (!isFree(work))
        return end(work, Error{Error::Kind::Refused, folder});
    const QString part = work->outcome.path + u'.' + newUid().toString(QUuid::Id128).right(8) + u".part"_s;
    work->unfinished = part;
    m_desk.database()
        .readLong([work, part, now = m_desk.now()](Session &session) {
            noting(work->outcome, [&] {
                QDir(part).removeRecursively(); // of a try before
                if (!QDir().mkpath(part))
                    throw KeepFailure(KeepTrouble::NoPlace, part);
                DeskExport::write(session, part, now, *work->course, work->outcome);
                QDir().rmdir(work->outcome.path); // an empty one
                if (!QFile::rename(part, work->outcome.path))
                    throw KeepFailure(KeepTrouble::NoPlace, work->outcome.path);
            });
            return true;
        })
        .then(this, [this, work](const Result<bool> &result) {
            end(work, result ? std::nullopt : std::optional(result.error()));
        });
}

void DeskKeeping::importFrom(const QString &folder)
{
    const auto work = begin(QFileInfo(folder).absoluteFilePath());
    if (!QFileInfo(folder).isDir()) {
        work->outcome.trouble = KeepTrouble::NotThere;
        return end(work, Error{Error::Kind::Refused, folder});
    }
    m_desk.database()
        .write([work, login = m_desk.login()](Session &session) {
            noting(work->outcome, [&] { DeskExport::read(session, work->outcome.path, *work->course, work->outcome); });
            return seated(session, login);
        })
        .then(this, [this, work](const Result<Seated> &result) { sitDown(work, result); });
}

} // namespace Earshot
