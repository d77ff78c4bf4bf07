// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/course.h"

namespace Earshot
{

/// A column of a desk's table: its name, and whether it holds what a database knows as true or false, or as bytes.
struct DeskColumn {
    QString name;
    bool isBool = false;
    bool isBytes = false;
};

/// Replaces everything a desk holds, row by row, inside the caller's write transaction:
///     Refill refill(session);
///     refill.add(table, columns, values); …
///     refill.finish(course);
/// References may be broken in between.
class Refill
{
public:
    /// Empties the desk.
    explicit Refill(Session &session);

    void add(const QString &table, const QStringList &columns, const QVariantList &values);
    /// Goes on counting ids behind the rows, makes the search index, and tells of everything that was or is there.
    void finish(Course &course);

private:
    struct Target {
        QString sql;
        QList<bool> isBool;
    };
    const Target &targetOf(const QString &table, const QStringList &columns);
    void noteRows();
    void keepNumbers();

    Session &m_session;
    QString m_desk; ///< which one it was
    QHash<int, qint64> m_last; ///< by Kind: the last id that was given
    qint64 m_lastNumber = 0;
    QHash<QString, Target> m_targets;
};

/// A desk as rows, whatever database it is in.
namespace DeskCopy
{

QList<DeskColumn> columnsOf(Session &session, const QString &table);
/// Whether a row of a table says how the desk is kept, not what is in it.
bool isOfTheDatabase(const QString &table, const QVariant &firstValue);
qint64 rowsIn(Session &session); ///< of all tables; what a Course counts to
bool isEmpty(Session &session); ///< no ticket, customer, call
/// Nobody else writes, or reads what is half there, until the transaction ends. Comes first in it.
void lock(Session &session);

/// Replaces what `to` holds by what `from` does; two steps for a searchable row.
void copy(Session &from, Session &to, Course &course);
/// A new desk in a file, with everything `from` holds. Throws Failure; the file is then of no use.
void toNewFile(Session &from, const QString &file, Course &course);
/// The same by the database itself, outside of transactions; false where it has no such way.
bool toNewFileAtOnce(const Dialect &dialect, const QString &file, Course &course);

} // namespace DeskCopy

} // namespace Earshot
