// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Earshot
{

/// The text without case, accents and width: what names and words are compared and found by, on every database alike
/// (the databases' own lower() disagree about Ä). Pure, any thread.
QString folded(QStringView text);

} // namespace Earshot
