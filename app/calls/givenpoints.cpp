// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/givenpoints.h"

#include <QFile>

namespace Earshot
{

const GivenPoints &givenPoints()
{
    static const GivenPoints given = [] {
        QFile file(QStringLiteral(":/points/talkingpoints.json"));
        return file.open(QIODevice::ReadOnly) ? givenPointsOf(file.readAll()) : GivenPoints();
    }();
    return given;
}

} // namespace Earshot
