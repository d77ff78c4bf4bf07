// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/reachanswer.h"

#include "earshot/domain/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostText = 4000;
constexpr qsizetype mostLine = 160;
constexpr qsizetype mostNumbers = 3;
constexpr int weekdays = 0b0011111;

QSet<QString> wordSet(const QString &words)
{
    QSet<QString> set;
    for (const QString &word : words.split(u' '))
        set << folded(word);
    return set;
}

/// The words for each channel, in the languages people answer in.
const QHash<QString, Channel> &codes()
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

/// A day's number, 0 = Monday; nothing for other words.
std::optional<int> dayOf(const QString &word)
{
    static const QList<QSet<QString>> days{
        wordSet(u"mon monday mo montag lun lunes lundi"_s),
        wordSet(u"tue tues tuesday di dienstag martes mardi"_s),
        wordSet(u"wed wednesday mi mittwoch mie miércoles mercredi"_s),
        wordSet(u"thu thur thurs thursday do donnerstag jue jueves jeudi"_s),
        wordSet(u"fri friday fr freitag vie viernes vendredi"_s),
        wordSet(u"sat saturday sa samstag sab sábado samedi"_s),
        wordSet(u"sun sunday so sonntag dom domingo dimanche"_s),
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
    if (wordSet(u"weekdays werktags laborables"_s).contains(word))
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

/// Reads lines of codes and keeps what they say.
class Codes
{
public:
    /// Whether every word of the line was understood.
    bool take(const QString &line)
    {
        QString rest = folded(line).replace(u'–', u'-');
        if (!takeOrdinals(rest))
            return false;
        // What is lifted out leaves its number in the list behind, in a letter no word has.
        QList<Hours> hours;
        QString marked;
        qsizetype at = 0;
        auto ranges = hoursPattern().globalMatch(rest);
        while (ranges.hasNext()) {
            const auto match = ranges.next();
            const auto range = hoursOf(match);
            if (!range)
                return false;
            marked += rest.mid(at, match.capturedStart() - at) + u" \ue000 "_s;
            at = match.capturedEnd();
            hours << *range;
        }
        marked += rest.mid(at);
        takeNumbers(marked);
        return takeWords(marked, hours);
    }

    /// Nothing when it contradicts itself.
    std::optional<ReachAnswer> answer() const
    {
        const bool refused = std::any_of(m_answer.prefers.begin(), m_answer.prefers.end(),
            [this](const Preference &preference) { return m_refused.contains(preference.channel); });
        const bool calls = std::any_of(m_answer.prefers.begin(), m_answer.prefers.end(),
            [](const Preference &preference) { return preference.channel == Channel::Call; });
        if (m_answer.prefers.isEmpty() || refused || (!calls && !m_answer.numbers.isEmpty())
            || m_answer.numbers.size() > mostNumbers)
            return {};
        return m_answer;
    }

private:
    /// "1. CALL 2. MAIL": they have to count upwards, else the order is in doubt.
    bool takeOrdinals(QString &line)
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

    void takeNumbers(QString &line)
    {
        static const QRegularExpression number(u"(?<![\\w])(?:\\+|\\(|\\d)[\\d ()/.\\-]{4,28}\\d(?![\\w])"_s);
        QStringList found;
        auto matches = number.globalMatch(line);
        while (matches.hasNext()) {
            const QString each = matches.next().captured();
            if (std::count_if(each.begin(), each.end(), [](QChar c) { return c.isDigit(); }) >= 6)
                found << each.simplified();
        }
        for (const QString &each : std::as_const(found)) {
            const qsizetype at = line.indexOf(each);
            if (at < 0)
                continue;
            line.replace(at, each.size(), u" "_s);
            m_answer.numbers << each;
        }
    }

    bool takeWords(QString line, const QList<Hours> &hours)
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
        qsizetype used = 0;
        line.replace(u">"_s, u" > "_s);
        for (QString word : line.split(between, Qt::SkipEmptyParts)) {
            word.remove(ending);
            if (word.isEmpty())
                continue;
            if (const auto code = codes().constFind(word); code != codes().constEnd()) {
                if (days) // they belong to a channel, and to none before they have hours
                    closeDays(days);
                if (negated)
                    m_refused << *code;
                else if (!open(*code))
                    return false;
                negated = false;
            } else if (negated) {
                return false; // no what?
            } else if (word == u"\ue000") {
                if (!m_open || !setHours(hours.at(used++), days))
                    return false;
                days = 0;
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
        return !negated && (isSure || used > 0);
    }

    bool open(Channel channel)
    {
        m_open = true;
        m_fresh = true;
        const Preference preference{channel, 0, {}, {}};
        if (m_answer.prefers.contains(preference))
            return false; // twice in an order is none
        m_answer.prefers << preference;
        return true;
    }

    bool setHours(const Hours &hours, int days)
    {
        Preference preference = m_answer.prefers.last();
        if (!m_fresh) { // a second time of the same channel
            if (!days)
                days = preference.days;
            m_answer.prefers << preference;
        }
        m_fresh = false;
        m_answer.prefers.last() = {preference.channel, days, hours.from, hours.to};
        return true;
    }

    /// Days behind the hours, or without any: "CALL 9-12 mon-fri", "CALL mon-fri".
    void closeDays(int days)
    {
        for (Preference &preference : m_answer.prefers) {
            if (preference.channel == m_answer.prefers.last().channel && preference.days == 0)
                preference.days = days;
        }
        m_fresh = false;
    }

    ReachAnswer m_answer;
    QSet<Channel> m_refused;
    bool m_open = false;
    bool m_fresh = false; ///< the last channel has no hours yet
    int m_lastOrdinal = 0;
};

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression between(u"[^\\pL\\pN-]+"_s);
    return folded(line).split(between, Qt::SkipEmptyParts);
}

bool isGreeting(const QString &line)
{
    static const QSet<QString> greetings
        = wordSet(u"hi hello hey dear hallo guten liebe lieber moin servus hola buenos "
                  "buenas estimada estimado bonjour ciao good"_s);
    const QStringList words = wordsOf(line);
    return !words.isEmpty() && words.size() <= 5 && greetings.contains(words.first())
        && std::none_of(words.begin(), words.end(), [](const QString &word) { return codes().contains(word); });
}

/// "Thanks, Dana", or the name alone.
bool isClosing(const QString &line, const QString &name)
{
    static const QSet<QString> closings
        = wordSet(u"thanks thank regards best kind cheers sincerely yours danke viele vielen gruß grüße mit beste lg "
                  "mfg gracias saludos atentamente un merci cordialement"_s);
    static const QSet<QString> doubts = wordSet(u"but no not never aber nicht kein keine pero nunca if wenn si"_s);
    const QStringList words = wordsOf(line);
    if (words.isEmpty() || words.size() > 5)
        return false;
    const QStringList own = wordsOf(name);
    if (std::all_of(words.begin(), words.end(), [&own](const QString &word) { return own.contains(word); }))
        return true;
    return closings.contains(words.first()) && std::none_of(words.begin(), words.end(), [](const QString &word) {
        return doubts.contains(word) || codes().contains(word);
    });
}

/// The paragraphs a person typed: without quoted lines, and without the line that introduces them.
QList<QStringList> paragraphsOf(const QString &typed)
{
    QList<QStringList> paragraphs{{}};
    bool introducing = false; // the last line ended in a colon
    for (const QString &line : typed.left(mostText).split(u'\n')) {
        const QString text = line.trimmed();
        const bool isQuote = text.startsWith(u'>');
        if (isQuote && introducing) {
            while (paragraphs.size() > 1 && paragraphs.last().isEmpty())
                paragraphs.removeLast();
            paragraphs.last().clear();
        }
        introducing = text.isEmpty() ? introducing : text.endsWith(u':');
        if (!isQuote && !text.isEmpty())
            paragraphs.last() << text;
        else if (!paragraphs.last().isEmpty())
            paragraphs << QStringList();
    }
    paragraphs.removeAll(QStringList());
    return paragraphs;
}

bool speaksOfChannels(const QStringList &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        const QStringList words = wordsOf(line);
        return std::any_of(words.begin(), words.end(), [](const QString &word) { return codes().contains(word); });
    });
}

} // namespace

std::optional<ReachAnswer> reachAnswer(const QString &typed, const QString &name)
{
    QList<QStringList> paragraphs = paragraphsOf(typed);
    if (!paragraphs.isEmpty() && isGreeting(paragraphs.first().first())) {
        paragraphs.first().removeFirst();
        paragraphs.removeAll(QStringList());
    }
    if (paragraphs.isEmpty())
        return {};
    Codes read;
    bool closed = false;
    for (const QString &line : paragraphs.takeFirst()) {
        closed = closed || isClosing(line, name);
        if (closed ? speaksOfChannels({line}) : line.size() > mostLine || !read.take(line))
            return {};
    }
    // Who goes on about calls or mails below may take it back there.
    if (std::any_of(paragraphs.begin(), paragraphs.end(), speaksOfChannels))
        return {};
    return read.answer();
}

} // namespace Earshot
