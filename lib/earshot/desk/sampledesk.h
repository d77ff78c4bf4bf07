// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/actor.h"
#include "earshot/domain/result.h"
#include "earshot/storage/session.h"

#include <QHash>
#include <QJsonObject>

namespace Earshot
{

/// The sample desk as it lies in its folder: what happened, and the mails as they came.
struct Sample {
    QJsonObject desk;
    QHash<QString, QByteArray> mails; ///< by file name

    /// Who sits at the sample desk: the login to open it with.
    static QString seat();
};

/// Reads desk.json and mails/*.eml of `folder`, on disk or among the program's resources. NotFound, or Broken with the
/// name of the file.
Result<Sample> readSample(const QString &folder);

/// What the sample brought in.
struct SampleCount {
    int tickets = 0;
    int mails = 0;
    int notes = 0;
    int calls = 0;
    int contacts = 0;
    int callBacks = 0;
    int customers = 0;

    bool operator==(const SampleCount &) const = default;
};

/// Plays the sample into an empty desk through the acts everybody uses, all of it moved in time so that its last
/// moment is `actor.now`. One transaction; throws Refused when the desk has tickets.
SampleCount loadSample(Session &session, const Actor &actor, const Sample &sample);

} // namespace Earshot
