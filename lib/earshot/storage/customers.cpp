// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/customers.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/duplicates.h"
#include "earshot/storage/numberpattern.h"
#include "earshot/storage/unmade.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

int minuteOf(const QTime &time)
{
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QTime timeOf(int minute)
{
    return minute < 0 ? QTime() : QTime(minute / 60, minute % 60);
}

/// Two addresses that differ by an accent are two mailboxes, perhaps of two people.
QString keyOf(const QString &address)
{
    return MailAddress{{}, address}.folded();
}

void writePhones(Session &session, CustomerId id, const QList<Phone> &phones)
{
    for (int i = 0; i < phones.size(); ++i) {
        const Phone &phone = phones.at(i);
        session.run(
            u"INSERT INTO customer_phone (customer_id, position, number, label, source, confirmed, last_reached) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            id, i, phone.number, phone.label, phone.source, phone.confirmed, phone.lastReached);
    }
}

void writeParts(Session &session, const Customer &customer, bool isNew = false)
{
    Duplicates::writeKeys(session, customer, isNew);
    if (!isNew) {
        session.run(u"UPDATE customer SET name_folded = ? WHERE id = ?"_s, folded(customer.name), customer.id);
        for (const QString &table : {u"customer_address"_s, u"customer_phone"_s, u"customer_preference"_s})
            session.run(u"DELETE FROM %1 WHERE customer_id = ?"_s.arg(table), customer.id);
    }
    for (int i = 0; i < customer.addresses.size(); ++i)
        session.run(
            u"INSERT INTO customer_address (address_folded, address, customer_id, position) VALUES (?, ?, ?, ?)"_s,
            keyOf(customer.addresses.at(i)), customer.addresses.at(i), customer.id, i);
    writePhones(session, customer.id, customer.phones);
    for (int i = 0; i < customer.prefers.size(); ++i) {
        const Preference &p = customer.prefers.at(i);
        session.run(u"INSERT INTO customer_preference (customer_id, position, channel, days, from_minute, to_minute, "
                    "number) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            customer.id, i, p.channel, p.days, minuteOf(p.from), minuteOf(p.to), p.number);
    }
    session.noteChange(Kind::Customer, customer.id);
}

void readParts(Session &session, Customer &customer)
{
    Rows addresses
        = session.rows(u"SELECT address FROM customer_address WHERE customer_id = ? ORDER BY position"_s, customer.id);
    while (addresses.next())
        customer.addresses << addresses.value<QString>();
    Rows phones = session.rows(u"SELECT number, label, source, confirmed, last_reached FROM customer_phone "
                               "WHERE customer_id = ? ORDER BY position"_s,
        customer.id);
    while (phones.next()) {
        Phone phone;
        phones.read(phone.number, phone.label, phone.source, phone.confirmed, phone.lastReached);
        customer.phones << phone;
    }
    Rows preferences = session.rows(u"SELECT channel, days, from_minute, to_minute, number FROM customer_preference "
                                    "WHERE customer_id = ? ORDER BY position"_s,
        customer.id);
    while (preferences.next()) {
        Preference preference;
        int from = -1;
        int to = -1;
        preferences.read(preference.channel, preference.days, from, to, preference.number);
        preference.from = timeOf(from);
        preference.to = timeOf(to);
        customer.prefers << preference;
    }
}

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

} // namespace

void Customers::insert(Session &session, Customer &customer)
{
    static const QString sql = u"INSERT INTO customer (id, name_folded, "_s + Table<Customer>::columns
        + u") VALUES ({newid customer 2}, "_s + u"?, "_s.repeated(QString(Table<Customer>::columns).count(u',') + 1)
        + u"?) RETURNING id"_s;
    {
        QVariantList values{toSql(folded(customer.name))};
        values << Detail::sqlValues(Table<Customer>::fields(std::as_const(customer)));
        Rows rows = session.rowsOf(sql, values);
        rows.next();
        rows.read(customer.id);
    }
    writeParts(session, customer, true);
}

void Customers::update(Session &session, Customer &customer)
{
    updateRow(session, customer);
    writeParts(session, customer);
}

Customer Customers::byId(Session &session, CustomerId id)
{
    return exactly(session, standing(session, id));
}

CustomerId Customers::standing(Session &session, CustomerId id)
{
    return session.one<CustomerId>(u"SELECT COALESCE(merged_into, id) FROM customer WHERE id = ?"_s, id).value_or(id);
}

QString Customers::question(Session &session, CustomerId id)
{
    return session
        .one<QString>(
            u"SELECT question FROM customer WHERE id = (SELECT COALESCE(merged_into, id) FROM customer WHERE id = ?)"_s,
            id)
        .value_or(QString());
}

QList<CustomerId> Customers::mergedInto(Session &session, CustomerId id)
{
    QList<CustomerId> parts;
    Rows rows = session.rows(
        u"SELECT id FROM customer WHERE COALESCE(merged_into, id) = ? AND id <> ? ORDER BY id"_s, id, id);
    while (rows.next())
        parts << rows.value<CustomerId>();
    return parts;
}

Customer Customers::exactly(Session &session, CustomerId id)
{
    Customer customer = theRow<Customer>(session, id);
    readParts(session, customer);
    return customer;
}

std::optional<CustomerId> Customers::byUid(Session &session, const QUuid &uid)
{
    return session.one<CustomerId>(u"SELECT id FROM customer WHERE uid = ?"_s, uid);
}

std::optional<CustomerId> Customers::byAddress(Session &session, const QString &address)
{
    return session.one<CustomerId>(
        u"SELECT customer_id FROM customer_address WHERE address_folded = ?"_s, keyOf(address));
}

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
        sql += u" AND ((c.name_folded >= ? AND c.name_folded < ?) OR c.name_folded LIKE ? ESCAPE '\\' OR c.id IN "
               u"(SELECT customer_id FROM "
               "customer_address WHERE address_folded >= ? AND address_folded < ?)"_s;
        QString inside = wanted;
        inside.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
        const QString address = keyOf(typed);
        values << wanted << afterPrefix(wanted) << QString(u"% "_s + inside + u'%') << address << afterPrefix(address);
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
        keyOf(typed));
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

bool Customers::addFoundPhone(Session &session, CustomerId id, const Phone &phone)
{
    const int added = session.run(
        u"INSERT INTO customer_phone (customer_id, position, number, label, source, confirmed, last_reached) "
        "SELECT ?, COALESCE(MAX(position), -1) + 1, ?, ?, ?, ?, NULL FROM customer_phone WHERE customer_id = ? "
        "ON CONFLICT (customer_id, number) DO NOTHING"_s,
        id, phone.number, phone.label, phone.source, phone.confirmed, id);
    if (added > 0) {
        Duplicates::writeKeys(session, exactly(session, id));
        session.noteChange(Kind::Customer, id);
    }
    return added > 0;
}

void Customers::setPhones(Session &session, CustomerId id, const QList<Phone> &phones)
{
    session.run(u"DELETE FROM customer_phone WHERE customer_id = ?"_s, id);
    writePhones(session, id, phones);
    Duplicates::writeKeys(session, exactly(session, id));
    session.noteChange(Kind::Customer, id);
}

bool Customers::removeUnused(Session &session, CustomerId id)
{
    for (const QString &table : {u"ticket"_s, u"message"_s, u"call"_s, u"contact"_s, u"call_back"_s}) {
        if (session.one<qint64>(u"SELECT id FROM %1 WHERE customer_id = ? LIMIT 1"_s.arg(table), id))
            return false;
    }
    const Customer customer = exactly(session, id);
    Unmade::keep(session, customer, 0, partsText(customer));
    Duplicates::forget(session, id);
    for (const QString &table : {u"customer_address"_s, u"customer_phone"_s, u"customer_preference"_s})
        session.run(u"DELETE FROM %1 WHERE customer_id = ?"_s.arg(table), id);
    session.run(u"DELETE FROM customer WHERE id = ?"_s, id);
    session.noteChange(Kind::Customer, id);
    return true;
}

void Customers::restore(Session &session, CustomerId id)
{
    QString parts;
    Customer customer = Unmade::take(session, id, &parts);
    setParts(customer, parts);
    static const QString sql = u"INSERT INTO customer (id, name_folded, "_s + Table<Customer>::columns
        + u") VALUES (?, ?"_s + u", ?"_s.repeated(QString(Table<Customer>::columns).count(u',') + 1) + u')';
    session.rowsOf(sql,
        QVariantList{toSql(id), toSql(folded(customer.name))} + Detail::sqlValues(Table<Customer>::fields(customer)));
    writeParts(session, customer);
}

std::optional<Phone> Customers::phone(Session &session, CustomerId id, const QString &number)
{
    Rows rows = session.rows(u"SELECT number, label, source, confirmed, last_reached FROM customer_phone "
                             "WHERE customer_id = ? AND number = ?"_s,
        id, number);
    if (!rows.next())
        return {};
    Phone phone;
    rows.read(phone.number, phone.label, phone.source, phone.confirmed, phone.lastReached);
    return phone;
}

void Customers::phoneReached(
    Session &session, CustomerId id, const QString &number, const QDateTime &at, bool confirmed)
{
    session.run(u"UPDATE customer_phone SET confirmed = ?, last_reached = ? WHERE customer_id = ? AND number = ?"_s,
        confirmed, at, id, number);
    session.noteChange(Kind::Customer, id);
}

OrganisationId Customers::organisation(Session &session, const QString &name)
{
    const QString key = folded(name.trimmed());
    if (key.isEmpty())
        return {};
    if (const auto known = organisationCalled(session, name))
        return *known;
    return session
        .one<OrganisationId>(u"INSERT INTO organisation (id, uid, name, name_folded, notes, calendar) "
                             "VALUES ({newid organisation 7}, ?, ?, ?, '', '') RETURNING id"_s,
            newUid(), name.trimmed(), key)
        .value_or(OrganisationId());
}

std::optional<OrganisationId> Customers::organisationCalled(Session &session, const QString &name)
{
    return session.one<OrganisationId>(u"SELECT id FROM organisation WHERE name_folded = ?"_s, folded(name.trimmed()));
}

bool Customers::removeUnusedOrganisation(Session &session, OrganisationId id)
{
    if (session.one<qint64>(u"SELECT id FROM customer WHERE organisation_id = ? LIMIT 1"_s, id))
        return false;
    Unmade::keep(session, theRow(session, id));
    session.run(u"DELETE FROM organisation WHERE id = ?"_s, id);
    session.noteChange(Kind::Organisation, id);
    return true;
}

void Customers::restoreOrganisation(Session &session, OrganisationId id)
{
    const Organisation organisation = Unmade::take(session, id);
    session.run(u"INSERT INTO organisation (id, uid, name, name_folded, notes, calendar) VALUES (?, ?, ?, ?, ?, ?)"_s,
        id, organisation.uid, organisation.name, folded(organisation.name), organisation.notes, organisation.calendar);
    session.noteChange(Kind::Organisation, id);
}

std::optional<Organisation> Customers::organisationById(Session &session, OrganisationId id)
{
    return findRow<Organisation>(session, id);
}

void Customers::updateOrganisation(Session &session, const Organisation &organisation)
{
    session.run(u"UPDATE organisation SET name = ?, name_folded = ?, notes = ?, calendar = ? WHERE id = ?"_s,
        organisation.name, folded(organisation.name), organisation.notes, organisation.calendar, organisation.id);
    session.noteChange(Kind::Organisation, organisation.id);
}

} // namespace Earshot
