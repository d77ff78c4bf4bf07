// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/customers.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/duplicates.h"
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
            MailAddress{{}, customer.addresses.at(i)}.folded(), customer.addresses.at(i), customer.id, i);
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
        u"SELECT customer_id FROM customer_address WHERE address_folded = ?"_s, MailAddress{{}, address}.folded());
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
