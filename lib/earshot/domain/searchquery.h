// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace Earshot
{

struct Catalog;

/// What somebody typed into the search field, understood: words, "phrases", word*, -not, #number and operators. A
/// telephone number may be typed in groups.
struct SearchQuery {
    enum class Field { Anywhere = -1, Subject = 0, From = 1, To = 2 };

    struct Word {
        QString text;
        Field field = Field::Anywhere;
        bool phrase = false;
        bool prefix = false;
        bool excluded = false;
        bool halfTyped = false; ///< with prefix: nobody wrote a *, the word is just not at its end

        bool operator==(const Word &) const = default;
    };

    /// Something in the text that cannot be understood; the field says so at that place.
    struct Problem {
        enum class Kind {
            UnknownOperator, ///< the word before the colon is none
            MissingValue, ///< nothing after the colon
            BadDate, ///< not a date
            UnknownHas, ///< has: knows attachment and call
            UnknownIs, ///< is: knows spam, trash and followed
            OpenQuote, ///< a quote that is not closed
            Connective, ///< OR, AND, NOT: words like others here
            StarInside, ///< a star stands for an ending only
            OnlyExcludes, ///< nothing to look for, only words that are not to be there
            UnknownStatus,
            UnknownQueue,
            UnknownOwner,
            UnknownTag,
        };
        static constexpr int fewChoices = 8; ///< of the names there are, so many are told

        Kind kind = Kind::UnknownOperator;
        int position = 0;
        int length = 0;
        QString name = {}; ///< the unknown one
        QStringList choices = {}; ///< what there is instead

        bool operator==(const Problem &) const = default;
    };

    QList<Word> words;
    qint64 number = 0; ///< #123
    QString tag;
    QString queue;
    QString owner; ///< a name or a login; "none", and "me" for the one who asks
    AgentId me; ///< who asks; set by the caller, not read from the text
    QString status;
    bool hasAttachment = false;
    bool hasCall = false;
    std::optional<Shelf> shelf; ///< is:spam, is:trash; nothing: what is on the desk
    bool followed = false; ///< is:followed, by the one who asks
    QDate before; ///< changed before this day
    QDate after; ///< changed on or after this day
    std::vector<SearchQuery> without; ///< -operator: what none of the tickets found may be, one operator in each
    QList<Problem> problems;

    bool isEmpty() const;
    bool narrows() const; ///< whether it asks for anything besides words
    bool operator==(const SearchQuery &) const = default;
};

/// Understands what was typed. While it is being typed (`typing`), the last word also finds what begins with it.
SearchQuery parseSearch(const QString &typed, bool typing = false);

/// The names that mean something behind status:, queue:, owner: and tag:.
struct SearchNames {
    QStringList statuses;
    QStringList queues;
    QStringList owners; ///< names
    QStringList logins;
    std::optional<QStringList> tags; ///< nothing: not known yet
};
SearchNames searchNames(const Catalog &catalog);

/// The pieces of what was typed that name a status, a queue, an owner or a tag which is not there. Upper and lower case
/// and accents do not matter, as in the search itself.
QList<SearchQuery::Problem> unknownNames(const QString &typed, const SearchNames &known);

/// Everything in the text that is wrong, in order; while a name is not known yet, it is not.
QList<SearchQuery::Problem> searchProblems(const QString &typed, const SearchNames &known);

/// The operators in the order they are offered for completion: "from:", "to:", …
QStringList searchOperators();
/// The operator somebody most likely meant by one that is none; empty when it is like none of them.
QString searchOperatorLike(const QString &name);
/// What there is to mark in a text that this search has found: its words, without those that were left out.
QStringList searchMarks(const SearchQuery &query);

} // namespace Earshot
