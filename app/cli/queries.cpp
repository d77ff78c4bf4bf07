// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "cli/seat.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QString sentenceOf(const SearchQuery::Problem &problem, const QString &typed)
{
    const QString piece = typed.mid(problem.position, problem.length);
    switch (problem.kind) {
    case SearchQuery::Problem::Kind::UnknownOperator:
        return u"\"%1\" begins with no operator; there are %2. Put it in quotes to look for the words."_s.arg(
            piece, searchOperators().join(u' '));
    case SearchQuery::Problem::Kind::MissingValue:
        return u"Something must stand behind \"%1\"."_s.arg(piece);
    case SearchQuery::Problem::Kind::BadDate:
        return u"\"%1\" is no date; write it like 2026-02-03."_s.arg(piece);
    case SearchQuery::Problem::Kind::UnknownHas:
        return u"\"%1\" is not known; there are has:attachment and has:call."_s.arg(piece);
    case SearchQuery::Problem::Kind::OnlyExcludes:
        break;
    }
    return u"\"%1\" says only what not to find; add a word to look for."_s.arg(piece);
}

void checkName(const QString &what, const QString &name, const QStringList &names)
{
    if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
        throw Stop(Exit::NotFound,
            names.isEmpty()
                ? u"There is no %1 \"%2\" on this desk."_s.arg(what, name)
                : u"There is no %1 \"%2\" on this desk; there are %3."_s.arg(what, name, names.join(u", "_s)));
}

void checkNames(const SearchQuery &query, const QStringList &statuses, const QStringList &queues)
{
    checkName(u"status"_s, query.status, statuses);
    checkName(u"queue"_s, query.queue, queues);
    for (const SearchQuery &without : query.without)
        checkNames(without, statuses, queues);
}

} // namespace

SearchQuery understood(Seat &seat, const QString &typed, bool typing)
{
    SearchQuery query = understood(typed, typing);
    QStringList statuses;
    for (const Status &status : seat.desk().catalog().statuses)
        statuses << status.name;
    QStringList queues;
    for (const Queue &queue : seat.desk().catalog().queues)
        queues << queue.name;
    checkNames(query, statuses, queues);
    query.me = seat.desk().agent();
    return query;
}

SearchQuery understood(const QString &typed, bool typing)
{
    const SearchQuery query = parseSearch(typed, typing);
    if (!query.problems.isEmpty())
        throw Stop(Exit::Usage, sentenceOf(query.problems.first(), typed));
    return query;
}

QList<FiledQuery> queriesOf(const QString &file)
{
    QList<FiledQuery> queries;
    for (const QString &line : QString::fromUtf8(contentOf(file)).split(u'\n')) {
        const QStringList columns = line.trimmed().split(u'\t');
        if (!columns.last().trimmed().isEmpty())
            queries << FiledQuery{columns.size() > 1 ? columns.first() : u"all"_s, columns.last().trimmed()};
    }
    if (queries.isEmpty())
        throw Stop(Exit::Usage, u"There is no query in %1; write one per line."_s.arg(file));
    return queries;
}

} // namespace Earshot::Cli
