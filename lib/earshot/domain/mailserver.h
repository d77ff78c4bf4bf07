// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot
{

/// How the line to a mail server is encrypted. There is no third way: no password goes over a line that is not.
enum class MailSecurity {
    Tls = 0, ///< from the first byte on (RFC 8314)
    StartTls = 1, ///< asked for before anything else is said (RFC 3207, RFC 9051 6.2.1)
};

/// Where a mail server is, and whom it is believed.
struct MailServer {
    QString host;
    quint16 port = 0;
    MailSecurity security = MailSecurity::Tls;
    QByteArray authorities; ///< PEM certificates that are believed beside those of the system
    QByteArray pinned; ///< SHA-256 of the one certificate a person said they trust; empty = the usual rules alone

    bool operator==(const MailServer &) const = default;
};

/// Who one is to a mail server.
struct MailLogin {
    enum class Kind {
        Password = 0,
        Token = 1, ///< OAuth 2 access token (RFC 7628, XOAUTH2)
    };
    Kind kind = Kind::Password;
    QString user;
    QString secret; ///< password or token; never stored with the desk, never logged
};

/// Why a mail server and we did not come to an end. Stored as its number.
struct MailFault {
    enum class Kind {
        NoSuchHost = 1, ///< nobody knows the name
        Unreachable = 2, ///< nobody listens there, or a wall stands before it
        Silent = 3, ///< no word in the time allowed
        Closed = 4, ///< the line broke
        NoEncryption = 5, ///< the server offers none
        WrongHost = 6, ///< its certificate is of another host
        SelfSigned = 7, ///< nobody vouches for it but itself
        UnknownAuthority = 8, ///< who vouches for it is not known here
        Expired = 9, ///< its certificate is over, or not valid yet
        Certificate = 10, ///< something else is wrong with it
        Login = 11, ///< user, password or token is refused
        Later = 12, ///< the server says: not now
        Refused = 13, ///< the server says no
        Protocol = 14, ///< it speaks another language
        NoSecret = 15, ///< the password or token is not here
        NoFolder = 16, ///< it has no folder of that name
        SignedOut = 17, ///< who signs the mailbox in gives no token any more
    };
    Kind kind = Kind::Closed;
    QString detail; ///< what the other side said, or the system; one line
    QByteArray certificate = {}; ///< SHA-256 of the one that was not believed; not stored

    bool operator==(const MailFault &) const = default;
};

/// Whether trying again by itself may help; else a person has to do something.
constexpr bool mayPass(MailFault::Kind kind)
{
    using K = MailFault::Kind;
    return kind == K::NoSuchHost || kind == K::Unreachable || kind == K::Silent || kind == K::Closed
        || kind == K::Later;
}

} // namespace Earshot
