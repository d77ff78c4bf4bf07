// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// Whether a text, without what it quotes, speaks of something that goes along with it, in one of the languages known
/// here: "attached", "anbei", "adjunto".
bool mentionsAttachment(const QString &text);

} // namespace Earshot
