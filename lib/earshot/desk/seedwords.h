// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Small numbers that depend on nothing but their beginning (SplitMix64).
class Dice
{
public:
    Dice(quint64 seed, quint64 thing)
        : m_state(seed * 0x9e3779b97f4a7c15ULL ^ (thing + 1) * 0xbf58476d1ce4e5b9ULL)
    {
    }

    quint64 next();
    int below(int end) { return int(next() % quint64(end)); }
    bool chance(int percent) { return below(100) < percent; }
    /// Below `end`, small numbers more often than large ones.
    int skewed(int end) { return int(quint64(below(end)) * quint64(below(end) + 1) / quint64(end)); }

private:
    quint64 m_state;
};

/// What a synthetic desk is written with.
namespace SeedWords
{

QString personName(int person);
QString organisationName(int organisation);
QString addressOf(int person);
/// In a range its country keeps for films and books.
QString phoneOf(int person);
QString subject(Dice &dice);
QString text(Dice &dice, int sentences);

} // namespace SeedWords

} // namespace Earshot
