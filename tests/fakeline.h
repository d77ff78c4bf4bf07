// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/voice/voiceline.h"

#include <QStringList>

namespace Earshot::Test
{

/// A line that writes down what it is asked and says what the test tells it to.
class FakeLine : public VoiceLine
{
public:
    using VoiceLine::VoiceLine;

    QStringList asked; ///< "dial +49…", "answer", "hang up", in order
    std::optional<Refusal> refusal; ///< the answer to the next dial()
    CallEnding endsAs = CallEnding::None; ///< how a hang-up is reported

    QString name() const override { return QStringLiteral("fake"); }
    bool seesCall() const override { return true; }
    void dial(const QString &number) override
    {
        asked << QString(QStringLiteral("dial ") + number);
        if (refusal)
            Q_EMIT refused(*std::exchange(refusal, {}));
    }
    void answer() override
    {
        asked << QStringLiteral("answer");
        say(CallEvent::Kind::Answered);
    }
    void hangUp() override
    {
        asked << QStringLiteral("hang up");
        say(CallEvent::Kind::Ended, endsAs);
    }
    void hold(bool on) override { asked << (on ? QStringLiteral("hold") : QStringLiteral("resume")); }
    void mute(bool on) override { asked << (on ? QStringLiteral("mute") : QStringLiteral("unmute")); }
    void sendDigits(const QString &digits) override { asked << QString(QStringLiteral("digits ") + digits); }
    void accept(const QString &caller) override
    {
        asked << QString(QStringLiteral("accept ") + caller);
        say(CallEvent::Kind::Answered);
    }
    void decline(const QString &caller) override
    {
        asked << QString(QStringLiteral("decline ") + caller);
        giveUp(caller, CallEnding::Declined);
    }

    /// The other side does something.
    void say(CallEvent::Kind kind, CallEnding ending = CallEnding::None) { Q_EMIT event({kind, ending}); }
    void ring(const QString &id, const QString &number, const QString &name = {}) { Q_EMIT called({id, number, name}); }
    void giveUp(const QString &id, CallEnding ending = CallEnding::NoAnswer) { Q_EMIT callerGone(id, ending); }
};

} // namespace Earshot::Test
