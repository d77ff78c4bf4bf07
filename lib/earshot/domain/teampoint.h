// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"

#include <QString>

namespace Earshot
{

/// Stored as its number.
enum class PointSection {
    Step = 0, ///< of every call, to be ticked
    Card = 1, ///< for when it is hard: comes up where the ticket says so
};

/// What the team says of one point in one language. Only that is stored, so that what they leave alone is what the
/// program comes with, also after an update.
struct TeamPoint {
    TeamPointId id;
    QString language; ///< "de"
    QString key;
    PointSection section = PointSection::Step;
    int position = 0; ///< among those of its section, from 1; 0: where it is given
    bool isHidden = false;
    QString content; ///< the point's words, see contentOf() in talkingpoints.h; empty: as given
    qint64 version = 0;

    bool operator==(const TeamPoint &) const = default;
};

} // namespace Earshot
