// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/wording.h"

namespace Earshot
{

struct SipAccount;
class SipLines;
enum class SipTransport;
enum class Srtp;

/// How a line of the built-in telephone stands: "Ready", "Wrong password".
QString stateWords(const SipLines &lines, const SipAccount &account);
/// What is wrong with it and what to do; nothing when all is well or on its way.
Trouble lineTrouble(const SipLines &lines, const SipAccount &account);
QString words(SipTransport transport); ///< "UDP"
QString words(Srtp srtp); ///< "When the other side can"

} // namespace Earshot
