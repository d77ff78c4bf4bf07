// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Earshot
{

/// How well some words answer what was typed.
struct FuzzyMatch {
    int score = 0; ///< larger is better
    QList<int> places; ///< of the matched letters, rising

    bool operator==(const FuzzyMatch &) const = default;
};

/// Every typed word is in the text: in one piece, or as letters in their order of which the first begins a word and
/// few are skipped ("cbl" finds "Call back later"). Case and accents do not matter.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

/// How near what was typed comes to a name; the last is the nearest.
enum class NameMatch {
    Letters, ///< some of its letters, or nothing
    Piece, ///< every typed word stands somewhere in it
    Words, ///< every typed word begins one of its words
    Beginning, ///< it begins so
    Whole, ///< it is called so
};
NameMatch nameMatch(const QString &typed, const QString &name);

/// The letters of what was typed, where they stand in one piece: what a text search has found.
QList<int> wholeMatches(const QString &typed, const QString &text);

} // namespace Earshot
