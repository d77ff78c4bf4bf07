// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Earshot
{

/// The language a text is most likely written in, by its small words: "en", "de", "es", "fr", "it", "pt" or "nl"; empty
/// when it is too short or too even to say. Looks at the first 4,000 characters.
QString likelyLanguage(const QString &text);

/// The line above a quote, in the reader's language ("de"; English where we do not speak it): "On 2 Feb 2026, 09:14,
/// Dana Ruiz wrote:". The time is said as it is given, so hand in that of the reader or of the desk.
QString attribution(const QString &language, const QDateTime &at, const QString &name);

/// The lines above a mail that is sent on, in the reader's language: that it is one, and its From, Date, Subject, To
/// and, where there is one, Cc.
QString forwardedHead(const QString &language, const QString &from, const QDateTime &at, const QString &subject,
    const QString &to, const QString &cc);

} // namespace Earshot
