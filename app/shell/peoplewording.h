// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/peopleimport.h"
#include "earshot/domain/likeness.h"

#include "shell/wording.h"

/// The words of people who come in from files, and of those who are there twice.
namespace Earshot
{

QString words(PersonField field); ///< "Mail addresses"; "Not read" for Nothing
QString words(PersonTaken::Outcome outcome, bool dryRun); ///< "New", "Would be added"
/// What became of one, and why: "Learned the number and the company. The language stays en; the file says de."
QString detailWords(const PersonTaken &taken);
Trouble words(PeopleShape::Trouble trouble, const QString &file);
/// What an import did or would do, as lines.
QStringList reconciliation(const PeopleReport &report, bool dryRun);

QString words(const Likeness &likeness); ///< "Same number +49 30 1234 5678, same name"
QString words(LikenessStrength strength); ///< "Almost sure"

} // namespace Earshot
