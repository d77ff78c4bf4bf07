// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QDateTime>

namespace Earshot
{

/// Who does something, and when. Handed to every act.
struct Actor {
    AgentId agent; ///< empty = the program itself
    QDateTime now;
};

} // namespace Earshot
