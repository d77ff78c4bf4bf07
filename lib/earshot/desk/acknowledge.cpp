// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/acknowledge.h"

#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/domain/template.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/mailboxes.h"

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 Hour = 3'600;
constexpr qint64 Day = 24 * Hour;
constexpr int MostADay = 5;

/// A line whose names stand for nothing is left out.
struct Words {
    QLatin1StringView language;
    std::array<const char *, 4> lines;
};
constexpr std::array texts{
    Words{QLatin1StringView("en"),
        {"Dear {first name},",
            "this is an automatic note: your mail is here and has the number {number}. A person reads it and answers "
            "you.",
            "If talking is quicker, call us: {phone}. We can also call you; just answer with a number and a time.",
            "Kind regards"}},
    Words{QLatin1StringView("de"),
        {"Guten Tag {customer},",
            "dies ist eine automatische Nachricht: Ihre Mail ist angekommen und hat die Nummer {number}. Ein Mensch "
            "liest sie und antwortet Ihnen.",
            "Wenn Reden schneller geht, rufen Sie uns an: {phone}. Wir rufen Sie auch gern an; antworten Sie einfach "
            "mit Nummer und Zeit.",
            "Freundliche Grüße"}},
    Words{QLatin1StringView("es"),
        {"Hola, {first name}:",
            "este es un aviso automático: su correo ha llegado y tiene el número {number}. Una persona lo lee y le "
            "responde.",
            "Si es más rápido hablar, llámenos: {phone}. También podemos llamarle; responda con un número y una hora.",
            "Un cordial saludo"}},
};

QString textFor(const QString &language, const QHash<QString, QString> &values)
{
    const auto found = std::find_if(
        texts.begin(), texts.end(), [&language](const Words &words) { return language.startsWith(words.language); });
    QStringList lines;
    for (const char *line : (found == texts.end() ? texts.front() : *found).lines) {
        const QString full = expanded(QString::fromUtf8(line), values);
        if (namesLeft(full).isEmpty())
            lines << full;
    }
    return lines.join(u"\n\n"_s);
}

bool isWanted(Session &session, const IntakeRules &rules, const Mailbox &mailbox, const Received &received,
    const Mail &mail, const QDateTime &now)
{
    if (!mailbox.acknowledger || received.duplicate || !received.newTicket)
        return false;
    if (mail.automatic != Automatic::None || !mail.readable || !mail.from.isValid())
        return false;
    // What lay there before the mailbox was connected is known to have arrived.
    if (!mail.date.isValid() || mail.date < now.addSecs(-Day))
        return false;
    QList<MailAddress> people = mail.replyTo;
    people << mail.from << mail.sender;
    if (std::any_of(people.begin(), people.end(),
            [&rules](const MailAddress &person) { return rules.ownAddresses.contains(person.folded()); }))
        return false;
    return Mailboxes::automaticAnswers(session, mail.from.address, now.addSecs(-Hour)) == 0
        && Mailboxes::automaticAnswers(session, mail.from.address, now.addSecs(-Day)) < MostADay;
}

} // namespace

bool acknowledge(Session &session, const IntakeRules &rules, const Mailbox &mailbox, const Received &received,
    const Mail &mail, const QDateTime &now)
{
    if (!isWanted(session, rules, mailbox, received, mail, now))
        return false;
    const ReplyStart start = replyStart(session, received.ticket, mailbox.acknowledger);
    if (!start.from.isValid())
        return false;
    Reply reply;
    reply.uid = newUid();
    reply.ticket = received.ticket;
    reply.recipients.to << mail.from; // to nobody who only had a copy
    reply.text = textFor(start.language, start.values);
    const Actor inTheirName{mailbox.acknowledger, now};
    OutgoingMail outgoing = outgoingFrom(session, inTheirName, reply);
    outgoing.automaticBy = Settings::value(session, u"desk"_s).toLatin1();
    Mailboxes::noteAutomaticAnswer(session, mail.from.address, now);
    Recorder recorder(session, Actor{{}, now}, Act::SendReply);
    putIntoOutbox(session, inTheirName, reply, outgoing, 0, recorder);
    return true;
}

} // namespace Earshot
