// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/reachquestion.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot
{

ReachQuestion reachQuestion(const QString &language, const QString &otherwise)
{
    QFile file(QStringLiteral(":/questions/reach.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    // A language we know nothing in is answered in English; only where none is known at all it is the reader's own.
    for (const QString &wanted : {language.isEmpty() ? otherwise : language, QStringLiteral("en")}) {
        const QString primary = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        const QJsonObject found = languages.value(primary).toObject();
        if (!found.isEmpty())
            return {found.value(u"subject").toString(), found.value(u"greeting").toString(),
                found.value(u"plainGreeting").toString(), found.value(u"text").toString()};
    }
    return {};
}

} // namespace Earshot
