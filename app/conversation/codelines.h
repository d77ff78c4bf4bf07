// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/codeblocks.h"

#include <functional>
#include <optional>

namespace Earshot
{

/// Recognises one block of code from its first line on, for findCode(). `line(n)` gives the n-th line from there, or
/// nothing after the last one.
class CodeLines
{
public:
    using Line = std::function<std::optional<QStringView>(qsizetype)>;

    explicit CodeLines(Line line)
        : m_line(std::move(line))
    {
    }

    /// How many lines belong to a block that begins here; 0 when it is prose.
    qsizetype block(CodeKind *kind) const;

private:
    qsizetype diff() const;
    qsizetype stackTrace() const;
    qsizetype log() const;
    qsizetype json() const;
    qsizetype xml() const;
    qsizetype yaml() const;
    qsizetype config() const;
    qsizetype shell() const;

    Line m_line;
};

} // namespace Earshot
