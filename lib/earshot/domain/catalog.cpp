// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/catalog.h"

#include <algorithm>

namespace Earshot
{

namespace
{

template<class Noun, class NounId>
const Noun *byId(const QList<Noun> &list, NounId id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const Noun &noun) { return noun.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Status *Catalog::statusOf(StatusCategory category) const &
{
    const auto found = std::find_if(
        statuses.begin(), statuses.end(), [category](const Status &status) { return status.category == category; });
    return found == statuses.end() ? nullptr : &*found;
}

const Status *Catalog::status(StatusId id) const &
{
    return byId(statuses, id);
}

const Queue *Catalog::queue(QueueId id) const &
{
    return byId(queues, id);
}

const Queue *Catalog::sender(QueueId own) const &
{
    if (const Queue *known = queue(own))
        return known;
    const Queue *only = nullptr;
    for (const Queue &each : queues) {
        if (each.address.isEmpty())
            continue;
        if (only)
            return nullptr;
        only = &each;
    }
    return only;
}

const Agent *Catalog::agent(AgentId id) const &
{
    return byId(agents, id);
}

const SavedView *Catalog::view(SavedViewId id) const &
{
    return byId(views, id);
}

} // namespace Earshot
