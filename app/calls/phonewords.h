// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Earshot
{

/// What one calls a person in a sentence where the whole name is near: "Dana". The whole name when it cannot be told.
QString shortName(const QString &name);

/// A number as people read it: "+49 30 23125 123"; what cannot be read as a number stays as it is.
QString shownNumber(const QString &number);
/// The same alone in a cell: in its own order also where the window is read from the right.
QString numberCell(const QString &number);

/// Where a number is from, in words: "from the signature of 2 Feb"; empty when somebody typed it.
QString sourceWords(const Phone &phone, const QDateTime &now, const QLocale &locale);

/// "mobile, from the signature of 2 Feb, reached Mon 09:12": what is known of a number, empty when nothing is.
QString phoneDetail(const Phone &phone, const QDateTime &now, const QLocale &locale);

/// Who told us how they like to be reached: "by mail of 03/11/2026" for an answer to our question, else as written.
QString preferenceSource(const Customer &customer, const QLocale &locale);
/// "Not asked yet", "Asked on 3 Nov, no answer yet": while we have not been told. `written` is when they wrote last, if
/// that waits for us: their own words may be the answer.
QString askedWords(
    const Customer &customer, const QDateTime &now, const QLocale &locale, const QDateTime &written = {});
/// "Call, 9–12; Mail; +49 30 1234": what was understood of an answer, as the history keeps it.
QString reachWords(const QString &parts, const QLocale &locale);

} // namespace Earshot
