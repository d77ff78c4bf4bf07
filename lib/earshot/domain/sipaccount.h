// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QString>
#include <QUuid>

namespace Earshot
{

/// By what the telephone's server is spoken to (RFC 3261 18). Stored as its number.
enum class SipTransport {
    Udp = 0,
    Tcp = 1,
    Tls = 2,
};

/// Whether what is said is encrypted on its way (SRTP, RFC 3711). Stored as its number.
enum class Srtp {
    Off = 0,
    Preferred = 1, ///< when the other side can
    Required = 2, ///< else there is no call
};

/// An agent's account at a telephone server: a line of the built-in telephone. Its password is no part of it; see
/// SecretStore.
struct SipAccount {
    SipAccountId id;
    QUuid uid;
    AgentId agent; ///< whose telephone it is; empty = of a program nobody sits at
    QString server; ///< "pbx.example.com" or "pbx.example.com:5080"
    QString user; ///< "anna", or "anna@example.com" where the server's domain is another one
    QString displayName; ///< how others see the caller named; empty = by the address
    SipTransport transport = SipTransport::Udp;
    Srtp srtp = Srtp::Off;
    QString stun; ///< the server that tells our outside address; empty = none is asked
    qint64 version = 1;

    /// "anna@example.com": what others call.
    QString address() const;
    /// "sip:anna@example.com": the name of its password, which a mailbox of the same address does not share.
    QString secretName() const;
    QString domain() const;
    /// The part of it before the domain: whom one logs in as.
    QString login() const;

    bool operator==(const SipAccount &) const = default;
};

/// Whether it can be the server of a line: a host, perhaps with a port.
bool isSipServer(const QString &server);
/// Whether somebody can have this name at a telephone server (RFC 3261 25.1, user), with or without a domain.
bool isSipUser(const QString &user);
/// The SIP address under which a line dials a number as PhoneNumber::e164() spells it; a SIP address stays as it is.
/// Empty when it takes a server and `domain` names none.
QString sipTarget(const QString &number, const QString &domain);

} // namespace Earshot
