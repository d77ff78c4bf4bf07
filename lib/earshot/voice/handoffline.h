// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/voice/voiceline.h"

#include <QUrl>

#include <functional>

namespace Earshot
{

/// Hands the number over to whatever program the system has for telephone numbers (`tel:`, RFC 3966, or `sip:`). What
/// becomes of the call there cannot be seen: it is logged as begun, and the agent says what came of it.
class HandoffLine : public VoiceLine
{
    Q_OBJECT

public:
    enum class HandedOver { Yes, NoHandler, ToOurselves };
    using Opener = std::function<HandedOver(const QUrl &)>;

    /// `open` gives an address to the system.
    explicit HandoffLine(Opener open, QObject *parent = nullptr);

    QString name() const override;
    bool seesCall() const override { return false; }
    void dial(const QString &number) override;
    void answer() override; ///< the agent heard the customer: the clock of the talk begins
    void hangUp() override;
    void hold(bool) override { }
    void mute(bool) override { }
    void sendDigits(const QString &) override { }

    /// The address a number is handed over as; invalid when it cannot be dialled.
    static QUrl addressOf(const QString &number);

private:
    Opener m_open;
};

/// "I call from my own phone": shows the number, and the agent starts and stops the clock.
class OwnPhoneLine : public VoiceLine
{
    Q_OBJECT

public:
    using VoiceLine::VoiceLine;

    QString name() const override;
    bool seesCall() const override { return false; }
    void dial(const QString &number) override;
    void answer() override;
    void hangUp() override;
    void hold(bool) override { }
    void mute(bool) override { }
    void sendDigits(const QString &) override { }
};

} // namespace Earshot
