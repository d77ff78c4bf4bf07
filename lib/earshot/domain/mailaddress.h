// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Earshot
{

/// Somebody who can be written to: the name as shown, the address as written ("Dana.Ruiz@Example.com").
struct MailAddress {
    QString name;
    QString address;

    /// True when nothing is known, neither name nor address.
    bool isEmpty() const { return name.isEmpty() && address.isEmpty(); }
    /// True for `user@host` as RFC 5321, 4.1.2 has it, with the letters of RFC 6531; quoted local parts are accepted.
    bool isValid() const;
    /// The address for comparing and as key: trimmed and case folded as a whole, for no real server tells Dana@ from
    /// dana@.
    QString folded() const;
    /// What stands before the @, or all of it.
    QString localPart() const;
    /// The host, folded; empty without an @.
    QString domain() const;
    /// How it is written for people: `Dana Ruiz <dana@example.com>`, or the address alone.
    QString display() const;
    /// True when the name contains an address that is not this one ("billing@bank.example" <x@evil.example>).
    bool nameClaimsOtherAddress() const;

    bool operator==(const MailAddress &) const = default;
};

/// Reads addresses as people and broken programs write them, in linear time: commas or semicolons between, quotes,
/// comments, groups, a missing `>`, and the archives' `jim at host.example (Jim)`. Nothing is invented: a piece in
/// which no address is found keeps its words as the name, cut at 500 letters; an address ends at 320.
QList<MailAddress> parseAddresses(QStringView text);

/// Reads what somebody types or pastes as recipients: as parseAddresses, and a line end or a tab ends an address, too,
/// as do a closing bracket and the space after an address that stands without a name. So a column of a sheet is as
/// many people as it has lines.
QList<MailAddress> parseTypedAddresses(QStringView text);

} // namespace Earshot

Q_DECLARE_METATYPE(Earshot::MailAddress)
