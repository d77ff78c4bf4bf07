// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include "earshot/mail/quotewords.h"

namespace Earshot
{

/// A line of a mail, as those who look for quotes see it. Points into the text.
struct QuotedLine {
    QStringView text; // without space around
    qsizetype begin = 0;
    bool quoted = false;
    HeadLine head = HeadLine::None;

    bool isBlank() const { return text.isEmpty(); }
};

QList<QuotedLine> mailLines(QStringView text);
/// A line drawn of at least so many equal signs.
bool isRule(QStringView text, qsizetype least);
bool endsWithColon(QStringView text);

} // namespace Earshot
