// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/result.h"
#include "earshot/storage/answer.h"
#include "earshot/storage/dialect.h"
#include "earshot/storage/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

namespace Earshot
{

/// One thread with one connection; what is given to it runs there in order, one transaction at a time.
class Lane : public QObject
{
public:
    enum class Use { Writing, Reading };

    Lane(const Dialect &dialect, const QString &name, Use use, Durability durability);
    ~Lane() override;

    void run(std::function<void(Lane &)> work);
    Use use() const { return m_use; }
    /// What was handed in so far is of yesterday: what runs is stopped, what waits is not begun. Any thread.
    void supersede();
    /// Whether that happened to the work that runs now; on the lane's own thread.
    bool isSuperseded() const { return m_current < m_newest; }
    /// Only on the lane's own thread; opened at the first call. Throws Failure.
    Session &session();

private:
    const Dialect &m_dialect;
    QString m_name;
    Use m_use;
    Durability m_durability;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives on m_thread
    Brake m_brake;
    std::unique_ptr<Session> m_session;
    std::atomic<quint64> m_newest{0};
    quint64 m_current = 0;
};

/// A desk's database. Functions of a Session and copied values are handed in and run on its threads; the answer comes
/// as a future of a Result, to be taken with `.then(this, …)`. Lives on the main thread.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Opens the desk at `location` (see Dialect) and brings its tables up to date; a file that is missing is made.
    static Result<std::unique_ptr<Database>> open(const QString &location, Durability durability = Durability::Full);
    ~Database() override;

    const Dialect &dialect() const { return m_dialect; }

    /// Runs `function(Session &, args…)` in a write transaction. When it is committed, changed() tells what it noted.
    template<class Function, class... Args>
    auto write(Function function, Args... args)
    {
        return run(m_writer, std::move(function), std::move(args)...);
    }
    /// Runs it in a read transaction, for what a person waits for.
    template<class Function, class... Args>
    auto read(Function function, Args... args)
    {
        return run(m_reader, std::move(function), std::move(args)...);
    }
    /// Runs it on a connection of its own for reports and exports, so that a long one never delays a list.
    template<class Function, class... Args>
    auto readLong(Function function, Args... args)
    {
        if (!m_longReader)
            m_longReader = std::make_unique<Lane>(m_dialect, laneName("long"), Lane::Use::Reading, m_durability);
        return run(*m_longReader, std::move(function), std::move(args)...);
    }

    /// Runs it on a connection of its own where only the newest question counts: older ones are stopped and answer
    /// Busy. For what is asked anew at each keystroke.
    template<class Function, class... Args>
    auto readNewest(Function function, Args... args)
    {
        if (!m_newestReader)
            m_newestReader = std::make_unique<Lane>(m_dialect, laneName("newest"), Lane::Use::Reading, m_durability);
        m_newestReader->supersede();
        return run(*m_newestReader, std::move(function), std::move(args)...);
    }

    /// Runs it in a write transaction here and now, on a connection of its own: for opening a desk, before there is
    /// anything that could be held up.
    template<class Function>
    auto writeHere(Function function) -> Result<std::invoke_result_t<Function, Session &>>
    {
        using Value = std::invoke_result_t<Function, Session &>;
        std::unique_ptr<Session> session;
        Result<Value> result = failed(Error::Kind::Broken);
        const auto opened = [&]() -> Session & {
            if (!session)
                session = std::make_unique<Session>(m_dialect, laneName("open"), m_durability);
            return *session;
        };
        const auto error = attempt(
            {opened, [] { return false; }, true}, [&](Session &here) { result = Result<Value>(function(here)); });
        if (error)
            return tl::unexpected<Error>(*error);
        return result;
    }

    /// Begins to tell also what other programs change on the same desk: at once where the database wakes us, else
    /// within about a second. What was changed while the server was lost is told when it is found again.
    void watch();

    /// Whether the server did not answer when it was last asked. Any thread.
    bool isOffline() const { return m_offline; }

Q_SIGNALS:
    /// These rows were changed and committed, here or elsewhere.
    void changed(const QList<Earshot::Change> &changes);
    /// The server is gone (true), or answers again (false).
    void offlineChanged(bool offline);

private:
    Database(const QString &location, Durability durability);

    template<class Function, class... Args>
    auto run(Lane &lane, Function function, Args... args)
    {
        using Value = std::invoke_result_t<Function, Session &, Args...>;
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        lane.run([this, promise, function = std::move(function), ... args = std::move(args)](Lane &here) mutable {
            Result<Value> result = failed(Error::Kind::Broken);
            const auto error
                = attempt(placeOf(here), [&](Session &session) { result = Result<Value>(function(session, args...)); });
            if (error)
                result = tl::unexpected<Error>(*error);
            promise->addResult(std::move(result));
            promise->finish();
        });
        return Answer<Value>(promise->future());
    }

    /// Where a transaction runs: a lane, or a connection of the moment.
    struct Place {
        std::function<Session &()> session;
        std::function<bool()> isSuperseded;
        bool writing = false;
    };
    static Place placeOf(Lane &lane);

    /// One transaction, replayed while that helps; the one place where a Failure becomes a value.
    std::optional<Error> attempt(const Place &place, const std::function<void(Session &)> &work);
    void tell(const QList<Change> &changes);
    void tellOffline(bool offline);
    QString laneName(const char *use) const;
    void look();
    /// The lane's session, woken when others have changed something; on the lane's thread.
    Session &listening(Lane &lane);

    Dialect m_dialect;
    Durability m_durability;
    QString m_source; ///< marks our own rows in the table of changes
    Lane m_writer;
    Lane m_reader;
    std::unique_ptr<Lane> m_longReader;
    std::unique_ptr<Lane> m_newestReader;
    QTimer *m_watch = nullptr;
    qint64 m_position = 0; ///< how far the table of changes was read; on the reader's thread
    qint64 m_probe = 0;
    bool m_looking = false;
    bool m_lookAgain = false; ///< something happened while looking
    std::atomic<bool> m_offline{false};
};

} // namespace Earshot
