// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Earshot::Test
{

/// Processor time, in seconds, that hostile input may cost: far more than what is linear needs, far less than what is
/// not. The sanitizers make everything some times slower.
#ifdef __SANITIZE_ADDRESS__
inline constexpr std::clock_t Patience = 60;
#else
inline constexpr std::clock_t Patience = 5;
#endif

} // namespace Earshot::Test
