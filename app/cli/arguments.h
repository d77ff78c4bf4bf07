// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/usage.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace Earshot::Cli
{

/// What was typed after a command, checked against its usage line. Throws Stop with Exit::Usage for what does not fit.
class Arguments
{
public:
    Arguments(const Usage &usage, const QStringList &typed);

    const QStringList &words() const { return m_words; }
    QString word(qsizetype at) const { return m_words.value(at); }
    qint64 numberAt(qsizetype at) const; ///< 0 when it was left out

    bool has(QLatin1StringView option) const { return m_options.contains(option); }
    QString text(QLatin1StringView option) const { return texts(option).value(0); }
    QStringList texts(QLatin1StringView option) const { return m_options.value(option); } ///< in the order typed
    qint64 number(QLatin1StringView option, qint64 otherwise) const;
    QDateTime time(QLatin1StringView option) const; ///< invalid when it was left out

private:
    void takeWord(const Usage &usage, const QString &word);
    void takeOption(const Usage &usage, QStringList &rest);
    void checkComplete(const Usage &usage) const;

    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// A time as ISO 8601; without a zone it is local, a date alone is the beginning of that day. UTC; invalid if it is
/// none.
QDateTime timeOf(const QString &text);
/// The same for what has to be done by then: a day alone ends with its last second.
QDateTime dueOf(const QString &text);

} // namespace Earshot::Cli
