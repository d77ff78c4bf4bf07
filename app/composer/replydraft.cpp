// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/replydraft.h"

#include "earshot/mail/sha256.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString keyOf(TicketId ticket)
{
    return u"reply/%1"_s.arg(ticket.value);
}

QString keyOf(const Reply &reply, const MailFile &file)
{
    return u"reply-file/"_s + reply.uid.toString(QUuid::WithoutBraces) + u'/'
        + QString::fromLatin1(sha256(file.content).toHex());
}

} // namespace

std::optional<Reply> ReplyDrafts::find(const Journal &journal, TicketId ticket)
{
    const QByteArray kept = journal.content(keyOf(ticket));
    if (kept.isEmpty())
        return {};
    Reply reply = Reply::fromBytes(kept);
    if (reply.ticket != ticket)
        return {};
    for (MailFile &file : reply.files)
        file.content = journal.content(QString::fromUtf8(file.content));
    return reply;
}

void ReplyDrafts::keep(Journal &journal, const Reply &reply)
{
    Reply kept = reply;
    for (MailFile &file : kept.files)
        file.content = keyOf(reply, file).toUtf8();
    journal.put(keyOf(reply.ticket), Journal::Kind::Draft, kept.toBytes());
}

void ReplyDrafts::keepFile(Journal &journal, const Reply &reply, const MailFile &file)
{
    journal.put(keyOf(reply, file), Journal::Kind::Draft, file.content);
}

void ReplyDrafts::remove(Journal &journal, const Reply &reply)
{
    journal.remove(keyOf(reply.ticket));
    for (const MailFile &file : reply.files)
        journal.remove(keyOf(reply, file));
}

void ReplyDrafts::bringBack(Journal &journal, const Reply &reply)
{
    for (const MailFile &file : reply.files)
        keepFile(journal, reply, file);
    keep(journal, reply);
}

} // namespace Earshot
