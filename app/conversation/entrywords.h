// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/timeline.h"

#include <QLocale>

namespace Earshot
{

/// The head line of an entry: "Dana Ruiz" · "by mail"; "You called Dana" · "left a message, 1 min".
struct HeadWords {
    QString who;
    QString how;
};

HeadWords headWords(const Entry &entry, const QDateTime &now, const QLocale &locale);
/// "Maya set the status to Pending · took the ticket", for an entry that is only a line.
QString eventWords(const Entry &entry, const QDateTime &now, const QLocale &locale);
/// What was said: the text without quotes, the gist, the reason. Plain text.
QString saidWords(const Entry &entry);
/// What went wrong with a mail, a line each: "Not delivered to dana@x.example: there is no such mailbox (5.1.1)".
QStringList troubleWords(const Message &message);
/// "Promised: test sign-in together, by tomorrow 07:30"; empty when nothing was promised.
QString promiseWords(const Call &call, const QDateTime &now, const QLocale &locale);
/// The whole entry as one reads it aloud: who, when, channel, what.
QString spokenWords(const Entry &entry, const QDateTime &now, const QLocale &locale);
/// The entry as it is copied: the head line and everything that was written, quotes too.
QString copiedWords(const Entry &entry, const QDateTime &now, const QLocale &locale);

} // namespace Earshot
