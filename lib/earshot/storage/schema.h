// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Earshot
{

class Session;

/// The version of the schema this program writes.
int schemaVersion();

/// Brings the desk's tables to schemaVersion(), from nothing or from an older version, inside the caller's write
/// transaction. Throws Refused for a desk that a newer program has written.
void migrate(Session &session);

/// The names of tables and indexes that should be there and are not.
QStringList missingParts(Session &session);

} // namespace Earshot
