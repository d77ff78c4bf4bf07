// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/preferencetext.h"

#include "earshot/domain/folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct ChannelWord {
    Channel channel;
    QStringView word; ///< folded; the first one of a channel is written
};

constexpr std::array channelWords{ChannelWord{Channel::Mail, u"mail"}, ChannelWord{Channel::Call, u"call"},
    ChannelWord{Channel::Visit, u"visit"}, ChannelWord{Channel::Chat, u"chat"}, ChannelWord{Channel::Letter, u"letter"},
    ChannelWord{Channel::Voicemail, u"voicemail"}, ChannelWord{Channel::Mail, u"e-mail"},
    ChannelWord{Channel::Mail, u"email"}, ChannelWord{Channel::Mail, u"correo"}, ChannelWord{Channel::Call, u"phone"},
    ChannelWord{Channel::Call, u"telephone"}, ChannelWord{Channel::Call, u"voice"},
    ChannelWord{Channel::Call, u"telefon"}, ChannelWord{Channel::Call, u"telefonisch"},
    ChannelWord{Channel::Call, u"anruf"}, ChannelWord{Channel::Call, u"telefono"},
    ChannelWord{Channel::Call, u"llamada"}, ChannelWord{Channel::Call, u"mobile"}, ChannelWord{Channel::Call, u"handy"},
    ChannelWord{Channel::Call, u"movil"}, ChannelWord{Channel::Visit, u"besuch"},
    ChannelWord{Channel::Visit, u"visita"}, ChannelWord{Channel::Letter, u"brief"},
    ChannelWord{Channel::Letter, u"post"}, ChannelWord{Channel::Letter, u"carta"},
    ChannelWord{Channel::Voicemail, u"mailbox"}};

constexpr std::array<QStringView, 7> dayWords{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

/// The day a word names in three languages, whole or in short; -1 for none.
int dayOf(QStringView word)
{
    static const std::array<QStringList, 7> names{
        QStringList{u"mon"_s, u"mo"_s, u"monday"_s, u"montag"_s, u"lun"_s, u"lu"_s, u"lunes"_s},
        {u"tue"_s, u"tu"_s, u"tues"_s, u"tuesday"_s, u"di"_s, u"dienstag"_s, u"mar"_s, u"ma"_s, u"martes"_s},
        {u"wed"_s, u"we"_s, u"wednesday"_s, u"mi"_s, u"mittwoch"_s, u"mie"_s, u"miercoles"_s},
        {u"thu"_s, u"th"_s, u"thur"_s, u"thurs"_s, u"thursday"_s, u"do"_s, u"donnerstag"_s, u"jue"_s, u"ju"_s,
            u"jueves"_s},
        {u"fri"_s, u"fr"_s, u"friday"_s, u"freitag"_s, u"vie"_s, u"vi"_s, u"viernes"_s},
        {u"sat"_s, u"sa"_s, u"saturday"_s, u"samstag"_s, u"sab"_s, u"sabado"_s},
        {u"sun"_s, u"su"_s, u"sunday"_s, u"so"_s, u"sonntag"_s, u"dom"_s, u"domingo"_s}};
    const QString plain = word.toString().remove(u'.');
    const auto found
        = std::find_if(names.begin(), names.end(), [&plain](const QStringList &of) { return of.contains(plain); });
    return found == names.end() ? -1 : int(found - names.begin());
}

/// "mon-fri", "mo,mi"; nothing for what are no days.
std::optional<int> daysOf(const QString &text)
{
    int days = 0;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const int first = dayOf(part.section(u'-', 0, 0).trimmed());
        const int last = part.contains(u'-') ? dayOf(part.section(u'-', 1).trimmed()) : first;
        if (first < 0 || last < 0)
            return {};
        for (int day = first;; day = (day + 1) % 7) {
            days |= 1 << day;
            if (day == last)
                break;
        }
    }
    return days > 0 ? std::optional(days) : std::nullopt;
}

QTime timeOf(QString text)
{
    text.replace(u'.', u':').remove(u'h');
    bool ok = false;
    const int hour = text.section(u':', 0, 0).toInt(&ok);
    const int minute = text.contains(u':') ? text.section(u':', 1).toInt(&ok) : 0;
    return ok ? QTime(hour == 24 ? 0 : hour, minute) : QTime();
}

bool takeHours(Preference &preference, const QString &text)
{
    if (text.count(u'-') != 1)
        return false;
    preference.from = timeOf(text.section(u'-', 0, 0));
    preference.to = timeOf(text.section(u'-', 1));
    return preference.from.isValid() && preference.to.isValid();
}

std::optional<Channel> channelOf(const QString &word)
{
    const auto *found = std::find_if(
        channelWords.begin(), channelWords.end(), [&word](const ChannelWord &each) { return each.word == word; });
    return found == channelWords.end() ? std::nullopt : std::optional(found->channel);
}

bool isFiller(const QString &word)
{
    static const QStringList fillers{u"uhr"_s, u"by"_s, u"per"_s, u"por"_s, u"from"_s, u"von"_s, u"de"_s, u"at"_s,
        u"um"_s, u"electronico"_s, u"only"_s, u"nur"_s, u"please"_s, u"bitte"_s};
    return fillers.contains(word);
}

/// Takes "+49 30 1234567", or what else can be dialled, out of the text.
QString takeNumber(QString &text)
{
    static const QRegularExpression pattern(uR"((?<!\S)(?:\+[\d ()./]{4,30}\d|\d{5,30}|sips?:\S+)(?!\S))"_s);
    const auto found = pattern.match(text);
    text.remove(found.capturedStart(), found.capturedLength());
    QString number = found.captured();
    if (!number.startsWith(u's'))
        number.removeIf([](QChar each) { return !each.isDigit() && each != u'+'; });
    return number;
}

/// One way: "telefon mo-fr 9-12 uhr".
std::optional<Preference> preferenceOf(QString text)
{
    std::optional<Channel> channel;
    Preference preference;
    preference.number = takeNumber(text);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (isFiller(word))
            continue;
        if (const auto named = channelOf(word)) {
            if (channel)
                return {};
            channel = named;
        } else if (const auto days = daysOf(word)) {
            preference.days |= *days;
        } else if (preference.from.isValid() || !takeHours(preference, word)) {
            return {};
        }
    }
    preference.channel = channel.value_or(Channel::Call);
    const bool hasNumber = !preference.number.isEmpty();
    if (hasNumber && preference.channel != Channel::Call)
        return {};
    const bool saysSomething = channel || preference.days != 0 || preference.from.isValid() || hasNumber;
    if (preference.from == preference.to) // "0-24"
        preference.from = preference.to = QTime();
    return saysSomething ? std::optional(preference) : std::nullopt;
}

} // namespace

QString channelText(Channel channel)
{
    const auto *found = std::find_if(channelWords.begin(), channelWords.end(),
        [channel](const ChannelWord &each) { return each.channel == channel; });
    return found == channelWords.end() ? QString() : found->word.toString();
}

QString daysText(int days)
{
    QStringList list;
    for (int day = 0; day < 7; ++day) {
        if (!(days & (1 << day)))
            continue;
        int last = day;
        while (last < 6 && (days & (1 << (last + 1))))
            ++last;
        const QString first = dayWords[size_t(day)].toString();
        list << (last == day ? first : first + u'-' + dayWords[size_t(last)]);
        day = last;
    }
    return list.join(u',');
}

QString preferencesText(const QList<Preference> &preferences)
{
    QStringList parts;
    for (const Preference &preference : preferences) {
        QString part = channelText(preference.channel);
        if (!preference.number.isEmpty())
            part += u' ' + preference.number;
        if (preference.days)
            part += u' ' + daysText(preference.days);
        if (preference.from.isValid())
            part += u' ' + preference.from.toString(u"HH:mm"_s) + u'-' + preference.to.toString(u"HH:mm"_s);
        parts << part;
    }
    return parts.join(u"; "_s);
}

std::optional<QList<Preference>> preferencesOfText(const QString &text)
{
    QString plain = folded(text);
    for (const QChar dash : {QChar(0x2013), QChar(0x2014), QChar(0x2212)})
        plain.replace(dash, u'-');
    plain.replace(u" - "_s, u"-"_s).replace(u" bis "_s, u"-"_s).replace(u" to "_s, u"-"_s).replace(u" a "_s, u"-"_s);
    static const QRegularExpression inNumber(u"(?<=\\d)\\s*/\\s*(?=\\d{4})"_s); // "030/12345", not "9-12/14-16"
    plain.replace(inNumber, u" "_s);
    plain.replace(u'\n', u';').replace(u'/', u';').replace(u", "_s, u";"_s).replace(u'>', u';');
    QList<Preference> preferences;
    for (const QString &part : plain.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto preference = preferenceOf(part);
        if (!preference)
            return {};
        preferences << *preference;
    }
    return preferences;
}

} // namespace Earshot
