// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QTcpServer;
class QTcpSocket;
class QTimer;

namespace Earshot
{

/// Who signs people in for a mailbox, and as whom we come there: the operator has registered that (RFC 6749 2.2).
struct OAuthProvider {
    QUrl authorize; ///< where the person says yes, in a browser
    QUrl token; ///< where tokens are given
    QString scope;
    QString clientId;
    QString clientSecret; ///< empty where there is none (RFC 8252 8.5)

    bool operator==(const OAuthProvider &) const = default;
};

/// What one was given there. It is a secret as a whole.
struct OAuthGrant {
    OAuthProvider provider;
    QString accessToken;
    QDateTime expires; ///< of the access token; invalid = nobody said
    QString refreshToken; ///< for another one; empty = none

    /// Whether it can be used for at least a minute.
    bool isFresh(const QDateTime &now) const;
    QString toText() const;
    /// Nothing when the text is no grant: then it may be a token alone.
    static std::optional<OAuthGrant> fromText(const QString &text);
    bool operator==(const OAuthGrant &) const = default;
};

/// Asks for tokens (RFC 6749, RFC 7636, RFC 8252). One question at a time; each is answered once, unless the client
/// goes first. Belongs to the thread that made it.
class OAuthClient final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const tl::expected<OAuthGrant, MailFault> &)>;

    explicit OAuthClient(QObject *parent = nullptr);
    ~OAuthClient() override;

    /// Another access token, and perhaps another refresh token. Login as the fault when a person has to say yes again.
    void refresh(const OAuthGrant &grant, Then then);
    /// Waits for the person's yes on a port of this machine; `open` is handed the page to show in a browser. `user`
    /// is suggested there. Silent as the fault when nobody says anything for some minutes.
    void signIn(
        const OAuthProvider &provider, const QString &user, const std::function<void(const QUrl &)> &open, Then then);
    /// Nobody waits any more; nothing is answered.
    void cancel();

private:
    void askForToken(const OAuthGrant &grant, const QByteArray &form);
    void answered(const OAuthGrant &grant);
    void hear(QTcpSocket *socket);
    void redirected(const QUrl &url, QTcpSocket *socket);
    void end(const tl::expected<OAuthGrant, MailFault> &answer);

    QNetworkAccessManager *m_network;
    std::unique_ptr<QTcpServer> m_server;
    QTimer *m_patience;
    QNetworkReply *m_reply = nullptr;
    OAuthProvider m_provider;
    QByteArray m_verifier; ///< proves that whoever asks for the token asked for the yes (RFC 7636)
    QByteArray m_state; ///< comes back with the yes, or it is not ours
    Then m_then;
};

} // namespace Earshot
