// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/talkingpoints.h"

namespace Earshot
{

/// The talking points the program comes with.
const GivenPoints &givenPoints();

} // namespace Earshot
