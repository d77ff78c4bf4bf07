// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailserver.h"

namespace Earshot
{

/// What a login says to the server, in base64, for IMAP and SMTP alike.
QByteArray saslPlain(const MailLogin &login); ///< RFC 4616
QByteArray xoauth2(const MailLogin &login); ///< as Google and Microsoft ask for it
QByteArray oauthBearer(const MailLogin &login, const MailServer &server); ///< RFC 7628

} // namespace Earshot
