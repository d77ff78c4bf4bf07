// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Earshot
{

/// From now on the locks of SQLite's files belong to the open files and not to the process (fcntl(2), "open file
/// description locks"). Otherwise whoever opens a desk's file in this process and closes it again, as a dialog does to
/// see what kind of file it is, takes all locks away; another process then believes to be alone and takes away the log
/// with what was written. Before the first file is opened, from any thread; nothing more the second time, and nothing
/// where the system has no such locks.
void keepFileLocks();

} // namespace Earshot
