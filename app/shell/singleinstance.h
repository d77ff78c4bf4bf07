// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Earshot
{

/// One running program for each desk of a profile. The lock says who is first; the first one listens, and a second one
/// hands its arguments over and goes.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `lock` is a file beside the desk's journal: one for each desk and profile.
    explicit SingleInstance(const QString &lock, QObject *parent = nullptr);

    /// Whether this program is the only one; it is from now on. Waits so long for another one to end. Also where no
    /// lock can be written: better two windows than none.
    bool isFirst(int waitMs = 0);
    /// Gives the arguments to the first one; false when it does not answer.
    bool handOver(const QStringList &arguments) const;

Q_SIGNALS:
    /// Somebody started the program again, with these arguments.
    void called(const QStringList &arguments);

private:
    void take();

    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Earshot
