// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/voicehint.h"
#include "earshot/storage/session.h"

namespace Earshot
{

/// When this desk wants to hear that a call may be quicker.
VoiceHintRule voiceHintRule(Session &session);
/// Kept for the whole desk; returns what is kept.
VoiceHintRule setVoiceHintRule(Session &session, const Actor &actor, const VoiceHintRule &rule);

} // namespace Earshot
