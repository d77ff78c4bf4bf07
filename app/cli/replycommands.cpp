// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/plain.h"

#include "earshot/desk/mailboxdesk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/domain/language.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/quotes.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMimeDatabase>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualHold = 10; ///< seconds
constexpr int usualPage = 100;

QList<MailAddress> people(const QStringList &typed)
{
    QList<MailAddress> all;
    for (const QString &text : typed) {
        const QList<MailAddress> some = parseTypedAddresses(text);
        for (const MailAddress &person : some) {
            if (!person.isValid())
                throw Stop(Exit::Usage, u"\"%1\" is no mail address."_s.arg(text));
        }
        if (some.isEmpty())
            throw Stop(Exit::Usage, u"\"%1\" is no mail address."_s.arg(text));
        all += some;
    }
    return all;
}

MailFile fileAt(const QString &path)
{
    return {QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name().toLatin1(), contentOf(path)};
}

StatusId statusCalled(Seat &seat, const QString &word)
{
    if (word.isEmpty())
        return {};
    QStringList names;
    for (const Status &status : seat.desk().catalog().statuses) {
        names << status.name;
        if (status.name.compare(word, Qt::CaseInsensitive) == 0)
            return status.id;
    }
    throw Stop(
        Exit::NotFound, u"There is no status \"%1\" on this desk; there are %2."_s.arg(word, names.join(u", "_s)));
}

void quote(Reply &reply, const ReplyStart &start)
{
    if (!start.answered)
        return;
    const Message &mail = *start.answered;
    const QString who = mail.fromName.isEmpty() ? mail.fromAddress : mail.fromName;
    reply.quoteIntro = attribution(start.language, mail.sent.toLocalTime(), who);
    reply.quote = shownText(mail.text);
}

QJsonObject asJson(const OutboxRow &row)
{
    QJsonObject object = Cli::asJson(row.entry);
    object.insert(u"id"_s, row.entry.id.value);
    object.insert(u"ticket"_s, row.number);
    object.insert(u"to"_s, row.to);
    object.insert(u"cc"_s, row.cc);
    object.insert(u"bcc"_s, row.entry.bcc);
    object.insert(u"subject"_s, row.subject);
    object.insert(u"messageId"_s, row.messageId);
    object.insert(u"author"_s, row.author);
    return object;
}

OutboxId entryAt(const Arguments &arguments)
{
    return OutboxId{arguments.numberAt(0)};
}

void answer(Seat &seat, const Arguments &arguments, const QString &state, const QString &sentence)
{
    const qint64 id = arguments.numberAt(0);
    if (seat.json())
        seat.print(QJsonObject{{u"outbox"_s, id}, {u"state"_s, state}});
    else
        seat.print(sentence.arg(id));
}

} // namespace

Exit replyTicket(Seat &seat, const Arguments &arguments)
{
    const TicketId ticket = ticketByNumber(seat, arguments.numberAt(0));
    Reply reply;
    reply.uid = newUid();
    reply.ticket = ticket;
    reply.text = QString::fromUtf8(contentOf(arguments.text("--body-file"_L1)));
    if (reply.text.trimmed().isEmpty())
        throw Stop(Exit::Usage, u"The reply is empty; nothing was put into the outbox."_s);
    const ReplyStart start = seat.read(replyStart, ticket, seat.desk().agent());
    reply.recipients = start.recipients;
    if (arguments.has("--to"_L1))
        reply.recipients = {people(arguments.texts("--to"_L1)), {}, {}};
    reply.recipients.cc += people(arguments.texts("--cc"_L1));
    reply.recipients.bcc += people(arguments.texts("--bcc"_L1));
    reply.subject = arguments.text("--subject"_L1);
    reply.status = statusCalled(seat, arguments.text("--status"_L1));
    if (!arguments.has("--no-quote"_L1))
        quote(reply, start);
    for (const QString &path : arguments.texts("--attach"_L1))
        reply.files << fileAt(path);
    if (!start.from.isValid())
        throw Stop(Exit::Refused,
            u"There is no address to write from. Give the ticket's queue one: queue set NAME address=help@example.com; a ticket in no queue is moved by: ticket set N queue=NAME"_s);

    const QueuedReply queued = seat.act(sendReply, reply, arguments.has("--now"_L1) ? 0 : usualHold);
    if (seat.json())
        seat.print(QJsonObject{{u"outbox"_s, queued.outbox.value}, {u"messageId"_s, queued.messageId}});
    else
        seat.print(u"The reply is in the outbox as %1; \"outbox cancel %1\" takes it back."_s.arg(queued.outbox.value));
    return Exit::Done;
}

Exit listOutbox(Seat &seat, const Arguments &arguments)
{
    const QList<OutboxRow> rows = seat.read(Outbox::unsent, int(arguments.number("--limit"_L1, usualPage)));
    if (seat.json()) {
        seat.print(listAsJson(u"outbox"_s, rows, [](const OutboxRow &row) { return asJson(row); }));
        return Exit::Done;
    }
    for (const OutboxRow &row : rows) {
        QString line = u"%1  #%2  %3  %4  %5"_s.arg(QString::number(row.entry.id.value), QString::number(row.number),
            stateWord(row.entry.state), plainLine(row.to, 80), plainLine(row.subject, 120));
        if (row.entry.state == OutboxState::Deferred)
            line += u"  (next try %1)"_s.arg(plain(row.entry.notBefore));
        if (row.entry.state == OutboxState::Unknown)
            line += u"  (may have gone; look, then \"outbox arrived %1\" or \"outbox retry %1\")"_s.arg(
                row.entry.id.value);
        if (!row.entry.trouble.isEmpty())
            line += u"  "_s + plainLine(row.entry.trouble, 200);
        seat.print(line);
    }
    if (rows.isEmpty())
        seat.remark(u"Nothing waits."_s);
    return Exit::Done;
}

Exit showOutgoing(Seat &seat, const Arguments &arguments)
{
    seat.printBytes(seat.read(
        [](Session &session, OutboxId id) {
            return Messages::raw(session, Messages::byId(session, Outbox::byId(session, id).message).rawHash);
        },
        entryAt(arguments)));
    return Exit::Done;
}

Exit cancelOutgoing(Seat &seat, const Arguments &arguments)
{
    seat.act(cancelSending, entryAt(arguments));
    answer(seat, arguments, u"cancelled"_s, u"Mail %1 is taken back; it was not sent."_s);
    return Exit::Done;
}

Exit noteArrivedMail(Seat &seat, const Arguments &arguments)
{
    const OutboxEntry entry = seat.read(Outbox::byId, entryAt(arguments));
    if (entry.state != OutboxState::Unknown)
        throw Stop(Exit::Refused,
            u"Mail %1 is known: it is %2."_s.arg(QString::number(entry.id.value), stateWord(entry.state)));
    seat.act(settle, entry.id, true, false);
    answer(seat, arguments, u"sent"_s, u"Mail %1 counts as sent."_s);
    return Exit::Done;
}

Exit retryOutgoing(Seat &seat, const Arguments &arguments)
{
    seat.act(sendAgain, entryAt(arguments));
    answer(seat, arguments, u"queued"_s, u"Mail %1 is tried again."_s);
    return Exit::Done;
}

} // namespace Earshot::Cli
