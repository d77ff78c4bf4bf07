// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/domain/phonenumber.h"

#include <QStringList>

#include <optional>

namespace Earshot
{

/// The country at the end of a mail address, as "DE"; empty for ends that say none, or are sold to anybody.
QString regionOfAddress(const QString &address);

/// The countries a national number of this person may belong to, as "DE", the likeliest first: those of their other
/// numbers, their mail addresses, their clock and their language, then `home`, the desk's own (may be empty).
QStringList likelyRegions(const Customer &customer, const QString &home);

/// The number as it is dialled from anywhere, if the person's countries tell which one it is; else as typed. Nothing
/// when it is no number.
std::optional<PhoneNumber> numberOf(const QString &typed, const Customer &customer, const QString &home);

/// The same, but nothing when nobody can be reached by it: too short, or too long for every country it may belong to.
std::optional<PhoneNumber> possibleNumberOf(const QString &typed, const Customer &customer, const QString &home);

/// The number as a person has it, whose extension stands beside what is said of it: "work, ext. 123".
Phone phoneOf(const PhoneNumber &number, const QString &label = {});

/// Every number of the person once, in the order they stand: a national spelling and its international twin become one,
/// and what was known of either stays. The numbers they named for calls are spelled likewise.
void mergeNumbers(Customer &customer, const QString &home);

} // namespace Earshot
