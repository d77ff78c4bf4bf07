// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/history.h"
#include "earshot/domain/id.h"
#include "earshot/storage/dialect.h"
#include "earshot/storage/failure.h"
#include "earshot/storage/words.h"

#include <QDateTime>
#include <QSet>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace Earshot
{

/// How values stand in the database: times as UTC milliseconds, enums as numbers, ids and times that are "none" as
/// NULL.
inline QVariant toSql(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
/// Bytes that are no text: a hash, a raw mail. They go into columns of type {blob}.
inline QVariant toSql(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}
inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(int value)
{
    return value;
}
inline QVariant toSql(bool value)
{
    return value;
}
inline QVariant toSql(const QVariant &value)
{
    return value;
}
inline QVariant toSql(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}
inline QVariant toSql(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}
template<class Noun>
QVariant toSql(Id<Noun> value)
{
    return value ? QVariant(value.value) : QVariant(QMetaType(QMetaType::LongLong));
}
template<class Enum>
requires std::is_enum_v<Enum> QVariant toSql(Enum value)
{
    return int(value);
}

inline void fromSql(const QVariant &sql, QVariant &value)
{
    value = sql;
}
inline void fromSql(const QVariant &sql, QString &value)
{
    value = sql.toString();
}
inline void fromSql(const QVariant &sql, QByteArray &value)
{
    value = sql.toByteArray();
}
inline void fromSql(const QVariant &sql, qint64 &value)
{
    value = sql.toLongLong();
}
inline void fromSql(const QVariant &sql, int &value)
{
    value = sql.toInt();
}
inline void fromSql(const QVariant &sql, quint16 &value)
{
    value = quint16(sql.toUInt());
}
inline void fromSql(const QVariant &sql, double &value)
{
    value = sql.toDouble();
}
inline void fromSql(const QVariant &sql, bool &value)
{
    value = sql.toBool();
}
inline void fromSql(const QVariant &sql, QUuid &value)
{
    value = QUuid::fromString(sql.toString());
}
inline void fromSql(const QVariant &sql, QDateTime &value)
{
    value = sql.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(sql.toLongLong(), Qt::UTC);
}
template<class Noun>
void fromSql(const QVariant &sql, Id<Noun> &value)
{
    value.value = sql.toLongLong();
}
template<class Enum>
requires std::is_enum_v<Enum>
void fromSql(const QVariant &sql, Enum &value)
{
    value = Enum(sql.toInt());
}

/// The answer to one statement, read forward once. Gives the prepared statement back when it goes.
class Rows
{
public:
    /// `place` is where the statement goes when it is no longer in use.
    Rows(Session &session, const QString &sql, std::unique_ptr<QSqlQuery> query, std::unique_ptr<QSqlQuery> &place);
    Rows(Rows &&) = default;
    ~Rows();

    bool next();

    /// The next columns, from where the last read() of this row ended.
    template<class... T>
    void read(T &...values)
    {
        (fromSql(m_query->value(m_column++), values), ...);
    }
    template<class Tuple>
    void readTuple(const Tuple &fields)
    {
        std::apply([this](auto &...values) { read(values...); }, fields);
    }
    template<class T>
    T value()
    {
        T result{};
        read(result);
        return result;
    }
    int affected() const;
    [[noreturn]] void fail() const;

private:
    Session *m_session;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::unique_ptr<QSqlQuery> *m_place;
    int m_column = 0;
};

/// Stops the statement a connection is busy with. Set by the thread that has the connection, pressed by any other.
class Brake
{
public:
    void set(std::function<void()> stop);
    void press();

private:
    std::mutex m_mutex;
    std::function<void()> m_stop;
};

/// One connection inside one transaction. Statements are said in the common text of dialect.h; trouble throws Failure.
/// Belongs to the thread that made it.
class Session
{
public:
    Session(const Dialect &dialect, const QString &connectionName, Durability durability, Brake *brake = nullptr);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    const Dialect &dialect() const { return m_dialect; }

    /// Runs a statement with its positional values.
    template<class... T>
    Rows rows(const QString &sql, const T &...values)
    {
        return rowsOf(sql, {toSql(values)...});
    }
    Rows rowsOf(const QString &sql, const QVariantList &values);

    /// Runs a statement nobody reads an answer of; how many rows it touched.
    template<class... T>
    int run(const QString &sql, const T &...values)
    {
        return rowsOf(sql, {toSql(values)...}).affected();
    }

    /// The first column of the first row, if there is a row.
    template<class Value, class... T>
    std::optional<Value> one(const QString &sql, const T &...values)
    {
        Rows found = rowsOf(sql, {toSql(values)...});
        if (!found.next())
            return {};
        return found.value<Value>();
    }

    /// Statements that cannot be prepared (DDL), several not needing values.
    void runUnprepared(const QString &sql);

    /// Notes that a row changed; told to the world after the commit, and only then.
    void noteChange(Kind kind, qint64 id);
    template<class Noun>
    void noteChange(Kind kind, Id<Noun> id)
    {
        noteChange(kind, id.value);
    }
    const QList<Change> &changes() const { return m_changes; }
    void forgetChanges();

    /// The words of the texts written here.
    Words &words() { return m_words; }

    /// What this transaction wrote is thrown away at its end, although nothing failed: for trying out.
    void discard() { m_discarded = true; }
    bool isDiscarded() const { return m_discarded; }

    /// Runs `work` at the end of the transaction, before it is committed, in the order of asking. For the text index:
    /// every statement that might fail half way would otherwise make it write out what it has gathered so far.
    void atEnd(std::function<void()> work) { m_atEnd.push_back(std::move(work)); }

    /// Calls `woken` with its source when somebody else has changed something, from now on and over every reopen();
    /// asked once. Outside a transaction.
    void listen(std::function<void(const QString &)> woken);

    void begin(bool write);
    void commit();
    void rollback();
    bool isOpen() const;
    void reopen();
    QSqlDatabase connection() const;

    [[noreturn]] void fail(const QSqlError &error, const QString &doing) const;

private:
    friend class Rows;

    const Dialect &m_dialect;
    QString m_connectionName;
    Durability m_durability;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle; ///< by their text; null while in use
    std::vector<std::function<void()>> m_atEnd;
    Brake *m_brake;
    std::function<void(const QString &)> m_woken;
    QList<Change> m_changes; ///< in the order they were noted
    QSet<Change> m_noted;
    Words m_words;
    bool m_writing = false;
    bool m_discarded = false;
};

} // namespace Earshot
