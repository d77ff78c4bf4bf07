// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/intake.h"
#include "earshot/domain/mailbox.h"

namespace Earshot
{

/// Tells whoever wrote that their mail is here, if the mailbox wants that, the mail has begun a ticket, a person wrote
/// it lately, and they were not told just now: once an hour, five times a day. The note says that it is automatic,
/// bears a person's name and the number to call, and makes nobody wait less. Whether it was put into the outbox.
bool acknowledge(Session &session, const IntakeRules &rules, const Mailbox &mailbox, const Received &received,
    const Mail &mail, const QDateTime &now);

} // namespace Earshot
