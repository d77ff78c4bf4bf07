// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/voicemail.h"

#include "earshot/desk/calldesk.h"
#include "earshot/desk/customerdesk.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/calls.h"
#include "earshot/storage/customers.h"

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int freshDays = 14; ///< an archive's voicemails were looked after long ago
constexpr qsizetype textLooked = 2000;
constexpr qsizetype fewestDigits = 6;
constexpr qsizetype mostDigits = 15; // ITU-T E.164, section 6

// Folded, as telephone systems write it.
constexpr const char16_t *voicemailWords[] = {u"voicemail", u"voice mail", u"voice message", u"voice-message",
    u"audio message", u"missed call", u"sprachnachricht", u"anrufbeantworter", u"voicebox", u"mobilbox",
    u"verpasster anruf", u"entgangener anruf", u"buzon de voz", u"mensaje de voz", u"llamada perdida",
    u"messagerie vocale", u"message vocal", u"appel manque", u"messaggio vocale", u"segreteria", u"correio de voz",
    u"mensagem de voz", u"voicebericht", u"telefonsvarare", u"rostmeddelande", u"talebesked", u"poczta glosowa"};

bool isSound(const MailPart &part)
{
    if (part.type.startsWith("audio/"))
        return true;
    const QString name = part.name.toLower();
    return part.type == "application/octet-stream"
        && (name.endsWith(u".wav") || name.endsWith(u".mp3") || name.endsWith(u".amr") || name.endsWith(u".ogg"));
}

bool saysVoicemail(const QString &text)
{
    const QString plain = folded(text);
    return std::any_of(std::begin(voicemailWords), std::end(voicemailWords),
        [&](const char16_t *word) { return plain.contains(word); });
}

/// "12.06.2026", "2026-06-12": two, two and four digits are a day.
bool isDay(const QString &run)
{
    QList<qsizetype> groups{0};
    for (const QChar c : run) {
        if (c.isDigit())
            ++groups.last();
        else if (groups.last() > 0)
            groups << 0;
    }
    groups.removeAll(0);
    return run.at(0).isDigit() && groups.size() == 3
        && ((groups.at(0) == 4 && groups.at(1) <= 2 && groups.at(2) <= 2)
            || (groups.at(0) <= 2 && groups.at(1) <= 2 && groups.at(2) == 4));
}

/// The first telephone number written in a text: it begins with a plus, a bracket or a zero, as numbers of callers do.
QString numberIn(QStringView text)
{
    const auto belongs = [](QChar c) { return c.isDigit() || u"+() .-/\u00a0"_s.contains(c); };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const bool afterWord = at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u':');
        if (afterWord || !(c == u'+' || c == u'(' || c == u'0')) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && belongs(text.at(end)))
            ++end;
        const QString run = text.sliced(at, end - at).trimmed().toString();
        const auto digits = std::count_if(run.begin(), run.end(), [](QChar each) { return each.isDigit(); });
        const bool cut = end < text.size() && (text.at(end).isLetter() || text.at(end) == u':');
        if (digits >= fewestDigits && digits <= mostDigits && !cut && !isDay(run))
            return run;
        at = std::max(end, at + 1);
    }
    return {};
}

} // namespace

std::optional<Voicemail> voicemailOf(const Mail &mail)
{
    if (std::none_of(mail.attachments.begin(), mail.attachments.end(), isSound))
        return {};
    Voicemail voicemail{numberIn(mail.subject)};
    const bool machineNamesCaller = mail.automatic != Automatic::None && !voicemail.number.isEmpty();
    if (!machineNamesCaller && !saysVoicemail(mail.subject)
        && !saysVoicemail(mail.from.name + u' ' + mail.from.address))
        return {};
    if (voicemail.number.isEmpty())
        voicemail.number = numberIn(QStringView(mail.text).left(textLooked));
    return voicemail;
}

Caller callerOf(Session &session, const Voicemail &voicemail, const Mail &mail, const QDateTime &at)
{
    const auto number = PhoneNumber::parse(voicemail.number, homeRegion(session));
    const QList<CustomerId> known = number ? Customers::byNumber(session, number->e164()) : QList<CustomerId>();
    if (!known.isEmpty())
        return {known.first(), false};
    if (mail.automatic == Automatic::None || !number)
        return {}; // the telephone system knows them by their address, or nobody does
    Customer stranger;
    stranger.uid = newUid();
    stranger.name = number->shown();
    stranger.created = at;
    stranger.phones << Phone{number->e164(), {}, u"voicemail "_s + at.date().toString(Qt::ISODate), true, {}};
    Customers::insert(session, stranger);
    return {stranger.id, true};
}

void keepVoicemail(Session &session, const Voicemail &voicemail, TicketId ticket, CustomerId customer,
    const QDateTime &at, const QDateTime &now)
{
    Call call;
    call.uid = newUid();
    call.ticket = ticket;
    call.customer = customer;
    call.direction = Direction::Inbound;
    const auto number = customer ? numberOf(voicemail.number, Customers::byId(session, customer), homeRegion(session))
                                 : PhoneNumber::parse(voicemail.number, homeRegion(session));
    call.number = number ? number->e164() : QString();
    call.line = u"voicemail"_s;
    call.state = CallState::Ended;
    call.ending = CallEnding::NoAnswer;
    call.outcome = CallOutcome::LeftMessage;
    call.started = at;
    call.filed = true;
    call.handled = at.daysTo(now) > freshDays;
    Calls::insert(session, call);
    askForCallBack(session, call, now);
}

} // namespace Earshot
