// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/storage/row.h"

namespace Earshot
{

template<>
struct Table<Customer> {
    static constexpr QLatin1StringView name{"customer"};
    static constexpr Kind kind = Kind::Customer;
    static constexpr QLatin1StringView columns{
        "name, uid, role, organisation_id, language, time_zone, notes, "
        "preference_source, preference_asked, question_asked, question, created, "
        "merged_into, version"};
    static auto fields(auto &c)
    {
        return std::tie(c.name, c.uid, c.role, c.organisation, c.language, c.timeZone, c.notes, c.preferenceSource,
            c.preferenceAsked, c.questionAsked, c.question, c.created, c.mergedInto, c.version);
    }
};

template<>
struct Table<Organisation> {
    static constexpr QLatin1StringView name{"organisation"};
    static constexpr Kind kind = Kind::Organisation;
    static constexpr QLatin1StringView columns{"uid, name, notes, calendar"};
    static auto fields(auto &o) { return std::tie(o.uid, o.name, o.notes, o.calendar); }
};

/// What a list shows of a customer.
struct CustomerRow {
    CustomerId id;
    QString name;
    QString organisation;
    QString address; ///< the first one
    QString phone; ///< the first one
    int openTickets = 0;

    bool operator==(const CustomerRow &) const = default;
};

/// Where a page of customers goes on: after this folded name and id.
struct CustomerCursor {
    QString name;
    CustomerId id;

    bool isValid() const { return bool(id); }
};

struct CustomerPage {
    QList<CustomerRow> rows;
    CustomerCursor next;
};

namespace Customers
{

/// Adds the customer with addresses, numbers and preferences; throws Conflict when an address belongs to somebody else.
void insert(Session &session, Customer &customer);
/// Writes all of it if nobody changed it since it was read; throws Conflict.
void update(Session &session, Customer &customer);
/// The customer, or the one they were merged into; throws NotFound.
Customer byId(Session &session, CustomerId id);
Customer exactly(Session &session, CustomerId id); ///< this very row; throws NotFound
CustomerId standing(Session &session, CustomerId id); ///< the id byId() would give
QString question(Session &session, CustomerId id); ///< of whom byId() would give, see Customer::question
QList<CustomerId> mergedInto(Session &session, CustomerId id); ///< who turned out to be this one
std::optional<CustomerId> byUid(Session &session, const QUuid &uid);
std::optional<CustomerId> byAddress(Session &session, const QString &address);
/// Everybody who can be called on the number, as dialled (E.164); several people may share one. A number whose country
/// is not known is also found under the countries it was stored with.
QList<CustomerId> byNumber(Session &session, const QString &number);
/// By name (its words in any order), address or number, as typed so far; an empty text gives all, by name.
CustomerPage page(Session &session, const QString &typed, const CustomerCursor &after, int limit);
/// Whose name, an address or a number begins with what was typed, the names first. Only indexes are read, so that the
/// cost does not grow with the desk.
QList<CustomerId> beginningWith(Session &session, const QString &typed, int limit);
/// Whose name holds every word typed as the beginning of one of its words, in any order, by name. Reads all names.
QList<CustomerId> called(Session &session, const QString &typed, int limit);
/// The same rows as a page would show, in the order of the ids; who is gone is missing.
QList<CustomerRow> rows(Session &session, const QList<CustomerId> &ids);

/// Adds a number found in a mail, unconfirmed, unless the customer has it already; whether it was added.
bool addFoundPhone(Session &session, CustomerId id, const Phone &phone);
/// The customer's numbers are these, in this order. What else is known of them stays, their version too: nobody who
/// is editing them is disturbed.
void setPhones(Session &session, CustomerId id, const QList<Phone> &phones);
/// Takes the customer away if no ticket, mail, call, contact or call-back speaks of them; whether it did.
bool removeUnused(Session &session, CustomerId id);
/// Brings back whom removeUnused() took away; throws NotFound, and Conflict when an address belongs to somebody else.
void restore(Session &session, CustomerId id);
std::optional<Phone> phone(Session &session, CustomerId id, const QString &number);
/// The number has reached the customer: it is confirmed and will be tried first.
void phoneReached(Session &session, CustomerId id, const QString &number, const QDateTime &at, bool confirmed = true);

/// A customer's addresses, numbers and preferences, which are tables of their own, as one text for the history.
QString partsText(const Customer &customer);
void setParts(Customer &customer, const QString &text);

OrganisationId organisation(Session &session, const QString &name); ///< found or added
std::optional<OrganisationId> organisationCalled(Session &session, const QString &name);
/// Takes the organisation away if nobody belongs to it; whether it did. restoreOrganisation() brings it back.
bool removeUnusedOrganisation(Session &session, OrganisationId id);
void restoreOrganisation(Session &session, OrganisationId id); ///< throws NotFound, Conflict for its name
std::optional<Organisation> organisationById(Session &session, OrganisationId id);
/// Throws Conflict when another organisation has that name.
void updateOrganisation(Session &session, const Organisation &organisation);

} // namespace Customers

} // namespace Earshot
