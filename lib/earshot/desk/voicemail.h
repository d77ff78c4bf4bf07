// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/session.h"

#include <optional>

namespace Earshot
{

/// A mail that carries a message somebody spoke to an answering machine.
struct Voicemail {
    QString number; ///< of the caller, as written; empty when it was withheld
};

/// Whether a mail is a voicemail: a sound is attached, and its subject or sender says so, or a machine sent it and
/// names the number that called. Linear; any thread.
std::optional<Voicemail> voicemailOf(const Mail &mail);

struct Caller {
    CustomerId customer;
    bool isNew = false;
};

/// Who left it: the customer with the number, or somebody new with nothing but a number when a machine wrote the mail.
/// None when the mail's sender is all that is known.
Caller callerOf(Session &session, const Voicemail &voicemail, const Mail &mail, const QDateTime &at);

/// Writes the missed call of a voicemail into the log; a fresh one asks for a call-back.
void keepVoicemail(Session &session, const Voicemail &voicemail, TicketId ticket, CustomerId customer,
    const QDateTime &at, const QDateTime &now);

} // namespace Earshot
