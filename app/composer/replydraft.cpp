// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/replydraft.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/sha256.h"

#include <QPointer>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString keyOf(const Reply &reply, const MailFile &file)
{
    return u"reply-file/"_s + reply.uid.toString(QUuid::WithoutBraces) + u'/'
        + QString::fromLatin1(sha256(file.content).toHex());
}

void removeFiles(Desk &desk, const Reply &reply)
{
    for (const MailFile &file : reply.files)
        desk.journal().remove(keyOf(reply, file));
}

/// With its files.
void keepWhole(Desk &desk, const Reply &reply)
{
    for (const MailFile &file : reply.files)
        ReplyDrafts::keepFile(desk, reply, file);
    ReplyDrafts::keep(desk, reply);
}

} // namespace

QString ReplyDrafts::key(TicketId ticket)
{
    return u"reply/%1"_s.arg(ticket.value);
}

std::optional<Reply> ReplyDrafts::find(Desk &desk, TicketId ticket)
{
    const QByteArray kept = desk.journal().content(key(ticket));
    if (kept.isEmpty())
        return {};
    Reply reply = Reply::fromBytes(kept);
    if (reply.ticket != ticket)
        return {};
    for (MailFile &file : reply.files)
        file.content = desk.journal().content(QString::fromUtf8(file.content));
    return reply;
}

void ReplyDrafts::keep(Desk &desk, const Reply &reply)
{
    Reply kept = reply;
    for (MailFile &file : kept.files)
        file.content = keyOf(reply, file).toUtf8();
    desk.journal().put(key(reply.ticket), Journal::Kind::Draft, kept.toBytes());
    Q_EMIT desk.draftChanged(key(reply.ticket));
}

void ReplyDrafts::keepFile(Desk &desk, const Reply &reply, const MailFile &file)
{
    desk.journal().put(keyOf(reply, file), Journal::Kind::Draft, file.content);
}

void ReplyDrafts::remove(Desk &desk, const Reply &reply)
{
    desk.journal().remove(key(reply.ticket));
    removeFiles(desk, reply);
    Q_EMIT desk.draftChanged(key(reply.ticket));
}

void ReplyDrafts::sent(Desk &desk, const Reply &reply)
{
    Q_EMIT desk.draftAsked(key(reply.ticket));
    const std::optional<Reply> kept = find(desk, reply.ticket);
    if (!kept)
        return remove(desk, reply);
    removeFiles(desk, reply);
    if (kept->uid != reply.uid)
        return;
    Reply next = *kept;
    next.forwarded = {};
    next.uid = newUid(); // else it would be taken for the one that went
    next.files.removeIf([&reply](const MailFile &file) { return reply.files.contains(file); });
    if (next.text == reply.text)
        next.text.clear();
    if (next.text.isEmpty() && next.files.isEmpty() && next.unfinished.isEmpty())
        return remove(desk, *kept);
    removeFiles(desk, *kept);
    keepWhole(desk, next);
}

void ReplyDrafts::bringBack(Desk &desk, const Reply &reply)
{
    Q_EMIT desk.draftAsked(key(reply.ticket));
    Reply whole = reply;
    if (const auto begun = find(desk, reply.ticket)) {
        if (begun->uid == reply.uid && begun->text.startsWith(reply.text))
            return; // it is there already
        if (!begun->text.trimmed().isEmpty())
            whole.text += u"\n\n"_s + begun->text;
        for (const MailFile &file : begun->files) {
            if (!whole.files.contains(file))
                whole.files << file;
        }
        if (whole.unfinished.isEmpty())
            whole.unfinished = begun->unfinished;
        removeFiles(desk, *begun);
    }
    keepWhole(desk, whole);
}

void ReplyDrafts::adopt(Desk &desk, TicketId part, TicketId whole)
{
    Q_EMIT desk.draftAsked(key(part));
    const std::optional<Reply> begun = find(desk, part);
    if (!begun)
        return;
    Reply moved = *begun;
    moved.ticket = whole;
    bringBack(desk, moved); // before it goes there, for the program may end between the two
    desk.journal().remove(key(part));
    Q_EMIT desk.draftChanged(key(part));
}

void ReplyDrafts::takeBack(Desk &desk, OutboxId mail, QObject *asker, std::function<void(const Result<Reply> &)> tell)
{
    const auto answer = [&desk, asker = QPointer(asker), tell](const Result<CancelledReply> &cancelled) {
        if (cancelled) {
            bringBack(desk, cancelled->reply);
            Q_EMIT desk.sendingCancelled(cancelled->sent);
        }
        if (!asker)
            return;
        if (cancelled)
            tell(cancelled->reply);
        else
            tell(tl::unexpected(cancelled.error()));
    };
    desk.act(cancelSending, mail).then(&desk, answer);
}

} // namespace Earshot
