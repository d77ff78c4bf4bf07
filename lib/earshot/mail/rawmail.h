// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot
{

/// A mail above this is cut: only its first LargestHead bytes are handed on.
constexpr qint64 LargestMail = 100'000'000;
constexpr qint64 LargestHead = 8'000'000;

/// One mail as its source holds it, unchanged, without what the source puts around it (an mbox's From_ line and the
/// blank line at its end). `>From ` stays as it is: no reader can know who put the `>` there.
struct RawMail {
    QByteArray raw;
    QString origin; ///< the file it came from
    qint64 offset = 0; ///< where in that file reading goes on after this mail: with origin, the place to resume from
    qint64 size = 0; ///< bytes the mail has in its source; more than raw.size() when it was cut
    QByteArray wholeHash; ///< SHA-256 of all of it when it was cut, for two such may begin alike; else empty

    bool isCut() const { return !wholeHash.isEmpty(); }
};

} // namespace Earshot
