// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/talkingpoints.h"

#include "earshot/domain/folding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostOfTitle = 120;
constexpr int mostOfLine = 500;
constexpr int mostSentences = 12;
constexpr int mostTags = 20;
constexpr int mostOfTag = 60;

constexpr std::array moodKeys{std::pair("calm"_L1, Mood::Calm), std::pair("worried"_L1, Mood::Worried),
    std::pair("upset"_L1, Mood::Upset), std::pair("angry"_L1, Mood::Angry)};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list << each.toString();
    return list;
}

QList<TalkingPoint> pointsOf(const QJsonValue &value)
{
    QList<TalkingPoint> points;
    for (const QJsonValue &each : value.toArray())
        points << pointOf(each.toObject());
    return points;
}

QStringList plainLines(const QStringList &lines)
{
    QStringList plain;
    for (const QString &line : lines) {
        if (const QString one = line.simplified(); !one.isEmpty())
            plain << one;
    }
    return plain;
}

bool hasAll(const TalkingPoint &point, const QStringList &words)
{
    const QString text = folded(QStringList{point.title, point.hint, point.say.join(u' '), point.avoid}.join(u' '));
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

PointState stateOfGiven(const TalkingPoint &given, PointSection section, const TeamPoint *team)
{
    PointState state{given, section, given, {}};
    if (!team)
        return state;
    state.team = *team;
    if (!team->content.isEmpty())
        state.point = pointOf(QJsonDocument::fromJson(team->content.toUtf8()).object());
    state.point.key = given.key;
    return state;
}

/// Points with a place of their own in its order, and each of the others behind the one it was given behind.
QList<PointState> sectionOf(
    PointSection section, const QList<TalkingPoint> &given, const QList<const TeamPoint *> &team)
{
    QList<PointState> placed;
    QList<PointState> asGiven;
    for (const TalkingPoint &each : given) {
        const auto own = std::find_if(
            team.begin(), team.end(), [&each](const TeamPoint *point) { return point->key == each.key; });
        asGiven << stateOfGiven(each, section, own == team.end() ? nullptr : *own);
    }
    for (const TeamPoint *point : team) {
        const bool isGiven = std::any_of(
            given.begin(), given.end(), [point](const TalkingPoint &each) { return each.key == point->key; });
        if (isGiven || point->content.isEmpty() || point->section != section)
            continue; // of words that are no longer given nothing is left
        PointState state{pointOf(QJsonDocument::fromJson(point->content.toUtf8()).object()), section, {}, *point};
        state.point.key = point->key;
        placed << state;
    }
    for (const PointState &state : std::as_const(asGiven)) {
        if (state.team.position > 0)
            placed << state;
    }
    std::stable_sort(placed.begin(), placed.end(), [](const PointState &one, const PointState &other) {
        return std::tie(one.team.position, one.team.id.value) < std::tie(other.team.position, other.team.id.value);
    });
    QString before;
    for (const PointState &state : std::as_const(asGiven)) {
        if (state.team.position == 0) {
            const auto behind = std::find_if(
                placed.begin(), placed.end(), [&before](const PointState &other) { return other.point.key == before; });
            placed.insert(behind == placed.end() ? placed.begin() : behind + 1, state);
        }
        before = state.point.key;
    }
    return placed;
}

} // namespace

QString pointLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).trimmed().toLower();
}

QString moodKey(Mood mood)
{
    const auto *found
        = std::find_if(moodKeys.begin(), moodKeys.end(), [mood](const auto &each) { return each.second == mood; });
    return found == moodKeys.end() ? QString() : QString(found->first);
}

Mood moodOfKey(const QString &key)
{
    const auto *found
        = std::find_if(moodKeys.begin(), moodKeys.end(), [&key](const auto &each) { return each.first == key; });
    return found == moodKeys.end() ? Mood::Unknown : found->second;
}

GivenPoints givenPointsOf(const QByteArray &json)
{
    GivenPoints given;
    const QJsonObject languages = QJsonDocument::fromJson(json).object().value(u"languages").toObject();
    for (auto each = languages.begin(); each != languages.end(); ++each) {
        const QJsonObject points = each.value().toObject();
        given.insert(each.key(), {pointsOf(points.value(u"steps")), pointsOf(points.value(u"cards"))});
    }
    return given;
}

QJsonObject toJson(const TalkingPoint &point)
{
    QJsonArray moods;
    for (const Mood mood : point.moods)
        moods << moodKey(mood);
    return {{u"key"_s, point.key}, {u"title"_s, point.title}, {u"hint"_s, point.hint},
        {u"say"_s, QJsonArray::fromStringList(point.say)}, {u"avoid"_s, point.avoid}, {u"moods"_s, moods},
        {u"tags"_s, QJsonArray::fromStringList(point.tags)}};
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
        if (const Mood mood = moodOfKey(word); mood != Mood::Unknown)
            point.moods << mood;
    }
    point.tags = texts(object.value(u"tags"));
    return point;
}

QString contentOf(const TalkingPoint &point)
{
    QJsonObject content = toJson(point);
    content.remove(u"key"_s);
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

TalkingPoint tidied(const TalkingPoint &point)
{
    TalkingPoint tidy{point.key.simplified(), point.title.simplified(), point.hint.simplified(), plainLines(point.say),
        point.avoid.simplified(), {}, {}};
    for (const auto &each : moodKeys) {
        if (point.moods.contains(each.second))
            tidy.moods << each.second;
    }
    QStringList seen;
    for (const QString &tag : plainLines(point.tags)) {
        if (!seen.contains(folded(tag)))
            tidy.tags << tag;
        seen << folded(tag);
    }
    return tidy;
}

std::optional<PointFault> faultOf(const TalkingPoint &tidied)
{
    using K = PointFault::Kind;
    if (tidied.key.isEmpty() || tidied.key.size() > mostOfTag)
        return PointFault{K::NoKey, tidied.key, mostOfTag};
    if (tidied.title.isEmpty())
        return PointFault{K::NoTitle, {}, 0};
    if (tidied.title.size() > mostOfTitle)
        return PointFault{K::TitleTooLong, tidied.title, mostOfTitle};
    for (const QString &line : QStringList{tidied.hint, tidied.avoid} + tidied.say) {
        if (line.size() > mostOfLine)
            return PointFault{K::LineTooLong, line, mostOfLine};
    }
    if (tidied.say.size() > mostSentences)
        return PointFault{K::TooManySentences, {}, mostSentences};
    if (tidied.tags.size() > mostTags)
        return PointFault{K::TooManyTags, {}, mostTags};
    for (const QString &tag : tidied.tags) {
        if (tag.size() > mostOfTag)
            return PointFault{K::TagTooLong, tag, mostOfTag};
    }
    return {};
}

QList<PointState> pointStates(const QString &language, const GivenPoints &given, const QList<TeamPoint> &team)
{
    QList<const TeamPoint *> own;
    for (const TeamPoint &point : team) {
        if (point.language == language)
            own << &point;
    }
    const TalkingPoints points = given.value(language);
    return sectionOf(PointSection::Step, points.steps, own) + sectionOf(PointSection::Card, points.cards, own);
}

const PointState *stateOf(const QList<PointState> &states, const QString &key)
{
    const auto found = std::find_if(
        states.begin(), states.end(), [&key](const PointState &state) { return state.point.key == key; });
    return found == states.end() ? nullptr : &*found;
}

QStringList pointLanguages(const GivenPoints &given, const QList<TeamPoint> &team)
{
    QStringList languages = given.keys();
    QStringList others;
    for (const TeamPoint &point : team) {
        if (!languages.contains(point.language) && !others.contains(point.language))
            others << point.language;
    }
    others.sort();
    return languages + others;
}

TalkingPoints talkingPoints(
    const QString &language, const QString &otherwise, const GivenPoints &given, const QList<TeamPoint> &team)
{
    for (const QString &wanted : {pointLanguage(language), pointLanguage(otherwise), u"en"_s}) {
        const QList<PointState> states = pointStates(wanted, given, team);
        TalkingPoints points;
        for (const PointState &state : states) {
            if (!state.isHidden())
                (state.section == PointSection::Step ? points.steps : points.cards) << state.point;
        }
        if (!states.isEmpty())
            return points;
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
    const QStringList words = folded(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    QList<TalkingPoint> found;
    for (const TalkingPoint &point : points.cards + points.steps) {
        if (hasAll(point, words))
            found << point;
    }
    return found;
}

} // namespace Earshot
