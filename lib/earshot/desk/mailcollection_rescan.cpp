// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder got other numbers: its heads tell which mails are on the desk (RFC 9051 2.3.1.1).
#include "earshot/desk/desk.h"
#include "earshot/desk/mailcollection.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"

#include <algorithm>

namespace Earshot
{

namespace
{

struct Seen {
    quint32 uid = 0;
    qint64 bytes = 0;
    QByteArray head;
};

QList<quint32> knownOf(Session &session, const QList<Seen> &mails)
{
    QList<quint32> known;
    for (const Seen &mail : mails) {
        const QByteArray id = parseMail(mail.head).messageId;
        if (!id.isEmpty() && Messages::hasMail(session, id, mail.bytes, mail.head))
            known << mail.uid;
    }
    return known;
}

} // namespace

void MailCollection::passOverKnown()
{
    m_isFetching = true;
    QList<quint32> uids;
    for (const ImapSize &size : std::as_const(m_sized))
        uids << size.uid;
    m_client->headers(uids, [this](const MailAnswer<QList<std::pair<quint32, QByteArray>>> &heads) {
        if (!heads) {
            m_isFetching = false;
            return broke(heads.error());
        }
        QList<Seen> mails;
        for (const auto &[uid, head] : *heads) {
            const auto size = std::find_if(
                m_sized.begin(), m_sized.end(), [uid = uid](const ImapSize &each) { return each.uid == uid; });
            if (size != m_sized.end())
                mails << Seen{uid, size->bytes, head};
        }
        m_desk.database().readLong(knownOf, mails).then(this, [this](const Result<QList<quint32>> &known) {
            m_isFetching = false;
            if (!known)
                return deskFailed(known.error());
            passOver(*known);
            next();
        });
    });
}

/// The mailbox counts as read up to the first that is not known; what is known behind it is only not fetched.
void MailCollection::passOver(const QList<quint32> &known)
{
    if (known.isEmpty() || m_isBroken)
        return;
    m_isProgressing = true;
    Batch batch{{}, {m_place.uidValidity, 0}, known, int(known.size())};
    for (const ImapSize &size : std::as_const(m_sized)) {
        if (!known.contains(size.uid))
            break;
        batch.upTo.uid = size.uid;
    }
    m_sized.removeIf([&known](const ImapSize &size) { return known.contains(size.uid); });
    m_ready = batch;
}

} // namespace Earshot
