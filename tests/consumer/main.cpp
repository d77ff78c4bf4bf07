// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "earshot/domain/id.h"
#include "earshot/domain/result.h"
#include "earshot/mail/mimemessage.h"

namespace
{

Earshot::Result<Earshot::TicketId> ticketNamed(const QString &words)
{
    bool isNumber = false;
    const qint64 number = words.toLongLong(&isNumber);
    if (!isNumber)
        return Earshot::failed(Earshot::Error::Kind::NotFound, words);
    return Earshot::TicketId{number};
}

bool readsMail()
{
    const Earshot::Mail mail = Earshot::parseMail(QByteArrayLiteral("From: Dana Ruiz <dana@example.org>\r\n"
                                                                    "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"
                                                                    "\r\n"
                                                                    "The printer is back.\r\n"));
    return mail.readable && mail.subject == QStringLiteral("Grüße")
        && mail.text.contains(QStringLiteral("The printer is back."));
}

} // namespace

int main()
{
    const auto found = ticketNamed(QStringLiteral("4711"));
    const auto missing = ticketNamed(QStringLiteral("no number"));
    if (!found || found->value != 4711 || missing || missing.error().kind != Earshot::Error::Kind::NotFound)
        return 1;
    if (!readsMail())
        return 2;
    std::puts("The installed library works.");
    return 0;
}
