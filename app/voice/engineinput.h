// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace Earshot
{

/// The commands on standard input, one JSON object a line. What is no object is passed over. Read on a thread of its
/// own, told on the one this was made on.
class EngineInput final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    void told(const QJsonObject &command);
    /// Whoever gave the commands is gone.
    void ended();
};

/// Takes standard output for the events alone: what a library prints goes to standard error.
void keepOutputClean();
/// Writes one event.
void tell(const QJsonObject &event);

} // namespace Earshot
