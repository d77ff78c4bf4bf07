// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by what somebody typed.
#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"
#include "earshot/storage/numberpattern.h"

#include <QRegularExpression>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QString rowSelect
    = u"SELECT c.name_folded, c.id, c.name, COALESCE(o.name, ''), "
      "COALESCE((SELECT a.address FROM customer_address a WHERE a.customer_id = c.id AND a.position = 0), ''), "
      "COALESCE((SELECT p.number FROM customer_phone p WHERE p.customer_id = c.id ORDER BY p.position LIMIT 1), ''), "
      "(SELECT COUNT(*) FROM customer part JOIN ticket t ON t.customer_id = part.id WHERE "
      "COALESCE(part.merged_into, part.id) = +c.id AND t.category < 4 AND t.shelf = 0) "
      "FROM customer c LEFT JOIN organisation o ON o.id = c.organisation_id"_s;

constexpr int spellingsOfAll = 4; ///< of PhoneNumber::searchSpellings(): the whole number, not its end alone
/// The end of everything that begins with `prefix`, for an index range that both databases use alike.
QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

/// The names that hold every word typed, as the beginning of one of theirs, in any order. They are read one by one.
struct Called {
    explicit Called(const QString &wanted)
    {
        static const QRegularExpression apart(u"[\\s,()\"-]+"_s);
        const QStringList words = wanted.split(apart, Qt::SkipEmptyParts);
        for (QString word : words) {
            word.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
            values << QString(u"% "_s + word + u'%');
        }
        const QString name = u"' ' || REPLACE(REPLACE(REPLACE(c.name_folded, '-', ' '), '(', ' '), '\"', ' ')"_s;
        const QStringList each(words.size(), name + u" LIKE ? ESCAPE '\\'"_s);
        sql = words.isEmpty() ? u"1 = 0"_s : each.join(u" AND "_s);
    }

    QString sql;
    QVariantList values;
};

} // namespace

QList<CustomerId> Customers::byNumber(Session &session, const QString &number)
{
    QStringList spellings{number};
    const auto parsed = PhoneNumber::parse(number);
    if (parsed && parsed->isInternational())
        spellings = parsed->searchSpellings().mid(0, spellingsOfAll);
    QList<CustomerId> found;
    for (const QString &spelling : std::as_const(spellings)) {
        Rows rows
            = session.rows(u"SELECT customer_id FROM customer_phone WHERE number = ? ORDER BY customer_id"_s, spelling);
        while (rows.next()) {
            const auto id = rows.value<CustomerId>();
            if (!found.contains(id))
                found << id;
        }
    }
    return found;
}

CustomerPage Customers::page(Session &session, const QString &typed, const CustomerCursor &after, int limit)
{
    QString sql = rowSelect + u" WHERE c.merged_into IS NULL AND (c.name_folded, c.id) > (?, ?)"_s;
    QVariantList values{after.isValid() ? after.name : u""_s, after.id.value};
    QString wanted = folded(typed.trimmed());
    if (!wanted.isEmpty()) {
        const QString address = MailAddress{{}, typed}.folded();
        const Called called(wanted);
        sql += u" AND ((%1) OR c.id IN (SELECT customer_id FROM customer_address WHERE address_folded >= ? AND "
               "address_folded < ?)"_s.arg(called.sql);
        values << called.values << address << afterPrefix(address);
        if (const QString number = numberPattern(wanted); !number.isEmpty()) {
            sql += u" OR c.id IN (SELECT customer_id FROM customer_phone WHERE number LIKE ?)"_s;
            values << number;
        }
        sql += u')';
    }
    sql += u" ORDER BY c.name_folded, c.id LIMIT ?"_s;
    values << limit + 1;

    Rows rows = session.rowsOf(sql, values);
    CustomerPage page;
    CustomerCursor last;
    while (rows.next()) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        CustomerRow row;
        rows.read(last.name, row.id, row.name, row.organisation, row.address, row.phone, row.openTickets);
        last.id = row.id;
        page.rows << row;
    }
    return page;
}

QList<CustomerId> Customers::beginningWith(Session &session, const QString &typed, int limit)
{
    const QString beginning = folded(typed.trimmed());
    QList<CustomerId> found;
    const auto add = [&](CustomerId id) {
        if (found.size() < limit && !found.contains(id))
            found << id;
    };
    const auto addFrom = [&](const QString &sql, const QString &from) {
        Rows rows = session.rows(sql, from, afterPrefix(from), limit);
        while (rows.next())
            add(rows.value<CustomerId>());
    };
    if (beginning.isEmpty())
        return found;
    addFrom(u"SELECT id FROM customer WHERE name_folded >= ? AND name_folded < ? ORDER BY name_folded, id LIMIT ?"_s,
        beginning);
    addFrom(u"SELECT customer_id FROM customer_address WHERE address_folded >= ? AND address_folded < ? "
            "ORDER BY address_folded LIMIT ?"_s,
        MailAddress{{}, typed}.folded());
    const QString number = numberPattern(beginning);
    if (number.endsWith(u'%') && !number.startsWith(u'%')) {
        addFrom(u"SELECT customer_id FROM customer_phone WHERE number >= ? AND number < ? ORDER BY number LIMIT ?"_s,
            number.chopped(1));
    } else if (!number.isEmpty()) {
        // Within a number, too: the country in front of it may be known to the number alone.
        Rows rows = session.rows(
            u"SELECT customer_id FROM customer_phone WHERE number LIKE ? ORDER BY number LIMIT ?"_s, number, limit);
        while (rows.next())
            add(rows.value<CustomerId>());
    }
    return found;
}

QList<CustomerId> Customers::called(Session &session, const QString &typed, int limit)
{
    const Called called(folded(typed.trimmed()));
    QList<CustomerId> found;
    Rows rows = session.rowsOf(
        u"SELECT c.id FROM customer c WHERE c.merged_into IS NULL AND %1 ORDER BY c.name_folded, c.id LIMIT ?"_s.arg(
            called.sql),
        called.values + QVariantList{limit});
    while (rows.next())
        found << rows.value<CustomerId>();
    return found;
}

QList<CustomerRow> Customers::rows(Session &session, const QList<CustomerId> &ids)
{
    QList<CustomerRow> found;
    for (const CustomerId id : ids) {
        Rows rows = session.rows(rowSelect + u" WHERE c.id = ?"_s, id);
        if (!rows.next())
            continue;
        QString folded;
        CustomerRow row;
        rows.read(folded, row.id, row.name, row.organisation, row.address, row.phone, row.openTickets);
        found << row;
    }
    return found;
}

} // namespace Earshot
