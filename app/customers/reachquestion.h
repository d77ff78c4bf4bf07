// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/askdesk.h"

namespace Earshot
{

/// The question how somebody likes to be reached, in `language` (BCP 47) or English; in `otherwise` when none is known.
ReachQuestion reachQuestion(const QString &language, const QString &otherwise);

} // namespace Earshot
