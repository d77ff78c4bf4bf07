// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/searchwhere.h"

#include "earshot/domain/folding.h"
#include "earshot/storage/customers.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// The tickets that are `t` or were merged into it.
const QString whole = u"(SELECT o.id FROM ticket o WHERE COALESCE(o.merged_into, o.id) = +t.id)"_s;

/// Those of a small table (id and its names) that are called so, in any spelling of upper and lower case.
QString idsCalled(Session &session, const QString &sql, const QString &wanted)
{
    QStringList ids{u"0"_s}; // of none, for a list must not be empty
    Rows rows = session.rows(sql);
    while (rows.next()) {
        qint64 id = 0;
        QString name;
        QString other;
        rows.read(id, name, other);
        if (folded(name) == folded(wanted) || folded(other) == folded(wanted))
            ids << QString::number(id);
    }
    return u'(' + ids.join(u',') + u')';
}

} // namespace

std::optional<QString> ofPeopleMeant(Session &session, const SearchQuery &query)
{
    constexpr int mostPeople = 20;
    constexpr qsizetype fewestLetters = 2;
    QStringList typed;
    for (const SearchQuery::Word &word : query.words) {
        if (word.excluded || word.field != query.words.first().field
            || (word.field != SearchQuery::Field::Anywhere && word.field != SearchQuery::Field::From))
            return {};
        typed << word.text;
    }
    const QString wanted = typed.join(u' ');
    if (wanted.size() < fewestLetters)
        return {};
    QStringList ids;
    for (const CustomerId id : Customers::beginningWith(session, wanted, mostPeople))
        ids << QString::number(id.value);
    if (ids.isEmpty())
        return {};
    return u"t.customer_id IN (SELECT part.id FROM customer part WHERE COALESCE(part.merged_into, part.id) IN "
           "(SELECT COALESCE(one.merged_into, one.id) FROM customer one WHERE one.id IN (%1)))"_s.arg(ids.join(u','));
}

void leaveOut(Session &session, const TextQuery &excluded, Narrowing &where)
{
    for (TextTerm term : excluded.terms) {
        term.excluded = false;
        where.sql += u" AND t.id NOT IN (SELECT COALESCE(o.merged_into, o.id) FROM {searchmatches} m CROSS JOIN "
                     "search_entry e CROSS JOIN ticket o WHERE e.key = m.key AND o.id = e.ticket_id)"_s;
        where.values << session.dialect().matchValue(session, TextQuery{{term}});
    }
}

Narrowing narrowing(Session &session, const SearchQuery &query, AgentId me)
{
    Narrowing where;
    const auto add = [&where](const QString &sql, const QVariantList &values = {}) {
        where.sql += u" AND "_s + sql;
        where.values << values;
    };
    if (query.number > 0)
        add(u"t.id = (SELECT COALESCE(o.merged_into, o.id) FROM ticket o WHERE o.number = ?)"_s, {query.number});
    if (!query.tag.isEmpty())
        add(u"t.id IN (SELECT COALESCE(o.merged_into, o.id) FROM tag g JOIN ticket_tag tt ON tt.tag_id = g.id JOIN "
            "ticket o ON o.id = tt.ticket_id WHERE g.name_folded = ?)"_s,
            {folded(query.tag)});
    if (!query.queue.isEmpty())
        add(u"t.queue_id IN "_s + idsCalled(session, u"SELECT id, name, name FROM queue"_s, query.queue));
    if (query.owner.compare(u"none", Qt::CaseInsensitive) == 0)
        add(u"t.owner_id IS NULL"_s);
    else if (me && query.owner.compare(u"me", Qt::CaseInsensitive) == 0)
        add(u"t.owner_id = ?"_s, {QVariant::fromValue(me.value)});
    else if (!query.owner.isEmpty())
        add(u"t.owner_id IN "_s + idsCalled(session, u"SELECT id, login, name FROM agent"_s, query.owner));
    if (!query.status.isEmpty())
        add(u"t.status_id IN "_s + idsCalled(session, u"SELECT id, name, name FROM status"_s, query.status));
    if (query.hasAttachment)
        add(u"EXISTS (SELECT 1 FROM message m JOIN attachment a ON a.message_id = m.id WHERE m.ticket_id "
            "IN %1)"_s.arg(whole));
    if (query.hasCall)
        add(u"EXISTS (SELECT 1 FROM call c WHERE c.ticket_id IN %1)"_s.arg(whole));
    if (query.shelf)
        add(u"t.shelf = ?"_s, {int(*query.shelf)});
    if (query.followed)
        add(u"t.id IN (SELECT f.ticket_id FROM ticket_follower f WHERE f.agent_id = ?)"_s,
            {QVariant::fromValue(me.value)});
    if (query.after.isValid())
        add(u"t.updated >= ?"_s, {query.after.startOfDay().toMSecsSinceEpoch()});
    if (query.before.isValid())
        add(u"t.updated < ?"_s, {query.before.startOfDay().toMSecsSinceEpoch()});
    for (const SearchQuery &without : query.without) {
        const Narrowing one = narrowing(session, without, me);
        // A ticket without a queue, say, is in none that is left out.
        add(u"NOT COALESCE(1 = 1"_s + one.sql + u", FALSE)"_s, one.values);
    }
    return where;
}

} // namespace Earshot
