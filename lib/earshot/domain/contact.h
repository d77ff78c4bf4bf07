// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"
#include "earshot/domain/id.h"
#include "earshot/domain/message.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Earshot
{

/// A contact that was neither mail nor call: a visit, a chat, a letter, a voicemail.
struct Contact {
    ContactId id;
    QUuid uid;
    TicketId ticket;
    CustomerId customer;
    AgentId agent;
    Channel channel = Channel::Visit;
    Direction direction = Direction::Inbound;
    QDateTime at;
    QString gist;

    bool operator==(const Contact &) const = default;
};

enum class CallBackState {
    Open = 0,
    Done = 1, ///< the call was made
    Cancelled = 2,
};

/// "Call me later": a moment or a window, kept until somebody has called.
struct CallBack {
    CallBackId id;
    QUuid uid;
    TicketId ticket;
    CustomerId customer;
    AgentId agent; ///< who promised; empty = whoever is there
    QString number;
    QDateTime from;
    QDateTime to; ///< invalid = no later end was named
    QString reason;
    CallBackState state = CallBackState::Open;
    CallId call; ///< the call that kept it; while it is open, the missed call that made it
    qint64 version = 1;

    bool operator==(const CallBack &) const = default;
};

/// Whether the reminder is to be shown now.
inline bool isDue(const CallBack &callBack, const QDateTime &now)
{
    return callBack.state == CallBackState::Open && callBack.from <= now;
}

} // namespace Earshot
