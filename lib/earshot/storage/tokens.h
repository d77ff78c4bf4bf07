// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Earshot
{

/// Changes whenever the tokeniser gives other tokens for the same text; a desk indexed by another version is
/// re-indexed.
constexpr int TokeniserVersion = 1;

/// The parts of an entry one can search in on their own.
enum class TextField { Subject = 0, Sender = 1, Recipient = 2, Body = 3 };
constexpr int TextFieldCount = 4;

/// What one entry of a conversation is found by, per field, in the order of the text; tokens have a space between them.
struct TextTokens {
    QString fields[TextFieldCount];
};

/// The tokens of a text: case and accents folded, hyphenated and dotted words whole and in parts, addresses whole and
/// in parts, numbers also without their punctuation, CJK as overlapping pairs; the text is read to 200,000 characters.
/// With a space between them, for that is how they are written down. Pure, any thread.
QString tokens(QStringView text);

/// One word, prefix or phrase somebody looks for.
struct TextTerm {
    QStringList tokens; ///< more than one: they must follow each other
    bool prefix = false; ///< the last token may go on
    bool halfTyped = false; ///< with prefix: a few words it may go on to will do
    bool excluded = false;
    int field = -1; ///< a TextField, or anywhere

    bool operator==(const TextTerm &) const = default;
};

/// What is looked for: every term must be there, the excluded ones must not.
struct TextQuery {
    std::vector<TextTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    /// Only exclusions: an index cannot answer that.
    bool onlyExcludes() const;
};

/// The term for what a person typed, by the tokeniser's own rules; no tokens when nothing in it can be searched.
TextTerm term(const QString &typed, bool phrase, bool prefix);

} // namespace Earshot
