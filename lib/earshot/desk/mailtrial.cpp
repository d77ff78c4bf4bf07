// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/mailtrial.h"

#include "earshot/mail/imapclient.h"
#include "earshot/mail/smtpclient.h"

namespace Earshot
{

namespace
{

constexpr int PatienceMs = 20'000; ///< somebody waits for it

template<class Answer>
std::optional<MailFault> faultOf(const Answer &answer)
{
    return answer ? std::optional<MailFault>() : std::optional(answer.error());
}

} // namespace

MailTrial::MailTrial(QObject *parent)
    : QObject(parent)
{
}

MailTrial::~MailTrial() = default;

void MailTrial::start(const Mailbox &mailbox, const MailLogin &login, Then then)
{
    cancel();
    m_outcome = {};
    m_then = std::move(then);
    m_imap = std::make_unique<ImapClient>();
    m_imap->setPatience(PatienceMs);
    m_imap->open(mailbox.incoming, login, [this, mailbox, login](const auto &opened) {
        m_outcome.incoming = faultOf(opened);
        if (!opened)
            return tryOutgoing(mailbox, login);
        const QString folder = mailbox.folder.isEmpty() ? QStringLiteral("INBOX") : mailbox.folder;
        m_imap->examine(folder, [this, mailbox, login](const auto &there) {
            m_outcome.incoming = faultOf(there);
            tryOutgoing(mailbox, login);
        });
    });
}

void MailTrial::tryOutgoing(const Mailbox &mailbox, const MailLogin &login)
{
    m_smtp = std::make_unique<SmtpClient>();
    m_smtp->setPatience(PatienceMs);
    m_smtp->open(mailbox.outgoing, login, [this](const auto &opened) {
        m_outcome.outgoing = faultOf(opened);
        const auto then = std::exchange(m_then, {});
        const Outcome outcome = m_outcome;
        cancel();
        if (then)
            then(outcome);
    });
}

void MailTrial::cancel()
{
    m_then = {};
    if (m_imap) {
        m_imap->close();
        m_imap.release()->deleteLater(); // it may be the one who tells
    }
    if (m_smtp) {
        m_smtp->close();
        m_smtp.release()->deleteLater();
    }
}

} // namespace Earshot
