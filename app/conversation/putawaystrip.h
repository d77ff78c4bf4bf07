// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

class QWidget;

namespace Earshot
{

class Actions;
class Strip;

/// Says above a conversation that its ticket is in spam or in the trash, with the way back.
Strip *makePutAwayStrip(Actions &actions, QWidget *parent);
void showPutAway(Strip &strip, const Ticket &ticket);

} // namespace Earshot
