// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/momenttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

struct Moments {
    Q_DECLARE_TR_FUNCTIONS(Earshot::MomentField)
};

/// Digits of any script as 0 to 9, and nothing that cannot be seen.
QString plain(QStringView typed)
{
    QString text;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            text += QChar(u'0' + c.digitValue());
        else if (c.category() != QChar::Other_Format)
            text += c.isSpace() ? QChar(u' ') : c;
    }
    return text.trimmed();
}

/// The parts of a date in the order the locale writes them: "dMy".
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        if (u"dMy"_s.contains(c) && !order.contains(c))
            order += c;
    }
    return order.size() == 3 ? order : u"dMy"_s;
}

int monthNamed(const QString &word, const QLocale &locale)
{
    constexpr int fewest = 3;
    if (word.size() < fewest)
        return 0;
    for (const QLocale &spoken : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : {spoken.monthName(month), spoken.standaloneMonthName(month),
                     spoken.monthName(month, QLocale::ShortFormat)}) {
                const QString bare = QString(name).remove(u'.');
                if (bare.startsWith(word, Qt::CaseInsensitive) || word.startsWith(bare, Qt::CaseInsensitive))
                    return month;
            }
        }
    }
    return 0;
}

int wholeYear(int year, qsizetype digits)
{
    return digits <= 2 ? 2000 + year : year;
}

/// Of the days that differ only by what was left out, the one nearest to today.
std::optional<QDate> nearest(const std::array<QDate, 3> &days, const QDate &today)
{
    std::optional<QDate> best;
    for (const QDate &day : days) {
        if (day.isValid() && (!best || std::abs(day.daysTo(today)) < std::abs(best->daysTo(today))))
            best = day;
    }
    return best;
}

std::optional<QDate> valid(const QDate &day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> withoutYear(int month, int day, const QDate &today)
{
    const int year = today.year();
    return nearest({QDate(year - 1, month, day), QDate(year, month, day), QDate(year + 1, month, day)}, today);
}

std::optional<QDate> dayOfParts(const QStringList &numbers, int month, const QDate &today, const QLocale &locale)
{
    const auto number = [&numbers](qsizetype at) { return numbers.at(at).toInt(); };
    if (month > 0) {
        if (numbers.size() == 1)
            return withoutYear(month, number(0), today);
        if (numbers.size() != 2)
            return {};
        const bool yearFirst = numbers.at(0).size() > 2;
        const qsizetype year = yearFirst ? 0 : 1;
        return valid(QDate(wholeYear(number(year), numbers.at(year).size()), month, number(1 - year)));
    }
    QString order = numbers.value(0).size() > 2 ? u"yMd"_s : orderOf(locale);
    if (numbers.size() == 1)
        return valid(QDate(today.year(), today.month(), number(0)));
    if (numbers.size() == 2) {
        order.remove(u'y');
        return withoutYear(number(order.indexOf(u'M')), number(order.indexOf(u'd')), today);
    }
    if (numbers.size() != 3)
        return {};
    const qsizetype year = order.indexOf(u'y');
    return valid(QDate(
        wholeYear(number(year), numbers.at(year).size()), number(order.indexOf(u'M')), number(order.indexOf(u'd'))));
}

/// "am" or "pm" as here, in English, and with points.
std::optional<bool> isAfternoon(const QString &typed, const QLocale &locale)
{
    const auto bare = [](QString word) {
        return word.remove(u'.').remove(u' ').remove(QChar(u'\u00A0')).remove(QChar(u'\u202F')).toCaseFolded();
    };
    const QString word = bare(typed);
    if (word.isEmpty())
        return {};
    if (word == bare(locale.pmText()) || word == u"pm" || word == u"p")
        return true;
    if (word == bare(locale.amText()) || word == u"am" || word == u"a")
        return false;
    return {};
}

/// The time at the end of a text: where it begins (-1: there is none), and the time unless it is none there can be.
struct Clock {
    qsizetype begin = -1;
    QTime time;
};

QTime timeOf(int hour, int minute, std::optional<bool> afternoon)
{
    if (!afternoon)
        return QTime(hour, minute);
    return hour >= 1 && hour <= 12 ? QTime(hour % 12 + (*afternoon ? 12 : 0), minute) : QTime();
}

/// "17:30", "17h30", "5:30 PM", "오후 5:30"; where the locale does so, "17.30"; with half of the day also "5 pm".
Clock clockAtEnd(const QString &text, const QLocale &locale)
{
    static const QRegularExpression whole(u"(\\d{1,2})([:h.])(\\d{2})(?::\\d{2})?(\\D*)$"_s);
    static const QRegularExpression hourOnly(u"(?:^|[\\s,])(\\d{1,2})\\s*(\\D+)$"_s);
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u'\'');
    if (const auto match = whole.match(text); match.hasMatch()) {
        const QString before = text.left(match.capturedStart());
        const bool isOwnSign = match.captured(2) != u"." || (format.contains(u".mm"_s) && before.endsWith(u' '));
        if (isOwnSign) {
            Clock clock{match.capturedStart(), {}};
            const QString behind = match.captured(4).trimmed();
            const QString word = before.trimmed().section(u' ', -1);
            auto afternoon = isAfternoon(behind, locale);
            if (!afternoon && !behind.isEmpty() && !format.contains(behind))
                return clock;
            if (behind.isEmpty() && isAfternoon(word, locale)) {
                afternoon = isAfternoon(word, locale);
                clock.begin = before.lastIndexOf(word);
            }
            clock.time = timeOf(match.captured(1).toInt(), match.captured(3).toInt(), afternoon);
            return clock;
        }
    }
    if (const auto match = hourOnly.match(text); match.hasMatch()) {
        if (const auto afternoon = isAfternoon(match.captured(2), locale))
            return {match.capturedStart(1), timeOf(match.captured(1).toInt(), 0, afternoon)};
    }
    return {};
}

} // namespace

std::optional<QDate> typedDay(QStringView typed, const QDate &today, const QLocale &locale)
{
    const QString text = plain(typed);
    const std::array words{std::pair(Moments::tr("yesterday"), -1), std::pair(Moments::tr("today"), 0),
        std::pair(Moments::tr("tomorrow"), 1)};
    for (const auto &[word, days] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return today.addDays(days);
    }
    static const QRegularExpression part(u"(\\d+)|(\\p{L}[\\p{L}\\p{M}]*)"_s);
    QStringList numbers;
    int month = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        if (match.hasCaptured(1)) {
            numbers << match.captured(1);
            if (numbers.last().size() > 4)
                return {};
        } else if (month == 0) {
            month = monthNamed(match.captured(2), locale);
        }
    }
    return numbers.isEmpty() ? std::nullopt : dayOfParts(numbers, month, today, locale);
}

std::optional<QDateTime> typedMoment(
    QStringView typed, const QDateTime &present, const QDate &today, const QLocale &locale)
{
    const QString text = plain(typed);
    const Clock clock = clockAtEnd(text, locale);
    if (clock.begin < 0) {
        const auto day = typedDay(text, today, locale);
        return day ? std::optional(QDateTime(*day, present.time(), Qt::UTC)) : std::nullopt;
    }
    const QString before = text.left(clock.begin).trimmed();
    const auto day = before.isEmpty() ? std::optional(present.date()) : typedDay(before, today, locale);
    return day && clock.time.isValid() ? std::optional(QDateTime(*day, clock.time, Qt::UTC)) : std::nullopt;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (format.count(u'y') == 2)
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, format);
}

QString momentText(const QDate &day, const QTime &time, const QLocale &locale)
{
    // QLocale::C writes a time with seconds.
    QString format = locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    for (const QString &seconds : {u":ss"_s, u".ss"_s, u":s"_s})
        format.remove(seconds);
    return dayText(day, locale) + u' ' + locale.toString(time, format);
}

} // namespace Earshot
