// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Earshot
{

/// A stretch of a mail's text that is not what the sender typed now. Offsets are in the whole text.
struct Fold {
    enum class Kind {
        Quote, ///< the mail that is answered, with the line that introduces it
        Signature, ///< of a person, a telephone or a mailing list
        Disclaimer, ///< "This e-mail is confidential…"
    };
    qsizetype begin = 0;
    qsizetype end = 0;
    Kind kind = Kind::Quote;

    bool operator==(const Fold &) const = default;
};

/// A mail's text as it is read first.
struct Folded {
    QString shown; ///< the text without its folds, without empty lines around it
    QList<Fold> folds; ///< in the order of the text, never overlapping

    bool operator==(const Folded &) const = default;
};

/// Folds what stands below the last typed line: quotes, signatures, disclaimers. A quote that is answered below or
/// between its lines stays. When nothing typed would be left, as in a mere forward, nothing is folded. Linear, no
/// allocation per character.
Folded foldQuotes(const QString &text);

/// What foldQuotes shows.
QString shownText(const QString &text);

} // namespace Earshot
