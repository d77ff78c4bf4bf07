// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/uid.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace Earshot
{

QUuid newUid()
{
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint32 more = QRandomGenerator::global()->generate();
    return QUuid(uint(ms >> 16), ushort(ms & 0xffff), ushort(0x7000 | (random & 0x0fff)), // version 7
        uchar(0x80 | ((random >> 12) & 0x3f)), // RFC 9562 variant
        uchar(random >> 24), uchar(random >> 32), uchar(random >> 40), uchar(random >> 48), uchar(random >> 56),
        uchar(more), uchar(more >> 8));
}

} // namespace Earshot
