// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/filelocks.h"

#include <QtGlobal>

#ifdef EARSHOT_SQLITE
#include <sqlite3.h>
#endif

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Earshot
{

#if defined(EARSHOT_SQLITE) && defined(Q_OS_LINUX) && defined(F_OFD_SETLK)

namespace
{

/// SQLite counts the locks of all its connections to a file together and sets them through any of them. So that they
/// are one owner's, the first that may write holds them for all.
class LockHolders
{
public:
    int of(int file)
    {
        struct stat status = {};
        if (::fstat(file, &status) != 0)
            return file;
        const std::pair key(status.st_dev, status.st_ino);
        const std::lock_guard guard(m_mutex);
        if (const auto known = m_files.find(key); known != m_files.end())
            return known->second;
        if ((::fcntl(file, F_GETFL) & O_ACCMODE) == O_RDWR)
            m_files.emplace(key, file);
        return file;
    }
    /// SQLite keeps a file open as long as there are locks on it.
    void leave(int file)
    {
        const std::lock_guard guard(m_mutex);
        std::erase_if(m_files, [file](const auto &holder) { return holder.second == file; });
    }

private:
    std::mutex m_mutex;
    std::map<std::pair<dev_t, ino_t>, int> m_files;
};

LockHolders &holders()
{
    static auto *const all = new LockHolders; // files are closed until the very end
    return *all;
}

int setLock(int file, int command, struct flock *lock)
{
    const int holder = holders().of(file);
    lock->l_pid = 0; // or it is refused
    const int done = ::fcntl(holder, command == F_SETLK ? F_OFD_SETLK : F_OFD_GETLK, lock);
    // A kernel or file system that has no such locks.
    return done != 0 && errno == EINVAL ? ::fcntl(holder, command, lock) : done;
}

int control(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    int done = 0;
    if (command == F_SETLK || command == F_GETLK)
        done = setLock(file, command, va_arg(arguments, struct flock *));
    else
        done = ::fcntl(file, command, va_arg(arguments, int));
    va_end(arguments);
    return done;
}

int closeFile(int file)
{
    holders().leave(file);
    return ::close(file);
}

} // namespace

void keepFileLocks()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs *system = sqlite3_vfs_find("unix");
        if (!system || system->iVersion < 3)
            return;
        system->xSetSystemCall(system, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&control));
        system->xSetSystemCall(system, "close", reinterpret_cast<sqlite3_syscall_ptr>(&closeFile));
    });
}

#else

void keepFileLocks()
{
}

#endif

} // namespace Earshot
