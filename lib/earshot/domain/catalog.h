// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/savedview.h"
#include "earshot/domain/teampoint.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Earshot
{

/// What a status means to the program, whatever the team calls it.
enum class StatusCategory {
    New = 0, ///< nobody has looked at it yet
    Open = 1, ///< being worked on
    Pending = 2, ///< waiting for the customer
    OnHold = 3, ///< waiting for somebody else, with a reason
    Solved = 4, ///< the answer was given; the customer may still object
    Closed = 5, ///< over; a new mail opens it again
};

/// Whether work is left on a ticket of this category.
constexpr bool isOpen(StatusCategory category)
{
    return category < StatusCategory::Solved;
}

/// A status as the team names it; its category never changes.
struct Status {
    StatusId id;
    QString name;
    StatusCategory category = StatusCategory::New;
    int position = 0;

    bool operator==(const Status &) const = default;
};

/// Where tickets of one kind gather; its address is where its mail arrives.
struct Queue {
    QueueId id;
    QString name;
    QString address;
    QString senderName;
    QString signature = {}; ///< below each reply, with variables, see expanded()
    QString phone = {}; ///< the number customers may call back on, as it is written for them

    bool operator==(const Queue &) const = default;
};

/// A person who answers customers.
struct Agent {
    AgentId id;
    QUuid uid;
    QString login; ///< the name given to --as, and the PostgreSQL role
    QString name;
    QString address;

    bool operator==(const Agent &) const = default;
};

/// A word of our trade, and what customers are told instead.
struct PlainWord {
    QString word;
    QString plain;

    bool operator==(const PlainWord &) const = default;
};

/// The small lists every window needs, read together. What its functions point to lives in it: they are not for one
/// that is gone with the sentence.
struct Catalog {
    QList<Status> statuses; ///< by position
    QList<Queue> queues; ///< by name
    QList<Agent> agents; ///< by name
    QList<PlainWord> plainWords; ///< by word
    QStringList knownWords; ///< names and words of ours that no dictionary has; by word
    QList<SavedView> views; ///< by position; those one sees are viewsOf()
    QList<TeamPoint> points; ///< what the team says of talking points; by id
    QString desk = {}; ///< which desk it is: another one once a backup of another one was restored

    /// The first status of the category, in the team's order.
    const Status *statusOf(StatusCategory category) const &;
    const Status *status(StatusId id) const &;
    const Queue *queue(QueueId id) const &;
    /// The queue that mails of a ticket of `own` come from: this one, or for a ticket in none the only one that has an
    /// address. Null when there is none, or it is not clear which.
    const Queue *sender(QueueId own) const &;
    const Agent *agent(AgentId id) const &;
    const SavedView *view(SavedViewId id) const &;
    const Status *statusOf(StatusCategory) const && = delete;
    const Status *status(StatusId) const && = delete;
    const Queue *queue(QueueId) const && = delete;
    const Queue *sender(QueueId) const && = delete;
    const Agent *agent(AgentId) const && = delete;
    const SavedView *view(SavedViewId) const && = delete;

    bool operator==(const Catalog &) const = default;
};

} // namespace Earshot
