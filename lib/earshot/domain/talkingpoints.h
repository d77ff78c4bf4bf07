// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/teampoint.h"
#include "earshot/domain/ticket.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Earshot
{

/// One piece of advice for a call.
struct TalkingPoint {
    QString key; ///< the same in every language; what is ticked is remembered by it
    QString title;
    QString hint;
    QStringList say; ///< sentences one can say aloud
    QString avoid;
    QList<Mood> moods; ///< comes up by itself in these
    QStringList tags; ///< and on tickets with these

    bool operator==(const TalkingPoint &) const = default;
};

/// The talking points in one language: the steps of a call, and the cards.
struct TalkingPoints {
    QList<TalkingPoint> steps;
    QList<TalkingPoint> cards;

    bool operator==(const TalkingPoints &) const = default;
};

/// What the program comes with, by language ("de").
using GivenPoints = QMap<QString, TalkingPoints>;

/// A point as the team sees it, hidden ones too.
struct PointState {
    TalkingPoint point;
    PointSection section = PointSection::Step;
    std::optional<TalkingPoint> given; ///< the words the program comes with
    TeamPoint team; ///< without an id when the team has said nothing of it

    bool isHidden() const { return team.isHidden; }
    /// Has words that are not those it was given.
    bool isRewritten() const { return given && !team.content.isEmpty(); }

    bool operator==(const PointState &) const = default;
};

/// Something that cannot be kept.
struct PointFault {
    enum class Kind { NoTitle, NoKey, TitleTooLong, LineTooLong, TooManySentences, TooManyTags, TagTooLong };
    Kind kind = Kind::NoTitle;
    QString text; ///< what is too long, as written
    int most = 0; ///< characters, sentences or tags

    bool operator==(const PointFault &) const = default;
};

/// At most so many points in one language.
constexpr int mostPoints = 200;

/// "de-AT" speaks "de".
QString pointLanguage(const QString &language);
/// "upset"; empty for Unknown.
QString moodKey(Mood mood);
Mood moodOfKey(const QString &key);

GivenPoints givenPointsOf(const QByteArray &json);
QJsonObject toJson(const TalkingPoint &point);
TalkingPoint pointOf(const QJsonObject &object);
/// The words of a point as they are stored: without its key, which stands beside them.
QString contentOf(const TalkingPoint &point);

/// Every text on one line, no empty sentence, no mood and no tag twice.
TalkingPoint tidied(const TalkingPoint &point);
std::optional<PointFault> faultOf(const TalkingPoint &tidied);

/// All points in this very language, the steps first, each section in order. One the program has learnt since stands
/// behind what it was given behind.
QList<PointState> pointStates(const QString &language, const GivenPoints &given, const QList<TeamPoint> &team);
const PointState *stateOf(const QList<PointState> &states, const QString &key);
/// In which somebody has written points: those given first.
QStringList pointLanguages(const GivenPoints &given, const QList<TeamPoint> &team);

/// What is shown: without the hidden ones, in `language` (BCP 47), else in `otherwise`, else in English.
TalkingPoints talkingPoints(
    const QString &language, const QString &otherwise, const GivenPoints &given, const QList<TeamPoint> &team);

/// The cards a ticket of this mood with these tags asks for, the mood's first.
QList<TalkingPoint> fittingCards(const TalkingPoints &points, Mood mood, const QStringList &tags);

/// Everything in which all the words typed occur, wherever, in any case and with or without accents.
QList<TalkingPoint> search(const TalkingPoints &points, const QString &typed);

} // namespace Earshot
