// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <QStringList>

namespace Earshot
{

/// What a column of a table of people holds.
enum class PersonField {
    Nothing, ///< is not read
    Name,
    FirstName,
    LastName,
    Role,
    Address,
    Phone,
    Organisation,
    Language,
    TimeZone,
    Prefers, ///< the way they like to be reached, with hours or without
    Hours, ///< of that way
    Notes,
    Tags, ///< kept as a line of the notes
    Uid,
    Count
};

struct PersonColumn {
    PersonField field = PersonField::Nothing;
    QString label; ///< of a number: "mobile", "office"

    bool operator==(const PersonColumn &) const = default;
};

/// Something a file said that cannot be taken.
struct PersonFault {
    enum class Kind {
        OpenQuote, ///< a quote that is never closed
        Nobody, ///< no name, no address, no number
        Group, ///< a card of several people
        Surplus, ///< cells beyond the last column
        Address,
        Number,
        Emergency, ///< a number that is nobody's own
        Language,
        TimeZone,
        Preference,
        SeveralPeople, ///< its addresses belong to several customers
        Taken, ///< its number belongs to somebody of another name; that is a remark, not a fault
    };
    Kind kind = Kind::Nobody;
    QString text; ///< as it stood there

    bool operator==(const PersonFault &) const = default;
};

/// What a file says of one person, before anybody knows whether they are on the desk.
struct PersonRead {
    qint64 line = 0; ///< where it begins in the file, from 1
    Customer customer; ///< numbers as they were written
    QString organisation;
    QList<PersonFault> faults;
};

/// What a heading stands for, in English, German and Spanish, and as the address books of Google and Microsoft have it.
PersonColumn guessedColumn(const QString &heading);
/// For a whole line of headings. A line in which nothing is known is no line of headings: then nothing is guessed.
QList<PersonColumn> guessedColumns(const QStringList &headings);

/// One line of a table as a person. Several addresses or numbers may stand in one cell.
PersonRead personOf(const QStringList &cells, const QList<PersonColumn> &columns);

/// Completes what was read: a name where there is none; language and time zone as we keep them, addresses that are
/// some, each once. What cannot be taken becomes a fault.
void tidy(PersonRead &read);

/// A difference that is left as it is on the desk.
struct PersonConflict {
    PersonField field = PersonField::Name;
    QString present;
    QString read;

    bool operator==(const PersonConflict &) const = default;
};

/// What a customer on the desk learns from what was read: only what was not known. Notes are added below.
struct PersonGain {
    Customer after; ///< the present one with what they learn, but for addresses, numbers and ways to be reached
    Customer more; ///< the addresses, numbers and ways that come to them
    bool learnsOrganisation = false;
    QList<PersonConflict> conflicts;

    bool isNothing(const Customer &present) const;
};
/// `read` has its numbers as they are dialled. `organisation` is the name of the present one's, empty for none.
PersonGain gainOf(const Customer &present, const QString &organisation, const PersonRead &read);

/// The words of a name without case and accents, in an order of their own: "Ruiz, Dana" is "Dana Ruiz".
QString nameKey(const QString &name);

} // namespace Earshot
