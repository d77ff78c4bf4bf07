// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/ticketordering.h"

#include "earshot/domain/folding.h"

#include <QCoreApplication>

#include <limits>

namespace Earshot
{

namespace
{

struct Ordering {
    Q_DECLARE_TR_FUNCTIONS(Ordering)
};

constexpr qint64 Never = std::numeric_limits<qint64>::max();

qint64 milliseconds(const QDateTime &at)
{
    return at.isValid() ? at.toMSecsSinceEpoch() : Never;
}

bool isDescending(TicketOrder order)
{
    return order == TicketOrder::Newest || order == TicketOrder::NumberLast;
}

QVariant keyOf(TicketOrder order, const Ticket &ticket)
{
    switch (order) {
    case TicketOrder::Newest:
    case TicketOrder::Oldest:
        return milliseconds(ticket.updated);
    case TicketOrder::LongestWaiting:
        return milliseconds(ticket.waitingSince);
    case TicketOrder::DueFirst:
        return milliseconds(ticket.due);
    case TicketOrder::NumberFirst:
    case TicketOrder::NumberLast:
        return ticket.number;
    case TicketOrder::Subject:
        // As the column beside the subject keeps it; both databases compare its bytes.
        return folded(ticket.subject).left(200);
    }
    return {};
}

int compare(TicketOrder order, const QVariant &key, TicketId id, const QVariant &otherKey, TicketId otherId)
{
    int sign = 0;
    if (order == TicketOrder::Subject) {
        sign = key.toString().toUtf8().compare(otherKey.toString().toUtf8());
    } else {
        const qint64 one = key.toLongLong();
        const qint64 other = otherKey.toLongLong();
        sign = one < other ? -1 : one > other ? 1 : 0;
    }
    if (sign == 0)
        sign = id < otherId ? -1 : id > otherId ? 1 : 0;
    return isDescending(order) ? -sign : sign;
}

} // namespace

bool comesBefore(TicketOrder order, const Ticket &one, const Ticket &other)
{
    return compare(order, keyOf(order, one), one.id, keyOf(order, other), other.id) < 0;
}

bool comesAfter(TicketOrder order, const Ticket &ticket, const TicketCursor &last)
{
    return compare(order, keyOf(order, ticket), ticket.id, last.key, last.id) > 0;
}

std::optional<TicketOrder> orderByColumn(TicketColumn column, TicketOrder present)
{
    switch (column) {
    case TicketColumn::Number:
        return present == TicketOrder::NumberLast ? TicketOrder::NumberFirst : TicketOrder::NumberLast;
    case TicketColumn::Subject:
        return TicketOrder::Subject;
    case TicketColumn::Waiting:
        return TicketOrder::LongestWaiting;
    case TicketColumn::Due:
        return TicketOrder::DueFirst;
    default:
        return std::nullopt;
    }
}

std::pair<TicketColumn, Qt::SortOrder> columnOf(TicketOrder order)
{
    switch (order) {
    case TicketOrder::NumberFirst:
        return {TicketColumn::Number, Qt::AscendingOrder};
    case TicketOrder::NumberLast:
        return {TicketColumn::Number, Qt::DescendingOrder};
    case TicketOrder::Subject:
        return {TicketColumn::Subject, Qt::AscendingOrder};
    case TicketOrder::LongestWaiting:
        return {TicketColumn::Waiting, Qt::DescendingOrder};
    case TicketOrder::DueFirst:
        return {TicketColumn::Due, Qt::AscendingOrder};
    case TicketOrder::Newest:
    case TicketOrder::Oldest:
        break;
    }
    return {TicketColumn::Count, Qt::AscendingOrder};
}

QString orderWords(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Newest:
        return Ordering::tr("Last changed first");
    case TicketOrder::Oldest:
        return Ordering::tr("Longest unchanged first");
    case TicketOrder::LongestWaiting:
        return Ordering::tr("Longest waiting first");
    case TicketOrder::DueFirst:
        return Ordering::tr("Due first");
    case TicketOrder::NumberFirst:
        return Ordering::tr("Lowest number first");
    case TicketOrder::NumberLast:
        return Ordering::tr("Highest number first");
    case TicketOrder::Subject:
        return Ordering::tr("By subject");
    }
    return {};
}

QList<TicketOrder> allOrders()
{
    return {TicketOrder::Newest, TicketOrder::Oldest, TicketOrder::LongestWaiting, TicketOrder::DueFirst,
        TicketOrder::NumberLast, TicketOrder::NumberFirst, TicketOrder::Subject};
}

} // namespace Earshot
