// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/mailaddress.h"

#include <QList>

namespace Earshot
{

/// Who gets a mail.
struct Recipients {
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QList<MailAddress> bcc; ///< unseen by the others

    bool isEmpty() const { return to.isEmpty() && cc.isEmpty() && bcc.isEmpty(); }
    QList<MailAddress> all() const { return to + cc + bcc; }

    bool operator==(const Recipients &) const = default;
};

/// Whether two addresses are the same mailbox, whatever name stands before them.
bool isSamePerson(const MailAddress &one, const MailAddress &other);
bool contains(const QList<MailAddress> &people, const MailAddress &person);

/// Each person once, in the first place they stand in: To before Cc before Bcc. Those without an address are left out.
Recipients withoutRepeats(const Recipients &recipients);

/// Whom an answer to all goes to: those `replyTo` names, else `from`; the others who had the mail get a copy. `own` are
/// our addresses, which write to nobody.
Recipients answerToAll(const QList<MailAddress> &replyTo, const MailAddress &from, const QList<MailAddress> &to,
    const QList<MailAddress> &cc, const QList<MailAddress> &own);

/// Who is new among those who get a mail, and who had the one before and does not get this one.
struct RecipientsChange {
    QList<MailAddress> added;
    QList<MailAddress> dropped;

    bool operator==(const RecipientsChange &) const = default;
};
RecipientsChange changeSince(const QList<MailAddress> &before, const Recipients &now);

} // namespace Earshot
