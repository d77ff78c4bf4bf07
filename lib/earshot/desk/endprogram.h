// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace Earshot
{

/// Ends the program as the end of main() would, but without the handlers that libraries left for it: threads of the
/// pool may still be on their way out, and memory they give back beside those handlers crashes the program. To be
/// called when everything of ours has ended. Main thread.
[[noreturn]] inline void endProgram(int code)
{
    std::fflush(nullptr);
#ifdef __SANITIZE_ADDRESS__
    std::exit(code); // looks for leaks
#else
    std::_Exit(code);
#endif
}

} // namespace Earshot
