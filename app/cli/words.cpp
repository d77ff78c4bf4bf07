// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array dayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

int dayOf(QStringView text)
{
    for (size_t day = 0; day < dayWords.size(); ++day) {
        if (text == QLatin1StringView(dayWords[day]))
            return int(day);
    }
    return -1;
}

/// The bits of "mon-fri", "sat-mon" or "mon,wed"; nothing when these are no days.
std::optional<int> daysOf(const QString &text)
{
    int days = 0;
    for (const QString &part : text.split(u',')) {
        const int first = dayOf(part.section(u'-', 0, 0));
        const int last = dayOf(part.section(u'-', -1));
        if (first < 0 || last < 0 || part.count(u'-') > 1)
            return {};
        for (int day = first;; day = (day + 1) % 7) {
            days |= 1 << day;
            if (day == last)
                break;
        }
    }
    return days;
}

bool takeHours(Preference &preference, const QString &text)
{
    preference.from = QTime::fromString(text.section(u'-', 0, 0), u"HH:mm"_s);
    preference.to = QTime::fromString(text.section(u'-', 1), u"HH:mm"_s);
    return preference.from.isValid() && preference.to.isValid();
}

std::optional<Preference> preferenceOf(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const auto channel = valueOf(channelWords, parts.value(0));
    if (!channel || *channel == Channel::Note || parts.size() > 3)
        return {};
    Preference preference{*channel, 0, {}, {}};
    for (const QString &part : parts.mid(1)) {
        if (const auto days = daysOf(part))
            preference.days = *days;
        else if (!takeHours(preference, part))
            return {};
    }
    return preference;
}

} // namespace

QString daysText(int days)
{
    QStringList list;
    for (int day = 0; day < 7; ++day) {
        if (!(days & (1 << day)))
            continue;
        int last = day;
        while (last < 6 && (days & (1 << (last + 1))))
            ++last;
        const QString first = QLatin1StringView(dayWords[size_t(day)]);
        list << (last == day ? first : first + u'-' + QLatin1StringView(dayWords[size_t(last)]));
        day = last;
    }
    return list.join(u',');
}

std::optional<QList<Preference>> preferencesOf(const QString &text)
{
    QList<Preference> preferences;
    for (const QString &part : text.toLower().split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto preference = preferenceOf(part);
        if (!preference)
            return {};
        preferences << *preference;
    }
    return preferences;
}

std::optional<QList<Preference>> preferencesOfJson(const QByteArray &json)
{
    const QJsonDocument read = QJsonDocument::fromJson(json);
    if (!read.isArray())
        return {};
    QStringList parts;
    for (const QJsonValue &one : read.array()) {
        const QJsonObject hours = one[u"hours"].toObject();
        QString part = one[u"channel"].toString() + u' ' + hours[u"days"].toString();
        if (hours[u"from"].isString())
            part += u' ' + hours[u"from"].toString() + u'-' + hours[u"to"].toString();
        if (part.contains(u';'))
            return {};
        parts << part;
    }
    return preferencesOf(parts.join(u';'));
}

QString textOf(const QList<Preference> &preferences)
{
    QStringList parts;
    for (const Preference &preference : preferences) {
        QString part = wordOf(channelWords, preference.channel);
        if (preference.days)
            part += u' ' + daysText(preference.days);
        if (preference.from.isValid())
            part += u' ' + preference.from.toString(u"HH:mm"_s) + u'-' + preference.to.toString(u"HH:mm"_s);
        parts << part;
    }
    return parts.join(u"; "_s);
}

} // namespace Earshot::Cli
