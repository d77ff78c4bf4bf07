// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/sipaccount.h"
#include "earshot/voice/voiceengine.h"
#include "earshot/voice/voiceline.h"

#include <optional>

namespace Earshot
{

/// How an account stands with its server.
enum class LineState {
    Off, ///< it is not signed in: there is no password, or no engine
    Trying,
    Ready,
    WrongPassword,
    NotKnown, ///< the server has no such user, or forbids it to register
    NoServer, ///< nothing answers there, or not as it should
    Refused, ///< for another reason, which is its status
};

/// The built-in telephone: one account, or none for calls straight to a SIP address. What happens at the engine reaches
/// the desk as events, what the desk asks goes there as commands.
class EngineLine final : public VoiceLine
{
    Q_OBJECT

public:
    /// `engine` is not owned and outlives this. Without an account only SIP addresses can be dialled.
    EngineLine(VoiceEngine &engine, const std::optional<SipAccount> &account, QObject *parent = nullptr);
    ~EngineLine() override;

    const std::optional<SipAccount> &account() const { return m_account; }
    LineState state() const { return m_state; }
    int status() const { return m_status; } ///< the SIP status the server gave last; 0 for none
    /// Whether a call by it has a prospect: it is signed in, or on its way there.
    bool canDial() const;
    /// Signs in, again after every new start of the engine.
    void signIn(const QString &password);
    /// How long it may ring over there; 60 without a word.
    void setRingSeconds(int seconds) { m_ringSeconds = seconds; }

    QString name() const override;
    bool seesCall() const override { return true; }
    void dial(const QString &number) override;
    void answer() override;
    void hangUp() override;
    void hold(bool on) override;
    void mute(bool on) override;
    void sendDigits(const QString &digits) override;
    bool canTransfer() const override { return true; }
    void transfer(const QString &number) override;
    void accept(const QString &caller) override;
    void decline(const QString &caller) override;

Q_SIGNALS:
    void stateChanged(Earshot::LineState state);
    /// Nothing was heard of the other side in the first seconds after the answer.
    void silent();

private:
    void hear(const QJsonObject &event);
    void hearCall(const QString &call, const QJsonObject &event);
    void hearTransfer(const QJsonObject &event);
    QString targetOf(const QString &number) const;
    void engineChanged(VoiceEngine::State state);
    void ask(QLatin1StringView what, const QString &call, QJsonObject more = {});
    void setState(LineState state, int status);
    void endCall(CallEnding ending);

    VoiceEngine &m_engine;
    std::optional<SipAccount> m_account;
    std::optional<QString> m_password;
    LineState m_state = LineState::Off;
    int m_status = 0;
    int m_ringSeconds = 60;
    QString m_call; ///< the engine's name of the present one; empty for none
    bool m_rang = false;
    bool m_answered = false;
    QString m_transfer; ///< the number it is being put through to; empty for none
    QStringList m_callers; ///< who rings here
};

} // namespace Earshot
