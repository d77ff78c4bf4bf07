// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mailwords.h"

#include "cli/words.h"

namespace Earshot::Cli
{

namespace
{

using K = MailFault::Kind;

constexpr std::array faultWords{Word{K::NoSuchHost, "no-such-host"_L1}, Word{K::Unreachable, "unreachable"_L1},
    Word{K::Silent, "silent"_L1}, Word{K::Closed, "closed"_L1}, Word{K::NoEncryption, "no-encryption"_L1},
    Word{K::WrongHost, "wrong-host"_L1}, Word{K::SelfSigned, "self-signed"_L1},
    Word{K::UnknownAuthority, "unknown-authority"_L1}, Word{K::Expired, "expired"_L1},
    Word{K::Certificate, "certificate"_L1}, Word{K::Login, "login"_L1}, Word{K::Later, "later"_L1},
    Word{K::Refused, "refused"_L1}, Word{K::Protocol, "protocol"_L1}, Word{K::NoSecret, "no-secret"_L1},
    Word{K::NoFolder, "no-folder"_L1}, Word{K::SignedOut, "signed-out"_L1}};

QString reasonOf(K kind)
{
    switch (kind) {
    case K::NoSuchHost:
        return u"nobody knows a server of that name. Look at how it is spelled"_s;
    case K::Unreachable:
        return u"nobody answers there. Look at the port, and whether a firewall stands before it"_s;
    case K::Silent:
        return u"it did not answer in time. It is tried again"_s;
    case K::Closed:
        return u"the line broke. It is tried again"_s;
    case K::NoEncryption:
        return u"it offers no encryption there, and no password goes over a line that is not encrypted. Try the other --security, with its port"_s;
    case K::WrongHost:
        return u"its certificate is of another server, so no password was said. Use the name in the certificate"_s;
    case K::SelfSigned:
        return u"nobody vouches for its certificate but itself, so no password was said. If it is yours, name its certificate with --ca"_s;
    case K::UnknownAuthority:
        return u"who vouches for its certificate is not known here, so no password was said. If it is yours, name the authority with --ca"_s;
    case K::Expired:
        return u"its certificate is not valid today, so no password was said. Look at this machine's clock, or tell whoever runs the server"_s;
    case K::Certificate:
        return u"its certificate is not in order, so no password was said. Tell whoever runs the server"_s;
    case K::Login:
        return u"it does not take the user or the password (or token). \"account set --secret-stdin\" takes the right one"_s;
    case K::Later:
        return u"it says: not now. It is tried again"_s;
    case K::Refused:
        return u"it refuses"_s;
    case K::Protocol:
        return u"what answers there is another kind of server. Look at the port"_s;
    case K::NoSecret:
        return u"its password or token is not here. Give --secrets the folder it is in, or give it again with \"account set --secret-stdin\""_s;
    case K::NoFolder:
        return u"it has no folder of that name"_s;
    case K::SignedOut:
        return u"The sign-in counts no more. Sign in again in the window, or give a new token with \"account set --secret-stdin\""_s;
    }
    return {};
}

} // namespace

QString wordOf(MailFault::Kind kind)
{
    for (const auto &[value, word] : faultWords) {
        if (value == kind)
            return word;
    }
    return {};
}

QString sentenceOf(const MailFault &fault, const MailServer &server)
{
    const QString said = fault.detail.isEmpty() ? QString() : u" (%1)"_s.arg(fault.detail);
    if (fault.kind == K::SignedOut) // said by another server
        return reasonOf(fault.kind) + said + u'.';
    return u"%1:%2: %3%4."_s.arg(server.host).arg(server.port).arg(reasonOf(fault.kind), said);
}

QJsonObject asJson(const MailFault &fault, const MailServer &server)
{
    return {{u"fault"_s, wordOf(fault.kind)}, {u"said"_s, fault.detail}, {u"sentence"_s, sentenceOf(fault, server)}};
}

} // namespace Earshot::Cli
