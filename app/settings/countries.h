// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Earshot
{

struct Country {
    QString code; ///< "DE"
    QString name;
};

/// What `reader` calls the country where Qt knows it: in English always, in another language where that is spoken
/// there; else as it calls itself in Latin letters, or in English.
QString countryName(QLocale::Territory territory, const QLocale &reader);
/// All there are, by name.
QList<Country> countries(const QLocale &reader);

} // namespace Earshot
