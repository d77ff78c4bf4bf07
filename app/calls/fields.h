// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QDateTimeEdit;
class QWidget;

namespace Earshot
{

/// A day and a time as the locale writes them, without the seconds nobody says: for QDateTimeEdit.
QString momentFormat(const QLocale &locale);
/// The field shows days and minutes of the locale, and opens a calendar.
void setMoment(QDateTimeEdit *field);

/// Says what the parts are called that Qt puts into fields: the button that empties one, the text inside a spin box,
/// the arrows and lists of a calendar.
void nameInnerParts(QWidget *form);

} // namespace Earshot
