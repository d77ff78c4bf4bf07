// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Earshot
{

/// The words by which mail programs in many languages introduce what they quote. All functions take one line, or the
/// few lines of one introduction joined by spaces, without space around; long lines are never what they look for.

/// What a "Name: value" line of a quoted mail's head is.
enum class HeadLine { None, From, Date, To, Subject, Copy };
HeadLine headLine(QStringView line);

/// "On Monday … Ann wrote:" and its like, sure enough to stand alone.
bool isAttribution(QStringView line);

/// The same when quoted lines follow, where less is needed.
bool isAttributionBeforeQuote(QStringView line);

/// Whether an introduction may begin with this line: a word for "on" or a date, and a date or an address.
bool beginsAttribution(QStringView line);

/// "-----Original Message-----", "Begin forwarded message:".
bool isOriginalMarker(QStringView line);

/// "Sent from my telephone" and its like.
bool isSentFrom(QStringView line);

/// Whether a paragraph that begins with this line is a lawyer's.
bool beginsDisclaimer(QStringView line);

} // namespace Earshot
