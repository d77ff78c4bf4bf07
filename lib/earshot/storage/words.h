// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace Earshot
{

class Session;
struct TextTokens;

/// The words of a desk's texts, kept beside a text index that cannot find beginnings by itself. One per session, which
/// remembers what it has seen, so that common words cost nothing.
class Words
{
public:
    /// How many words a word that is typed half stands for, at most.
    static constexpr int MostTyped = 16;

    /// Notes the words of an entry, to be written at the end of the transaction.
    void note(const TextTokens &tokens);
    /// A few words are put aside at first: in their places in the alphabet each would cost a page of its own to write.
    void write(Session &session);
    /// Forgets everything: some of what was noted may never have been written.
    void forget();
    /// Takes away those that are written, too: the texts come anew.
    void clear(Session &session);

    /// The words that begin like this if there are no more than `most`, else none.
    static QStringList all(Session &session, const QString &beginning, int most);
    /// What somebody may be typing: at most MostTyped words that begin like this, itself among them. Up to three
    /// letters, shorter ones of those the desk has known longest, for these are the common ones; above, the shortest of
    /// the first 256 in the order of the alphabet. The cost does not grow with the desk.
    static QStringList typed(Session &session, const QString &beginning);

private:
    bool isNew(size_t hash);
    void writeOut(Session &session, const QStringList &fresh);
    /// Learns which words of these beginnings are kept.
    void readBeginnings(Session &session, const QStringList &words);

    static constexpr qsizetype mostRemembered = 1'000'000;
    QSet<size_t> m_seen; ///< hashes; a million mails have some hundred thousand words
    std::vector<size_t> m_recent = std::vector<size_t>(1 << 16); ///< most words of a text are common ones
    QStringList m_new; ///< in the order they were seen
    QHash<QString, QStringList> m_beginnings; ///< the words kept for each, as far as they were looked up
};

} // namespace Earshot
