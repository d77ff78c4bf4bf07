// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/latencies.h"
#include "cli/plain.h"
#include "cli/queries.h"

#include "earshot/storage/search.h"

#include <QJsonArray>
#include <QMap>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualHits = 50;

void print(Seat &seat, const SearchAnswer &answer)
{
    if (seat.json()) {
        QJsonArray hits;
        for (const SearchHit &hit : answer.hits)
            hits << QJsonObject{{u"ticket"_s, hit.row.ticket.number}, {u"subject"_s, hit.row.ticket.subject},
                {u"snippet"_s, hit.snippet}, {u"score"_s, hit.score}};
        seat.print(
            QJsonObject{{u"total"_s, answer.total ? QJsonValue(*answer.total) : QJsonValue()}, {u"hits"_s, hits}});
        return;
    }
    for (const SearchHit &hit : answer.hits)
        seat.print(u"%1\n        %2"_s.arg(plainLine(hit.row), plainLine(hit.snippet, 160)));
    if (answer.hits.isEmpty())
        seat.remark(u"Nothing was found. Try fewer words, or the beginning of one with a * behind it."_s);
}

/// Every query once per round, round after round, so that a quiet moment favours none of them.
QMap<QString, Latencies> measured(
    Seat &seat, const QList<FiledQuery> &queries, bool typing, SearchOrder order, int limit, int repeat)
{
    QList<std::pair<QString, SearchQuery>> asked;
    for (const FiledQuery &query : queries)
        asked.emplaceBack(query.kind, understood(query.typed, typing));
    QMap<QString, Latencies> byKind;
    for (int round = 0; round <= repeat; ++round) {
        for (const auto &[kind, query] : asked) {
            const qint64 ns = seat.timeRead(Search::find, query, order, limit);
            if (round > 0) // the first one warms up
                byKind[kind].add(ns);
        }
    }
    return byKind;
}

void print(Seat &seat, const QMap<QString, Latencies> &byKind)
{
    Latencies all;
    QJsonObject kinds;
    for (const auto &[kind, latencies] : byKind.toStdMap()) {
        all.add(latencies);
        kinds[kind] = latencies.asJson(false);
        if (!seat.json())
            seat.print(u"%1 %2"_s.arg(plain(kind).leftJustified(14), latencies.plain()));
    }
    if (!seat.json()) {
        seat.print(u"%1 %2"_s.arg(u"together"_s.leftJustified(14), all.plain()));
        return;
    }
    QJsonObject object = all.asJson(true);
    object[u"classes"] = kinds;
    seat.print(object);
}

} // namespace

Exit searchDesk(Seat &seat, const Arguments &arguments)
{
    const bool typed = !arguments.words().isEmpty();
    const bool filed = arguments.has("--queries"_L1);
    if (typed == filed)
        throw Stop(Exit::Usage, u"Say what to look for, or name a file of queries with --queries."_s);
    const SearchOrder order = arguments.text("--order"_L1) == u"rank" ? SearchOrder::Rank : SearchOrder::Newest;
    const int limit = int(arguments.number("--limit"_L1, usualHits));
    const bool typing = arguments.has("--typing"_L1);
    if (!filed && !arguments.has("--repeat"_L1)) {
        const SearchQuery query = understood(seat, arguments.word(0), typing);
        print(seat, seat.read(Search::find, query, order, limit));
        return Exit::Done;
    }
    const QList<FiledQuery> queries
        = filed ? queriesOf(arguments.text("--queries"_L1)) : QList{FiledQuery{u"all"_s, arguments.word(0)}};
    print(seat, measured(seat, queries, typing, order, limit, int(arguments.number("--repeat"_L1, 1))));
    return Exit::Done;
}

} // namespace Earshot::Cli
