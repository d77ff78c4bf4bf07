// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace Earshot
{

/// The ids of a Message-ID, In-Reply-To or References header, without angle brackets, in order; broken ones are read as
/// far as they can be told from words: `<a@b`, `a@b`, blanks inside brackets. Empty ids and repeats are dropped; at
/// most 500 are returned, the first one and the last 499. Linear; any thread.
QList<QByteArray> messageIds(QByteArrayView header);

/// A Message-ID for a mail of ours, without angle brackets: it names ticket and message and is signed with \a key
/// (HMAC-SHA256, 100 bits), so that an answer finds its ticket and no stranger can make one up.
QByteArray newMessageId(const QUuid &ticket, const QUuid &message, const QByteArray &key, const QByteArray &domain);

/// What one of our own Message-IDs names.
struct OwnMessageId {
    QUuid ticket;
    QUuid message;

    bool operator==(const OwnMessageId &) const = default;
};

/// Reads an id made by newMessageId() with the same key; empty for every other. Compares in constant time; the case of
/// letters and the domain do not matter, for relays change both.
std::optional<OwnMessageId> ownMessageId(QByteArrayView id, const QByteArray &key);

/// The ticket of an id made by newMessageId() with the same key; empty for every other.
std::optional<QUuid> ticketFromMessageId(QByteArrayView id, const QByteArray &key);

/// The token for a subject, `[#12345-abcd]`: the number people speak, and four signs derived from \a key, so that
/// counting does not lead into other people's tickets.
QString subjectToken(qint64 ticketNumber, const QByteArray &key);

/// The ticket number of the first valid token in \a subject.
std::optional<qint64> ticketNumberInSubject(const QString &subject, const QByteArray &key);

} // namespace Earshot
