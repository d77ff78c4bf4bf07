// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/replydesk.h"

#include "earshot/desk/intake.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/replypictures.h"
#include "earshot/desk/voicemail.h"
#include "earshot/domain/language.h"
#include "earshot/mail/automatic.h"
#include "earshot/mail/markdown.h"
#include "earshot/mail/messageid.h"
#include "earshot/mail/threading.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/outbox.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostReferences = 20;

/// Written down by a telephone system: an answer to it reaches nobody who called.
bool isByMachine(Session &session, const Message &message, const QStringList &theirs)
{
    return !message.rawHash.isEmpty() && !theirs.contains(message.fromAddress, Qt::CaseInsensitive)
        && voicemailOf(parseMail(Messages::raw(session, message.rawHash)));
}

/// The last mail on the ticket that a person wrote, the customer's before ours.
std::optional<Message> answeredMail(Session &session, const QList<Message> &messages, const QStringList &theirs)
{
    std::optional<Message> ours;
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        const auto automatic = Automatic(message->automatic);
        if (message->kind != MessageKind::Mail || automatic == Automatic::AutoReply || automatic == Automatic::Bounce)
            continue;
        if (message->direction == Direction::Inbound && !isByMachine(session, *message, theirs))
            return *message;
        if (message->direction == Direction::Outbound && !ours)
            ours = *message;
    }
    return ours;
}

QList<MailAddress> addressesOf(const QSet<QString> &folded)
{
    QList<MailAddress> addresses;
    for (const QString &address : folded)
        addresses << MailAddress{{}, address};
    return addresses;
}

/// A person of ours who writes, with what the team calls itself.
MailAddress senderOf(const Catalog &catalog, QueueId queueId, AgentId agentId)
{
    const Queue *queue = catalog.sender(queueId);
    const Agent *agent = catalog.agent(agentId);
    MailAddress from;
    if (agent)
        from.name = agent->name.isEmpty() ? agent->login : agent->name;
    if (queue && !queue->senderName.isEmpty())
        from.name += from.name.isEmpty() ? queue->senderName : u", "_s + queue->senderName;
    if (queue && !queue->address.isEmpty())
        from.address = queue->address;
    else if (agent)
        from.address = agent->address;
    return from;
}

QHash<QString, QString> valuesFor(
    const Catalog &catalog, const Ticket &ticket, const Customer &customer, AgentId agentId)
{
    QHash<QString, QString> values;
    if (customer.id) {
        values.insert(u"customer"_s, customer.name);
        const QString given = givenName(customer.name);
        if (!customer.name.contains(u'@'))
            values.insert(u"first name"_s, given.isEmpty() ? customer.name : given);
    }
    values.insert(u"subject"_s, ticket.subject);
    values.insert(u"number"_s, QString::number(ticket.number));
    if (const Agent *agent = catalog.agent(agentId))
        values.insert(u"agent"_s, agent->name.isEmpty() ? agent->login : agent->name);
    if (const Queue *queue = catalog.sender(ticket.queue)) {
        values.insert(u"queue"_s, queue->senderName.isEmpty() ? queue->name : queue->senderName);
        values.insert(u"phone"_s, queue->phone);
    }
    return values;
}

QString answerSubject(const QString &subject)
{
    // Whatever stood before it in whatever language: one mark is enough.
    const bool marked = normalisedSubject(subject) != normalisedSubject(u"Re: "_s + subject)
        || subject.startsWith(u"re:", Qt::CaseInsensitive);
    return marked ? subject : u"Re: "_s + subject;
}

/// The ids of the thread, the answered mail last (RFC 5322, 3.6.4); of a long one the first and the last.
QList<QByteArray> referencesOf(Session &session, const Message &answered)
{
    QList<QByteArray> ids;
    if (!answered.rawHash.isEmpty()) {
        const Mail mail = parseMail(Messages::raw(session, answered.rawHash));
        ids = mail.references.isEmpty() ? mail.inReplyTo : mail.references;
    }
    ids.removeAll(answered.messageId.toUtf8());
    if (!answered.messageId.isEmpty())
        ids << answered.messageId.toUtf8();
    if (ids.size() > mostReferences)
        ids = ids.mid(0, 1) + ids.mid(ids.size() - mostReferences + 1);
    return ids;
}

/// The subject with the token of this ticket and no other of ours: there may be that of a ticket that was merged into
/// it, or that it was split off from.
QString withToken(QString subject, qint64 ticket, const QByteArray &key)
{
    if (ticketNumberInSubject(subject, key) == ticket)
        return subject;
    for (qsizetype before = -1; before != subject.size();) {
        before = subject.size();
        if (const auto other = ticketNumberInSubject(subject, key))
            subject = subject.remove(subjectToken(*other, key), Qt::CaseInsensitive).simplified();
    }
    return subject + u' ' + subjectToken(ticket, key);
}

QString quoted(const QString &text)
{
    return u"> "_s + QString(text).replace(u'\n', u"\n> "_s);
}

/// Behind the whole text: what is answered, or sent on.
QString plainQuote(const Reply &reply)
{
    if (reply.quoteIntro.isEmpty())
        return {};
    const QString lines = reply.forwarded ? u'\n' + reply.quote : quoted(reply.quote);
    return u"\n\n"_s + reply.quoteIntro + u'\n' + lines;
}

QString htmlQuote(const Reply &reply, const QString &forwarded)
{
    if (reply.quoteIntro.isEmpty())
        return {};
    const auto lines = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>\n"_s); };
    const QString frame = reply.forwarded ? u"<p>%1</p>\n<div>%2</div>\n"_s
                                          : u"<p>%1</p>\n<blockquote type=\"cite\">%2</blockquote>\n"_s;
    return frame.arg(lines(reply.quoteIntro), forwarded.isEmpty() ? lines(reply.quote) : forwarded);
}

QString plainBody(const Reply &reply, const QString &signature)
{
    QString body = markdownToText(reply.text);
    if (!signature.isEmpty())
        body += u"\n\n-- \n"_s + markdownToText(signature);
    return body + plainQuote(reply) + u'\n';
}

QString htmlBody(const Reply &reply, const QString &signature, const ReplyPictures &pictures)
{
    QString body = markdownToHtml(reply.text, pictures.byName);
    if (!signature.isEmpty()) {
        QString lines = markdownToHtml(signature);
        // The mark that begins a signature (RFC 3676, 4.3) stands directly above it.
        if (lines.startsWith(u"<p>"))
            lines.insert(3, u"-- <br>\n"_s);
        body += u"<div>"_s + lines + u"</div>\n"_s;
    }
    body += htmlQuote(reply, pictures.forwarded);
    return u"<!DOCTYPE html>\n<html><body>\n"_s + body + u"</body></html>\n"_s;
}

QueuedReply queuedBefore(Session &session, MessageId message)
{
    QueuedReply queued;
    queued.message = message;
    queued.messageId = Messages::byId(session, message).messageId;
    queued.act = actThatMade(session, Kind::Message, message.value);
    if (const auto entry = Outbox::ofMessage(session, message))
        queued.outbox = entry->id;
    return queued;
}

/// Whoever asked is not forgotten for somebody else's having written last.
void addTheirOwn(QList<MailAddress> &people, const Customer &customer)
{
    const bool isThere = std::any_of(people.begin(), people.end(), [&customer](const MailAddress &person) {
        return customer.addresses.contains(person.address, Qt::CaseInsensitive);
    });
    if (!isThere && !customer.addresses.isEmpty())
        people << MailAddress{customer.name, customer.addresses.first()};
}

} // namespace

ReplyStart replyStart(Session &session, TicketId ticketId, AgentId agent)
{
    const Ticket ticket = Tickets::byId(session, ticketId);
    const Catalog catalog = Catalogs::read(session);
    const Customer customer = ticket.customer ? Customers::byId(session, ticket.customer) : Customer();
    ReplyStart start;
    start.theirs = customer.addresses;
    start.from = senderOf(catalog, ticket.queue, agent);
    start.hasQueue = catalog.queue(ticket.queue);
    QSet<QString> ours = intakeRules(session).ownAddresses;
    if (!start.from.address.isEmpty())
        ours << start.from.folded();
    const QList<MailAddress> own = addressesOf(ours);
    start.answered = answeredMail(session, Messages::ofTicket(session, ticketId), start.theirs);
    if (start.answered) {
        const Message &mail = *start.answered;
        QList<MailAddress> replyTo;
        if (!mail.rawHash.isEmpty())
            replyTo = parseMail(Messages::raw(session, mail.rawHash)).replyTo;
        const MailAddress from{mail.fromName, mail.fromAddress};
        const QList<MailAddress> to = parseAddresses(mail.to);
        const QList<MailAddress> cc = parseAddresses(mail.cc);
        start.recipients = answerToAll(replyTo, from, to, cc, own);
        if (start.theirs.contains(from.address, Qt::CaseInsensitive)) {
            for (const MailAddress &wanted : std::as_const(replyTo))
                start.theirs << wanted.address; // where they want their answers
        }
        start.before = answerToAll({}, from, to, cc, own).all();
        addTheirOwn(start.before, customer);
    } else {
        addTheirOwn(start.recipients.to, customer);
        start.before = start.recipients.to;
    }
    start.subject = ticket.subject;
    if (start.answered)
        start.subject = answerSubject(start.answered->subject.isEmpty() ? ticket.subject : start.answered->subject);
    start.language = ticket.language.isEmpty() ? customer.language : ticket.language;
    if (start.language.isEmpty() && start.answered)
        start.language = likelyLanguage(start.answered->text);
    start.values = valuesFor(catalog, ticket, customer, agent);
    const Queue *queue = catalog.sender(ticket.queue);
    start.signature = signatureFor(queue ? queue->signature : QString(), start.values);
    return start;
}

OutgoingMail outgoingFrom(Session &session, const Actor &actor, const Reply &reply)
{
    const Ticket ticket = Tickets::byId(session, reply.ticket);
    const ReplyStart start = replyStart(session, reply.ticket, actor.agent);
    const Recipients recipients = withoutRepeats(reply.recipients);
    if (recipients.isEmpty())
        throw Failure(Error::Kind::Refused, u"nobody is named who gets the mail"_s);
    for (const MailAddress &person : recipients.all()) {
        if (!person.isValid())
            throw Failure(Error::Kind::Refused, u"\"%1\" is no mail address"_s.arg(person.address));
    }
    if (!start.from.isValid())
        throw Failure(Error::Kind::Refused, u"there is no mail address to write from; give the queue one"_s);

    const QByteArray key = QByteArray::fromHex(Settings::value(session, u"tokenKey"_s).toLatin1());
    OutgoingMail mail;
    mail.messageId = newMessageId(ticket.uid, reply.uid, key, start.from.domain().toUtf8());
    if (reply.forwarded) { // it belongs to the thread and answers nobody
        mail.references = referencesOf(session, Messages::byId(session, reply.forwarded));
    } else if (start.answered) {
        mail.inReplyTo = start.answered->messageId.toUtf8();
        mail.references = referencesOf(session, *start.answered);
    }
    mail.date = actor.now.addMSecs(-actor.now.time().msec()); // a header has no parts of a second
    mail.from = start.from;
    mail.to = recipients.to;
    mail.cc = recipients.cc;
    mail.subject = reply.subject.trimmed().isEmpty() ? start.subject : reply.subject.trimmed();
    mail.subject = withToken(mail.subject, ticket.number, key);
    mail.text = plainBody(reply, start.signature);
    const ReplyPictures pictures = picturesOf(session, reply);
    mail.html = htmlBody(reply, start.signature, pictures);
    mail.files = reply.files;
    for (qsizetype i = 0; i < mail.files.size(); ++i)
        mail.files[i].contentId = pictures.contentIds.at(i);
    return mail;
}

QueuedReply putIntoOutbox(Session &session, const Actor &actor, const Reply &reply, int hold, Recorder &recorder)
{
    return putIntoOutbox(session, actor, reply, outgoingFrom(session, actor, reply), hold, recorder);
}

QueuedReply putIntoOutbox(Session &session, const Actor &actor, const Reply &reply, const OutgoingMail &outgoing,
    int hold, Recorder &recorder)
{
    const QByteArray raw = buildMail(outgoing);
    IncomingMail mail;
    mail.mail = parseMail(raw); // what stands on the ticket is what the customer will read
    mail.raw = packedRaw(raw);
    mail.size = raw.size();
    prepare(mail);

    Message &message = mail.message;
    message.uid = reply.uid;
    message.ticket = reply.ticket;
    message.direction = Direction::Outbound;
    message.sent = outgoing.date; // by which a copy that comes back is known
    message.received = actor.now;
    message.author = actor.agent;
    Messages::keepRaw(session, mail.mail.contentHash, mail.size, mail.raw);
    Messages::insert(session, message, mail.attachments, mail.tokens);
    recorder.created(Kind::Message, message.id.value, message.subject);

    OutboxEntry entry;
    entry.message = message.id;
    entry.ticket = reply.ticket;
    QStringList unseen;
    for (const MailAddress &person : withoutRepeats(reply.recipients).bcc)
        unseen << person.display();
    entry.bcc = unseen.join(u", "_s);
    Reply typed = reply;
    for (MailFile &file : typed.files)
        file.content.clear(); // it is in the mail
    entry.draft = typed.toBytes();
    entry.notBefore = actor.now.addSecs(hold);
    entry.created = actor.now;
    Outbox::insert(session, entry);
    return {recorder.act(), entry.id, message.id, message.messageId};
}

QueuedReply sendReply(Session &session, const Actor &actor, const Reply &reply, int hold)
{
    if (const auto known = Messages::byUid(session, reply.uid))
        return queuedBefore(session, *known);
    const Catalog catalog = Catalogs::read(session);
    const Ticket before = Tickets::byId(session, Tickets::standing(session, reply.ticket));
    Ticket after = before;
    if (!reply.forwarded) {
        contactFromUs(after, Channel::Mail, actor.now);
        if (!after.owner)
            after.owner = actor.agent;
    }
    if (const Status *wanted = catalog.status(reply.status))
        changeStatus(after, *wanted, actor.now);
    else if (!reply.forwarded && after.category == StatusCategory::New)
        changeStatus(after, *catalog.statusOf(StatusCategory::Open), actor.now);
    Recorder recorder(session, actor, Act::SendReply);
    recorder.write(before, after);
    return putIntoOutbox(session, actor, reply, hold, recorder);
}

} // namespace Earshot
