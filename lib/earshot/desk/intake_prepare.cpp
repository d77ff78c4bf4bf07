// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What filing a mail needs no desk for: done in the pool, beside the transaction of the mail before.
#include "earshot/desk/intake.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/directions.h"
#include "earshot/mail/numbers.h"
#include "earshot/storage/messages.h"
#include "earshot/storage/search.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QString display(const QList<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts << address.display();
    return inOneDirection(texts.join(u", "_s));
}

QList<Phone> numbersIn(const Mail &mail)
{
    QList<Phone> numbers;
    const auto take = [&numbers](const FoundNumber &found, const QString &source) {
        Phone phone = phoneOf(found.number, found.label);
        phone.source = source;
        phone.confirmed = false;
        numbers << phone;
    };
    for (const FoundNumber &found : numbersInText(mail.text, {}))
        take(found, u"signature"_s);
    for (const QString &card : mail.vcards) {
        for (const FoundNumber &found : numbersInVCard(card.toUtf8()))
            take(found, u"vcard"_s);
    }
    return numbers;
}

} // namespace

void prepare(IncomingMail &incoming)
{
    const Mail &mail = incoming.mail;
    Message &message = incoming.message;
    message.messageId = QString::fromUtf8(mail.messageId);
    message.fromName = inOneDirection(mail.from.name);
    message.fromAddress = mail.from.address;
    message.to = display(mail.to);
    message.cc = display(mail.cc);
    message.subject = inOneDirection(mail.subject);
    message.text = mail.text;
    message.html = !mail.html.isEmpty();
    message.automatic = int(mail.automatic);
    message.readable = mail.readable;
    message.trouble = troubleOf(mail.deliveries);
    if (!mail.readable)
        addTrouble(message.trouble, mail.trouble);
    if (mail.truncated)
        addTrouble(message.trouble, TruncatedTrouble);
    message.rawHash = mail.contentHash;

    incoming.attachments.clear();
    for (const MailPart &part : mail.attachments) {
        incoming.attachments << Attachment{{}, {}, QString::fromLatin1(part.path), part.name,
            QString::fromLatin1(part.type), part.size, part.sha256, QString::fromUtf8(part.contentId), part.inlineShown,
            part.executable, part.text};
    }
    incoming.tokens = Search::tokensOf(message, Messages::wordsOf(incoming.attachments));
    incoming.numbers = numbersIn(mail);
    if (!incoming.numbers.isEmpty()) // in most mails where the sender lives does not matter
        incoming.region = regionGuess(mail.from.address, {}, mail.text);
}

} // namespace Earshot
