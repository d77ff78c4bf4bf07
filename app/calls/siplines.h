// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/secretstore.h"
#include "earshot/voice/engineline.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Earshot
{

class Desk;

/// The agent's lines of the built-in telephone in this window: signed in as long as it is open, and heard when somebody
/// calls. The engine runs only where there is a line.
class SipLines final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` has the passwords; not owned. The engine keeps its files in `folder`.
    SipLines(Desk &desk, SecretStore &secrets, const QString &folder, QObject *parent = nullptr);
    ~SipLines() override;

    /// Reads the lines and starts; later changes are followed.
    void start();
    const QList<SipAccount> &accounts() const { return m_accounts; }
    LineState state(const SipAccount &account) const;
    int status(const SipAccount &account) const; ///< of SIP, as the server gave it last
    bool isWithoutSecret(const SipAccount &account) const { return m_withoutSecret.contains(account.uid); }
    /// There is no keychain here: its password is known until the program ends.
    bool isForgotten(const SipAccount &account) const { return m_forgotten.contains(account.uid); }
    VoiceEngine::State engine() const { return m_engine.state(); }
    /// The one that calls: the first that is signed in, else the first. Null without any.
    EngineLine *present() const;
    /// The account of present(); null without any.
    const SipAccount *presentAccount() const;
    /// Keeps the password and signs in anew.
    void keepSecret(const SipAccount &account, const QString &secret);
    void forgetSecret(const SipAccount &account);

Q_SIGNALS:
    void changed();
    /// There is no keychain here: the password is known until the program ends.
    void keptForNow(const QString &address);

private:
    void read();
    void take(const QList<SipAccount> &accounts);
    void signIn(const SipAccount &account);
    EngineLine *lineOf(const SipAccount &account) const;

    Desk &m_desk;
    SecretStore &m_secrets;
    VoiceEngine m_engine;
    QList<SipAccount> m_accounts;
    std::vector<std::unique_ptr<EngineLine>> m_lines; ///< of the accounts, in their order
    QSet<QUuid> m_withoutSecret;
    QSet<QUuid> m_forgotten;
    bool m_isStarted = false;
};

} // namespace Earshot
