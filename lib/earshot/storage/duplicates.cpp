// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/duplicates.h"

#include "earshot/storage/customers.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// What more customers share is a switchboard or a common mailbox, and says nothing of one person.
constexpr int mostThatShare = 5;

/// The lesser id first: so is each pair said once.
std::pair<CustomerId, CustomerId> inOrder(CustomerId a, CustomerId b)
{
    return a.value < b.value ? std::pair(a, b) : std::pair(b, a);
}

QList<CustomerId> sharing(Session &session, const QString &key)
{
    QList<CustomerId> found;
    Rows rows
        = session.rows(u"SELECT customer_id FROM customer_likeness WHERE likeness = ? ORDER BY customer_id LIMIT ?"_s,
            key, mostThatShare + 1);
    while (rows.next())
        found << rows.value<CustomerId>();
    return found;
}

QStringList keysOf(Session &session, CustomerId customer)
{
    QStringList keys;
    Rows rows
        = session.rows(u"SELECT likeness FROM customer_likeness WHERE customer_id = ? ORDER BY likeness"_s, customer);
    while (rows.next())
        keys << rows.value<QString>();
    return keys;
}

/// The keys both have and few others.
QStringList sharedKeys(Session &session, CustomerId a, CustomerId b)
{
    QStringList shared;
    const QStringList theirs = keysOf(session, b);
    for (const QString &key : keysOf(session, a)) {
        if (theirs.contains(key) && sharing(session, key).size() <= mostThatShare)
            shared << key;
    }
    return shared;
}

} // namespace

Duplicates::Page Duplicates::page(Session &session, const QString &after, int limit)
{
    Page page;
    QStringList keys;
    {
        Rows rows = session.rows(u"SELECT likeness FROM customer_likeness WHERE likeness > ? GROUP BY likeness "
                                 "HAVING COUNT(*) BETWEEN 2 AND ? ORDER BY likeness LIMIT ?"_s,
            after, mostThatShare, limit);
        while (rows.next())
            keys << rows.value<QString>();
    }
    for (const QString &key : std::as_const(keys)) {
        const QList<CustomerId> alike = sharing(session, key);
        for (qsizetype i = 0; i < alike.size(); ++i) {
            for (qsizetype j = i + 1; j < alike.size(); ++j) {
                if (isApart(session, alike.at(i), alike.at(j)))
                    continue;
                // A pair that shares several keys is told with the first of them.
                const QStringList shared = sharedKeys(session, alike.at(i), alike.at(j));
                if (shared.value(0) == key)
                    page.pairs << likenessOf(
                        Customers::exactly(session, alike.at(i)), Customers::exactly(session, alike.at(j)), shared);
            }
        }
    }
    if (keys.size() == limit)
        page.next = keys.last();
    return page;
}

QList<Likeness> Duplicates::of(Session &session, CustomerId customer, int limit)
{
    QList<CustomerId> others;
    for (const QString &key : keysOf(session, customer)) {
        const QList<CustomerId> alike = sharing(session, key);
        if (alike.size() > mostThatShare)
            continue;
        for (const CustomerId other : alike) {
            if (other != customer && !others.contains(other) && !isApart(session, customer, other))
                others << other;
        }
    }
    QList<Likeness> found;
    for (const CustomerId other : std::as_const(others)) {
        const auto [first, second] = inOrder(customer, other);
        found << likenessOf(Customers::exactly(session, first), Customers::exactly(session, second),
            sharedKeys(session, first, second));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Likeness &a, const Likeness &b) { return strengthOf(a) > strengthOf(b); });
    return found.mid(0, limit);
}

void Duplicates::setApart(Session &session, CustomerId a, CustomerId b, bool apart)
{
    const auto [first, second] = inOrder(a, b);
    if (apart)
        session.run(u"INSERT INTO customer_apart (customer_id, apart_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, first,
            second);
    else
        session.run(u"DELETE FROM customer_apart WHERE customer_id = ? AND apart_id = ?"_s, first, second);
    session.noteChange(Kind::Customer, first);
    session.noteChange(Kind::Customer, second);
}

bool Duplicates::isApart(Session &session, CustomerId a, CustomerId b)
{
    const auto [first, second] = inOrder(a, b);
    return session
        .one<CustomerId>(
            u"SELECT customer_id FROM customer_apart WHERE customer_id = ? AND apart_id = ?"_s, first, second)
        .has_value();
}

void Duplicates::writeKeys(Session &session, const Customer &customer, bool isNew)
{
    if (!isNew)
        session.run(u"DELETE FROM customer_likeness WHERE customer_id = ?"_s, customer.id);
    const QStringList keys = likenessKeys(customer);
    if (keys.isEmpty())
        return;
    QVariantList values;
    for (const QString &key : keys)
        values << toSql(key) << toSql(customer.id);
    session.rowsOf(u"INSERT INTO customer_likeness (likeness, customer_id) VALUES (?, ?)"_s
            + u", (?, ?)"_s.repeated(keys.size() - 1),
        values);
}

void Duplicates::forget(Session &session, CustomerId customer)
{
    session.run(u"DELETE FROM customer_likeness WHERE customer_id = ?"_s, customer);
    session.run(u"DELETE FROM customer_apart WHERE customer_id = ? OR apart_id = ?"_s, customer, customer);
}

void Duplicates::writeAll(Session &session)
{
    constexpr int atOnce = 1000;
    for (qint64 last = 0;;) { // an empty id would be NULL
        QList<CustomerId> ids;
        {
            Rows rows = session.rows(u"SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?"_s, last, atOnce);
            while (rows.next())
                ids << rows.value<CustomerId>();
        }
        if (ids.isEmpty())
            return;
        for (const CustomerId id : std::as_const(ids))
            writeKeys(session, Customers::exactly(session, id));
        last = ids.last().value;
    }
}

} // namespace Earshot
