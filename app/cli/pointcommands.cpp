// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/givenpoints.h"
#include "cli/commands.h"
#include "cli/fields.h"
#include "cli/plain.h"
#include "cli/words.h"

#include "earshot/desk/pointdesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace Earshot::Cli
{

namespace
{

constexpr std::array sectionWords{Word{PointSection::Step, "step"_L1}, Word{PointSection::Card, "card"_L1}};

QString languageOf(const QString &typed)
{
    const QString language = pointLanguage(typed);
    if (QLocale(language).language() == QLocale::C)
        throw Stop(Exit::Usage, u"\"%1\" is no language; write it as en, de or es."_s.arg(typed));
    return language;
}

QList<PointState> statesIn(Seat &seat, const QString &language)
{
    return pointStates(language, givenPoints(), seat.read(TeamPoints::all));
}

PointState theState(Seat &seat, const QString &language, const QString &key)
{
    const QList<PointState> states = statesIn(seat, language);
    if (const PointState *state = stateOf(states, key))
        return *state;
    throw Stop(
        Exit::NotFound, u"There is no talking point \"%1\" in %2; \"points list %2\" names them."_s.arg(key, language));
}

/// What the team has said of it, for the acts.
TeamPoint teamOf(const PointState &state, const QString &language)
{
    return state.team.id ? state.team : untouched(language, state.section, state.point.key);
}

QString fromOf(const PointState &state)
{
    return !state.given ? u"team"_s : state.isRewritten() ? u"changed"_s : u"given"_s;
}

QJsonObject asJson(const PointState &state, const QString &language)
{
    QJsonObject object = toJson(state.point);
    object[u"language"_s] = language;
    object[u"section"_s] = wordOf(sectionWords, state.section);
    object[u"words"_s] = fromOf(state);
    object[u"hidden"_s] = state.isHidden();
    return object;
}

QString line(const PointState &state)
{
    QStringList remarks;
    if (state.isHidden())
        remarks << u"hidden"_s;
    if (fromOf(state) != u"given"_s)
        remarks << fromOf(state);
    const QString remark = remarks.isEmpty() ? QString() : u" (%1)"_s.arg(remarks.join(u", "_s));
    return u"%1  %2  %3%4"_s.arg(wordOf(sectionWords, state.section), plain(state.point.key).leftJustified(14),
        plain(state.point.title), remark);
}

void printPoint(Seat &seat, const PointState &state, const QString &language)
{
    if (seat.json())
        return seat.print(asJson(state, language));
    const TalkingPoint &point = state.point;
    QStringList lines{line(state)};
    const auto fact = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << u"  %1 %2"_s.arg(QString(name + u':').leftJustified(7), plain(value));
    };
    fact(u"hint"_s, point.hint);
    for (const QString &sentence : point.say)
        fact(u"say"_s, sentence);
    fact(u"avoid"_s, point.avoid);
    QStringList moods;
    for (const Mood mood : point.moods)
        moods << moodKey(mood);
    fact(u"moods"_s, moods.join(u", "_s));
    fact(u"tags"_s, point.tags.join(u", "_s));
    seat.print(lines.join(u'\n'));
}

QString sentenceOf(const PointFault &fault)
{
    using K = PointFault::Kind;
    switch (fault.kind) {
    case K::NoTitle:
        return u"Give it a title: title=…"_s;
    case K::NoKey:
        return u"Give it a key of at most %1 characters."_s.arg(fault.most);
    case K::TitleTooLong:
        return u"The title has more than %1 characters: \"%2…\""_s.arg(fault.most).arg(fault.text.left(40));
    case K::LineTooLong:
        return u"This has more than %1 characters: \"%2…\""_s.arg(fault.most).arg(fault.text.left(40));
    case K::TooManySentences:
        return u"More than %1 sentences are too many for one call."_s.arg(fault.most);
    case K::TooManyTags:
        return u"More than %1 tags are too many."_s.arg(fault.most);
    case K::TagTooLong:
        return u"This tag has more than %1 characters: \"%2…\""_s.arg(fault.most).arg(fault.text.left(40));
    }
    return {};
}

QList<Mood> moodsOf(const QString &typed)
{
    QList<Mood> moods;
    for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
        moods << moodOfKey(word.trimmed());
        if (moods.last() == Mood::Unknown)
            throw Stop(Exit::Usage, u"\"%1\" is no mood; there are calm, worried, upset, angry."_s.arg(word));
    }
    return moods;
}

/// The point with these fields in place of its own; the first "say" replaces all sentences.
TalkingPoint changed(TalkingPoint point, const QList<Field> &fields)
{
    bool isFirst = true;
    for (const Field &field : fields) {
        if (field.name == u"title")
            point.title = field.value;
        else if (field.name == u"hint")
            point.hint = field.value;
        else if (field.name == u"avoid")
            point.avoid = field.value;
        else if (field.name == u"moods")
            point.moods = moodsOf(field.value);
        else if (field.name == u"tags")
            point.tags = field.value.split(u',');
        else if (field.name == u"say") {
            point.say = isFirst ? QStringList{field.value} : point.say + QStringList{field.value};
            isFirst = false;
        }
    }
    return tidied(point);
}

/// Those of one language; empty: of all.
void printList(Seat &seat, const QString &only)
{
    const QList<TeamPoint> team = seat.read(TeamPoints::all);
    const QStringList languages = only.isEmpty() ? pointLanguages(givenPoints(), team) : QStringList{only};
    QJsonArray all;
    for (const QString &language : languages) {
        if (!seat.json() && languages.size() > 1)
            seat.print(u"%1:"_s.arg(language));
        const QList<PointState> states = pointStates(language, givenPoints(), team);
        if (!seat.json() && states.isEmpty())
            seat.remark(
                u"There are no talking points in %1 yet; \"points set %1 KEY title=…\" adds one."_s.arg(language));
        for (const PointState &state : states) {
            if (seat.json())
                all << asJson(state, language);
            else
                seat.print(line(state));
        }
    }
    if (seat.json())
        seat.print(QJsonObject{{u"points"_s, all}});
}

} // namespace

Exit listPoints(Seat &seat, const Arguments &arguments)
{
    printList(seat, arguments.words().isEmpty() ? QString() : languageOf(arguments.word(0)));
    return Exit::Done;
}

Exit showPoint(Seat &seat, const Arguments &arguments)
{
    const QString language = languageOf(arguments.word(0));
    printPoint(seat, theState(seat, language, arguments.word(1)), language);
    return Exit::Done;
}

Exit setPoint(Seat &seat, const Arguments &arguments)
{
    const QString language = languageOf(arguments.word(0));
    const QString key = arguments.word(1).simplified();
    const QList<Field> fields = fieldsOf(arguments.words().mid(1),
        {u"section"_s, u"title"_s, u"hint"_s, u"say"_s, u"avoid"_s, u"moods"_s, u"tags"_s}, {u"say"_s});
    std::optional<PointSection> section;
    for (const Field &field : fields) {
        if (field.name != u"section")
            continue;
        section = valueOf(sectionWords, field.value);
        if (!section)
            throw Stop(Exit::Usage, u"\"section\" is step or card, not \"%1\"."_s.arg(field.value));
    }
    const QList<PointState> states = statesIn(seat, language);
    const PointState *known = stateOf(states, key);
    if (known && section && *section != known->section)
        throw Stop(Exit::Refused,
            u"\"%1\" is a %2 and stays one; give another key."_s.arg(key, wordOf(sectionWords, known->section)));
    TalkingPoint none;
    none.key = key;
    const TalkingPoint point = changed(known ? known->point : none, fields);
    if (const std::optional<PointFault> fault = faultOf(point))
        throw Stop(Exit::Usage, sentenceOf(*fault));
    if (known)
        seat.act(rewritePoint, teamOf(*known, language), point);
    else if (states.size() >= mostPoints)
        throw Stop(Exit::Refused,
            u"There are %1 talking points in %2 already; remove one first."_s.arg(mostPoints).arg(language));
    else
        seat.act(addPoint, language, section.value_or(PointSection::Card), point);
    printPoint(seat, theState(seat, language, key), language);
    return Exit::Done;
}

Exit movePoint(Seat &seat, const Arguments &arguments)
{
    const QString language = languageOf(arguments.word(0));
    const PointState moved = theState(seat, language, arguments.word(1));
    const QString to = arguments.word(2);
    if (to != u"up" && to != u"down")
        throw Stop(Exit::Usage, u"A point is moved up or down, not \"%1\"."_s.arg(to));
    QStringList keys;
    for (const PointState &state : statesIn(seat, language)) {
        if (state.section == moved.section)
            keys << state.point.key;
    }
    const qsizetype from = keys.indexOf(moved.point.key);
    const qsizetype into = from + (to == u"up" ? -1 : 1);
    if (into >= 0 && into < keys.size()) {
        keys.swapItemsAt(from, into);
        seat.act(orderPoints, language, moved.section, keys);
    }
    printList(seat, language);
    return Exit::Done;
}

Exit removePoints(Seat &seat, const Arguments &arguments)
{
    const QString language = languageOf(arguments.word(0));
    const PointState state = theState(seat, language, arguments.word(1));
    if (state.given)
        seat.act(hidePoint, teamOf(state, language), true);
    else
        seat.act(removePoint, state.team);
    if (seat.json())
        seat.print(QJsonObject{{u"language"_s, language}, {u"key"_s, state.point.key}, {u"removed"_s, true}});
    else if (state.given)
        seat.print(u"\"%1\" is no longer shown; \"points reset %2 %3\" brings it back as it was given."_s.arg(
            plain(state.point.title), language, plain(state.point.key)));
    else
        seat.print(u"\"%1\" is deleted; \"undo\" brings it back."_s.arg(plain(state.point.title)));
    return Exit::Done;
}

Exit resetTalkingPoints(Seat &seat, const Arguments &arguments)
{
    const QString language = languageOf(arguments.word(0));
    const QString key = arguments.word(1);
    if (key.isEmpty()) {
        seat.act(resetPoints, language);
        if (seat.json())
            seat.print(QJsonObject{{u"language"_s, language}, {u"reset"_s, true}});
        else
            seat.print(u"The talking points in %1 are those the program comes with; \"undo\" brings yours back."_s.arg(
                language));
        return Exit::Done;
    }
    const PointState state = theState(seat, language, key);
    if (!state.given)
        throw Stop(Exit::Refused,
            u"\"%1\" is your own: the program has no other words for it. \"points remove\" deletes it."_s.arg(key));
    seat.act(resetPoint, teamOf(state, language));
    printPoint(seat, theState(seat, language, key), language);
    return Exit::Done;
}

} // namespace Earshot::Cli
