// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/storage/sipaccounts.h"

namespace Earshot
{

/// Gives the agent who sits here a telephone line. Throws Conflict when they have one of its address, Refused for what
/// is no server or no user.
SipAccountId addLine(Session &session, const Actor &actor, const SipAccount &account);
/// The same for one that is there; throws Conflict when somebody has changed it meanwhile.
SipAccountId changeLine(Session &session, const Actor &actor, const SipAccount &account);
bool removeLine(Session &session, const Actor &actor, SipAccountId id);

} // namespace Earshot
