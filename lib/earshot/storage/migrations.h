// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Earshot
{

/// What one version of the schema adds to the one before; in the words both databases are spelled from (Dialect).
struct Migration {
    int version;
    std::span<const char *const> statements;
};

/// All of them, oldest first.
std::span<const Migration> migrations();

} // namespace Earshot
