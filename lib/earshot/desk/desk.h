// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/desk/calldesk.h"
#include "earshot/domain/catalog.h"
#include "earshot/storage/database.h"
#include "earshot/storage/journal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Earshot
{

/// One desk, open on this seat: its database, its journal, who sits here, what time it is. Owns the library's objects
/// and is handed down by reference. Lives on the main thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// Opens the desk at `location` (a file or postgresql://…). `journalFile` is where this seat keeps what is not yet
    /// written, empty for none that survives. `login` names the agent, added if the desk does not know it.
    static Result<std::unique_ptr<Desk>> open(const QString &location, const QString &login, const QString &journalFile,
        Durability durability = Durability::Full, Clock clock = {});
    ~Desk() override;

    Database &database() { return *m_database; }
    Journal &journal() { return m_journal; }
    CallDesk &calls() { return *m_calls; }
    /// Where it is, for a person to read: a file, or a server's address without its password.
    QString location() const;
    AgentId agent() const { return m_agent; }
    void setAgent(AgentId agent);
    const QString &login() const { return m_login; }
    /// The same person, at a desk that was replaced.
    void sitDown(AgentId agent, const Catalog &catalog);
    QDateTime now() const { return m_clock(); }
    /// Statuses, queues and agents as last read; catalogChanged() tells when they are others.
    const Catalog &catalog() const { return m_catalog; }

    /// How long a mail of this seat waits in the outbox and can be taken back, in seconds, 0 to 60.
    int hold() const { return m_hold; }
    void setHold(int seconds);

    /// Does something on the desk: `act(session, actor, args…)` in a write transaction, as the agent who sits here,
    /// now.
    template<class Act, class... Args>
    auto act(Act act, Args... args)
    {
        return m_database->write(std::move(act), Actor{m_agent, m_clock()}, std::move(args)...);
    }
    /// The same for an act on many rows: `course` tells how far it has come, and cancels it.
    template<class Act, class... Args>
    auto actLong(const std::shared_ptr<Course> &course, Act act, Args... args)
    {
        return m_database->write(std::move(act), Actor{m_agent, m_clock(), course}, std::move(args)...);
    }

    /// Keeps a note, reply or contact the desk could not take. When true it is on disk, and goes in once; when false it
    /// is kept nowhere, and a draft of it must stay.
    bool keepForLater(const QUuid &uid, Journal::Kind kind, const QByteArray &content);
    /// What was kept for later under this key is not wanted any more.
    void dropKept(const QString &key);
    /// Hands in what the journal still holds from before: calls, contacts, notes and replies go to the desk once.
    void deliverJournal();

Q_SIGNALS:
    void catalogChanged();
    /// Another desk takes the place of this one at once, and the journal goes with it: what is being written of any
    /// ticket is kept now.
    void leaving();
    /// A backup was restored. Acts from before cannot be taken back, and what was shown may not be there. `aside` is
    /// how many unfinished texts belong to the desk that was: they are kept, and come back with it.
    void replaced(int aside);
    void holdChanged(int seconds);
    /// Somebody is about to read or change this draft of the journal: whoever is typing in it keeps that now.
    void draftAsked(const QString &key);
    /// The journal has another draft under this key, or none any more: whoever shows it follows.
    void draftChanged(const QString &key);
    /// A mail was taken out of the outbox: what sent it can no more be undone.
    void sendingCancelled(const QUuid &sent);
    /// So many entries of the journal wait for the desk.
    void journalWaiting(int entries);
    /// The desk answered, and does not take this note or reply that was kept for it. Whoever makes a draft of it again
    /// removes the entry from the journal; one that stays there is tried again at the next delivery.
    void notTaken(const Earshot::Journal::Entry &entry, Earshot::TicketId ticket, const Earshot::Error &error);

private:
    Desk(std::unique_ptr<Database> database, const QString &journalFile, Clock clock);
    void readCatalog();
    void take(const Catalog &catalog, bool isReplaced);
    void stayWhoOneIs();
    void tellWaiting();
    void delivered(const Journal::Entry &entry, TicketId ticket, const std::optional<Error> &error);

    std::unique_ptr<Database> m_database;
    Journal m_journal;
    Clock m_clock;
    AgentId m_agent;
    QString m_login; ///< of that agent; empty for none
    Catalog m_catalog;
    int m_hold = 10;
    std::unique_ptr<CallDesk> m_calls;
};

/// The note of a journal entry, written while the desk was away: files it unless it is there already.
bool deliverNote(Session &session, const Actor &actor, const QUuid &uid, TicketId ticket, const QString &text);

} // namespace Earshot
