// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"

#include <QString>

namespace Earshot
{

/// One cell of a CSV file (RFC 4180): in quotes where it must be. A text a spreadsheet would take for a formula gets
/// an apostrophe before it: what a customer or a caller typed must never be executed on somebody's desk.
QString csvCell(const QString &text);

/// Writes all calls the filter lets through to `file`, as UTF-8 with a mark of its order so that spreadsheets read it
/// rightly; how many they were. A storage function: runs in a read transaction, page by page. Throws Failure.
int writeCallsCsv(Session &session, const CallFilter &filter, const QString &file);

} // namespace Earshot
