// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/secretstore.h"
#include "earshot/domain/mailbox.h"
#include "earshot/mail/oauth.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <tl/expected.hpp>

#include <functional>

namespace Earshot
{

/// Who we are to a mailbox's servers, with the password or token of the moment. Main thread.
class MailCredentials final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const tl::expected<MailLogin, MailFault> &)>;

    explicit MailCredentials(SecretStore &secrets, QObject *parent = nullptr);

    /// Answers later, never within the call; not at all when `context` is gone. A token that is about to run out is
    /// changed for another one first: only whoever holds the mailbox may ask, for the one before is worth nothing then.
    void ask(const Mailbox &mailbox, QObject *context, Then then);
    /// A server did not take it: the next time it is another one, if there is a way to get one.
    void wasRefused(const Mailbox &mailbox);

private:
    struct Waiting {
        Mailbox mailbox;
        QPointer<QObject> context;
        Then then;
    };

    void read(const Mailbox &mailbox);
    void refresh(const Mailbox &mailbox, const OAuthGrant &grant);
    void answer(const QString &address, const tl::expected<QString, MailFault> &secret);

    SecretStore &m_secrets;
    QHash<QString, QList<Waiting>> m_waiting; ///< by the mailbox's address; asked for once for all of them
    QHash<QString, QString> m_given; ///< as it was answered last
    QHash<QString, QString> m_refused;
};

} // namespace Earshot
