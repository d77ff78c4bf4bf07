// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the greeting to the moment at which somebody may ask: what can be asked, encryption, and who one is.
#include "earshot/mail/imapclient.h"

#include "earshot/mail/mailline.h"
#include "earshot/mail/sasl.h"

namespace Earshot
{

void ImapClient::takeGreeting(const ImapResponse &response)
{
    m_isGreeted = true;
    m_line->setPatience(m_patienceMs);
    if (response.status == "BYE")
        return fail({MailFault::Kind::Later, QString::fromUtf8(response.text.left(500))});
    // Already logged in by whatever reason: nobody knows as whom, and a line in the clear stays one (RFC 9051 11.1).
    if (response.status != "OK")
        return fail({MailFault::Kind::Protocol, QString::fromUtf8(response.text.left(500))});
    askCapabilities([this] { encryptOrLogIn(); });
}

void ImapClient::encryptOrLogIn()
{
    if (m_server.security == MailSecurity::Tls)
        return logIn();
    if (!can("STARTTLS"))
        return fail({MailFault::Kind::NoEncryption, {}});
    ask("STARTTLS", [this](const MailAnswer<Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        m_parser.clear();
        m_line->encrypt();
    });
}

void ImapClient::logIn()
{
    if (!m_line->isEncrypted())
        return fail({MailFault::Kind::NoEncryption, {}});
    if (m_login.kind == MailLogin::Kind::Token) {
        const bool isStandard = can("AUTH=OAUTHBEARER") && !can("AUTH=XOAUTH2");
        return isStandard ? authenticate("OAUTHBEARER", oauthBearer(m_login, m_server))
                          : authenticate("XOAUTH2", xoauth2(m_login));
    }
    if (can("AUTH=PLAIN") || can("LOGINDISABLED"))
        return authenticate("PLAIN", saslPlain(m_login));
    // Literals, for a password may have any letter.
    const QByteArray user = m_login.user.toUtf8();
    auto secret = std::make_shared<QByteArrayList>(QByteArrayList{
        user + " {" + QByteArray::number(m_login.secret.toUtf8().size()) + "}\r\n", m_login.secret.toUtf8() + "\r\n"});
    send("LOGIN {" + QByteArray::number(user.size()) + '}', [this](const MailAnswer<Reply> &reply) { loggedIn(reply); })
        .goOn
        = [this, secret](const QByteArray &) {
              if (!secret->isEmpty())
                  m_line->write(secret->takeFirst());
          };
}

void ImapClient::authenticate(const QByteArray &mechanism, const QByteArray &secret)
{
    const bool isAtOnce = can("SASL-IR"); // RFC 4959
    auto left = std::make_shared<QByteArrayList>(isAtOnce ? QByteArrayList() : QByteArrayList{secret});
    send("AUTHENTICATE " + mechanism + (isAtOnce ? ' ' + secret : QByteArray()),
        [this](const MailAnswer<Reply> &reply) { loggedIn(reply); })
        .goOn
        = [this, left](const QByteArray &) {
              // Asked once more, it is told why a token was refused, and waits for an empty line.
              m_line->write((left->isEmpty() ? QByteArray() : left->takeFirst()) + "\r\n");
          };
}

void ImapClient::loggedIn(const MailAnswer<Reply> &reply)
{
    if (!reply) {
        MailFault fault = reply.error();
        if (fault.kind == MailFault::Kind::Refused)
            fault.kind = MailFault::Kind::Login;
        return fail(fault);
    }
    m_login.secret.clear();
    // Some capabilities are only there for those who are known.
    askCapabilities([this] {
        if (const auto opened = std::exchange(m_opened, {}))
            opened(Nothing());
    });
}

void ImapClient::askCapabilities(std::function<void()> then)
{
    m_capabilities.clear();
    ask("CAPABILITY", [this, then = std::move(then)](const MailAnswer<Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        then();
    });
}

void ImapClient::takeCapabilities(const QList<ImapItem> &items)
{
    for (const ImapItem &item : items)
        m_capabilities << item.text.toUpper();
}

} // namespace Earshot
