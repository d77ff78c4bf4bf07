// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Earshot
{

/// What a word beside a number says about it.
enum class NumberLabel { None, Phone, Mobile, Direct, Fax };

/// The label directly before a number: `before` is all of the line up to it, or up to the number before it.
/// Before a plus a capital alone is enough, "M +49".
NumberLabel labelBefore(QStringView before, bool plus);

/// The label directly after a number, "(mobile)" or "cell".
NumberLabel labelAfter(QStringView after);

} // namespace Earshot
