// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// What stored numbers look like of which this much was typed: with and without country code and the zero that is
/// dialled within the country. Empty when it is no number. Pure, any thread.
QString numberPattern(QString typed);

} // namespace Earshot
