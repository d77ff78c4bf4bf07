// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/ticket.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot
{

/// One piece of advice for a call.
struct TalkingPoint {
    QString key;
    QString title;
    QString hint;
    QStringList say; ///< sentences one can say aloud
    QString avoid;
    QList<Mood> moods; ///< comes up by itself in these
    QStringList tags; ///< and on tickets with these

    bool operator==(const TalkingPoint &) const = default;
};

/// The team's talking points in one language: the steps of a call, and cards for when it is hard.
struct TalkingPoints {
    QList<TalkingPoint> steps;
    QList<TalkingPoint> cards;

    bool operator==(const TalkingPoints &) const = default;
};

/// Those the program comes with, in `language` (BCP 47), else in `otherwise`, else in English.
TalkingPoints talkingPoints(const QString &language, const QString &otherwise);

/// The cards a ticket of this mood with these tags asks for, the mood's first.
QList<TalkingPoint> fittingCards(const TalkingPoints &points, Mood mood, const QStringList &tags);

/// Everything in which all the words typed occur, wherever.
QList<TalkingPoint> search(const TalkingPoints &points, const QString &typed);

} // namespace Earshot
