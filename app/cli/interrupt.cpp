// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Earshot::Cli
{

#ifdef Q_OS_UNIX

namespace
{

/// A signal handler may do next to nothing: it writes one byte here, and the event loop reads it there.
int ends[2] = {-1, -1};

void heard(int signal)
{
    std::signal(signal, SIG_DFL);
    [[maybe_unused]] const auto written = ::write(ends[0], "!", 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> interrupted)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [interrupted] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) == 1)
            interrupted();
    });
    std::signal(SIGINT, heard);
    std::signal(SIGTERM, heard);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

Interrupt::Interrupt(std::function<void()>)
{
}
Interrupt::~Interrupt() = default;

#endif

} // namespace Earshot::Cli
