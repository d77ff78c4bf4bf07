// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Earshot
{

/// Under what the words of wording.h stand in the files translators get.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace Earshot
