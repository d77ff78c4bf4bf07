// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"

namespace Earshot
{

/// How a call that was not answered ended, by the status the other side gave (RFC 3261 21). `rang`: it had rung before,
/// so that a time-out is a person who did not come, and else a server.
CallEnding endingOfSip(int status, bool rang);

} // namespace Earshot
