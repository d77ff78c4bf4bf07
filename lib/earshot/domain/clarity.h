// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot
{

/// Something in a text that its reader may stumble over.
struct ClarityHint {
    enum class Kind {
        LongSentence, ///< has `count` words
        Jargon, ///< `words` could be `plain`
        OpenQuestion, ///< the customer asked `words`, and the text takes none of it up
        NoNextStep, ///< neither what happens next nor when
    };
    Kind kind = Kind::LongSentence;
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0; ///< 0: it stands nowhere
    QString words;
    QString plain;
    int count = 0;

    bool operator==(const ClarityHint &) const = default;
};

/// What could be clearer in a reply in Markdown, in the order of the text, what stands nowhere last. Quotes, code and
/// addresses are left alone. `questions` are those of the customer. Time is linear; of a text of more than 20,000
/// characters the rest is not looked at.
QList<ClarityHint> clarityHints(const QString &text, const QStringList &questions, const QList<PlainWord> &plainWords);

/// Where the words of a reply stand that can be spelled right or wrong: those of its prose without digits, addresses
/// and file names; as many of a long text as clarityHints() looks at.
struct WordPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace &) const = default;
};
QList<WordPlace> spelledWords(const QString &text);

/// The questions a customer's text asks, at most five; a question of one or two words is none to be answered.
QStringList questionsIn(const QString &text);

} // namespace Earshot
