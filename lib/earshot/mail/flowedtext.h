// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Joins the lines of format=flowed text (RFC 3676) into paragraphs, because the window wraps by itself; every
/// paragraph keeps its quote depth as `>`s, and the signature line "-- " stays a line. \a delSp: DelSp=yes.
QString unwrappedFlowed(const QString &text, bool delSp);

/// Takes back the `>` that an mbox put before a lone "From " at the start of a line, so that it is not folded as a
/// quote. Lines beside other quoted lines are left as they are. Only for shown text: raw mail is never changed.
QString withoutMboxStuffing(const QString &text);

} // namespace Earshot
