// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail server does not do, in words.
#include <QCoreApplication>

#include "shell/mailwording.h"

namespace Earshot
{

namespace
{

struct MailWords {
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

QString factOf(MailFault::Kind kind)
{
    using K = MailFault::Kind;
    switch (kind) {
    case K::NoSuchHost:
        return MailWords::tr("There is no server of that name");
    case K::Unreachable:
        return MailWords::tr("The server cannot be reached");
    case K::Silent:
        return MailWords::tr("The server does not answer");
    case K::Closed:
        return MailWords::tr("The line to the server breaks");
    case K::NoEncryption:
        return MailWords::tr("The server does not encrypt");
    case K::WrongHost:
        return MailWords::tr("The server has the certificate of another one");
    case K::SelfSigned:
    case K::UnknownAuthority:
        return MailWords::tr("Nobody known here vouches for the server");
    case K::Expired:
        return MailWords::tr("The server's certificate is not valid today");
    case K::Certificate:
        return MailWords::tr("The server's certificate is not in order");
    case K::Login:
        return MailWords::tr("The server does not take the user name or the password");
    case K::Later:
        return MailWords::tr("The server says: not now");
    case K::Refused:
        return MailWords::tr("The server refuses");
    case K::Protocol:
        return MailWords::tr("This is another kind of server");
    case K::NoSecret:
        return MailWords::tr("The password is not on this computer");
    case K::NoFolder:
        return MailWords::tr("The mailbox has no such folder");
    case K::SignedOut:
        return MailWords::tr("The sign-in in the browser counts no more");
    }
    return {};
}

QString adviceOf(MailFault::Kind kind)
{
    using K = MailFault::Kind;
    switch (kind) {
    case K::NoSuchHost:
        return MailWords::tr("Look at how its name is spelled.");
    case K::Unreachable:
        return MailWords::tr("Look at the port; a firewall may stand before it.");
    case K::Silent:
    case K::Closed:
    case K::Later:
        return MailWords::tr("It is tried again by itself.");
    case K::NoEncryption:
        return MailWords::tr("No password is sent without encryption. Try the other kind, with its port.");
    case K::WrongHost:
        return MailWords::tr("No password was sent. Use the name the provider gives for it.");
    case K::SelfSigned:
    case K::UnknownAuthority:
        return MailWords::tr("No password was sent. If the server is your own, you can trust its certificate.");
    case K::Expired:
        return MailWords::tr("No password was sent. Look at the clock of this computer, or tell the provider.");
    case K::Certificate:
        return MailWords::tr("No password was sent. Tell whoever runs the server.");
    case K::Login:
        return MailWords::tr("Some providers want a password made for mail programs, or a sign-in in the browser.");
    case K::Refused:
        return MailWords::tr("Tell whoever runs the server what it says.");
    case K::Protocol:
        return MailWords::tr("Look at the port.");
    case K::NoSecret:
        return MailWords::tr("Type it once more; it is kept in the keychain of this computer.");
    case K::NoFolder:
        return MailWords::tr("Look at how it is spelled; INBOX is always there.");
    case K::SignedOut:
        return MailWords::tr("Sign in again.");
    }
    return {};
}

} // namespace

Trouble words(const MailFault &fault, const MailServer &server)
{
    const QString fact = factOf(fault.kind);
    const QString where = QStringLiteral("%1:%2").arg(server.host).arg(server.port);
    const QString advice = adviceOf(fault.kind);
    QString sentence = fault.kind == MailFault::Kind::SignedOut // another server said so
        ? advice
        : MailWords::tr("%1: %2", "a server: what to do about it").arg(where, advice);
    if (!fault.detail.isEmpty())
        sentence += u' ' + MailWords::tr("It says: %1").arg(named(shortened(fault.detail, 200)));
    return {fact, sentence};
}

QString words(const MailHealth &health, const QDateTime &now, const QLocale &locale)
{
    if (health.isFailing())
        return MailWords::tr("%1, since %2", "what is wrong, a moment")
            .arg(factOf(health.fault.kind), momentWords(health.failingSince, now, locale));
    if (health.lastSuccess.isValid())
        return MailWords::tr("Fine, %1", "the moment of the last success")
            .arg(momentWords(health.lastSuccess, now, locale));
    return MailWords::tr("Not tried yet");
}

} // namespace Earshot
