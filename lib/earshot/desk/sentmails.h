// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/mailboxdesk.h"
#include "earshot/mail/imapclient.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Earshot
{

class Desk;
class MailCredentials;

/// Looks on the server for mails of ours of which nobody knows whether they have gone, and puts copies of what has gone
/// among the sent mails, each once. One round at a time. Main thread.
class SentMails final : public QObject
{
    Q_OBJECT

public:
    SentMails(Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, QObject *parent);
    ~SentMails() override;

    bool isAtWork() const { return m_isAtWork; }
    /// Does what there is to do; ended() comes in any case. A mail that was not found is looked for again, a few times
    /// and ever later.
    void start();
    void stop();

Q_SIGNALS:
    void ended();

private:
    struct Job {
        OutboxEntry entry;
        QByteArray messageId;
        QByteArray raw; ///< of a copy that is wanted
        QStringList folders; ///< to look in
        bool isFound = false;
    };
    struct Tries {
        int count = 0;
        QDateTime next;
    };

    void take(const QList<Job> &jobs);
    void next();
    void lookIn(const QString &folder);
    void copy();
    void settled(bool hasArrived, bool isCopied);
    void end();

    static QList<Job> jobsOf(Session &session, const Mailbox &mailbox);

    Desk &m_desk;
    MailCredentials &m_credentials;
    const Mailbox m_mailbox;
    std::unique_ptr<ImapClient> m_client;
    QList<Job> m_jobs;
    QHash<OutboxId, Tries> m_tries;
    bool m_isAtWork = false;
};

} // namespace Earshot
