// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail that goes on to somebody else, or out once more.
#include "earshot/desk/replydesk.h"
#include "earshot/domain/language.h"
#include "earshot/domain/uid.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"
#include "earshot/storage/tickets.h"

#include <QRegularExpression>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QList<MailFile> filesOf(Session &session, const Message &message)
{
    QList<MailFile> files;
    if (message.rawHash.isEmpty())
        return files;
    const QByteArray raw = Messages::raw(session, message.rawHash);
    for (const Attachment &attachment : Messages::attachments(session, message.id)) {
        if (const Result<QByteArray> content = decodedPart(raw, attachment.part.toLatin1()))
            files << MailFile{attachment.name, attachment.type.toLatin1(), *content};
    }
    return files;
}

QString forwardSubject(const QString &subject)
{
    static const QRegularExpression marked(
        u"^\\s*(?:fwd?|wg|rv|tr|enc|doorst)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    return subject.contains(marked) ? subject : u"Fwd: "_s + subject;
}

Reply begun(Session &session, const Message &message)
{
    Reply reply;
    reply.uid = newUid();
    reply.ticket = Tickets::standing(session, message.ticket);
    reply.files = filesOf(session, message);
    return reply;
}

Message theMail(Session &session, MessageId id)
{
    const Message message = Messages::byId(session, id);
    if (message.kind != MessageKind::Mail)
        throw Failure(Error::Kind::Refused, u"a note is not sent to anybody"_s);
    return message;
}

/// Where some were refused, only they get it once more; where all have it, or nobody, all do.
void leaveOutWhoHasIt(Recipients &recipients, const QList<OutboxRecipient> &ways)
{
    QStringList have;
    for (const OutboxRecipient &one : ways) {
        if (one.state == OutboxRecipient::State::Taken)
            have << one.address;
    }
    if (have.isEmpty() || have.size() == ways.size())
        return;
    for (QList<MailAddress> *people : {&recipients.to, &recipients.cc, &recipients.bcc}) {
        people->removeIf(
            [&have](const MailAddress &person) { return have.contains(person.address, Qt::CaseInsensitive); });
    }
    if (recipients.to.isEmpty())
        recipients.to.swap(recipients.cc);
}

} // namespace

Reply forwarding(Session &session, MessageId mail)
{
    const Message message = theMail(session, mail);
    Reply reply = begun(session, message);
    const Ticket ticket = Tickets::byId(session, reply.ticket);
    const QString subject = message.subject.isEmpty() ? ticket.subject : message.subject;
    const QString language = ticket.language.isEmpty() ? likelyLanguage(message.text) : ticket.language;
    reply.forwarded = mail;
    reply.subject = forwardSubject(subject);
    reply.quoteIntro = forwardedHead(language, MailAddress{message.fromName, message.fromAddress}.display(),
        message.sent.toLocalTime(), subject, message.to, message.cc);
    reply.quote = message.text.trimmed();
    return reply;
}

Reply resending(Session &session, MessageId mail)
{
    const Message message = theMail(session, mail);
    if (message.direction != Direction::Outbound)
        throw Failure(Error::Kind::Refused, u"only a mail of ours is sent once more"_s);
    Reply reply = begun(session, message);
    reply.subject = message.subject;
    reply.text = message.text.trimmed();
    reply.recipients.to = parseAddresses(message.to);
    reply.recipients.cc = parseAddresses(message.cc);
    const auto entry = Outbox::ofMessage(session, mail);
    if (entry && !entry->draft.isEmpty()) {
        const Reply typed = Reply::fromBytes(entry->draft); // as it was written, not as it was sent
        reply.text = typed.text;
        reply.recipients.bcc = typed.recipients.bcc;
        reply.quoteIntro = typed.quoteIntro;
        reply.quote = typed.quote;
        reply.forwarded = typed.forwarded;
    }
    if (entry)
        leaveOutWhoHasIt(reply.recipients, outboxRecipients(entry->recipients));
    return reply;
}

bool isShownInText(const Reply &reply, const MailFile &file)
{
    return file.type.startsWith("image/") && !file.name.isEmpty()
        && (reply.text.contains(u"](%1)"_s.arg(file.name)) || reply.text.contains(u"](<%1>)"_s.arg(file.name)));
}

} // namespace Earshot
