// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/sipending.h"

namespace Earshot
{

CallEnding endingOfSip(int status, bool rang)
{
    switch (status) {
    case 486: // Busy Here
    case 600: // Busy Everywhere
        return CallEnding::Busy;
    case 603: // Decline
    case 607: // Unwanted (RFC 8197)
        return CallEnding::Declined;
    case 404: // Not Found
    case 410: // Gone
    case 416: // Unsupported URI Scheme
    case 484: // Address Incomplete
    case 485: // Ambiguous
    case 604: // Does Not Exist Anywhere
        return CallEnding::NotFound;
    case 480: // Temporarily Unavailable
        return CallEnding::Unreachable;
    case 408: // Request Timeout
    case 504: // Server Time-out
        return rang ? CallEnding::NoAnswer : CallEnding::ServerGone;
    case 487: // Request Terminated
        return CallEnding::Cancelled;
    default:
        return CallEnding::RefusedByServer;
    }
}

} // namespace Earshot
