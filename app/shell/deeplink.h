// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace Earshot
{

struct SavedView;
struct Ticket;

/// An address that opens something on this desk: earshot://ticket/123, earshot://customer/dana@x.example. People say a
/// ticket's number; its uid is the same on every copy of the desk and on no other.
struct DeepLink {
    enum class Kind { None, Ticket, Customer, View };
    Kind kind = Kind::None;
    qint64 number = 0; ///< of a ticket
    QUuid uid; ///< of a ticket, a customer or a saved view
    QString address; ///< of a customer

    bool operator==(const DeepLink &) const = default;
};

/// Reads an address as another program hands it over; Kind::None for anything else.
DeepLink deepLink(const QString &argument);

/// The address of a ticket, to be sent to a colleague.
QString linkTo(const Ticket &ticket);
QString linkTo(const SavedView &view);

/// The name of a saved view among the places of the navigation, "view:3".
QString keyOf(const SavedView &view);

} // namespace Earshot
