// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/replydesk.h"
#include "earshot/storage/journal.h"

#include <optional>

namespace Earshot
{

/// A reply that is being written, as this seat's journal keeps it: the words after each pause, a file once.
namespace ReplyDrafts
{

std::optional<Reply> find(const Journal &journal, TicketId ticket);
/// Keeps what is typed. Files must have been kept by keepFile().
void keep(Journal &journal, const Reply &reply);
void keepFile(Journal &journal, const Reply &reply, const MailFile &file);
/// The draft and its files are no longer wanted.
void remove(Journal &journal, const Reply &reply);
/// All of it, as it was taken back from the outbox.
void bringBack(Journal &journal, const Reply &reply);

} // namespace ReplyDrafts

} // namespace Earshot
