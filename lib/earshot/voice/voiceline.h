// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/call.h"

#include <QObject>

namespace Earshot
{

/// Somebody who calls, while it rings here.
struct IncomingCall {
    QString id; ///< the line's own name for the call
    QString number; ///< E.164 where it can be, else as the other side told it; empty when it was kept back
    QString name; ///< as the other side calls itself: no proof of anything

    bool operator==(const IncomingCall &) const = default;
};

/// A telephone line, seen from the desk: the built-in telephone, another program on this computer, or the agent's own
/// phone. One call at a time, and whoever rings meanwhile. Lives on the main thread; verbs return at once, what comes
/// of them arrives as an event.
class VoiceLine : public QObject
{
    Q_OBJECT

public:
    /// Why the line would not even try.
    enum class Refusal {
        NoHandler, ///< no program on this computer takes telephone numbers
        OwnHandler, ///< the program that takes them is Earshot itself
        BadNumber, ///< nothing that can be dialled
        NoEngine, ///< the built-in telephone is not running
        NotSignedIn, ///< its server does not let us in, or does not answer
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
    /// Whether it can give the call to somebody else.
    virtual bool canTransfer() const { return false; }
    /// Puts the other side through to this number, and is out of the call then: a Transferred event, and its end. What
    /// goes wrong is told by notTransferred(); the call goes on then.
    virtual void transfer(const QString &) { }
    /// Takes the call of somebody who rings; it is the present one from then on. For lines that are called.
    virtual void accept(const QString &) { }
    virtual void decline(const QString &) { }

Q_SIGNALS:
    void event(const Earshot::CallEvent &event);
    void refused(Earshot::VoiceLine::Refusal why);
    void called(const Earshot::IncomingCall &caller);
    /// Nobody took it there; the ending says why.
    void notTransferred(const QString &number, Earshot::CallEnding why);
    /// They gave up, were declined, or the line broke, before anybody answered.
    void callerGone(const QString &id, Earshot::CallEnding ending);
};

} // namespace Earshot
