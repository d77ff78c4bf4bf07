// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/calls.h"

#include <QString>

namespace Earshot
{

/// Writes all calls the filter lets through to `file`, as UTF-8 with a mark of its order so that spreadsheets read it
/// rightly; how many they were. A storage function: runs in a read transaction, page by page. Throws Failure.
int writeCallsCsv(Session &session, const CallFilter &filter, const QString &file);

} // namespace Earshot
