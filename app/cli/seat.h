// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/stop.h"

#include "earshot/desk/desk.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <memory>

namespace Earshot::Cli
{

/// What stands before the command, the same for all of them.
struct Globals {
    QString desk; ///< a file or postgresql://…
    QString agent; ///< --as
    QString secrets; ///< a folder; empty = the system's keychain
    bool json = false;
    bool quiet = false;
};

/// The desk cannot be opened.
class Unopened : public Stop
{
public:
    Unopened(const Error &error, const QString &sentence)
        : Stop(Exit::NoDesk, sentence)
        , m_error(error)
    {
    }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// Where a command sits: the desk it works on, opened when it is first asked for, and where it writes.
class Seat
{
public:
    explicit Seat(Globals globals);

    const Globals &globals() const { return m_globals; }
    bool json() const { return m_globals.json; }

    /// Where the desk is, fit to be shown: without a password.
    QString shownDesk() const;
    /// Opens the desk; throws Unopened. Only the first call decides how durable a commit is.
    Desk &desk(Durability durability = Durability::Full);

    /// Reads in a transaction on the desk, waits, and gives the value; throws Stop for an error.
    template<class Function, class... Args>
    auto read(Function function, Args... args)
    {
        return taken(desk().database().read(std::move(function), std::move(args)...));
    }
    /// How long the same takes on the thread that has the connection, in nanoseconds: without the way there and back,
    /// which on a busy machine is mostly waiting for a processor.
    template<class Function, class... Args>
    qint64 timeRead(Function function, Args... args)
    {
        return read([=](Session &session) {
            QElapsedTimer timer;
            timer.start();
            function(session, args...);
            return timer.nsecsElapsed();
        });
    }
    template<class Function, class... Args>
    auto readLong(Function function, Args... args)
    {
        return taken(desk().database().readLong(std::move(function), std::move(args)...));
    }
    template<class Function, class... Args>
    auto store(Function function, Args... args)
    {
        return taken(desk().database().write(std::move(function), std::move(args)...));
    }
    /// Does an act as the agent of this seat.
    template<class Act, class... Args>
    auto act(Act act, Args... args)
    {
        return taken(desk().act(std::move(act), std::move(args)...));
    }

    /// Text to standard output, for people; or one JSON object on a line, for scripts.
    void print(const QString &text) const;
    void print(const QJsonObject &object) const;
    void printBytes(const QByteArray &bytes) const;
    /// A sentence beside the result, on standard error; nothing when --quiet.
    void remark(const QString &sentence) const;
    /// How far long work has come: one line that is written over, only where a person sees it.
    void progress(const QString &text) const;
    void endProgress() const;

private:
    QString location() const;
    template<class Value>
    static Value taken(QFuture<Result<Value>> future)
    {
        future.waitForFinished();
        Result<Value> result = future.takeResult();
        if (!result)
            throw Stop(result.error());
        return *std::move(result);
    }

    Globals m_globals;
    std::unique_ptr<Desk> m_desk;
    mutable bool m_inProgress = false;
};

/// The desk used when none is named.
QString ownDesk();
/// A file, or standard input for "-", as far as cappedFrom() goes; throws Stop when it cannot be read.
QByteArray contentOf(const QString &path);
/// All that is left of a device, but only one byte more than a mail may have: what follows is not read.
QByteArray cappedFrom(QIODevice &device);

} // namespace Earshot::Cli
