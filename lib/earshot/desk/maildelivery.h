// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/mailcount.h"
#include "earshot/desk/mailpauses.h"
#include "earshot/mail/imapclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Earshot
{

class Desk;
class MailCredentials;

/// Hands the mails of the outbox to the server of one mailbox, one after the other, for as long as this program holds
/// the mailbox. Before the first byte of a mail is said, the desk knows that it is being sent, and before the last one,
/// that it may have gone: whatever breaks then, it is not sent a second time by itself. Main thread.
class MailDelivery final : public QObject
{
    Q_OBJECT

public:
    MailDelivery(
        Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, const QString &holder, QObject *parent);
    ~MailDelivery() override;

    /// Sends what may go; then it ends (`once`), or waits for more.
    void start(bool once);
    /// Ends after the mail that is being sent; ended() still comes.
    void stop();
    /// Whatever it waits for, it looks again now.
    void hurry();

Q_SIGNALS:
    void counted(const Earshot::MailCount &count);
    /// Stopped, or done, or done for with a fault; nothing more comes.
    void ended(const std::optional<Earshot::MailFault> &fault);

private:
    void look();
    void next();
    void connectToServer();
    void send();
    void arrived(const SmtpOutcome &outcome);
    void rest();
    void broke(const MailFault &fault);
    void deskFailed(const Error &error);
    void tellHealth(const std::optional<MailFault> &fault);
    void end(const std::optional<MailFault> &fault);

    Desk &m_desk;
    MailCredentials &m_credentials;
    const Mailbox m_mailbox;
    const QString m_holder;
    std::unique_ptr<SmtpClient> m_client;
    QList<OutboxId> m_due;
    QDateTime m_nextDue;
    std::optional<Departure> m_departure; ///< marked as being sent
    std::optional<Arrival> m_arrival; ///< not written down yet
    MailHealth m_health;
    Later *m_later;
    MailPauses m_pauses;
    bool m_isOnce = false;
    bool m_isBusy = false; ///< the desk or the server has not answered yet
    bool m_isStopping = false;
    bool m_isLookWanted = false; ///< the outbox was changed meanwhile
    bool m_isEnded = false;
};

} // namespace Earshot
