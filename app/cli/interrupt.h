// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace Earshot::Cli
{

/// While one lives, Ctrl+C (SIGINT) and a polite SIGTERM call a function in the event loop instead of ending the
/// program; a second one ends it at once. One at a time.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> interrupted);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Earshot::Cli
