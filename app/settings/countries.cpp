// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/countries.h"

#include <QSet>

#include <algorithm>

namespace Earshot
{

QString countryName(QLocale::Territory territory, const QLocale &reader)
{
    const QString english = QLocale::territoryToString(territory);
    if (reader.language() == QLocale::English || reader.language() == QLocale::C)
        return english;
    const QLocale own(reader.language(), territory);
    if (own.language() == reader.language() && own.territory() == territory)
        return own.nativeTerritoryName();
    const QLocale native(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    // Qt 6.4 takes Cornish for the language of the United Kingdom.
    const bool isRead = native.script() == QLocale::LatinScript && native.language() != QLocale::Cornish;
    return isRead && !native.nativeTerritoryName().isEmpty() ? native.nativeTerritoryName() : english;
}

QList<Country> countries(const QLocale &reader)
{
    QSet<QLocale::Territory> territories;
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        territories.insert(locale.territory());
    QList<Country> all;
    for (const QLocale::Territory territory : std::as_const(territories)) {
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2)
            all << Country{code, countryName(territory, reader)};
    }
    std::sort(all.begin(), all.end(),
        [](const Country &one, const Country &other) { return one.name.localeAwareCompare(other.name) < 0; });
    return all;
}

} // namespace Earshot
