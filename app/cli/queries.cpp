// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "cli/plain.h"
#include "cli/seat.h"

#include "earshot/storage/tickets.h"

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QString unknown(const QString &what, const SearchQuery::Problem &problem)
{
    const QString sentence = u"There is no %1 \"%2\" on this desk"_s.arg(what, problem.name);
    if (problem.choices.isEmpty())
        return sentence + u'.';
    QStringList choices = problem.choices.mid(0, SearchQuery::Problem::fewChoices);
    if (choices.size() < problem.choices.size())
        choices << u"…"_s;
    return sentence + u"; there are %1."_s.arg(choices.join(u", "_s));
}

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
        return u"\"%1\" is no date; write it like 2026-02-03, 2026-02 or 2026."_s.arg(piece);
    case SearchQuery::Problem::Kind::UnknownIs:
        return u"\"%1\" is not known; there are is:followed, is:spam and is:trash."_s.arg(piece);
    case SearchQuery::Problem::Kind::UnknownHas:
        return u"\"%1\" is not known; there are has:attachment and has:call."_s.arg(piece);
    case SearchQuery::Problem::Kind::UnknownStatus:
        return unknown(u"status"_s, problem);
    case SearchQuery::Problem::Kind::UnknownQueue:
        return unknown(u"queue"_s, problem);
    case SearchQuery::Problem::Kind::UnknownOwner:
        return unknown(u"agent"_s, problem);
    case SearchQuery::Problem::Kind::UnknownTag:
        return unknown(u"tag"_s, problem);
    case SearchQuery::Problem::Kind::OpenQuote:
        return u"A quote is not closed: %1. Close it behind the words that belong together."_s.arg(piece);
    case SearchQuery::Problem::Kind::Connective:
        return u"\"%1\" is a word like others, and all have to be there; put it in double quotes if it is meant, write "
               "-word to leave tickets out, and search twice for one or the other."_s.arg(piece);
    case SearchQuery::Problem::Kind::StarInside:
        return u"In \"%1\", * stands for the end of a word only, as in word*; put it in quotes if it is meant."_s.arg(
            piece);
    case SearchQuery::Problem::Kind::OnlyExcludes:
        break;
    }
    return u"\"%1\" says only what not to find; add a word to look for."_s.arg(piece);
}

SearchNames namesOn(Seat &seat, const QString &typed)
{
    SearchNames names = searchNames(seat.desk().catalog());
    if (!typed.contains(u"tag:"_s, Qt::CaseInsensitive))
        return names;
    const QStringList tags = seat.read(Tickets::allTags);
    if (tags.size() < Tickets::mostTags)
        names.tags = tags;
    return names;
}

/// An empty answer is one for people and tags, who come and go; a status or a queue nobody knows is a slip.
bool isSlip(const SearchQuery::Problem &problem)
{
    return problem.kind == SearchQuery::Problem::Kind::UnknownStatus
        || problem.kind == SearchQuery::Problem::Kind::UnknownQueue;
}

/// It is looked for as it stands, though something else may be meant.
bool isHint(const SearchQuery::Problem &problem)
{
    return problem.kind == SearchQuery::Problem::Kind::OpenQuote
        || problem.kind == SearchQuery::Problem::Kind::Connective;
}

} // namespace

SearchQuery understood(Seat &seat, const QString &typed, bool typing)
{
    SearchQuery query = understood(typed, typing);
    for (const SearchQuery::Problem &hint : std::as_const(query.problems))
        seat.remark(plain(sentenceOf(hint, typed)));
    for (const SearchQuery::Problem &problem : unknownNames(typed, namesOn(seat, typed))) {
        if (isSlip(problem))
            throw Stop(Exit::NotFound, sentenceOf(problem, typed));
        seat.remark(plain(sentenceOf(problem, typed)));
    }
    query.me = seat.desk().agent();
    return query;
}

SearchQuery understood(const QString &typed, bool typing)
{
    const SearchQuery query = parseSearch(typed, typing);
    for (const SearchQuery::Problem &problem : query.problems) {
        if (!isHint(problem))
            throw Stop(Exit::Usage, sentenceOf(problem, typed));
    }
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
