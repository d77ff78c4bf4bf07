// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailcredentials.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

MailCredentials::MailCredentials(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void MailCredentials::ask(const Mailbox &mailbox, QObject *context, Then then)
{
    QList<Waiting> &waiting = m_waiting[mailbox.address];
    waiting << Waiting{mailbox, context, std::move(then)};
    if (waiting.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this, [this, mailbox] { read(mailbox); }, Qt::QueuedConnection);
}

void MailCredentials::wasRefused(const Mailbox &mailbox)
{
    m_refused.insert(mailbox.address, m_given.value(mailbox.address));
}

void MailCredentials::read(const Mailbox &mailbox)
{
    m_secrets.read(mailbox.address, this, [this, mailbox](const Result<QString> &secret) {
        if (!secret)
            return answer(mailbox.address, tl::unexpected(MailFault{MailFault::Kind::NoSecret, secret.error().detail}));
        const auto grant
            = mailbox.login == MailLogin::Kind::Token ? OAuthGrant::fromText(*secret) : std::optional<OAuthGrant>();
        if (!grant)
            return answer(mailbox.address, *secret);
        const bool isRefused = m_refused.value(mailbox.address) == grant->accessToken;
        if (grant->refreshToken.isEmpty() || (grant->isFresh(QDateTime::currentDateTimeUtc()) && !isRefused))
            return answer(mailbox.address, grant->accessToken);
        refresh(mailbox, *grant);
    });
}

void MailCredentials::refresh(const Mailbox &mailbox, const OAuthGrant &grant)
{
    auto *client = new OAuthClient(this);
    client->refresh(grant, [this, mailbox, grant, client](const tl::expected<OAuthGrant, MailFault> &fresh) {
        client->deleteLater();
        if (!fresh) { // said by whoever signs in, not by the mailbox's servers
            MailFault fault = fresh.error();
            fault.detail = grant.provider.token.host() + u": "_s + fault.detail;
            if (fault.kind == MailFault::Kind::Login)
                fault.kind = MailFault::Kind::SignedOut;
            return answer(mailbox.address, tl::unexpected(fault));
        }
        // Kept before it is used: the one before may be worth nothing any more.
        m_secrets.write(mailbox.address, fresh->toText(), this,
            [this, mailbox, fresh = *fresh](const Result<bool> &) { answer(mailbox.address, fresh.accessToken); });
    });
}

void MailCredentials::answer(const QString &address, const tl::expected<QString, MailFault> &secret)
{
    if (secret)
        m_given.insert(address, *secret);
    for (const Waiting &one : m_waiting.take(address)) {
        if (!one.context)
            continue;
        if (secret)
            one.then(MailLogin{one.mailbox.login, one.mailbox.user, *secret});
        else
            one.then(tl::unexpected(secret.error()));
    }
}

} // namespace Earshot
