// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/likeness.h"
#include "earshot/storage/session.h"

namespace Earshot
{

/// Customers who may be one person. Found by keys that are written with each customer, so that nobody is compared with
/// everybody.
namespace Duplicates
{

/// A page of pairs, and where the next one goes on.
struct Page {
    QList<Likeness> pairs;
    QString next; ///< empty at the end
};
/// Pairs after the key `after`, about `limit` of them. Somebody whose number or address many have is left out, and so
/// are pairs of whom somebody said that they are not the same.
Page page(Session &session, const QString &after, int limit);
/// Who else this customer may be, the surest first.
QList<Likeness> of(Session &session, CustomerId customer, int limit);

/// Somebody said that the two are not the same, or no longer says so; in any order.
void setApart(Session &session, CustomerId first, CustomerId second, bool apart);
bool isApart(Session &session, CustomerId first, CustomerId second);

/// Writes the customer's keys; `isNew` when there are none yet.
void writeKeys(Session &session, const Customer &customer, bool isNew = false);
/// They are gone: their keys, and what was said of them.
void forget(Session &session, CustomerId customer);
/// Writes the keys of all customers, for a desk that has none yet.
void writeAll(Session &session);

} // namespace Duplicates

} // namespace Earshot
