// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"
#include "earshot/domain/result.h"
#include "earshot/storage/session.h"

class QIODevice;

namespace Earshot
{

class Course;

/// Everybody on the desk as one file that other programs read, and that can be imported again.
namespace PeopleExport
{

enum class Format { Table, Cards }; ///< CSV, or vCard 4.0

/// Writes all customers, by name; those who were merged into another are that other one. Says how many. Throws Failure
/// when the device takes no more, or nobody wants it any longer.
int write(Session &session, QIODevice &device, Format format, Course &course);
/// By the end of the file's name: .vcf and .vcard are cards.
Format formatOf(const QString &path);

/// The first line, and one person's line or card.
QByteArray headings(Format format);
QByteArray person(const Customer &customer, const QString &organisation, Format format);

} // namespace PeopleExport

} // namespace Earshot
