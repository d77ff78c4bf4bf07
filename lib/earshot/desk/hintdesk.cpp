// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/hintdesk.h"

#include "earshot/storage/catalogs.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

VoiceHintRule voiceHintRule(Session &session)
{
    return VoiceHintRule::fromText(Settings::value(session, u"voiceHint"_s)).value_or(VoiceHintRule());
}

VoiceHintRule setVoiceHintRule(Session &session, const Actor &, const VoiceHintRule &rule)
{
    Settings::setValue(session, u"voiceHint"_s, rule.toText());
    return rule;
}

} // namespace Earshot
