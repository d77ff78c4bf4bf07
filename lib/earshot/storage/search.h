// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"
#include "earshot/domain/contact.h"
#include "earshot/domain/message.h"
#include "earshot/domain/searchquery.h"
#include "earshot/storage/session.h"
#include "earshot/storage/tickets.h"
#include "earshot/storage/tokens.h"

#include <optional>

namespace Earshot
{

enum class SearchOrder {
    Newest, ///< while one types: the newest entries that match
    Rank, ///< the best matches; slower with every hit
};

/// A ticket that was found, and the entry that made it so.
struct SearchHit {
    TicketRow row;
    QString snippet; ///< plain text around the first match
    double score = 0; ///< with SearchOrder::Rank; larger is better

    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer {
    QList<SearchHit> hits;
    std::optional<int> total; ///< how many tickets match, if that was cheap to know
};

namespace Search
{

/// The newest, or best, `limit` tickets that match. A word typed half (SearchQuery::Word::halfTyped) finds what
/// Dialect::matchValue() lets it stand for; the best are the best of the newest 20,000 entries that match.
SearchAnswer find(Session &session, const SearchQuery &query, SearchOrder order, int limit);

/// The same tickets with SearchOrder::Newest, without the words around what was found: what a list shows.
QList<TicketRow> tickets(Session &session, const SearchQuery &query, int limit);

/// How many tickets match; counting stops at `most`. For the connection of long reads: of a common word it looks at
/// every entry.
int count(Session &session, const SearchQuery &query, int most);

/// The text part of a query in the tokeniser's words.
TextQuery textQuery(const SearchQuery &query);

/// What a message is found by, with Messages::attachedWords(). Pure, any thread.
TextTokens tokensOf(const Message &message, const QStringList &attachedWords);
TextTokens tokensOf(const Call &call);
TextTokens tokensOf(const Contact &contact);
TextTokens tokensOf(const Ticket &ticket);
QString needOf(const Ticket &ticket); ///< all that is said of the business need
/// Newest first is the order of the key: the time, then what tells entries of one millisecond apart.
qint64 keyOf(const QDateTime &at, Kind kind, qint64 row);
/// Puts an entry into the index, in the transaction that writes it.
void index(Session &session, const Message &message, const TextTokens &tokens);
void index(Session &session, const Call &call);
void index(Session &session, const Contact &contact);
/// What the ticket itself says: its subject and the business need, for those without a mail that would.
void index(Session &session, const Ticket &ticket);
/// With the words it was indexed with: an index forgets only what it is told word for word.
void remove(Session &session, const Message &message, const QStringList &attachedWords);
void remove(Session &session, const Call &call);
void remove(Session &session, const Contact &contact);
void remove(Session &session, const Ticket &ticket);
/// Takes the entry out as it was and puts it in as it is.
void reindex(Session &session, const Call &before, const Call &after);
/// The same, if its words have changed. Whether it had no entry before: a ticket that came by mail is found by its
/// mails.
bool reindex(Session &session, const Ticket &before, const Ticket &after);
/// Makes the words of all entries anew, from what they are of; `step` is called after each.
void rebuild(Session &session, const std::function<void()> &step);

} // namespace Search

} // namespace Earshot
