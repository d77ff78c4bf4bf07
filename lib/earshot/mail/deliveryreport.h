// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Earshot
{

/// What became of a mail on its way to one person (RFC 3464, 2.3).
struct Delivery {
    QString recipient; ///< whom it was for; the address alone
    QString action; ///< "failed", "delayed", "delivered", "relayed", "expanded"; lower case
    QString status; ///< "5.1.1" (RFC 3463); empty when the report has none
    QString diagnostic; ///< what the other server said, one line: "550 5.1.1 No such user"

    bool operator==(const Delivery &) const = default;
};

/// The recipients of a message/delivery-status part, at most 100. Linear; takes what can be read.
QList<Delivery> deliveriesIn(QByteArrayView deliveryStatus);
/// Those named by X-Failed-Recipients, for reports that have no such part.
QList<Delivery> failedRecipients(const QByteArray &header);
/// The Message-IDs of the mail a bounce gives back, whole or only its head (RFC 3464, section 2).
QList<QByteArray> idsGivenBack(const QByteArray &raw);

/// A line per delivery for Message::trouble, to be read by deliveriesOf(); empty when nothing went wrong.
QString troubleOf(const QList<Delivery> &deliveries);
/// What troubleOf() wrote; the other lines of a trouble are passed over.
QList<Delivery> deliveriesOf(const QString &trouble);

/// In Message::trouble of a mail that came from one of our own addresses without being ours to customers.
inline constexpr QLatin1StringView OwnAddressTrouble{"own-address"};
/// Of a mail that refers to a ticket whose people its sender is not among.
inline constexpr QLatin1StringView StrangerTrouble{"stranger"};
/// Of a mail of which only the first part is kept, or read: it goes beyond the caps.
inline constexpr QLatin1StringView TruncatedTrouble{"truncated"};

/// Adds a line to a Message::trouble: one of the words above, or a sentence.
void addTrouble(QString &trouble, const QString &line);
/// Whether one of those words stands in it.
bool hasTrouble(const QString &trouble, QLatin1StringView word);

} // namespace Earshot
