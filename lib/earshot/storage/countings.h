// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/report.h"

#include <QVariantList>

namespace Earshot
{

/// What a figure counts: figures and what they open are both read from here.
struct Counting {
    FigureId id;
    const char *from;
    const char *where;
    const char *also = nullptr;
    const char *value = nullptr; ///< what is summed, or has a median, in the unit of the figure
};

const Counting *countingOf(FigureId id); ///< null for a difference of others
/// "FROM" and "WHERE" of its rows; in all of them `t` is the ticket, whose queue decides the group.
QString sourceOf(const Counting &counting);
/// Whether its rows are solved threads.
bool countsThreads(const Counting &counting);

/// A statement whose moments are filled in, in the order in which they stand.
struct Statement {
    QString sql;
    QVariantList values;
};

Statement withMoments(const QString &sql, const Period &period, const QDateTime &now);

} // namespace Earshot
