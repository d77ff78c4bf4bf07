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

QString waitingKey(TicketId ticket)
{
    return u"reply-waiting/%1"_s.arg(ticket.value);
}

/// As the journal has it, to or from where it waits. The copy comes first, for the program may end between the two.
void move(Desk &desk, const QString &from, const QString &to)
{
    desk.journal().put(to, Journal::Kind::Draft, desk.journal().content(from));
    desk.journal().remove(from);
}

/// Whoever one of the two names gets both: nobody is lost, and who was added stands above the text.
Recipients joined(Recipients first, const Recipients &second)
{
    const auto add = [&first](QList<MailAddress> &people, const QList<MailAddress> &others) {
        for (const MailAddress &person : others) {
            if (!contains(first.all(), person))
                people << person;
        }
    };
    add(first.to, second.to);
    add(first.cc, second.cc);
    add(first.bcc, second.bcc);
    return first;
}

/// Both, the first above the second.
Reply joined(Reply first, const Reply &second)
{
    first.recipients = joined(first.recipients, second.recipients);
    if (first.subject.isEmpty())
        first.subject = second.subject;
    if (first.quote.isEmpty()) {
        first.quoteIntro = second.quoteIntro;
        first.quote = second.quote;
    }
    if (!first.status)
        first.status = second.status;
    if (!second.text.trimmed().isEmpty())
        first.text += u"\n\n"_s + second.text;
    for (const MailFile &file : second.files) {
        if (!first.files.contains(file))
            first.files << file;
    }
    if (first.unfinished.isEmpty())
        first.unfinished = second.unfinished;
    return first;
}

std::optional<Reply> read(Desk &desk, const QString &place, TicketId ticket)
{
    const QByteArray kept = desk.journal().content(place);
    if (kept.isEmpty())
        return {};
    Reply reply = Reply::fromBytes(kept);
    if (reply.ticket != ticket)
        return {};
    for (MailFile &file : reply.files)
        file.content = desk.journal().content(QString::fromUtf8(file.content));
    return reply;
}

/// Its files are named in it.
void write(Desk &desk, const QString &place, Reply reply)
{
    for (MailFile &file : reply.files)
        file.content = keyOf(reply, file).toUtf8();
    desk.journal().put(place, Journal::Kind::Draft, reply.toBytes());
}

/// With its files.
void writeWhole(Desk &desk, const QString &place, const Reply &reply)
{
    for (const MailFile &file : reply.files)
        ReplyDrafts::keepFile(desk, reply, file);
    write(desk, place, reply);
    Q_EMIT desk.draftChanged(ReplyDrafts::key(reply.ticket));
}

} // namespace

QString ReplyDrafts::key(TicketId ticket)
{
    return u"reply/%1"_s.arg(ticket.value);
}

std::optional<Reply> ReplyDrafts::find(Desk &desk, TicketId ticket)
{
    if (desk.journal().content(key(ticket)).isEmpty() && isOneWaiting(desk, ticket))
        move(desk, waitingKey(ticket), key(ticket));
    const auto draft = read(desk, key(ticket), ticket);
    if (const auto waiting = read(desk, waitingKey(ticket), ticket); draft && waiting && waiting->uid == draft->uid)
        desk.journal().remove(waitingKey(ticket)); // the program ended while it was moved
    return draft;
}

void ReplyDrafts::keep(Desk &desk, const Reply &reply)
{
    write(desk, key(reply.ticket), reply);
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
    writeWhole(desk, key(next.ticket), next);
}

void ReplyDrafts::bringBack(Desk &desk, const Reply &reply)
{
    Q_EMIT desk.draftAsked(key(reply.ticket));
    const auto begun = find(desk, reply.ticket);
    if (!begun)
        return writeWhole(desk, key(reply.ticket), reply);
    if (begun->uid == reply.uid && begun->text.startsWith(reply.text))
        return; // it is there already
    // What is meant for a partner never runs into what is meant for the customer.
    const QString place = key(reply.ticket);
    const QString beside = waitingKey(reply.ticket);
    const auto waiting = read(desk, beside, reply.ticket);
    if (waiting && waiting->uid == reply.uid)
        return; // it is there already
    if (begun->forwarded != reply.forwarded && !waiting) {
        move(desk, place, beside);
        return writeWhole(desk, place, reply);
    }
    const bool goesBeside = begun->forwarded != reply.forwarded && waiting->forwarded == reply.forwarded;
    const Reply &same = goesBeside ? *waiting : *begun;
    removeFiles(desk, same);
    writeWhole(desk, goesBeside ? beside : place, joined(reply, same));
}

bool ReplyDrafts::isOneWaiting(Desk &desk, TicketId ticket)
{
    return !desk.journal().content(waitingKey(ticket)).isEmpty();
}

ReplyDrafts::Begun ReplyDrafts::begin(Desk &desk, const Reply &reply)
{
    Q_EMIT desk.draftAsked(key(reply.ticket));
    const auto begun = find(desk, reply.ticket);
    if (begun && reply.forwarded && begun->forwarded == reply.forwarded)
        return Begun::AlreadyThere;
    if (begun && isOneWaiting(desk, reply.ticket))
        return Begun::NoRoom;
    if (begun)
        move(desk, key(reply.ticket), waitingKey(reply.ticket));
    writeWhole(desk, key(reply.ticket), reply);
    return begun ? Begun::BesideAnother : Begun::Alone;
}

void ReplyDrafts::adopt(Desk &desk, TicketId part, TicketId whole)
{
    Q_EMIT desk.draftAsked(key(part));
    while (const std::optional<Reply> begun = find(desk, part)) { // and then the one that waited beside it
        Reply moved = *begun;
        moved.ticket = whole;
        bringBack(desk, moved); // before it goes there, for the program may end between the two
        desk.journal().remove(key(part));
        Q_EMIT desk.draftChanged(key(part));
    }
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
