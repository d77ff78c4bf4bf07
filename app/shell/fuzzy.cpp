// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy.h"

#include "earshot/domain/folding.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace Earshot
{

namespace
{

constexpr qsizetype MostLetters = 120; ///< of a text; what nobody sees is not matched
constexpr int OfLetter = 1;
constexpr int OfWordStart = 8;
constexpr int OfNeighbour = 5;
constexpr int MostOfGap = 6;
constexpr int LeastPerLetter = 3; ///< below it the letters are scattered, and the match is chance
constexpr int Impossible = std::numeric_limits<int>::min() / 2;

/// A letter as it is compared, and where it stands in the text as it is shown.
struct Letter {
    QChar folded;
    int place = 0;
    bool beginsWord = false;
};

std::vector<Letter> lettersOf(const QString &text)
{
    std::vector<Letter> letters;
    bool inWord = false;
    for (int place = 0; place < std::min(text.size(), MostLetters); ++place) {
        const QChar shown = text.at(place);
        const bool begins = shown.isLetterOrNumber() && !inWord;
        inWord = shown.isLetterOrNumber() || shown.isMark() || shown.isSurrogate();
        for (const QChar letter : folded(QStringView(&shown, 1)))
            letters.push_back({letter, place, begins});
    }
    return letters;
}

FuzzyMatch placed(const std::vector<Letter> &letters, const std::vector<size_t> &chosen, int score)
{
    FuzzyMatch match{score, {}};
    for (const size_t at : chosen)
        match.places << letters[at].place;
    return match;
}

/// The word in one piece, best at the beginning of a word.
std::optional<FuzzyMatch> whole(const QString &word, const std::vector<Letter> &letters)
{
    const auto size = size_t(word.size());
    std::optional<size_t> found;
    for (size_t from = 0; from + size <= letters.size(); ++from) {
        size_t length = 0;
        while (length < size && letters[from + length].folded == word.at(qsizetype(length)))
            ++length;
        if (length < size || (found && !letters[from].beginsWord))
            continue;
        found = from;
        if (letters[from].beginsWord)
            break;
    }
    if (!found)
        return {};
    std::vector<size_t> chosen;
    for (size_t i = 0; i < size; ++i)
        chosen.push_back(*found + i);
    const int score = int(size) * (OfLetter + OfNeighbour) + (letters[*found].beginsWord ? OfWordStart : 0);
    return placed(letters, chosen, score);
}

/// The word's letters in their order, with gaps: the best of all ways to lay them out.
std::optional<FuzzyMatch> scattered(const QString &word, const std::vector<Letter> &letters)
{
    const auto size = size_t(word.size());
    const size_t count = letters.size();
    std::vector<std::vector<int>> best(size, std::vector<int>(count, Impossible));
    std::vector<std::vector<size_t>> before(size, std::vector<size_t>(count, 0));
    for (size_t i = 0; i < size; ++i) {
        for (size_t at = i; at < count; ++at) {
            if (letters[at].folded != word.at(qsizetype(i)))
                continue;
            const int own = OfLetter + (letters[at].beginsWord ? OfWordStart : 0);
            if (i == 0) {
                best[0][at] = letters[at].beginsWord ? own : Impossible;
                continue;
            }
            for (size_t from = i - 1; from < at; ++from) {
                const int gap = int(at - from) - 1;
                const int way = best[i - 1][from] + own + (gap == 0 ? OfNeighbour : -std::min(gap, MostOfGap));
                if (way > best[i][at]) {
                    best[i][at] = way;
                    before[i][at] = from;
                }
            }
        }
    }
    const auto last = std::max_element(best.back().begin(), best.back().end());
    if (last == best.back().end() || *last < LeastPerLetter * int(size))
        return {};
    std::vector<size_t> chosen(size);
    chosen[size - 1] = size_t(last - best.back().begin());
    for (size_t i = size - 1; i > 0; --i)
        chosen[i - 1] = before[i][chosen[i]];
    return placed(letters, chosen, *last);
}

QStringList wordsOf(const QString &typed)
{
    return folded(typed.left(MostLetters).simplified()).split(u' ', Qt::SkipEmptyParts);
}

QList<int> inOrder(QList<int> places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    const std::vector<Letter> letters = lettersOf(text);
    FuzzyMatch all;
    for (const QString &word : wordsOf(typed)) {
        std::optional<FuzzyMatch> match = whole(word, letters);
        if (!match)
            match = scattered(word, letters);
        if (!match)
            return {};
        all.score += match->score;
        all.places += match->places;
    }
    all.places = inOrder(all.places);
    return all;
}

NameMatch nameMatch(const QString &typed, const QString &name)
{
    const QStringList words = wordsOf(typed);
    QString called = folded(name.left(MostLetters).simplified());
    if (called.endsWith(u'…')) // of an action that asks something
        called.chop(1);
    const QString whole = words.join(u' ');
    if (whole.isEmpty())
        return NameMatch::Letters;
    if (called == whole)
        return NameMatch::Whole;
    if (called.startsWith(whole))
        return NameMatch::Beginning;
    NameMatch match = NameMatch::Words;
    for (const QString &word : words) {
        qsizetype at = called.indexOf(word);
        if (at < 0)
            return NameMatch::Letters;
        while (at > 0 && called.at(at - 1).isLetterOrNumber())
            at = called.indexOf(word, at + 1);
        if (at < 0)
            match = NameMatch::Piece;
    }
    return match;
}

QList<int> wholeMatches(const QString &typed, const QString &text)
{
    const std::vector<Letter> letters = lettersOf(text);
    QList<int> places;
    for (const QString &word : wordsOf(typed)) {
        if (const std::optional<FuzzyMatch> match = whole(word, letters))
            places += match->places;
    }
    return inOrder(places);
}

} // namespace Earshot
