// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/sasl.h"

namespace Earshot
{

QByteArray saslPlain(const MailLogin &login)
{
    const QByteArray nul(1, '\0');
    const QByteArray words = nul + login.user.toUtf8() + nul + login.secret.toUtf8();
    return words.toBase64();
}

QByteArray xoauth2(const MailLogin &login)
{
    const QByteArray words = "user=" + login.user.toUtf8() + "\1auth=Bearer " + login.secret.toUtf8() + "\1\1";
    return words.toBase64();
}

QByteArray oauthBearer(const MailLogin &login, const MailServer &server)
{
    // A name may not have what separates the parts (RFC 5801 section 4).
    QByteArray user = login.user.toUtf8();
    user.replace('=', "=3D").replace(',', "=2C");
    const QByteArray words = "n,a=" + user + ",\1host=" + server.host.toUtf8()
        + "\1port=" + QByteArray::number(server.port) + "\1auth=Bearer " + login.secret.toUtf8() + "\1\1";
    return words.toBase64();
}

} // namespace Earshot
