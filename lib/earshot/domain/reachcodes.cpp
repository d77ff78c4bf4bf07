// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/reachcodes.h"

#include "earshot/domain/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNumbers = 3;
constexpr int weekdays = 0b0011111;
/// What is lifted out of a line leaves a letter no word has.
constexpr QStringView hoursMark = u"\ue000";
constexpr QStringView numberMark = u"\ue001";

/// A day's number, 0 = Monday; nothing for other words.
std::optional<int> dayOf(const QString &word)
{
    static const QList<QSet<QString>> days{
        ReachCodes::wordSet(u"mon monday mo montag lun lunes lundi"_s),
        ReachCodes::wordSet(u"tue tues tuesday di dienstag martes mardi"_s),
        ReachCodes::wordSet(u"wed wednesday mi mittwoch mie miércoles mercredi"_s),
        ReachCodes::wordSet(u"thu thur thurs thursday do donnerstag jue jueves jeudi"_s),
        ReachCodes::wordSet(u"fri friday fr freitag vie viernes vendredi"_s),
        ReachCodes::wordSet(u"sat saturday sa samstag sab sábado samedi"_s),
        ReachCodes::wordSet(u"sun sunday so sonntag dom domingo dimanche"_s),
    };
    for (qsizetype day = 0; day < days.size(); ++day) {
        if (days.at(day).contains(word))
            return int(day);
    }
    return {};
}

/// The bits of "mon-fri" or "mo"; nothing when this is no day. `isSure` becomes false for the German "so" alone and its
/// like, which are words of other kinds, too.
std::optional<int> daysOf(const QString &word, bool &isSure)
{
    if (ReachCodes::wordSet(u"weekdays werktags laborables"_s).contains(word))
        return weekdays;
    const auto first = dayOf(word.section(u'-', 0, 0));
    const auto last = dayOf(word.section(u'-', -1));
    if (!first || !last || word.count(u'-') > 1)
        return {};
    isSure = isSure && (word.size() > 2);
    int days = 0;
    for (int day = *first;; day = (day + 1) % 7) {
        days |= 1 << day;
        if (day == *last)
            return days;
    }
}

std::optional<QTime> timeOf(const QString &hour, const QString &minute, const QString &half)
{
    int h = hour.toInt();
    const int m = minute.toInt();
    if (!half.isEmpty() && (h < 1 || h > 12))
        return {};
    if (half == u"pm" && h < 12)
        h += 12;
    if (half == u"am" && h == 12)
        h = 0;
    if (h == 24 && m == 0)
        h = 0;
    return h < 24 && m < 60 ? std::optional(QTime(h, m)) : std::nullopt;
}

struct Hours {
    QTime from;
    QTime to;
};

/// "9-12", "9:00 to 17:30", "2-4 pm", "9 bis 12 Uhr"; nothing where it may mean the morning or the evening.
std::optional<Hours> hoursOf(const QRegularExpressionMatch &match)
{
    const QString secondHalf = match.captured(u"pm2");
    QString firstHalf = match.captured(u"pm1");
    const auto to = timeOf(match.captured(u"h2"), match.captured(u"m2"), secondHalf);
    if (firstHalf.isEmpty() && !secondHalf.isEmpty()) {
        // "9-12 pm" may begin in the morning, "2-4 pm" cannot.
        const auto same = timeOf(match.captured(u"h1"), match.captured(u"m1"), secondHalf);
        if (!same || !to || *same >= *to)
            return {};
        firstHalf = secondHalf;
    }
    if (!firstHalf.isEmpty() && secondHalf.isEmpty())
        return {};
    const auto from = timeOf(match.captured(u"h1"), match.captured(u"m1"), firstHalf);
    if (!from || !to || *from == *to)
        return {};
    const bool exact = !match.captured(u"m1").isEmpty() || !match.captured(u"unit").isEmpty() || !firstHalf.isEmpty();
    const bool evident = *from < *to && from->hour() >= 6; // nobody means the night by "2-4"
    const bool tillMidnight = *to == QTime(0, 0) && from->hour() >= 6;
    return exact || evident || tillMidnight ? std::optional(Hours{*from, *to}) : std::nullopt;
}

const QRegularExpression &hoursPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\d+(/-])(?<h1>\d{1,2})(?:[:.h](?<m1>\d{2}))?\s?(?<pm1>am|pm)?(?:\s?(?:h|uhr|o'clock))?)"
        uR"(\s?(?:-|–|to|bis|until|till|hasta|\ba\b)\s?(?<h2>\d{1,2})(?:[:.h](?<m2>\d{2}))?\s?(?<pm2>am|pm)?)"
        uR"((?:\s?(?<unit>uhr|h|o'clock))?(?![\d:/]))"_s);
    return pattern;
}

/// Nothing when a time may mean two things.
std::optional<QList<Hours>> liftHours(QString &line)
{
    QList<Hours> hours;
    QString marked;
    qsizetype at = 0;
    auto ranges = hoursPattern().globalMatch(line);
    while (ranges.hasNext()) {
        const auto match = ranges.next();
        const auto range = hoursOf(match);
        if (!range)
            return {};
        marked += line.mid(at, match.capturedStart() - at) + u' ' + hoursMark + u' ';
        at = match.capturedEnd();
        hours << *range;
    }
    line = marked + line.mid(at);
    return hours;
}

QStringList liftNumbers(QString &line)
{
    static const QRegularExpression pattern(u"(?<![\\w])(?:\\+|\\(|\\d)[\\d ()/.\\-]{4,28}\\d(?![\\w])"_s);
    QStringList numbers;
    QString marked;
    qsizetype at = 0;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString each = match.captured();
        if (std::count_if(each.begin(), each.end(), [](QChar c) { return c.isDigit(); }) < 6)
            continue;
        marked += line.mid(at, match.capturedStart() - at) + u' ' + numberMark + u' ';
        at = match.capturedEnd();
        numbers << each.simplified();
    }
    line = marked + line.mid(at);
    return numbers;
}

} // namespace

struct ReachCodes::Lifted {
    QList<Hours> hours;
    QStringList numbers;
};

QSet<QString> ReachCodes::wordSet(const QString &words)
{
    QSet<QString> set;
    for (const QString &word : words.split(u' '))
        set << folded(word);
    return set;
}

const QHash<QString, Channel> &ReachCodes::words()
{
    static const QHash<QString, Channel> all = [] {
        QHash<QString, Channel> made;
        const auto add = [&made](Channel channel, const QString &words) {
            for (const QString &word : wordSet(words))
                made.insert(word, channel);
        };
        add(Channel::Call,
            u"call calls phone telephone anruf anrufe anrufen telefon telefonat llamada llamadas llamar teléfono appel "
            "appeler téléphone chiamata telefonata ligação telefonema bellen telefoon opkald ring samtal puhelu "
            "telefonu звонок телефон 電話 电话 전화"_s);
        add(Channel::Mail, u"mail email e-mail mails correo courriel e-posta e-post почта メール 邮件 이메일"_s);
        add(Channel::Chat, u"chat чат チャット"_s);
        add(Channel::Letter, u"letter brief carta lettre lettera письмо 手紙"_s);
        add(Channel::Visit, u"visit besuch visita visite bezoek визит 訪問"_s);
        return made;
    }();
    return all;
}

bool ReachCodes::take(const QString &line)
{
    QString rest = folded(line).replace(u'–', u'-');
    if (rest.contains(hoursMark) || rest.contains(numberMark) || !takeOrdinals(rest))
        return false;
    const auto hours = liftHours(rest);
    if (!hours)
        return false;
    Lifted lifted{*hours, liftNumbers(rest)};
    return takeWords(rest, lifted);
}

std::optional<ReachAnswer> ReachCodes::answer() const
{
    const bool refused = std::any_of(m_answer.prefers.begin(), m_answer.prefers.end(),
        [this](const Preference &preference) { return m_refused.contains(preference.channel); });
    const bool calls = std::any_of(m_answer.prefers.begin(), m_answer.prefers.end(),
        [](const Preference &preference) { return preference.channel == Channel::Call; });
    if (m_answer.prefers.isEmpty() || refused || (!calls && !m_answer.numbers.isEmpty())
        || m_answer.numbers.size() > mostNumbers)
        return {};
    ReachAnswer answer = m_answer;
    for (Preference &preference : answer.prefers) {
        if (preference.channel == Channel::Call && answer.numbers.size() == 1)
            preference.number = answer.numbers.first(); // wherever it stands
    }
    return answer;
}

bool ReachCodes::takeOrdinals(QString &line)
{
    static const QRegularExpression ordinal(u"(?<![^\\s,;>])([1-9])[.)]\\s*(?=\\pL)"_s);
    auto found = ordinal.globalMatch(line);
    while (found.hasNext()) {
        const int number = found.next().captured(1).toInt();
        if (number <= m_lastOrdinal)
            return false;
        m_lastOrdinal = number;
    }
    line.replace(ordinal, u" "_s);
    return true;
}

bool ReachCodes::takeWords(const QString &line, Lifted &lifted)
{
    static const QSet<QString> filler
        = wordSet(u"please bitte por favor then dann luego or oder o and und y from von de between zwischen on am "
                  "at um me mich to electrónico thanks danke gracias > first second erst"_s);
    static const QSet<QString> no = wordSet(u"no not never kein keine nicht sin nunca"_s);
    static const QRegularExpression between(u"[\\s,;/|&:]+"_s);
    static const QRegularExpression ending(u"^[*_\"'(]+|[.!*_\"')]+$"_s);
    bool isSure = true;
    bool negated = false;
    int days = 0;
    bool hasHours = false;
    for (QString word : QString(line).replace(u">"_s, u" > "_s).split(between, Qt::SkipEmptyParts)) {
        word.remove(ending);
        if (word.isEmpty())
            continue;
        if (const auto code = words().constFind(word); code != words().constEnd()) {
            if (days) // they belong to a channel, and to none before they have hours
                closeDays(days);
            if (negated)
                m_refused << *code;
            else if (!open(*code))
                return false;
            negated = false;
        } else if (negated) {
            return false; // no what?
        } else if (word == hoursMark) {
            if (!m_open)
                return false;
            const Hours hours = lifted.hours.takeFirst();
            setHours(hours.from, hours.to, days);
            hasHours = true;
            days = 0;
        } else if (word == numberMark) {
            setNumber(lifted.numbers.takeFirst());
        } else if (const auto named = daysOf(word, isSure)) {
            if (!m_open)
                return false;
            days |= *named;
        } else if (no.contains(word)) {
            negated = true;
        } else if (!filler.contains(word)) {
            return false;
        }
    }
    if (days)
        closeDays(days);
    return !negated && (isSure || hasHours);
}

bool ReachCodes::open(Channel channel)
{
    m_open = true;
    m_fresh = true;
    const Preference preference{channel, 0, {}, {}};
    if (m_answer.prefers.contains(preference))
        return false; // twice in an order is none
    m_answer.prefers << preference;
    return true;
}

void ReachCodes::setHours(const QTime &from, const QTime &to, int days)
{
    Preference preference = m_answer.prefers.last();
    if (!m_fresh) { // a second time of the same channel
        if (!days)
            days = preference.days;
        m_answer.prefers << preference;
    }
    m_fresh = false;
    m_answer.prefers.last() = {preference.channel, days, from, to, preference.number};
}

/// The first number behind a call is that call's.
void ReachCodes::setNumber(const QString &number)
{
    m_answer.numbers << number;
    if (m_open && m_answer.prefers.last().channel == Channel::Call && m_answer.prefers.last().number.isEmpty())
        m_answer.prefers.last().number = number;
}

/// Days behind the hours, or without any: "CALL 9-12 mon-fri", "CALL mon-fri".
void ReachCodes::closeDays(int days)
{
    for (Preference &preference : m_answer.prefers) {
        if (preference.channel == m_answer.prefers.last().channel && preference.days == 0)
            preference.days = days;
    }
    m_fresh = false;
}

} // namespace Earshot
