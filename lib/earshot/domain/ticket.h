// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/channel.h"
#include "earshot/domain/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Earshot
{

/// How urgent the work is. Stored as its number.
enum class Priority {
    Low = 0,
    Normal = 1,
    High = 2,
    Urgent = 3,
};

/// How the customer feels, set by an agent with a reason; never guessed by the program.
enum class Mood {
    Unknown = 0,
    Calm = 1,
    Worried = 2,
    Upset = 3,
    Angry = 4,
};

/// Where a ticket lies. Only those on the desk are in lists, counts and reports. Stored as its number.
enum class Shelf {
    Desk = 0,
    Merged = 1, ///< part of another ticket, which shows it
    Spam = 2,
    Trash = 3,
};

/// One piece of a customer's business that we look after until it works.
struct Ticket {
    TicketId id;
    QUuid uid;
    qint64 number = 0; ///< what people say and write
    QString subject;
    QString businessNeed; ///< what they are trying to get done
    QString needBy; ///< by when, in their words
    QString needIfNot; ///< what happens otherwise
    QueueId queue;
    AgentId owner; ///< nobody yet when empty
    StatusId status;
    StatusCategory category = StatusCategory::New; ///< the status's fixed category, kept here for the indexes
    QString onHoldReason;
    Priority priority = Priority::Normal;
    Mood mood = Mood::Unknown;
    QString moodReason;
    QString language;
    CustomerId customer;
    QDateTime created;
    QDateTime updated;
    QDateTime waitingSince; ///< since when the customer waits for us; invalid = they don't
    int written = 0; ///< how often they have written since our last answer
    QDateTime due;
    QDateTime firstResponse;
    QDateTime solved;
    Channel lastChannel = Channel::Mail;
    bool unread = true;
    Shelf shelf = Shelf::Desk;
    TicketId mergedInto; ///< the ticket it is part of, which is itself part of none
    qint64 version = 1;

    bool operator==(const Ticket &) const = default;
};

/// What a list shows of a ticket: the ticket and the names behind its ids.
struct TicketRow {
    Ticket ticket;
    QString requester;
    QString organisation;
    QString ownerName;
    QString statusName;
    QString queueName;
    QDateTime callBack; ///< the next call-back that is due on it; invalid = none

    bool operator==(const TicketRow &) const = default;
};

/// A customer has been in contact: they wait for us from the first unanswered contact on, and a ticket that was
/// waiting for them, solved or closed is open again.
void contactFromCustomer(Ticket &ticket, Channel channel, const QDateTime &at, const Status &open);

/// We answered (a public reply went out, a call reached them): they no longer wait, the first time is the first
/// response.
void contactFromUs(Ticket &ticket, Channel channel, const QDateTime &at);

/// Gives the ticket the status and keeps what hangs on it: the time it was solved, the reason for a hold.
void changeStatus(Ticket &ticket, const Status &status, const QDateTime &now);

} // namespace Earshot
