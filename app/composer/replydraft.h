// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/replydesk.h"

#include <functional>
#include <optional>

class QObject;

namespace Earshot
{

class Desk;

/// A reply that is being written, as this seat's journal keeps it: the words after each pause, a file once. Every
/// change is told by the desk, for the other windows the ticket stands in. Beside it one more may wait that had to give
/// way to a mail that is sent on: it is the draft again as soon as that one has gone or is given up.
namespace ReplyDrafts
{

/// By this the desk tells of it.
QString key(TicketId ticket);
std::optional<Reply> find(Desk &desk, TicketId ticket);
/// Keeps what is typed. Files must have been kept by keepFile().
void keep(Desk &desk, const Reply &reply);
void keepFile(Desk &desk, const Reply &reply, const MailFile &file);
/// The draft and its files are no longer wanted.
void remove(Desk &desk, const Reply &reply);
/// It is on its way and no draft any more; what was typed on meanwhile is the next one.
void sent(Desk &desk, const Reply &reply);
/// All of it, as it was taken back from the outbox; what was begun meanwhile stays below it, or waits where one of the
/// two sends a mail on. Once.
void bringBack(Desk &desk, const Reply &reply);
enum class Begun {
    Alone,
    BesideAnother, ///< which waits
    AlreadyThere, ///< this mail is being sent on
    NoRoom, ///< one waits already: nothing was done
};
/// A mail to be sent on, or once more, is the draft now.
Begun begin(Desk &desk, const Reply &reply);
bool isOneWaiting(Desk &desk, TicketId ticket);
/// What was begun on a ticket that is part of another one now goes on there.
void adopt(Desk &desk, TicketId part, TicketId whole);
/// Takes a mail out of the outbox and brings back what was typed, then tells who asked. The desk sees to it: whoever
/// asks may be closed before the answer is there.
void takeBack(Desk &desk, OutboxId mail, QObject *asker, std::function<void(const Result<Reply> &)> tell);

} // namespace ReplyDrafts

} // namespace Earshot
