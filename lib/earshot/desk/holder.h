// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// A name for this program while it runs, by which others know who holds a mailbox. Another one each time.
QString newHolder();
/// Whether the program of this name certainly does not run any more: it ran on this machine. Of any other nobody knows.
bool isGone(const QString &holder);

} // namespace Earshot
