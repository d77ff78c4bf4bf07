// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Earshot
{

/// Spares the file database the locks it has for connections that several threads use at once, which ours are not. For
/// a program to call before it opens a desk, because it concerns every such database of the process; does nothing once
/// one was opened.
void useEachConnectionFromOneThread();

} // namespace Earshot
