// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Earshot
{

/// A file that goes along with a mail.
struct MailFile {
    QString name;
    QByteArray type; ///< "image/png"; empty = bytes of any kind
    QByteArray content;
    QByteArray contentId = {}; ///< without angle brackets: a picture that the HTML shows; empty = it only goes along

    bool operator==(const MailFile &) const = default;
};

/// A mail that is to go out. Those who get it unseen (Bcc) are no part of it: they are named to the server alone.
struct OutgoingMail {
    QByteArray messageId; ///< ids are without angle brackets
    QByteArray inReplyTo;
    QList<QByteArray> references;
    QDateTime date;
    MailAddress from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QString subject;
    QString text;
    QString html; ///< the same for those who see HTML; empty = plain text only
    QList<MailFile> files;
    QByteArray automaticBy; ///< which desk's program wrote it, so that no program answers; empty = a person did
};

/// The bytes that go over the wire (RFC 5322; MIME: RFC 2045 to 2049), lines ended by CRLF and no longer than 998
/// bytes. A line break in a name or subject cannot make a header: control characters become blanks. Pure; any thread.
QByteArray buildMail(const OutgoingMail &mail);

} // namespace Earshot
