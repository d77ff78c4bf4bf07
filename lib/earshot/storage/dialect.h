// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>

class QSqlError;

namespace Earshot
{

class Session;
struct TextQuery;
struct TextTokens;

/// How durable a commit is before it is acknowledged.
enum class Durability {
    Full, ///< survives a power cut
    Normal, ///< survives a crash of the program; a power cut may cost the last moments of an import, which resumes
};

/// Where a desk is kept: a file, or a database `postgresql://user:password@host:port/name?host=/socket/folder`.
/// Everything in which the two databases differ is in here and nowhere else.
class Dialect
{
public:
    explicit Dialect(const QString &location);
    /// A file that is looked at and stays as it is, byte for byte: a backup.
    static Dialect onlyRead(const QString &file);

    QString location() const { return m_location; }
    bool isShared() const { return m_server; } ///< whether other people may be at work on the desk

    /// Why a desk can't be kept there, in the log's words; empty if it can.
    QString obstacle() const;

    /// Opens a connection named `name` for the calling thread and sets it up. Throws Failure.
    QSqlDatabase connect(const QString &name, Durability durability) const;
    /// What stops the statement this connection is busy with, callable from any thread while the connection is open;
    /// empty when there is no safe way.
    std::function<void()> stopper(const QSqlDatabase &connection) const;

    /// The statement with `{id}`, `{blob}`, `{nextnumber}` … spelled for this database. Empty: nothing to do here.
    QString spell(QStringView sql) const;

    QString begin(bool write) const;
    /// What must be said besides `begin` so that a read cannot write, and afterwards.
    QString beforeRead() const;
    QString afterRead() const;

    /// What kind of trouble the driver reported.
    Error::Kind classify(const QSqlError &error, const QSqlDatabase &connection) const;
    /// What the driver said; in plain words where a person can do something about it.
    QString told(const QSqlError &error) const;

    /// Sent inside a transaction that changed something, so that others look into the table of changes; takes the
    /// sender's own source. May be empty.
    QString wake() const;
    /// Calls `woken` with the source of each wake() on the thread of the connection, which needs an event loop; not at
    /// all where there are no such notices.
    void listen(const QSqlDatabase &connection, std::function<void(const QString &)> woken) const;
    /// A number that differs when somebody else has committed; only for databases without notices.
    QString versionProbe() const;
    /// Up to where the table of changes can be read without skipping a late commit; and the rows from there on,
    /// positional parameters: the last such position (twice), the own source.
    QString changePosition() const;
    QString changesSince() const;

    /// Notes the words of an entry, for those that are only typed half; before indexText() of the same entry.
    void noteWords(Session &session, const TextTokens &tokens) const;
    /// Empties the index and forgets those words.
    void emptyIndex(Session &session) const;
    /// Writes, and takes out again, the tokens of one entry of the search index.
    void indexText(Session &session, qint64 key, const TextTokens &tokens) const;
    void unindexText(Session &session, qint64 key, const TextTokens &tokens) const;
    /// The keys that match, as a table expression `(SELECT key …)` for a FROM clause whose `?` takes matchValue().
    /// `ranked` adds a column score, larger is better, and takes the value twice; of more than 20,000 entries that
    /// match only so many are weighed: the newest (a file), or any (a server).
    QString matchTable(bool ranked) const;
    /// So many keys matchTable(false) gives, any of those that match; 0: all of them.
    int mostMatched() const;
    /// The newest keys that match and lie below one, as such a table expression: `?` takes matchValue(), that key, how
    /// many. Only where mostMatched() is not 0.
    QString matchBelow() const;
    /// A word* stands for all words that begin like it. A word that is only typed half stands for Words::MostTyped of
    /// them (a file), or for all (a server).
    QString matchValue(Session &session, const TextQuery &query) const;

    /// Asks the database whether it is sound: every row of the answer that is not "ok" is a fault. Empty: no such
    /// question.
    QString selfCheck() const;

private:
    void stopProcess(int process) const;

    QString m_location;
    bool m_server = false;
    bool m_onlyRead = false;
};

} // namespace Earshot
