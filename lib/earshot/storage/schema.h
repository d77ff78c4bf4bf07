// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Earshot
{

class Session;

/// The version of the schema this program writes.
int schemaVersion();

/// Brings the desk's tables to schemaVersion(), or to an earlier one, from nothing or from an older version, inside the
/// caller's write transaction. Throws Refused for a desk that a newer program has written.
void migrate(Session &session, int to = schemaVersion());

/// The tables with what a desk holds, those that others name first. Not among them is what is made of these (the words
/// of the search index) or of the moment (the table of changes).
QStringList deskTables();
/// The version of the schema a desk was written with; 0 for none.
int writtenVersion(Session &session);

/// The names of tables and indexes that should be there and are not.
QStringList missingParts(Session &session);

} // namespace Earshot
