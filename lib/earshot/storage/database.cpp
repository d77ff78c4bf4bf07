// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/database.h"

#include "earshot/domain/uid.h"
#include "earshot/storage/race.h"
#include "earshot/storage/schema.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logStorage, "earshot.storage")

constexpr int mostTries = 10;
constexpr int mostRaces = 5;
constexpr int probeEvery = 1000; // ms
constexpr int lookEvery = 5000; // ms; where others wake us: for what was held back, and to find a lost server
constexpr int soon = 200; // ms
constexpr int keptChanges = 100'000;

/// 10 ms doubling to about a second, with jitter so that two who collided don't meet again.
void pauseBefore(int attempt)
{
    const int ms = 10 << std::min(attempt, 7);
    QThread::msleep(ulong(ms / 2 + QRandomGenerator::global()->bounded(ms)));
}

void recordChanges(Session &session, const QString &source)
{
    for (const Change &change : session.changes())
        session.run(u"INSERT INTO change (kind, row_id, source, position) VALUES (?, ?, ?, {changeposition})"_s,
            change.kind, change.id, source);
    const auto ofCatalog = [](const Change &change) { return change.kind == Kind::Catalog; };
    if (std::any_of(session.changes().begin(), session.changes().end(), ofCatalog))
        session.run(u"INSERT INTO setting (name, value) VALUES ('catalog', '1') ON CONFLICT (name) DO UPDATE "
                    "SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)"_s);
    if (!session.changes().isEmpty() && !session.dialect().wake().isEmpty())
        session.run(session.dialect().wake(), source);
}

struct Seen {
    QList<Change> changes;
    qint64 position = 0;
    bool heldBack = false; ///< there is more, behind a transaction that still runs
};

Seen changesSince(Session &session, qint64 from, const QString &source)
{
    Seen seen;
    seen.position = session.one<qint64>(session.dialect().changePosition()).value_or(0);
    seen.heldBack = session.one<int>(u"SELECT 1 FROM change WHERE position >= ? LIMIT 1"_s, seen.position).has_value();
    if (from == 0)
        return seen;
    Rows rows = session.rows(session.dialect().changesSince(), from, seen.position, source);
    QSet<Change> known;
    while (rows.next()) {
        Change change;
        rows.read(change.kind, change.id);
        if (known.contains(change))
            continue;
        known.insert(change);
        seen.changes.append(change);
    }
    return seen;
}

} // namespace

Lane::Lane(const Dialect &dialect, const QString &name, Use use, Durability durability)
    : m_dialect(dialect)
    , m_name(name)
    , m_use(use)
    , m_durability(durability)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_session.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Lane::run(std::function<void(Lane &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work), number = m_newest.load()] {
            m_current = number;
            work(*this);
        },
        Qt::QueuedConnection);
}

void Lane::supersede()
{
    ++m_newest;
    m_brake.press();
}

Session &Lane::session()
{
    if (!m_session)
        m_session = std::make_unique<Session>(m_dialect, m_name, m_durability, &m_brake);
    return *m_session;
}

Database::Database(const QString &location, Durability durability)
    : m_dialect(location)
    , m_durability(durability)
    , m_source(newUid().toString(QUuid::WithoutBraces))
    , m_writer(m_dialect, laneName("write"), Lane::Use::Writing, durability)
    , m_reader(m_dialect, laneName("read"), Lane::Use::Reading, durability)
{
    qRegisterMetaType<QList<Change>>();
}

Database::~Database() = default;

QString Database::laneName(const char *use) const
{
    return u"earshot-"_s + QLatin1StringView(use) + u'-' + m_source.right(12);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, Durability durability)
{
    std::unique_ptr<Database> database(new Database(location, durability));
    if (const QString obstacle = database->m_dialect.obstacle(); !obstacle.isEmpty())
        return failed(Error::Kind::Refused, obstacle);
    const Result<bool> migrated = database->writeHere([](Session &session) {
        migrate(session);
        session.run(u"DELETE FROM change WHERE seq < (SELECT COALESCE(MAX(seq), 0) FROM change) - ?"_s, keptChanges);
        return true;
    });
    if (!migrated)
        return tl::unexpected<Error>(migrated.error());
    return database;
}

Database::Place Database::placeOf(Lane &lane)
{
    return {[&lane]() -> Session & { return lane.session(); }, [&lane] { return lane.isSuperseded(); },
        lane.use() == Lane::Use::Writing};
}

std::optional<Error> Database::attempt(const Place &place, const std::function<void(Session &)> &work)
{
    for (int attempt = 0;; ++attempt) {
        if (place.isSuperseded())
            return Error{Error::Kind::Busy, u"a newer question was asked"_s};
        Session *session = nullptr;
        bool committing = false;
        try {
            session = &place.session();
            if (!session->isOpen())
                session->reopen();
            session->begin(place.writing);
            work(*session);
            if (session->isDiscarded()) {
                session->rollback();
                return {};
            }
            if (place.writing)
                recordChanges(*session, m_source);
            committing = place.writing;
            session->commit();
            tellOffline(false);
            if (!session->changes().isEmpty())
                tell(session->changes());
            return {};
        } catch (const Failure &failure) {
            if (session)
                session->rollback();
            // What was stopped half-way fails in many ways; nobody waits for it any more.
            if (place.isSuperseded())
                return Error{Error::Kind::Busy, u"a newer question was asked"_s};
            const Error error = failure.error();
            const bool offline = error.kind == Error::Kind::Offline;
            if (offline)
                tellOffline(true);
            // A connection that broke before the commit has done nothing; one that broke in it may have done all.
            const bool race = dynamic_cast<const Race *>(&failure) && place.writing && attempt < mostRaces;
            const bool again = error.kind == Error::Kind::Busy || race || (offline && !committing && attempt == 0);
            if (!again || attempt + 1 >= mostTries) {
                const bool isAnswer = error.kind == Error::Kind::Refused || error.kind == Error::Kind::NotFound
                    || error.kind == Error::Kind::Conflict; // nothing went wrong
                if (!isAnswer)
                    qCWarning(logStorage).noquote() << error.detail;
                return error;
            }
            pauseBefore(attempt);
        }
    }
}

void Database::tell(const QList<Change> &changes)
{
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

void Database::tellOffline(bool offline)
{
    if (m_offline.exchange(offline) == offline)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, offline] {
            Q_EMIT offlineChanged(offline);
            if (!offline && m_watch)
                look(); // at what was changed meanwhile
        },
        Qt::QueuedConnection);
}

void Database::watch()
{
    if (m_watch)
        return;
    m_watch = new QTimer(this);
    m_watch->setInterval(m_dialect.versionProbe().isEmpty() ? lookEvery : probeEvery);
    connect(m_watch, &QTimer::timeout, this, &Database::look);
    m_watch->start();
    look();
}

Session &Database::listening(Lane &lane)
{
    Session &session = lane.session();
    session.listen([this](const QString &source) {
        if (source != m_source)
            QMetaObject::invokeMethod(this, &Database::look, Qt::QueuedConnection);
    });
    return session;
}

void Database::look()
{
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_reader.run([this](Lane &lane) {
        Seen seen;
        Place place = placeOf(lane);
        place.session = [this, &lane]() -> Session & { return listening(lane); };
        const auto error = attempt(place, [&](Session &session) {
            const QString probe = m_dialect.versionProbe();
            if (!probe.isEmpty() && m_position > 0) {
                const qint64 version = session.one<qint64>(probe).value_or(0);
                if (version == std::exchange(m_probe, version)) {
                    seen.position = m_position;
                    return;
                }
            }
            seen = changesSince(session, m_position, m_source);
        });
        if (!error) {
            m_position = std::max<qint64>(seen.position, 1);
            if (!seen.changes.isEmpty())
                tell(seen.changes);
        }
        QMetaObject::invokeMethod(
            this,
            [this, heldBack = seen.heldBack] {
                m_looking = false;
                if (m_lookAgain)
                    look();
                else if (heldBack)
                    QTimer::singleShot(soon, this, &Database::look);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Earshot
