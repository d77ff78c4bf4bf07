// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"

#include <QObject>

namespace Earshot
{

/// A telephone line, seen from the desk: the built-in telephone, another program on this computer, or the agent's own
/// phone. One call at a time. Lives on the main thread; verbs return at once, what comes of them arrives as an event.
class VoiceLine : public QObject
{
    Q_OBJECT

public:
    /// Why the line would not even try.
    enum class Refusal {
        NoHandler, ///< no program on this computer takes telephone numbers
        OwnHandler, ///< the program that takes them is Earshot itself
        BadNumber, ///< nothing that can be dialled
    };
    Q_ENUM(Refusal)

    using QObject::QObject;

    /// How the line is written into the log: "handed-over", "own-phone", the address of a SIP account.
    virtual QString name() const = 0;
    /// Whether the line learns by itself what becomes of the call; if not, the agent says so.
    virtual bool seesCall() const = 0;

    virtual void dial(const QString &number) = 0;
    virtual void answer() = 0;
    virtual void hangUp() = 0;
    virtual void hold(bool on) = 0;
    virtual void mute(bool on) = 0;
    virtual void sendDigits(const QString &digits) = 0;

Q_SIGNALS:
    void event(const Earshot::CallEvent &event);
    void refused(Earshot::VoiceLine::Refusal why);
};

} // namespace Earshot
