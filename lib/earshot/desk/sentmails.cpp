// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/sentmails.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/mailcredentials.h"
#include "earshot/storage/messages.h"

#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// When a mail that was not found is looked for again: a server may be slow to show it.
constexpr std::array againSeconds{60, 600, 3600};

} // namespace

SentMails::SentMails(Desk &desk, MailCredentials &credentials, const Mailbox &mailbox, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_credentials(credentials)
    , m_mailbox(mailbox)
{
}

SentMails::~SentMails() = default;

QList<SentMails::Job> SentMails::jobsOf(Session &session, const Mailbox &mailbox)
{
    QList<Job> jobs;
    for (const OutboxEntry &entry : Outbox::unsettled(session, mailbox.id)) {
        const Message message = Messages::byId(session, entry.message);
        Job job{entry, message.messageId.toUtf8(), {}, {}, false};
        if (entry.copyWanted)
            job.raw = Messages::raw(session, message.rawHash);
        const QString sent = mailbox.sentFolder.isEmpty() ? u"Sent"_s : mailbox.sentFolder;
        job.folders = entry.copyWanted ? QStringList{sent} : QStringList{sent, u"INBOX"_s};
        jobs << job;
    }
    return jobs;
}

void SentMails::start()
{
    if (std::exchange(m_isAtWork, true))
        return;
    m_desk.database().read(jobsOf, m_mailbox).then(this, [this](const Result<QList<Job>> &jobs) {
        if (!jobs || !m_isAtWork)
            return end();
        take(*jobs);
    });
}

void SentMails::take(const QList<Job> &jobs)
{
    const QDateTime now = m_desk.now();
    m_jobs.clear();
    for (const Job &job : jobs) {
        Tries &tries = m_tries[job.entry.id];
        if (tries.count > int(againSeconds.size()) || (tries.next.isValid() && now < tries.next))
            continue;
        if (tries.count < int(againSeconds.size()))
            tries.next = now.addSecs(againSeconds[size_t(tries.count)]);
        ++tries.count;
        m_jobs << job;
    }
    if (m_jobs.isEmpty())
        return end();
    m_credentials.ask(m_mailbox, this, [this](const tl::expected<MailLogin, MailFault> &login) {
        if (!login || !m_isAtWork)
            return end();
        m_client = std::make_unique<ImapClient>();
        m_client->open(m_mailbox.incoming, *login, [this](const auto &opened) {
            if (!opened)
                return end();
            next();
        });
    });
}

void SentMails::next()
{
    if (!m_isAtWork || m_jobs.isEmpty())
        return end();
    Job &job = m_jobs.first();
    if (job.isFound)
        return settled(!job.entry.copyWanted, job.entry.copyWanted);
    if (!job.folders.isEmpty())
        return lookIn(job.folders.takeFirst());
    if (job.entry.copyWanted)
        return copy();
    m_jobs.removeFirst();
    next();
}

void SentMails::lookIn(const QString &folder)
{
    m_client->examine(folder, [this](const MailAnswer<ImapFolder> &opened) {
        if (!opened)
            return opened.error().kind == MailFault::Kind::NoFolder ? next() : end();
        m_client->find(m_jobs.first().messageId, [this](const MailAnswer<QList<quint32>> &uids) {
            if (!uids)
                return end();
            m_jobs.first().isFound = !uids->isEmpty();
            next();
        });
    });
}

void SentMails::copy()
{
    m_client->append(m_mailbox.sentFolder, m_jobs.first().raw, [this](const auto &put) {
        if (!put)
            return end();
        settled(false, true);
    });
}

void SentMails::settled(bool hasArrived, bool isCopied)
{
    m_desk.act(settle, m_jobs.first().entry.id, hasArrived, isCopied).then(this, [this](const Result<bool> &done) {
        if (!done || m_jobs.isEmpty())
            return end();
        m_jobs.removeFirst();
        next();
    });
}

void SentMails::stop()
{
    if (m_isAtWork)
        end();
}

void SentMails::end()
{
    if (!std::exchange(m_isAtWork, false))
        return;
    m_jobs.clear();
    if (m_client) {
        m_client->close();
        m_client.release()->deleteLater();
    }
    Q_EMIT ended();
}

} // namespace Earshot
