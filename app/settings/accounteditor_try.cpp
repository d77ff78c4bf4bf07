// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The servers are tried before anything is saved, and what is wrong is said.
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "settings/accounteditor.h"
#include "shell/label.h"
#include "shell/mailwording.h"
#include "shell/plaintext.h"
#include "shell/strip.h"

namespace Earshot
{

namespace
{

bool mayBeTrusted(const std::optional<MailFault> &fault)
{
    using K = MailFault::Kind;
    return fault && !fault->certificate.isEmpty()
        && (fault->kind == K::SelfSigned || fault->kind == K::UnknownAuthority || fault->kind == K::WrongHost
            || fault->kind == K::Expired);
}

/// "3A:F0:…", as others show it.
QString fingerprint(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

} // namespace

void AccountEditor::signIn(const OAuthProvider &provider)
{
    setBusy(tr("Waiting for your yes in the browser"));
    m_oauth->signIn(
        provider, m_user->text().trimmed(), [](const QUrl &page) { QDesktopServices::openUrl(page); },
        [this](const tl::expected<OAuthGrant, MailFault> &grant) {
            setBusy({});
            if (grant) {
                m_secret = grant->toText();
                return tryBoth(m_secret);
            }
            m_trouble->clearLinks();
            m_trouble->setWords(tr("You are not signed in"),
                grant.error().detail.isEmpty() ? tr("Nobody said yes in the browser. Try it again.")
                                               : named(shortened(grant.error().detail, 200)));
            m_trouble->show();
        });
}

void AccountEditor::tryBoth(const QString &secret)
{
    m_secret = secret;
    const Mailbox mailbox = typedMailbox();
    const auto grant
        = mailbox.login == MailLogin::Kind::Token ? OAuthGrant::fromText(secret) : std::optional<OAuthGrant>();
    setBusy(tr("Trying both servers"));
    m_trial->start(mailbox, {mailbox.login, mailbox.user, grant ? grant->accessToken : secret},
        [this](const MailTrial::Outcome &outcome) { tried(outcome); });
}

void AccountEditor::tried(const MailTrial::Outcome &outcome)
{
    setBusy({});
    if (outcome.isWell())
        return save();
    const Mailbox mailbox = typedMailbox();
    const bool isIncoming = outcome.incoming.has_value();
    const MailFault &fault = isIncoming ? *outcome.incoming : *outcome.outgoing;
    const Trouble trouble = words(fault, isIncoming ? mailbox.incoming : mailbox.outgoing);
    m_trouble->clearLinks();
    m_trouble->setWords(trouble.fact, trouble.sentence);
    if (mayBeTrusted(fault)) {
        m_trouble->addLink(tr("Trust it…"), this, [this, fault, isIncoming] {
            ask(this,
                {tr("Trust this certificate?"),
                    tr("Whoever has it can read this mailbox's password. Compare it with what whoever runs the server "
                       "says: %1")
                        .arg(fingerprint(fault.certificate)),
                    tr("Trust it"), tr("Cancel"), Look::Danger},
                this, [this, fault, isIncoming] {
                    // Said of this server as it is typed now.
                    m_mailbox.incoming = typed(m_incoming, m_mailbox.incoming);
                    m_mailbox.outgoing = typed(m_outgoing, m_mailbox.outgoing);
                    (isIncoming ? m_mailbox.incoming : m_mailbox.outgoing).pinned = fault.certificate;
                    m_trouble->hide();
                    tryBoth(m_secret);
                });
        });
    }
    m_trouble->show();
    m_anyway->show();
}

} // namespace Earshot
