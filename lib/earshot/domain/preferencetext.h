// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"

#include <QString>

#include <optional>

namespace Earshot
{

/// "call +493012345 mon-fri 09:00-12:00; mail": how somebody likes to be reached, as scripts and files have it.
QString preferencesText(const QList<Preference> &preferences);
/// The same read, also as people write it in English, German and Spanish: "Telefon Mo-Fr 9-12 Uhr, E-Mail". Days and
/// hours without a way are a call's. Nothing for what cannot be read.
std::optional<QList<Preference>> preferencesOfText(const QString &text);
/// "mon-fri", "mon,wed", empty for any day.
QString daysText(int days);
/// The word scripts use for a channel: "call".
QString channelText(Channel channel);

} // namespace Earshot
