// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

namespace Earshot
{

/// A way to be in contact. Stored as its number.
enum class Channel {
    Mail = 0,
    Call = 1,
    Visit = 2,
    Chat = 3,
    Letter = 4,
    Voicemail = 5,
    Note = 6, ///< among ourselves; not a contact with the customer
};

/// One line of "how I like to be reached": a channel and, if the customer named them, days and hours in their own zone.
struct Preference {
    Channel channel = Channel::Mail;
    int days = 0; ///< bit 0 = Monday … bit 6 = Sunday; 0 = any day
    QTime from; ///< invalid = any time
    QTime to; ///< may be earlier than `from`: hours over midnight; the same: all day
    QString number{}; ///< of a call, as the customer's phones have it; empty = any of them

    bool operator==(const Preference &) const = default;
};

/// Whether `local`, a moment in the customer's own zone, is within the days and hours of the preference.
bool isWithin(const Preference &preference, const QDateTime &local);

/// The next moment at or after `now` (any zone) that is within the hours, as UTC; `now` itself if it is within.
QDateTime nextWithin(const Preference &preference, const QDateTime &now, const QTimeZone &zone);

} // namespace Earshot
