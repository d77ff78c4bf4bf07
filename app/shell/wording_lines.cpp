// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the built-in telephone.
#include "calls/siplines.h"
#include "shell/linewording.h"
#include "shell/wordingcontext.h"

namespace Earshot
{

QString stateWords(const SipLines &lines, const SipAccount &account)
{
    if (lines.engine() == VoiceEngine::State::Missing)
        return Wording::tr("Not in this installation");
    if (lines.isWithoutSecret(account))
        return Wording::tr("Password missing");
    if (lines.engine() == VoiceEngine::State::Broken)
        return Wording::tr("Starting again", "of a program");
    switch (lines.state(account)) {
    case LineState::Off:
    case LineState::Trying:
        return Wording::tr("Signing in…");
    case LineState::Ready:
        return Wording::tr("Ready", "of a telephone line");
    case LineState::WrongPassword:
        return Wording::tr("Wrong password");
    case LineState::NotKnown:
        return Wording::tr("Not let in", "by a server");
    case LineState::NoServer:
        return Wording::tr("Server does not answer");
    case LineState::Refused:
        return Wording::tr("Refused by the server");
    }
    return {};
}

Trouble lineTrouble(const SipLines &lines, const SipAccount &account)
{
    if (lines.engine() == VoiceEngine::State::Missing)
        return {Wording::tr("The built-in telephone is not in this installation"),
            Wording::tr(
                "Calls are handed to your telephone program. Packages for Linux bring it; elsewhere Earshot has "
                "to be built with liblinphone.")};
    if (lines.isWithoutSecret(account))
        return {Wording::tr("The password of %1 is not on this computer").arg(named(account.address())),
            Wording::tr("“Change…” takes it.")};
    switch (lines.state(account)) {
    case LineState::Off:
    case LineState::Trying:
    case LineState::Ready:
        return {};
    case LineState::WrongPassword:
        return {Wording::tr("%1 does not take this password").arg(named(account.server)),
            Wording::tr("“Change…” takes another one.")};
    case LineState::NotKnown:
        return {Wording::tr("%1 does not let %2 in (%3)", "server, user, a number")
                    .arg(named(account.server), named(account.login()))
                    .arg(lines.status(account)),
            Wording::tr("Look at the user name, or ask whoever looks after your telephones.")};
    case LineState::NoServer:
        return {Wording::tr("Nobody answers at %1").arg(named(account.server)),
            Wording::tr("It is tried again by itself. Look at the server, its port and the transport, and whether a "
                        "firewall stands before it.")};
    case LineState::Refused:
        return {Wording::tr("%1 refuses the line (%2)", "server, a number")
                    .arg(named(account.server))
                    .arg(lines.status(account)),
            Wording::tr("Whoever looks after your telephones knows why.")};
    }
    return {};
}

QString words(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Udp:
        return Wording::tr("UDP");
    case SipTransport::Tcp:
        return Wording::tr("TCP");
    case SipTransport::Tls:
        return Wording::tr("TLS (encrypted)");
    }
    return {};
}

QString words(Srtp srtp)
{
    switch (srtp) {
    case Srtp::Off:
        return Wording::tr("No", "what is said is encrypted");
    case Srtp::Preferred:
        return Wording::tr("When the other side can", "what is said is encrypted");
    case Srtp::Required:
        return Wording::tr("Always, or there is no call", "what is said is encrypted");
    }
    return {};
}

} // namespace Earshot
