// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The operators of a search, and what is marked of what it found.
#include "earshot/domain/searchquery.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

/// How many letters are to be put in, taken out, changed or swapped with the next to make one of the other.
static int slips(const QString &one, const QString &other)
{
    std::vector<std::vector<int>> least(size_t(one.size()) + 1, std::vector<int>(size_t(other.size()) + 1));
    for (size_t i = 0; i < least.size(); ++i) {
        for (size_t j = 0; j < least[i].size(); ++j) {
            if (i == 0 || j == 0) {
                least[i][j] = int(i + j);
                continue;
            }
            const auto a = qsizetype(i) - 1;
            const auto b = qsizetype(j) - 1;
            const int changed = least[i - 1][j - 1] + (one.at(a) == other.at(b) ? 0 : 1);
            least[i][j] = std::min({least[i - 1][j] + 1, least[i][j - 1] + 1, changed});
            if (i > 1 && j > 1 && one.at(a) == other.at(b - 1) && one.at(a - 1) == other.at(b))
                least[i][j] = std::min(least[i][j], least[i - 2][j - 2] + 1);
        }
    }
    return least.back().back();
}

QString searchOperatorLike(const QString &name)
{
    constexpr qsizetype longest = 20;
    const QString meant = name.toLower().left(longest);
    QString best;
    int fewest = std::min<int>(3, std::max<int>(2, int(meant.size()) - 1));
    for (const QString &known : searchOperators()) {
        const int count = slips(meant, known.chopped(1));
        if (count < fewest) {
            fewest = count;
            best = known;
        }
    }
    return best;
}

QStringList searchMarks(const SearchQuery &query)
{
    QStringList marks;
    for (const SearchQuery::Word &word : query.words) {
        if (!word.excluded && word.text.size() > 1 && !marks.contains(word.text, Qt::CaseInsensitive))
            marks << word.text;
    }
    return marks;
}

QStringList searchOperators()
{
    return {u"from:"_s, u"to:"_s, u"subject:"_s, u"tag:"_s, u"queue:"_s, u"owner:"_s, u"status:"_s, u"has:"_s, u"is:"_s,
        u"before:"_s, u"after:"_s};
}

} // namespace Earshot
