// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/mention.h"

#include "earshot/domain/folding.h"

#include <algorithm>

namespace Earshot
{

namespace
{

QString firstNameOf(const Agent &agent)
{
    return folded(agent.name.trimmed().section(u' ', 0, 0));
}

QStringList namesOf(const Agent &agent, const QList<Agent> &agents)
{
    QStringList names{folded(agent.login), folded(agent.name.simplified())};
    const QString first = firstNameOf(agent);
    const auto hasIt = [&first](const Agent &other) { return firstNameOf(other) == first; };
    if (std::count_if(agents.begin(), agents.end(), hasIt) == 1)
        names << first;
    names.removeAll(QString());
    return names;
}

bool begins(QStringView text, const QString &name)
{
    return text.startsWith(name) && (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
}

} // namespace

QList<AgentId> mentionedIn(const QString &text, const QList<Agent> &agents)
{
    const QString words = folded(text);
    QList<AgentId> meant;
    for (qsizetype at = words.indexOf(u'@'); at >= 0; at = words.indexOf(u'@', at + 1)) {
        if (at > 0 && words.at(at - 1).isLetterOrNumber())
            continue;
        const QStringView behind = QStringView(words).mid(at + 1);
        for (const Agent &agent : agents) {
            const QStringList names = namesOf(agent, agents);
            const bool isMeant = std::any_of(
                names.begin(), names.end(), [behind](const QString &name) { return begins(behind, name); });
            if (isMeant && !meant.contains(agent.id))
                meant << agent.id;
        }
    }
    return meant;
}

QString mentionOf(const Agent &agent)
{
    return u'@' + (agent.name.trimmed().isEmpty() ? agent.login : agent.name.simplified());
}

} // namespace Earshot
