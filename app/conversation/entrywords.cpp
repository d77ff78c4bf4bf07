// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entrywords.h"

#include "earshot/domain/mailaddress.h"
#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/quotes.h"

#include <QCoreApplication>

#include "calls/phonewords.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostSpoken = 2000;

class Told
{
    Q_DECLARE_TR_FUNCTIONS(Earshot::EntryWords)

public:
    static HeadWords mail(const Entry &entry)
    {
        const Message &message = *entry.message();
        const QString who = entry.mine ? tr("You") : entry.who.isEmpty() ? tr("Unknown sender") : entry.who;
        if (message.direction == Direction::Inbound)
            return {who, message.automatic ? tr("by mail, automatic") : tr("by mail")};
        const QList<MailAddress> all = parseAddresses(message.to) + parseAddresses(message.cc);
        if (all.isEmpty())
            return {who, tr("by mail")};
        const QString first = named(all.first().name.isEmpty() ? all.first().address : all.first().name);
        const int others = int(all.size()) - 1;
        return {who,
            others == 0 ? tr("to %1, by mail").arg(first)
                        : tr("to %1 and %Ln more, by mail", "how many others got it", others).arg(first)};
    }

    /// RFC 3463, 3: what the second and third number of a status speak of.
    static QString reason(const QString &status)
    {
        const QString detail = status.section(u'.', 1);
        if (detail == u"1.1" || detail == u"1.6")
            return tr("there is no such mailbox");
        if (detail == u"1.2" || detail == u"4.4" || detail == u"1.10")
            return tr("the part after @ is not known to anybody");
        if (detail.startsWith(u"1."_s))
            return tr("the address is not accepted");
        if (detail == u"2.2")
            return tr("the mailbox is full");
        if (detail == u"2.1")
            return tr("the mailbox is switched off");
        if (detail == u"2.3" || detail == u"3.4")
            return tr("the mail is too large for them");
        if (detail.startsWith(u"4."_s))
            return tr("their server could not be reached");
        if (detail.startsWith(u"7."_s))
            return tr("their server does not let it in");
        return tr("their server did not take it");
    }

    static QString delivery(const Delivery &delivery)
    {
        const QString why
            = delivery.status.isEmpty() ? reason({}) : tr("%1 (%2)").arg(reason(delivery.status), delivery.status);
        const QString line = delivery.action == u"delayed" ? tr("Not delivered to %1 yet, it is being tried again: %2")
                                                           : tr("Not delivered to %1: %2");
        return line.arg(named(delivery.recipient), why);
    }

    static QString theySay(const QString &diagnostic) { return tr("Their server says: %1").arg(named(diagnostic)); }

    static QString ownAddress()
    {
        return tr("It says it comes from one of our own addresses, and went to nobody else. Look who really wrote it");
    }

    static QString truncated() { return tr("Larger than can be read: this is only its beginning"); }

    static QString stranger() { return tr("Has not been part of this conversation before"); }

    static HeadWords call(const Entry &entry)
    {
        const Call &call = *entry.call();
        QStringList how;
        if (call.outcome != CallOutcome::Unknown)
            how << outcomeWords(call.outcome);
        else if (const QString ending = endingWords(call); !ending.isEmpty())
            how << ending;
        if (call.talkMs > 0)
            how << durationWords(call.talkMs);
        else if (call.outcome == CallOutcome::Unknown && !isMissed(call) && call.ending != CallEnding::Cancelled)
            how << tr("outcome not known yet");
        if (!call.transferredTo.isEmpty())
            how << tr("put through to %1", "a number").arg(shownNumber(call.transferredTo));
        return {callWords(call, entry.who, entry.mine ? QString() : entry.agent), how.join(tr(", "))};
    }

    static HeadWords contact(const Entry &entry)
    {
        const Contact &contact = *entry.contact();
        if (contact.channel == Channel::Voicemail)
            return {tr("Voicemail from %1").arg(named(entry.who)), {}};
        const QString agent = entry.mine ? tr("you") : entry.agent;
        return {entry.who.isEmpty() ? words(contact.channel) : entry.who,
            agent.isEmpty()
                ? channelWords(contact.channel)
                : tr("%1, with %2", "by visit, with Maya").arg(channelWords(contact.channel), named(agent))};
    }

    static HeadWords callBack(const Entry &entry, const QDateTime &now, const QLocale &locale)
    {
        const CallBack &callBack = *entry.callBack();
        QString when = momentWords(callBack.from, now, locale);
        if (callBack.to.isValid())
            when = tr("%1 to %2", "today 14:00 to 16:00")
                       .arg(when, clockTime(callBack.to.toTimeZone(now.timeZone()).time(), locale));
        return {tr("Call back %1").arg(named(entry.who)), tr("%1, %2").arg(when, words(callBack.state).toLower())};
    }

    static QString event(const TicketEvent &event, const QLocale &locale)
    {
        if (event.what == TicketEvent::What::Reach) // taking it back says so itself
            return event.to.isEmpty()
                ? tr("no longer understood from their mail: %1").arg(reachWords(event.from, locale))
                : tr("understood from their mail: %1").arg(reachWords(event.to, locale));
        const QString number = named(u'#' + event.to);
        if (event.what == TicketEvent::What::Other)
            return event.undone ? tr("did again what was done with %1", "the number of another ticket").arg(number)
                                : tr("took back what was done with %1", "the number of another ticket").arg(number);
        QString text;
        switch (event.what) {
        case TicketEvent::What::Status:
            text = tr("status %1").arg(named(event.to));
            break;
        case TicketEvent::What::Owner:
            text = event.to.isEmpty() ? tr("nobody's ticket") : tr("assigned to %1").arg(named(event.to));
            break;
        case TicketEvent::What::Queue:
            text = event.to.isEmpty() ? tr("taken out of %1").arg(named(event.from))
                                      : tr("moved to %1").arg(named(event.to));
            break;
        case TicketEvent::What::Priority:
            text = tr("priority %1").arg(words(Priority(event.to.toInt())).toLower());
            break;
        case TicketEvent::What::SplitOff:
            text = tr("made %1 of a message", "the number of the new ticket").arg(number);
            break;
        case TicketEvent::What::MovedAway:
            text = tr("moved a message to %1", "the number of a ticket").arg(number);
            break;
        case TicketEvent::What::CameFrom:
            text = tr("moved a message here from %1", "the number of a ticket").arg(number);
            break;
        case TicketEvent::What::MergedIn:
            text = tr("merged %1 into this ticket", "the number of a ticket").arg(number);
            break;
        case TicketEvent::What::Reach:
        case TicketEvent::What::Other:
            break;
        }
        return event.undone ? tr("%1 again").arg(text) : text;
    }

    static QString events(const Entry &entry, const QDateTime &now, const QLocale &locale)
    {
        QStringList parts;
        for (const TicketEvent &event : *entry.events())
            parts << Told::event(event, locale);
        const QString who = entry.mine ? tr("You") : entry.who;
        const QString what = parts.join(u" · "_s);
        return (who.isEmpty() ? what : tr("%1: %2", "Maya: status Open").arg(named(who), what)) + u" · "_s
            + momentWords(entry.at, now, locale);
    }

    static QString promise(const Call &call, const QDateTime &now, const QLocale &locale)
    {
        if (call.promise.isEmpty())
            return {};
        return call.promiseDue.isValid() ? tr("%1, by %2").arg(call.promise, momentWords(call.promiseDue, now, locale))
                                         : call.promise;
    }

    static QString promiseSpoken(const Call &call, const QDateTime &now, const QLocale &locale)
    {
        const QString text = promise(call, now, locale);
        return text.isEmpty() ? text : tr("Promised: %1. %2").arg(text, words(call.promiseState));
    }

    static QString you() { return tr("You"); }
    static QString note() { return tr("Internal note, not sent to the customer"); }
    static QString attached(int count) { return tr("%Ln files attached", nullptr, count); }
};

} // namespace

HeadWords headWords(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    switch (entry.kind) {
    case Entry::Kind::Mail:
        return Told::mail(entry);
    case Entry::Kind::Note:
        return {entry.mine ? Told::you() : entry.who, Told::note()};
    case Entry::Kind::Call:
        return Told::call(entry);
    case Entry::Kind::Contact:
        return Told::contact(entry);
    case Entry::Kind::CallBack:
        return Told::callBack(entry, now, locale);
    case Entry::Kind::Event:
        break;
    }
    return {entry.who, {}};
}

QString eventWords(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    return entry.events() ? Told::events(entry, now, locale) : QString();
}

QString saidWords(const Entry &entry)
{
    if (const Message *message = entry.message())
        return entry.kind == Entry::Kind::Note ? message->text : shownText(message->text);
    if (const Call *call = entry.call())
        return call->gist.isEmpty() ? call->notes : call->gist;
    if (const Contact *contact = entry.contact())
        return contact->gist;
    if (const CallBack *callBack = entry.callBack())
        return callBack->reason;
    return {};
}

QStringList troubleWords(const Message &message)
{
    QStringList lines;
    for (const Delivery &delivery : deliveriesOf(message.trouble)) {
        lines << Told::delivery(delivery);
        if (!delivery.diagnostic.isEmpty())
            lines << Told::theySay(delivery.diagnostic);
    }
    if (hasTrouble(message.trouble, OwnAddressTrouble))
        lines << Told::ownAddress();
    if (hasTrouble(message.trouble, StrangerTrouble))
        lines << Told::stranger();
    if (hasTrouble(message.trouble, TruncatedTrouble))
        lines << Told::truncated();
    return lines;
}

QString promiseWords(const Call &call, const QDateTime &now, const QLocale &locale)
{
    return Told::promise(call, now, locale);
}

QString spokenWords(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    if (entry.kind == Entry::Kind::Event)
        return eventWords(entry, now, locale);
    const HeadWords head = headWords(entry, now, locale);
    QStringList parts{head.who};
    if (entry.kind != Entry::Kind::CallBack) // which says itself when it is
        parts << momentWords(entry.at, now, locale);
    if (entry.mood != Mood::Unknown)
        parts << words(entry.mood);
    if (!head.how.isEmpty())
        parts << head.how;
    QString spoken = parts.join(u", "_s);
    if (entry.message() && entry.kind == Entry::Kind::Mail) {
        for (const QString &line : troubleWords(*entry.message()))
            spoken += u". "_s + line;
    }
    QString said = saidWords(entry);
    if (said.size() > MostSpoken)
        said = said.left(MostSpoken) + QChar(0x2026);
    if (!said.isEmpty())
        spoken += u": "_s + said;
    if (const Call *call = entry.call(); call && !call->promise.isEmpty())
        spoken += u"\n"_s + Told::promiseSpoken(*call, now, locale);
    if (entry.way && entry.way->state != OutboxState::Sent)
        spoken += u"\n"_s + words(entry.way->state);
    if (entry.way) {
        for (const QString &line : missedWords(*entry.way))
            spoken += u"\n"_s + line;
    }
    if (!entry.attachments.isEmpty())
        spoken += u"\n"_s + Told::attached(int(entry.attachments.size()));
    return spoken;
}

QString copiedWords(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    if (entry.kind == Entry::Kind::Event)
        return eventWords(entry, now, locale);
    const HeadWords head = headWords(entry, now, locale);
    QStringList lines{
        head.how.isEmpty() ? head.who : head.who + u", "_s + head.how, wholeMoment(entry.at, now, locale), {}};
    lines << (entry.message() ? entry.message()->text : saidWords(entry));
    if (const Call *call = entry.call(); call && !call->promise.isEmpty())
        lines << Told::promiseSpoken(*call, now, locale);
    return lines.join(u'\n');
}

} // namespace Earshot
