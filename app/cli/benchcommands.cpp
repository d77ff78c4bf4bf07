// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/latencies.h"
#include "cli/queries.h"

#include "earshot/storage/rawqueries.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstRows = 50;
constexpr int farPages = 10'000;
constexpr int countedAtMost = 10'000;
constexpr int usualRepeat = 100;
constexpr int mostWords = 40;

/// One thing a person waits for, and its twin: the same as plain SQL.
struct Measured {
    QString name;
    Latencies own;
    Latencies raw;
};

/// Runs the measurements of the set one after another; own and raw in turn, so that both meet the same machine.
class Bench
{
public:
    Bench(int repeat, bool withRaw)
        : m_repeat(repeat)

        , m_withRaw(withRaw)
    {
    }

    template<class Own, class Raw>
    void measure(const QString &name, Own own, Raw raw)
    {
        Measured measured{name, {}, {}};
        for (int i = 0; i < m_repeat + m_repeat / 10 + 1; ++i) {
            Measured warmUp;
            Measured &into = i <= m_repeat / 10 ? warmUp : measured;
            into.own.add(own(i));
            if (m_withRaw)
                into.raw.add(raw(i));
        }
        m_all << measured;
    }

    const QList<Measured> &all() const { return m_all; }

private:
    int m_repeat;
    bool m_withRaw;
    QList<Measured> m_all;
};

TicketPage page(Session &session, const TicketCursor &after)
{
    return Tickets::page(session, {}, TicketOrder::Newest, after, firstRows);
}

/// Walks from page to page; the cursor before the far page, or before the last one there is.
std::pair<TicketCursor, int> walk(Session &session, int pages)
{
    TicketCursor at;
    int walked = 1;
    for (; walked < pages; ++walked) {
        const TicketCursor next = page(session, at).next;
        if (!next.isValid())
            break;
        at = next;
    }
    return {at, walked};
}

/// Words to type when no file of queries is given: from the subjects of the newest tickets.
QStringList wordsOfDesk(Seat &seat)
{
    QStringList words;
    for (const TicketRow &row : seat.read(page, TicketCursor()).rows) {
        for (const QString &word : row.ticket.subject.split(u' ', Qt::SkipEmptyParts)) {
            const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
            if (letters && word.size() > 3 && !words.contains(word) && words.size() < mostWords)
                words << word;
        }
    }
    return words;
}

/// What stands in the search field after each key, from the second letter on.
QList<SearchQuery> typedOf(const QStringList &words)
{
    QList<SearchQuery> typed;
    for (const QString &word : words) {
        for (qsizetype length = 2; length <= word.size(); ++length)
            typed << parseSearch(word.left(length), true);
    }
    return typed;
}

QList<SearchQuery> queriesIn(Seat &seat, const Arguments &arguments, const QStringList &words)
{
    QList<SearchQuery> queries;
    if (arguments.has("--queries"_L1)) {
        for (const FiledQuery &query : queriesOf(arguments.text("--queries"_L1)))
            queries << understood(query.typed);
    } else {
        for (const QString &word : words)
            queries << parseSearch(word);
    }
    if (queries.isEmpty())
        seat.remark(u"There is no word on this desk to search for; name a file of queries with --queries."_s);
    return queries;
}

void measurePages(Seat &seat, Bench &bench)
{
    const auto at = [&seat, &bench](const QString &name, const TicketCursor &cursor) {
        bench.measure(
            name, [&, cursor](int) { return seat.timeRead(page, cursor); },
            [&, cursor](int) { return seat.timeRead(RawQueries::page, cursor, firstRows); });
    };
    at(u"firstPage"_s, {});
    at(u"nextPage"_s, seat.read(page, TicketCursor()).next);
    const auto [far, walked] = seat.readLong(walk, farPages);
    if (walked < farPages)
        seat.remark(u"This desk has %1 pages; the last of them stands for page %2."_s.arg(walked).arg(farPages));
    at(u"page10000"_s, far);
}

void measureCount(Seat &seat, Bench &bench)
{
    TicketFilter open;
    open.view = TicketFilter::View::Open;
    bench.measure(
        u"count"_s, [&](int) { return seat.timeRead(Tickets::count, open, countedAtMost); },
        [&](int) { return seat.timeRead(RawQueries::count, countedAtMost); });
}

void measureSearch(Seat &seat, Bench &bench, const QString &name, const QList<SearchQuery> &queries, SearchOrder order)
{
    if (queries.isEmpty())
        return;
    bench.measure(
        name, [&](int i) { return seat.timeRead(Search::find, queries.at(i % queries.size()), order, firstRows); },
        [&](int i) {
            const TextQuery text = Search::textQuery(queries.at(i % queries.size()));
            return seat.timeRead(RawQueries::search, text, order, firstRows);
        });
}

void measureShow(Seat &seat, Bench &bench)
{
    const QList<TicketRow> rows = seat.read(page, TicketCursor()).rows;
    if (rows.isEmpty())
        return;
    const auto id = [&rows](int i) { return rows.at(i % rows.size()).ticket.id; };
    bench.measure(
        u"ticketShow"_s, [&](int i) { return seat.timeRead(conversation, id(i)); },
        [&](int i) { return seat.timeRead(RawQueries::conversation, id(i)); });
}

void print(Seat &seat, const QList<Measured> &all)
{
    QJsonObject object;
    for (const Measured &measured : all) {
        QJsonObject one = measured.own.asJson(false);
        if (!measured.raw.isEmpty())
            one[u"raw"] = measured.raw.asJson(false);
        object[measured.name] = one;
        if (seat.json())
            continue;
        seat.print(u"%1 %2"_s.arg(measured.name.leftJustified(12), measured.own.plain()));
        if (!measured.raw.isEmpty())
            seat.print(u"%1 %2"_s.arg(u"  raw"_s.leftJustified(12), measured.raw.plain()));
    }
    if (seat.json())
        seat.print(object);
}

} // namespace

Exit benchDesk(Seat &seat, const Arguments &arguments)
{
    Bench bench(int(arguments.number("--repeat"_L1, usualRepeat)), arguments.has("--raw"_L1));
    const QStringList words = wordsOfDesk(seat);
    const QList<SearchQuery> queries = queriesIn(seat, arguments, words);
    measurePages(seat, bench);
    measureCount(seat, bench);
    measureSearch(seat, bench, u"typing"_s, typedOf(words), SearchOrder::Newest);
    measureSearch(seat, bench, u"newest"_s, queries, SearchOrder::Newest);
    measureSearch(seat, bench, u"rank"_s, queries, SearchOrder::Rank);
    measureShow(seat, bench);
    print(seat, bench.all());
    return Exit::Done;
}

} // namespace Earshot::Cli
