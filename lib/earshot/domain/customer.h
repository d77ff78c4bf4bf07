// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"
#include "earshot/domain/id.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Earshot
{

/// A number the customer can be called on.
struct Phone {
    QString number; ///< E.164 where that is possible, else the digits as typed, or a sip: address
    QString label; ///< "mobile", "office", as found or typed
    QString source; ///< where we have it from, in words: "from the signature of 2 Feb"; empty = somebody typed it
    bool confirmed = true; ///< false while it was only found in a mail
    QDateTime lastReached; ///< when a call to it last reached the customer

    bool operator==(const Phone &) const = default;
};

/// A company, school, office: people, and what its calendar asks of us ("month end: call, don't mail").
struct Organisation {
    OrganisationId id;
    QUuid uid;
    QString name;
    QString notes;
    QString calendar;

    bool operator==(const Organisation &) const = default;
};

/// A person we look after. Needs no mail address and no number, only a name.
struct Customer {
    CustomerId id;
    QUuid uid;
    QString name;
    QString role;
    OrganisationId organisation;
    QString language; ///< BCP 47, empty = unknown
    QString timeZone; ///< IANA name, empty = unknown
    QString notes;
    QString
        preferenceSource; ///< who told us how they like to be reached; "mail 2026-11-03" for an answer to our question
    QDateTime preferenceAsked; ///< when we were told; invalid = not told yet
    QDateTime questionAsked; ///< when we last asked; invalid = never
    QString question; ///< the Message-ID of the mail that asked
    QDateTime created;
    CustomerId mergedInto; ///< the customer this one turned out to be, who was merged into nobody
    qint64 version = 1;

    // In tables of their own.
    QStringList addresses; ///< the first one is written to
    QList<Phone> phones;
    QList<Preference> prefers; ///< in the customer's own order

    bool operator==(const Customer &) const = default;
};

/// What somebody of this name is called among people: "Dana" of "Dana Ruiz", "Ruiz, Dana" and "Dr. Dana Ruiz"; empty
/// where nothing but a title and a surname, or an address, is known. Pure.
QString givenName(const QString &name);

/// The customer's zone, or the desk's own when it is not known.
QTimeZone zoneOf(const Customer &customer);

/// The number to dial first: the one they named for calls at `now`, by their own order; else the last one that reached
/// them, else the first confirmed one, else the first. Nothing when there is none.
std::optional<Phone> bestPhone(const Customer &customer, const QDateTime &now);

/// Whether we asked how they like to be reached and were not told since.
bool isQuestionOpen(const Customer &customer);

/// Of the hours the customer named for calls, those that are or come first from `now` on; nothing when calls were not
/// named or may come at any time.
std::optional<Preference> callHours(const Customer &customer, const QDateTime &now);

/// Whether a call at `now` would be outside the hours the customer named.
bool isOutsideCallHours(const Customer &customer, const QDateTime &now);

} // namespace Earshot
