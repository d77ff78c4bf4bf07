// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <exception>

namespace Earshot::Cli
{

/// How the program ends.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NoDesk = 3, ///< the desk can't be opened
    Refused = 4,
    NotFound = 5,
    KeptUnreadable = 6, ///< done, but some input was kept unreadable
};

/// Ends a command early, with the sentence that says why and what to do next. main() is the one place that catches it.
class Stop : public std::exception
{
public:
    Stop(Exit exit, const QString &sentence)
        : m_exit(exit)
        , m_sentence(sentence)
    {
    }
    /// An error of the library, in a sentence for the person.
    explicit Stop(const Error &error);

    Exit exit() const { return m_exit; }
    const QString &sentence() const { return m_sentence; }
    const char *what() const noexcept override { return "the command was ended"; }

private:
    Exit m_exit;
    QString m_sentence;
};

} // namespace Earshot::Cli
