// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Earshot
{

/// Whether a tree may be built of this HTML: at most 200 elements deep, 200,000 tags, 1,000 attributes in one tag, and
/// no flood of formatting that a parser would have to repeat. Linear; never says yes to more than it promises.
bool fitsTree(QStringView html);

} // namespace Earshot
