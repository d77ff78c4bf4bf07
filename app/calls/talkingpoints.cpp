// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkingpoints.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

Mood moodOf(const QString &word)
{
    static constexpr std::pair<const char16_t *, Mood> words[]
        = {{u"calm", Mood::Calm}, {u"worried", Mood::Worried}, {u"upset", Mood::Upset}, {u"angry", Mood::Angry}};
    for (const auto &[name, mood] : words) {
        if (word == QStringView(name))
            return mood;
    }
    return Mood::Unknown;
}

TalkingPoint pointOf(const QJsonObject &object)
{
    TalkingPoint point;
    point.key = object.value(u"key").toString();
    point.title = object.value(u"title").toString();
    point.hint = object.value(u"hint").toString();
    point.say = texts(object.value(u"say"));
    point.avoid = object.value(u"avoid").toString();
    for (const QString &word : texts(object.value(u"moods"))) {
        if (const Mood mood = moodOf(word); mood != Mood::Unknown)
            point.moods << mood;
    }
    point.tags = texts(object.value(u"tags"));
    return point;
}

QList<TalkingPoint> pointsOf(const QJsonValue &value)
{
    QList<TalkingPoint> points;
    for (const QJsonValue &each : value.toArray())
        points << pointOf(each.toObject());
    return points;
}

/// "de-AT" speaks "de".
QString primaryOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool hasAll(const TalkingPoint &point, const QStringList &words)
{
    const QString text = QStringList{point.title, point.hint, point.say.join(u' '), point.avoid}.join(u' ');
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

TalkingPoints talkingPoints(const QString &language, const QString &otherwise)
{
    QFile file(u":/sample/talkingpoints.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object().value(u"languages").toObject();
    for (const QString &wanted : {primaryOf(language), primaryOf(otherwise), u"en"_s}) {
        const QJsonObject found = languages.value(wanted).toObject();
        if (!found.isEmpty())
            return {pointsOf(found.value(u"steps")), pointsOf(found.value(u"cards"))};
    }
    return {};
}

QList<TalkingPoint> fittingCards(const TalkingPoints &points, Mood mood, const QStringList &tags)
{
    QList<TalkingPoint> cards;
    for (const TalkingPoint &card : points.cards) {
        if (card.moods.contains(mood))
            cards << card;
    }
    for (const TalkingPoint &card : points.cards) {
        const bool tagged = std::any_of(card.tags.begin(), card.tags.end(),
            [&tags](const QString &tag) { return tags.contains(tag, Qt::CaseInsensitive); });
        if (tagged && !cards.contains(card))
            cards << card;
    }
    return cards;
}

QList<TalkingPoint> search(const TalkingPoints &points, const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<TalkingPoint> found;
    for (const TalkingPoint &point : points.cards + points.steps) {
        if (hasAll(point, words))
            found << point;
    }
    return found;
}

} // namespace Earshot
