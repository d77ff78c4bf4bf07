// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/storage/session.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Earshot
{

/// Something new on the desk that an agent may want to be told of.
struct News {
    enum class Kind {
        Mine, ///< a mail on a ticket of theirs, or on one they follow
        Unassigned, ///< a mail on a ticket that belongs to nobody
        Mention, ///< a note in which a colleague names them
    };

    Kind kind = Kind::Mine;
    MessageId message;
    TicketId ticket; ///< where it stands now
    qint64 number = 0;
    QString subject; ///< the ticket's
    QString from; ///< who wrote, by name or else address
    QString text; ///< how it begins

    bool operator==(const News &) const = default;
};

/// The message that came last, to ask from there on; an empty id on an empty desk.
MessageId newestMessage(Session &session);

/// What is new for `agent` on these tickets, of messages after `after` that came in since then, oldest first. Mails of
/// machines are told to the ticket's owner alone; mails of an archive are not told, nor is spam.
QList<News> newsOn(
    Session &session, const QList<TicketId> &tickets, AgentId agent, MessageId after, const QDateTime &since);

} // namespace Earshot
