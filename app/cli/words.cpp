// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include "earshot/domain/preferencetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

std::optional<QList<Preference>> preferencesOfJson(const QByteArray &json)
{
    const QJsonDocument read = QJsonDocument::fromJson(json);
    if (!read.isArray())
        return {};
    QStringList parts;
    for (const QJsonValue &one : read.array()) {
        const QJsonObject hours = one[u"hours"].toObject();
        QString part = one[u"channel"].toString() + u' ' + one[u"number"].toString() + u' ' + hours[u"days"].toString();
        if (hours[u"from"].isString())
            part += u' ' + hours[u"from"].toString() + u'-' + hours[u"to"].toString();
        if (part.contains(u';'))
            return {};
        parts << part;
    }
    return preferencesOfText(parts.join(u';'));
}

} // namespace Earshot::Cli
