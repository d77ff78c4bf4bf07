// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/directions.h"

namespace Earshot
{

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString inOneDirection(QString text)
{
    text.removeIf(turnsDirection);
    return text;
}

} // namespace Earshot
