// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"
#include "earshot/domain/result.h"
#include "earshot/mail/automatic.h"
#include "earshot/mail/deliveryreport.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Earshot
{

/// A part that is listed for saving: everything but the body's own text.
struct MailPart {
    QByteArray path; ///< where it is, numbered as in IMAP (RFC 3501, 6.4.5): "1.2"; inside a winmail.dat: "1.2.w1"
    QString name; ///< safe to save under
    QString declaredName; ///< as the sender wrote it, decoded
    QByteArray type; ///< lower case, without parameters
    qint64 size = 0; ///< bytes, decoded
    QByteArray sha256; ///< of the decoded bytes
    QByteArray contentId; ///< without angle brackets
    bool inlineShown = false; ///< the HTML body shows it by its cid:
    bool executable = false; ///< runs when opened, by its name, type or first bytes
    QString text; ///< the beginning of what can be read in it, to be found by

    bool operator==(const MailPart &) const = default;
};

/// How a mail is sealed; nothing is verified or opened here.
enum class Seal {
    None = 0,
    PgpSigned = 1,
    PgpEncrypted = 2,
    SmimeSigned = 3,
    SmimeEncrypted = 4,
};

/// What a mail says. Ids are without angle brackets; text has "\n" line ends and no NULs.
struct Mail {
    QByteArray messageId;
    QList<QByteArray> inReplyTo;
    QList<QByteArray> references;
    QDateTime date; ///< UTC: of Date, else of the newest Received; invalid when neither can be read
    MailAddress from; ///< the first author; empty when there is none
    MailAddress sender;
    QList<MailAddress> replyTo;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QString subject;
    QString text; ///< the body as plain text, flowed lines joined; made from the HTML when there is none worth reading
    QString html; ///< the body as HTML, decoded but not cleaned; empty when there is none
    QList<MailPart> attachments;
    QList<Delivery> deliveries; ///< of a bounce: what became of a mail of ours
    QStringList vcards; ///< their text, for the numbers in them
    Automatic automatic = Automatic::None;
    QString automaticBecause; ///< the header that says so, for the log
    Seal seal = Seal::None;
    bool readable = true; ///< false: this is not a mail, or not one that can be understood; text is a best guess
    QString trouble; ///< why it is not readable
    bool truncated = false; ///< more than the caps allow is only in the raw bytes
    QByteArray contentHash; ///< SHA-256 of the raw bytes

    bool operator==(const Mail &) const = default;
};

/// Reads a mail. Never fails: what is no mail comes back as its bytes' text with readable = false. Bounded for every
/// input: depth 64, 2,000 parts, 5 MB of text, 5,000 headers. Headers named X-Earshot-* are not believed;
/// X-Earshot-Loop alone is heard, for it can only keep us silent. Pure; any thread, several at once.
Mail parseMail(const QByteArray &raw);

/// The decoded bytes of the part at \a path of a mail that parseMail() has listed. NotFound when there is none.
Result<QByteArray> decodedPart(const QByteArray &raw, const QByteArray &path);

} // namespace Earshot
