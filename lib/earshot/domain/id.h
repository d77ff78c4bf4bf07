// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QHashFunctions>
#include <QMetaType>

namespace Earshot
{

/// The number of a row in this desk's database; 0 means "none yet". Ids of different nouns do not mix.
template<class Noun>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template<class Noun>
size_t qHash(Id<Noun> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using TicketId = Id<struct Ticket>;
using MessageId = Id<struct Message>;
using CustomerId = Id<struct Customer>;
using CallId = Id<struct Call>;
using ContactId = Id<struct Contact>;
using CallBackId = Id<struct CallBack>;
using QueueId = Id<struct Queue>;
using StatusId = Id<struct Status>;
using AgentId = Id<struct Agent>;
using TagId = Id<struct Tag>;
using OrganisationId = Id<struct Organisation>;
using AttachmentId = Id<struct Attachment>;
using OutboxId = Id<struct OutboxEntry>;
using CannedReplyId = Id<struct CannedReply>;
using SavedViewId = Id<struct SavedView>;
using MailboxId = Id<struct Mailbox>;
using SipAccountId = Id<struct SipAccount>;
using TeamPointId = Id<struct TeamPoint>;

} // namespace Earshot
