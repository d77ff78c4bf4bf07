// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/phonewords.h"

#include "earshot/domain/phonenumber.h"
#include "earshot/storage/customers.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

#include "shell/paint.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype LongestShortName = 40;

struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

} // namespace

QString shortName(const QString &name)
{
    const QString given = givenName(name);
    return shortened(given.isEmpty() ? name.trimmed() : given, LongestShortName);
}

QString shownNumber(const QString &number)
{
    const auto parsed = PhoneNumber::parse(number);
    return parsed ? parsed->shown() : number;
}

QString numberCell(const QString &number)
{
    return inOwnDirection(shownNumber(number), QGuiApplication::layoutDirection());
}

QString sourceWords(const Phone &phone, const QDateTime &now, const QLocale &locale)
{
    const QString what = phone.source.section(u' ', 0, 0);
    const QDate day = QDate::fromString(phone.source.section(u' ', 1), Qt::ISODate);
    if (!day.isValid())
        return phone.source;
    const QString when = dateWords(day, now.date(), locale);
    if (what == u"signature")
        return PhoneWords::tr("from the signature of %1").arg(when);
    if (what == u"vcard")
        return PhoneWords::tr("from the visiting card of %1").arg(when);
    if (what == u"mail")
        return PhoneWords::tr("from the mail of %1").arg(when);
    if (what == u"voicemail")
        return PhoneWords::tr("from the voicemail of %1").arg(when);
    return phone.source;
}

QString preferenceSource(const Customer &customer, const QLocale &locale)
{
    const QString kept = customer.preferenceSource;
    const QDate day = QDate::fromString(kept.section(u' ', 1), Qt::ISODate);
    if (!kept.startsWith(u"mail ") || !day.isValid())
        return kept;
    return PhoneWords::tr("by mail of %1", "who said so").arg(dateWords(day, QDate::currentDate(), locale));
}

QString askedWords(const Customer &customer, const QDateTime &now, const QLocale &locale, const QDateTime &written)
{
    if (!isQuestionOpen(customer))
        return PhoneWords::tr("Not asked yet");
    const QString day = dateWords(customer.questionAsked.toTimeZone(now.timeZone()).date(), now.date(), locale);
    return written.isValid() && written > customer.questionAsked
        ? PhoneWords::tr("Asked on %1. They wrote since, in their own words", "a day").arg(day)
        : PhoneWords::tr("Asked on %1, no answer yet", "a day").arg(day);
}

QString reachWords(const QString &parts, const QLocale &locale)
{
    Customer told;
    Customers::setParts(told, parts);
    QStringList ways;
    for (const Preference &preference : std::as_const(told.prefers)) {
        ways << words(preference, locale);
        told.phones.removeIf([&preference](const Phone &phone) { return phone.number == preference.number; });
    }
    for (const Phone &phone : std::as_const(told.phones))
        ways << named(shownNumber(phone.number));
    return ways.join(PhoneWords::tr("; ", "between two ways to be reached"));
}

/// What the program says of a number by itself; the words a person gave it stay as they are.
static QString labelWords(const QString &label)
{
    if (label == u"phone")
        return PhoneWords::tr("phone", "a telephone number that is neither mobile nor direct");
    if (label == u"mobile")
        return PhoneWords::tr("mobile", "a telephone number");
    if (label == u"direct")
        return PhoneWords::tr("direct", "a telephone number that goes past the exchange");
    if (label == u"office")
        return PhoneWords::tr("office", "a telephone number");
    if (label == u"home")
        return PhoneWords::tr("home", "a telephone number");
    return named(label);
}

QString phoneDetail(const Phone &phone, const QDateTime &now, const QLocale &locale)
{
    QStringList details;
    if (!phone.label.isEmpty())
        details << labelWords(phone.label);
    if (const QString source = sourceWords(phone, now, locale); !source.isEmpty())
        details << source;
    if (phone.lastReached.isValid())
        details << PhoneWords::tr("reached %1").arg(momentWords(phone.lastReached, now, locale));
    return details.join(PhoneWords::tr(", ", "between two facts"));
}

} // namespace Earshot
