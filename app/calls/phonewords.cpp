// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/phonewords.h"

#include "earshot/domain/phonenumber.h"

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

struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

} // namespace

QString shortName(const QString &name)
{
    // "Ruiz, Dana" is how directories write it.
    const qsizetype comma = name.indexOf(u',');
    const QString spoken = (comma >= 0 ? name.mid(comma + 1) : name).trimmed();
    const QString first = spoken.section(u' ', 0, 0, QString::SectionSkipEmpty);
    // A title or an initial alone calls nobody.
    return first.size() < 2 || first.endsWith(u'.') ? name.trimmed() : first;
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
    const QString when = dayWords(day, now.date(), locale);
    if (what == u"signature")
        return PhoneWords::tr("from the signature of %1").arg(when);
    if (what == u"vcard")
        return PhoneWords::tr("from the visiting card of %1").arg(when);
    if (what == u"voicemail")
        return PhoneWords::tr("from the voicemail of %1").arg(when);
    return phone.source;
}

QString phoneDetail(const Phone &phone, const QDateTime &now, const QLocale &locale)
{
    QStringList details;
    if (!phone.label.isEmpty())
        details << named(phone.label);
    if (const QString source = sourceWords(phone, now, locale); !source.isEmpty())
        details << source;
    if (phone.lastReached.isValid())
        details << PhoneWords::tr("reached %1").arg(momentWords(phone.lastReached, now, locale));
    return details.join(PhoneWords::tr(", ", "between two facts"));
}

} // namespace Earshot
